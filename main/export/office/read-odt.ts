import { createHash } from 'node:crypto'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { ok, type Result } from '../../../domain/result'
import { openOdt } from './odt-package'
import { readStyleBook, type OdtStyleBook } from './odt-styles'
import { numberLine, type ReadLine, type ReadOffice, type ReadPicture, type ReadRun } from './read-office'
import { childOf, elementsIn, textIn, withDescendants, type XmlElement } from './xml-tree'

/** Reads an OpenDocument text back: yauzl opens it, xmldom reads its XML, and what a reader gets is told here. */
export async function readOdt(bytes: Uint8Array, page: PageModel): Promise<Result<ReadOffice, Withheld>> {
  const opened = await openOdt(bytes, page)
  if (!opened.ok) return opened
  const { content, styles, meta, parts } = opened.value
  const book = readStyleBook(content, styles)
  const text = childOf(childOf(content, 'office:body'), 'office:text')
  const inside = text === undefined ? [] : withDescendants(text)
  const properties = childOf(meta, 'office:meta')
  const wording = (name: string): string => {
    const element = childOf(properties, name)
    return element === undefined ? '' : textIn(element)
  }
  const furniture = (name: string): string => {
    const element = withDescendants(styles).find((one) => one.name === name)
    return element === undefined ? '' : furnitureText(element)
  }
  return ok({
    title: wording('dc:title'),
    author: wording('dc:creator'),
    language: wording('dc:language'),
    direction: directionOf(book.standard('style:writing-mode')),
    lines: text === undefined ? [] : elementsIn(text).flatMap((block) => readLines(block, book)),
    pictures: inside
      .filter(({ name }) => name === 'draw:frame')
      .map((frame) => readPicture(frame, book, parts)),
    tables: inside.filter(({ name }) => name === 'table:table').map(readTable),
    head: furniture('style:header'),
    foot: furniture('style:footer'),
  })
}

const directionOf = (writingMode: string | null): 'ltr' | 'rtl' => (writingMode === 'rl-tb' ? 'rtl' : 'ltr')

function readLines(block: XmlElement, book: OdtStyleBook, list = '', level = 0): readonly ReadLine[] {
  switch (block.name) {
    case 'text:p':
    case 'text:h':
      return [readParagraph(block, book)]
    case 'text:list':
      return readList(block, book, block.attributes.get('text:style-name') ?? list, level + 1)
    case 'text:list-item':
    case 'table:table':
    case 'table:table-header-rows':
    case 'table:table-row':
    case 'table:table-cell':
      return elementsIn(block).flatMap((child) => readLines(child, book, list, level))
    default:
      // Columns say nothing, and what a covered cell holds is not shown.
      return []
  }
}

function readList(element: XmlElement, book: OdtStyleBook, list: string, level: number): readonly ReadLine[] {
  const suffix = book.suffix(list, Math.min(level, 10))
  let number = 0
  return elementsIn(element).flatMap((item) => {
    number = Number(item.attributes.get('text:start-value') ?? number + 1)
    return [
      ...(suffix === null ? [] : [numberLine(`${String(number)}${suffix}`)]),
      ...readLines(item, book, list, level),
    ]
  })
}

function readParagraph(paragraph: XmlElement, book: OdtStyleBook): ReadLine {
  const style = paragraph.attributes.get('text:style-name') ?? ''
  const outline = paragraph.attributes.get('text:outline-level')
  return {
    runs: paragraph.children.flatMap((child) => readRuns(child, book, null, '')),
    isNumber: false,
    outline: outline === undefined ? null : Number(outline),
    direction: directionOf(
      book.property('paragraph', style, 'style:writing-mode') ?? book.standard('style:writing-mode'),
    ),
  }
}

function readRuns(
  child: XmlElement | string,
  book: OdtStyleBook,
  href: string | null,
  style: string,
): readonly ReadRun[] {
  const run = (text: string): readonly ReadRun[] => {
    const property = (name: string): string | null =>
      book.property('text', style, name) ?? (name.startsWith('fo:font') ? null : book.standard(name))
    const [language, script, country] = ['fo:language', 'fo:script', 'fo:country'].map(property)
    return [
      {
        text,
        language: [language, script, country === 'none' ? null : country]
          .filter((part) => part !== null)
          .join('-'),
        strong: property('fo:font-weight') === 'bold',
        emphasis: property('fo:font-style') === 'italic',
        href,
      },
    ]
  }
  if (typeof child === 'string') return run(child)
  switch (child.name) {
    case 'text:tab':
      return run('\t')
    case 'text:span': {
      const inner = child.attributes.get('text:style-name') ?? style
      return child.children.flatMap((one) => readRuns(one, book, href, inner))
    }
    case 'text:a': {
      const target = child.attributes.get('xlink:href') ?? ''
      return child.children.flatMap((one) => readRuns(one, book, target, style))
    }
    default:
      return []
  }
}

function readPicture(frame: XmlElement, book: OdtStyleBook, parts: ReadonlyMap<string, Buffer>): ReadPicture {
  const target = childOf(frame, 'draw:image')?.attributes.get('xlink:href') ?? ''
  const file = parts.get(target)
  const description = childOf(frame, 'svg:desc')
  const style = frame.attributes.get('draw:style-name') ?? ''
  return {
    hash: file === undefined ? target : createHash('sha256').update(file).digest('hex'),
    alternativeText: description === undefined ? '' : textIn(description),
    isDecorative: book.property('graphic', style, 'loext:decorative') === 'true',
  }
}

function readTable(table: XmlElement): ReadOffice['tables'][number] {
  const count = (element: XmlElement | undefined, name: string): number =>
    element === undefined ? 0 : elementsIn(element).filter((child) => child.name === name).length
  const headRows = count(childOf(table, 'table:table-header-rows'), 'table:table-row')
  return {
    rows: headRows + count(table, 'table:table-row'),
    columns: count(table, 'table:table-column'),
    headRows,
  }
}

/** The words at the head or foot of a sheet, fields by their names. */
function furnitureText({ name, children }: XmlElement): string {
  if (name === 'text:page-number') return '{page}'
  if (name === 'text:page-count') return '{pages}'
  if (name === 'text:tab') return '\t'
  return children.map((child) => (typeof child === 'string' ? child : furnitureText(child))).join('')
}
