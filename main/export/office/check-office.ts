import { compareText } from '../../../domain/export/compare-text'
import { expectedText } from '../../../domain/export/expected-text'
import { picturesOf } from '../../../domain/export/figures-of'
import { officeFlow, type FlowBlock, type FlowParagraph } from '../../../domain/export/office/office-flow'
import { officeAddress, officeRuns } from '../../../domain/export/office/office-runs'
import { paragraphKinds, type ParagraphKind } from '../../../domain/export/office/paragraph-kinds'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { textDirection } from '../../../domain/language'
import { lineText, type ReadOffice, type ReadRun } from './read-office'

/** Why a document that was read back may not go out, or null: it is the page's text, and says of it what the page says. */
export function checkOffice(read: ReadOffice, page: PageModel): Withheld | null {
  return (
    checkProperties(read, page) ??
    checkText(read, page) ??
    checkRuns(read, page) ??
    checkStructure(read, page) ??
    checkPictures(read, page) ??
    checkSheets(read, page)
  )
}

type Property = Extract<Withheld, { kind: 'propertyDiffers' }>['property']

const differs = (property: Property, expected: string, found: string): Withheld | null =>
  expected === found ? null : { kind: 'propertyDiffers', property, expected, found }

const checkProperties = (read: ReadOffice, page: PageModel): Withheld | null =>
  differs('title', page.title, read.title) ??
  differs('author', page.organisation, read.author) ??
  differs('language', page.language, read.language) ??
  differs('direction', page.direction, read.direction)

function checkText({ lines }: ReadOffice, page: PageModel): Withheld | null {
  const comparison = compareText(expectedText(page, 'page'), lines.map(lineText), 'logical')
  return comparison.kind === 'equal' ? null : { kind: 'textDiffers', difference: comparison.difference }
}

/** Every word is in the language, as strong or emphatic, and linked to where it is on the page. */
function checkRuns({ lines }: ReadOffice, page: PageModel): Withheld | null {
  const found = lines.filter((line) => !line.isNumber).flatMap(({ runs }) => runs)
  const expected = paragraphsIn(officeFlow(page)).flatMap(({ texts }) =>
    texts.flatMap((text) => officeRuns(text, page.language)),
  )
  const address = (href: string | null): string => (href === null ? '' : officeAddress(href))
  return (
    compareStretches('link', expected, found, ({ href }) => address(href)) ??
    compareStretches('language', expected, found, ({ language }) => language) ??
    compareStretches('tags', expected, found, ({ strong, emphasis }) =>
      [strong ? 'strong' : '', emphasis ? 'emphasis' : ''].join(' ').trim(),
    )
  )
}

/** Compares what is said of the words, letter by letter; white space has no say. */
function compareStretches(
  property: Property,
  expected: readonly ReadRun[],
  found: readonly ReadRun[],
  valueOf: (run: ReadRun) => string,
): Withheld | null {
  const stretches = (runs: readonly ReadRun[]): readonly (readonly [value: string, words: string])[] => {
    const joined: [string, string][] = []
    for (const run of runs) {
      if (run.text.trim() === '') continue
      const last = joined.at(-1)
      if (last?.[0] === valueOf(run)) last[1] += run.text
      else joined.push([valueOf(run), run.text])
    }
    return joined
  }
  const wanted = stretches(expected)
  const given = stretches(found)
  for (let index = 0; index < Math.max(wanted.length, given.length); index += 1) {
    const [wantedValue = '–', wantedWords = ''] = wanted[index] ?? []
    const [givenValue = '–', givenWords = ''] = given[index] ?? []
    if (wantedValue === givenValue && withoutSpace(wantedWords) === withoutSpace(givenWords)) continue
    return {
      ...{ kind: 'propertyDiffers', property },
      expected: described(wantedValue, wantedWords),
      found: described(givenValue, givenWords),
    }
  }
  return null
}

const withoutSpace = (text: string): string => text.normalize('NFC').replace(/\s/gu, '')
const described = (value: string, words: string): string =>
  `${value === '' ? '–' : value}: ${words.trim().slice(0, 60)}`

/** Headings are headings of their level, paragraphs run as their language does, and tables have their rows and heads. */
function checkStructure(read: ReadOffice, page: PageModel): Withheld | null {
  const flow = officeFlow(page)
  const expected = paragraphsIn(flow).filter(({ texts }) => wordsOf(texts) !== '')
  const found = read.lines.filter((line) => !line.isNumber && withoutSpace(lineText(line)) !== '')
  for (let index = 0; index < Math.max(expected.length, found.length); index += 1) {
    const { style = 'Normal', texts = [] } = expected[index] ?? {}
    const line = found[index]
    const { outline }: ParagraphKind = paragraphKinds[style]
    const language = (texts.length === 1 ? texts[0]?.language : null) ?? page.language
    const words = wordsOf(texts)
    const difference =
      differs(
        'tags',
        described(levelName(outline ?? null), words),
        described(levelName(line?.outline ?? null), words),
      ) ??
      differs(
        'direction',
        described(textDirection(language), words),
        described(line?.direction ?? '–', words),
      )
    if (difference !== null) return difference
  }
  const tables = flow.flatMap((block) => (block.kind === 'table' ? [block.grid] : []))
  return differs(
    'tags',
    tables.map(({ rows, columns, hasHead }) => tableName(rows.length, columns, hasHead ? 1 : 0)).join(', '),
    read.tables.map(({ rows, columns, headRows }) => tableName(rows, columns, headRows)).join(', '),
  )
}

const wordsOf = (texts: FlowParagraph['texts']): string =>
  withoutSpace(texts.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))

const levelName = (outline: number | null): string => (outline === null ? '–' : `H${String(outline)}`)
const tableName = (rows: number, columns: number, headRows: number): string =>
  `${String(rows)}×${String(columns)}+${String(headRows)}`

function paragraphsIn(blocks: readonly FlowBlock[]): readonly FlowParagraph[] {
  return blocks.flatMap((block): readonly FlowParagraph[] => {
    if (block.kind === 'paragraph') return [block]
    if (block.kind === 'list') return block.items.flatMap(paragraphsIn)
    if (block.kind === 'picture') return []
    return block.grid.rows.flatMap((row) =>
      row.flatMap((place) =>
        place.kind === 'cell'
          ? place.cell.paragraphs.map(
              (text) => ({ kind: 'paragraph', style: block.textStyle, texts: [text] }) as const,
            )
          : [],
      ),
    )
  })
}

function checkPictures({ pictures }: ReadOffice, page: PageModel): Withheld | null {
  const figures = picturesOf(page)
  for (let index = 0; index < Math.max(figures.length, pictures.length); index += 1) {
    const [wanted, given] = [figures[index], pictures[index]]
    const place = index + 1
    const expectedFile = wanted?.asset ?? '–'
    const foundFile = given?.hash ?? '–'
    if (expectedFile !== foundFile)
      return { kind: 'pictureDiffers', property: 'file', place, expected: expectedFile, found: foundFile }
    const expected = wanted?.alternativeText ?? ''
    const found = given?.alternativeText ?? ''
    if (expected.trim() !== found.trim() || (expected === '') !== given?.isDecorative)
      return { kind: 'pictureDiffers', property: 'alternativeText', place, expected, found: found || '–' }
  }
  return null
}

function checkSheets({ head, foot }: ReadOffice, page: PageModel): Withheld | null {
  const expected = [
    page.pageHead.map(({ text }) => text).join(' '),
    `${page.pageFoot.text} ${page.pageNumber.text}`,
  ]
  for (const [index, found] of [head, foot].entries()) {
    const wanted = expected[index] ?? ''
    if (withoutSpace(wanted) !== withoutSpace(found.replace(/[\u200e\u200f]$/, '')))
      return { kind: 'pageMarkDiffers', page: 1, expected: wanted, found }
  }
  return null
}
