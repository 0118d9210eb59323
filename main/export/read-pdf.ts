import type { Design } from '../../domain/export/design/design'
import { marginsOf, type PageLayout } from '../../domain/export/page-layout'
import { fail, ok, type Result } from '../../domain/result'
import { openPdf } from './pdf-engine'
import { readLetters, type PdfLetter } from './pdf-letters'
import { linesOf, type PdfLine } from './pdf-lines'

/** A page as its reader sees it; head and foot are what stands in the margins. */
export interface ReadPdfPage {
  readonly head: readonly string[]
  readonly text: readonly string[]
  readonly foot: readonly string[]
  /** What stands among the text as an artifact: the head of a table, drawn again where the table goes on. */
  readonly repeated: readonly string[]
  /** What stands beside the lines, in the left margin of a layout that numbers them; heights in points from below. */
  readonly lineNumbers: readonly PdfLine[]
  /** The heights of the lines of text, from above; lines side by side count once. */
  readonly baselines: readonly number[]
  /** The letters that nobody can see, as lines. */
  readonly hidden: readonly string[]
  /** How many pictures are drawn. */
  readonly pictures: number
  /** What the tags say of pictures, in reading order. */
  readonly alternativeTexts: readonly string[]
}

export interface ReadPdf {
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  readonly pages: readonly ReadPdfPage[]
  /** Names of fonts that are not in the file. */
  readonly missingFonts: readonly string[]
}

/** How the sheets of a file are set: by their margins head and foot are told from the text. */
export interface SheetForm {
  readonly layout: PageLayout
  readonly design: Design
}

/** A file could not be read back, with the detail for whoever looks into it. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly detail: string
}

/** Reads a PDF back with pdf.js: the text of each page in the order in which it is drawn, head, foot and line numbers apart. */
export async function readPdf(bytes: Uint8Array, sheets: SheetForm): Promise<Result<ReadPdf, Unreadable>> {
  try {
    const { document, operators } = await openPdf(bytes)
    const [{ info }, marks] = await Promise.all([document.getMetadata(), document.getMarkInfo()])
    const pages: ReadPdfPage[] = []
    const missingFonts = new Set<string>()
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { letters, pictures } = await readLetters(page, operators)
      const alternativeTexts = alternativesIn(await page.getStructTree())
      pages.push({ ...readPage(letters, page.view[3] ?? 0, sheets), pictures, alternativeTexts })
      for (const font of fontsNotEmbedded(page.commonObjs)) missingFonts.add(font)
    }
    await document.loadingTask.destroy()
    return ok({
      title: stringOf(info, 'Title'),
      language: stringOf(info, 'Language'),
      isTagged: marks?.Marked === true,
      pages,
      missingFonts: [...missingFonts],
    })
  } catch (error) {
    // pdf.js reports every damaged file by throwing, and so does our reader for what it does not follow.
    return fail({ kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) })
  }
}

const points = (millimetres: number): number => (millimetres / 25.4) * 72

/** The alternative texts of a page's tags; a figure around picture and caption has none of its own. */
function alternativesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'alt' in node && typeof node.alt === 'string' && node.alt !== '' ? [node.alt] : []
  const children: readonly unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap(alternativesIn)]
}

type PageText = Omit<ReadPdfPage, 'pictures' | 'alternativeTexts'>

function readPage(letters: readonly PdfLetter[], height: number, { layout, design }: SheetForm): PageText {
  const margins = marginsOf(layout, design)
  const isInHead = ({ y }: PdfLine) => y > height - points(margins.top)
  const isInFoot = ({ y }: PdfLine) => y < points(margins.bottom)
  const isBeside = ({ x, y }: PdfLetter): boolean =>
    layout === 'folder' &&
    x < points(margins.left) - 6 &&
    !isInHead({ y, text: '' }) &&
    !isInFoot({ y, text: '' })
  const lines = linesOf(letters.filter((letter) => !isBeside(letter)))
  const isInBody = (line: PdfLine): boolean => !isInHead(line) && !isInFoot(line)
  const inBody = (isArtifact: boolean): readonly PdfLine[] =>
    linesOf(letters.filter((letter) => !isBeside(letter) && letter.isArtifact === isArtifact)).filter(
      isInBody,
    )
  const body = inBody(false)
  const textOf = (wanted: readonly PdfLine[]): readonly string[] => wanted.map(({ text }) => text)
  return {
    head: textOf(lines.filter(isInHead)),
    text: textOf(body),
    repeated: textOf(inBody(true)),
    lineNumbers: linesOf(letters.filter(isBeside)),
    baselines: distinct(lines.filter(isInBody).map(({ y }) => y)),
    foot: textOf(lines.filter(isInFoot)),
    hidden: textOf(linesOf(letters.filter(({ hidden, text }) => hidden !== null && text.trim() !== ''))),
  }
}

/** Heights from above, those that differ by less than half a line counted once. */
function distinct(heights: readonly number[]): readonly number[] {
  const sorted = [...heights].sort((one, other) => other - one)
  return sorted.filter((height, index) => (sorted[index - 1] ?? Infinity) - height > 5)
}

/** pdf.js keeps the fonts of a page among its common objects and marks those without a font file. */
function fontsNotEmbedded(objects: Iterable<readonly unknown[]>): readonly string[] {
  const fonts: string[] = []
  for (const [, object] of objects)
    if (
      typeof object === 'object' &&
      object !== null &&
      'missingFile' in object &&
      object.missingFile === true
    )
      fonts.push('name' in object ? String(object.name) : '')
  return fonts
}

function stringOf(info: object, name: string): string {
  const value = Object.entries(info).find(([key]) => key === name)?.[1] as unknown
  return typeof value === 'string' ? value : ''
}
