import { createHash } from 'node:crypto'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { ok, type Result } from '../../../domain/result'
import { openDocx, type DocxPackage } from './docx-package'
import { numberLine, type ReadLine, type ReadOffice, type ReadPicture, type ReadRun } from './read-office'
import { childOf, elementsIn, textIn, withDescendants, type XmlElement } from './xml-tree'

/** Reads a Word document back: yauzl opens it, xmldom reads its XML, and what a reader gets is told here. */
export async function readDocx(bytes: Uint8Array, page: PageModel): Promise<Result<ReadOffice, Withheld>> {
  const opened = await openDocx(bytes, page)
  if (!opened.ok) return opened
  const { document, core, header, footer, styles } = opened.value
  const body = childOf(document, 'w:body')
  const blocks = body === undefined ? [] : elementsIn(body)
  const wording = (name: string): string => textOf(childOf(core, name))
  return ok({
    title: wording('dc:title'),
    author: wording('dc:creator'),
    language: wording('dc:language'),
    direction: childOf(childOf(body, 'w:sectPr'), 'w:bidi') === undefined ? 'ltr' : 'rtl',
    lines: readLines(blocks, opened.value, readStyles(styles)),
    pictures: withDescendants(document)
      .filter(({ name }) => name === 'w:drawing')
      .map((drawing) => readPicture(drawing, opened.value)),
    tables: withDescendants(document)
      .filter(({ name }) => name === 'w:tbl')
      .map(readTable),
    head: header === null ? '' : furniture(header),
    foot: furniture(footer),
  })
}

const valueOf = (element: XmlElement | undefined, attribute = 'w:val'): string | undefined =>
  element?.attributes.get(attribute)

const textOf = (element: XmlElement | undefined): string => (element === undefined ? '' : textIn(element))

interface Styles {
  readonly language: string
  readonly paragraphs: ReadonlyMap<
    string,
    { readonly outline: number | null; readonly isRightToLeft: boolean }
  >
  /** What each style makes of letters. */
  readonly letters: ReadonlyMap<string, { readonly strong: boolean; readonly emphasis: boolean }>
}

function readStyles(styles: XmlElement): Styles {
  const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const paragraphs = elementsIn(styles)
    .filter(({ name }) => name === 'w:style')
    .map((style) => {
      const properties = childOf(style, 'w:pPr')
      const level = valueOf(childOf(properties, 'w:outlineLvl'))
      return [
        valueOf(style, 'w:styleId') ?? '',
        {
          outline: level === undefined ? null : Number(level) + 1,
          isRightToLeft: childOf(properties, 'w:bidi') !== undefined,
        },
      ] as const
    })
  const letters = elementsIn(styles)
    .filter((style) => valueOf(style, 'w:type') === 'character')
    .map((style) => [valueOf(style, 'w:styleId') ?? '', weightOf(childOf(style, 'w:rPr'))] as const)
  return {
    language: valueOf(childOf(defaults, 'w:lang')) ?? '',
    ...{ paragraphs: new Map(paragraphs), letters: new Map(letters) },
  }
}

const weightOf = (properties: XmlElement | undefined) => ({
  strong: childOf(properties, 'w:b') !== undefined,
  emphasis: childOf(properties, 'w:i') !== undefined,
})

function readLines(
  blocks: readonly XmlElement[],
  { numbering, targets }: DocxPackage,
  styles: Styles,
): readonly ReadLine[] {
  const numbers = readNumbering(numbering)
  const visit = (element: XmlElement): readonly ReadLine[] => {
    if (element.name === 'w:p') return readParagraph(element)
    // What goes on with a cell from above is not shown.
    if (element.name === 'w:tc') {
      const merge = childOf(childOf(element, 'w:tcPr'), 'w:vMerge')
      if (merge !== undefined && valueOf(merge) !== 'restart') return []
    }
    return elementsIn(element).flatMap(visit)
  }
  const readParagraph = (paragraph: XmlElement): readonly ReadLine[] => {
    const properties = childOf(paragraph, 'w:pPr')
    const style = styles.paragraphs.get(valueOf(childOf(properties, 'w:pStyle')) ?? 'Normal')
    const turned = childOf(properties, 'w:bidi')
    const isRightToLeft = turned === undefined ? style?.isRightToLeft === true : valueOf(turned) !== '0'
    const number = numbers(childOf(properties, 'w:numPr'))
    return [
      ...(number === null ? [] : [numberLine(number)]),
      {
        runs: elementsIn(paragraph).flatMap((child) => readRuns(child, null)),
        ...{ isNumber: false, outline: style?.outline ?? null, direction: isRightToLeft ? 'rtl' : 'ltr' },
      },
    ]
  }
  const readRuns = (element: XmlElement, href: string | null): readonly ReadRun[] => {
    if (element.name === 'w:hyperlink') {
      const target = targets.get(valueOf(element, 'r:id') ?? '') ?? ''
      return elementsIn(element).flatMap((child) => readRuns(child, target))
    }
    if (element.name !== 'w:r') return []
    const properties = childOf(element, 'w:rPr')
    const style = styles.letters.get(valueOf(childOf(properties, 'w:rStyle')) ?? '')
    const own = weightOf(properties)
    return [
      {
        text: elementsIn(element).map(wordsOf).join(''),
        language: valueOf(childOf(properties, 'w:lang')) ?? styles.language,
        strong: own.strong || style?.strong === true,
        emphasis: own.emphasis || style?.emphasis === true,
        href,
      },
    ]
  }
  return blocks.flatMap(visit)
}

const wordsOf = (element: XmlElement): string =>
  element.name === 'w:t' ? textIn(element) : element.name === 'w:tab' ? '\t' : ''

/** Counts the items of lists as Word does, list by list; gives the sign of a numbered item, null for any other. */
function readNumbering(numbering: XmlElement): (properties: XmlElement | undefined) => string | null {
  const all = elementsIn(numbering)
  const definitions = new Map(
    all
      .filter(({ name }) => name === 'w:abstractNum')
      .map((definition) => [valueOf(definition, 'w:abstractNumId'), definition]),
  )
  const lists = new Map(
    all
      .filter(({ name }) => name === 'w:num')
      .map((list) => [valueOf(list, 'w:numId'), definitions.get(valueOf(childOf(list, 'w:abstractNumId')))]),
  )
  const counts = new Map<string, number>()
  return (properties) => {
    const list = valueOf(childOf(properties, 'w:numId'))
    const level = valueOf(childOf(properties, 'w:ilvl'))
    const definition = lists.get(list)
    if (properties === undefined || definition === undefined) return null
    const format = elementsIn(definition).find(
      (one) => one.name === 'w:lvl' && valueOf(one, 'w:ilvl') === level,
    )
    if (valueOf(childOf(format, 'w:numFmt')) !== 'decimal') return null
    const key = `${String(list)} ${String(level)}`
    const number = (counts.get(key) ?? Number(valueOf(childOf(format, 'w:start'))) - 1) + 1
    counts.set(key, number)
    return (valueOf(childOf(format, 'w:lvlText')) ?? '').replace(
      `%${String(Number(level) + 1)}`,
      String(number),
    )
  }
}

function readPicture(drawing: XmlElement, { targets, parts }: DocxPackage): ReadPicture {
  const inner = withDescendants(drawing)
  const find = (name: string): XmlElement | undefined => inner.find((element) => element.name === name)
  const target = targets.get(valueOf(find('a:blip'), 'r:embed') ?? '') ?? ''
  const file = parts.get(`word/${target}`)
  return {
    hash: file === undefined ? target : createHash('sha256').update(file).digest('hex'),
    alternativeText: valueOf(find('wp:docPr'), 'descr') ?? '',
    isDecorative: valueOf(find('adec:decorative'), 'val') === '1',
  }
}

function readTable(table: XmlElement): ReadOffice['tables'][number] {
  const rows = elementsIn(table).filter(({ name }) => name === 'w:tr')
  const widthOf = (row: XmlElement): number =>
    elementsIn(row)
      .filter(({ name }) => name === 'w:tc')
      .reduce((sum, cell) => sum + Number(valueOf(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1), 0)
  return {
    rows: rows.length,
    columns: Math.max(0, ...rows.map(widthOf)),
    headRows: rows.filter((row) => childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined).length,
  }
}

const fields: Readonly<Record<string, string>> = { PAGE: '{page}', NUMPAGES: '{pages}' }

/** The words at the head or foot of a sheet, fields by their names. */
const furniture = (element: XmlElement): string =>
  elementsIn(element)
    .map((child) => {
      if (child.name === 'w:fldSimple') return fields[(valueOf(child, 'w:instr') ?? '').trim()] ?? '?'
      return child.name === 'w:r' ? elementsIn(child).map(wordsOf).join('') : furniture(child)
    })
    .join('')
