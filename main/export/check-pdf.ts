import { compareText } from '../../domain/export/compare-text'
import {
  expectedText,
  readableLabel,
  tableHeadsOf,
  type ReadableBlock,
} from '../../domain/export/expected-text'
import type { PageLayout } from '../../domain/export/page-layout'
import type { PageModel } from '../../domain/export/page-model'
import type { Withheld } from '../../domain/export/withheld'
import { checkPdfPictures } from './check-pictures'
import { missingLetter } from './pdf-lines'
import { readPdf, type ReadPdf } from './read-pdf'

/** Why this PDF may not go out, or null: it holds exactly the page's text, visibly, with all its marks. */
export async function checkPdf(
  bytes: Uint8Array,
  page: PageModel,
  layout: PageLayout = 'standard',
): Promise<Withheld | null> {
  const read = await readPdf(bytes, { layout, design: page.design })
  if (!read.ok) return read.failure
  const pdf = read.value
  return (
    checkProperties(pdf, page) ??
    checkPages(pdf, page) ??
    (layout === 'folder' ? checkLineNumbers(pdf) : null) ??
    checkVisibility(pdf) ??
    checkText(pdf, expectedText(page, 'sheets')) ??
    checkRepeated(pdf, page) ??
    checkPdfPictures(pdf, page)
  )
}

/** Why the printed form of an HTML file shows that the file may not go out, or null. */
export async function checkPrintedHtml(bytes: Uint8Array, page: PageModel): Promise<Withheld | null> {
  const read = await readPdf(bytes, { layout: 'standard', design: page.design })
  if (!read.ok) return read.failure
  return (
    checkVisibility(read.value) ??
    checkText(read.value, expectedText(page, 'page')) ??
    checkRepeated(read.value, page) ??
    checkPdfPictures(read.value, page)
  )
}

function checkText(pdf: ReadPdf, expected: readonly ReadableBlock[]): Withheld | null {
  const comparison = compareText(
    expected,
    pdf.pages.flatMap(({ text }) => text),
    'printed',
  )
  if (comparison.kind === 'equal') return null
  const { difference } = comparison
  if (difference.foundLetter !== missingLetter) return { kind: 'textDiffers', difference }
  return {
    kind: 'glyphMissing',
    difference: { ...difference, found: difference.found.replaceAll(missingLetter, '▯') },
  }
}

/** Where a table goes on, its head is drawn again, and nothing else stands there as an artifact. */
function checkRepeated({ pages }: ReadPdf, page: PageModel): Withheld | null {
  const heads = tableHeadsOf(page)
  const at = pages.findIndex(
    ({ repeated }) =>
      repeated.length > 0 && heads.every((head) => compareText(head, repeated, 'printed').kind !== 'equal'),
  )
  const found = pages[at]?.repeated.join(' ')
  return found === undefined ? null : { kind: 'pageMarkDiffers', page: at + 1, expected: '', found }
}

/** What is missing as text is told by comparing the text; this is about letters that are there and cannot be seen. */
function checkVisibility(pdf: ReadPdf): Withheld | null {
  const page = pdf.pages.findIndex(({ hidden }) => hidden.length > 0)
  const passage = pdf.pages[page]?.hidden.join(' ').slice(0, 120)
  return passage === undefined ? null : { kind: 'textHidden', passage, page: page + 1 }
}

function checkProperties(pdf: ReadPdf, page: PageModel): Withheld | null {
  if (pdf.title !== page.title)
    return { kind: 'propertyDiffers', property: 'title', expected: page.title, found: pdf.title }
  if (pdf.language !== page.language)
    return { kind: 'propertyDiffers', property: 'language', expected: page.language, found: pdf.language }
  if (!pdf.isTagged) return { kind: 'propertyDiffers', property: 'tags', expected: '✓', found: '–' }
  const [font] = pdf.missingFonts
  return font === undefined ? null : { kind: 'fontNotEmbedded', font }
}

/** Every sheet has its marks, its foot and its number; Chromium wrote the number of all sheets on each. */
function checkPages(pdf: ReadPdf, page: PageModel): Withheld | null {
  const count = pdf.pages.length
  const printed = printedPageCount(pdf, page)
  if (printed !== null && printed !== count) return { kind: 'pagesMissing', expected: printed, found: count }
  for (const [index, { head, foot }] of pdf.pages.entries()) {
    const number = index + 1
    const numbering = page.pageNumber.text.replace('{page}', String(number)).replace('{pages}', String(count))
    const marks =
      compareMarks(page.pageHead.map(readableLabel), head, number) ??
      compareMarks(
        [readableLabel(page.pageFoot), readableLabel({ ...page.pageNumber, text: numbering })],
        foot,
        number,
      )
    if (marks !== null) return marks
  }
  return null
}

/** Every line of text has its number beside it, from 1 on each sheet, and nothing else stands there. */
function checkLineNumbers(pdf: ReadPdf): Withheld | null {
  for (const [index, { baselines, lineNumbers }] of pdf.pages.entries()) {
    const expected = baselines.map((_height, line) => String(line + 1)).join(' ')
    const found = lineNumbers.map(({ text }) => text).join(' ')
    const isBeside = lineNumbers.every(({ y }, line) => Math.abs(y - (baselines[line] ?? Infinity)) < 5)
    if (expected !== found || !isBeside) return { kind: 'pageMarkDiffers', page: index + 1, expected, found }
  }
  return null
}

function printedPageCount(pdf: ReadPdf, page: PageModel): number | null {
  const [before = ''] = page.pageNumber.text.split('{pages}').map((part) => part.split('{page}').at(-1) ?? '')
  const foot = pdf.pages.at(-1)?.foot.join(' ') ?? ''
  const count = new RegExp(`${before.trim()}\\s*(\\d+)\\s*$`).exec(foot)?.[1]
  return count === undefined ? null : Number(count)
}

function compareMarks(
  expected: readonly ReadableBlock[],
  found: readonly string[],
  page: number,
): Withheld | null {
  if (compareText(expected, found, 'printed').kind === 'equal') return null
  return {
    kind: 'pageMarkDiffers',
    page,
    expected: expected.map(({ text }) => text).join(' '),
    found: found.join(' '),
  }
}
