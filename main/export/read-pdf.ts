import { sheetMargins } from '../../domain/export/print-page'
import { fail, ok, type Result } from '../../domain/result'
import { openPdf } from './pdf-engine'
import { readLetters, type PdfLetter } from './pdf-letters'
import { linesOf, type PdfLine } from './pdf-lines'

/** A page as its reader sees it; head and foot are what stands in the margins. */
export interface ReadPdfPage {
  readonly head: readonly string[]
  readonly text: readonly string[]
  readonly foot: readonly string[]
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

/** A file could not be read back, with the detail for whoever looks into it. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly detail: string
}

/** Reads a PDF back with pdf.js: the text of each page in the order in which it is drawn, head and foot apart. */
export async function readPdf(bytes: Uint8Array): Promise<Result<ReadPdf, Unreadable>> {
  try {
    const { document, operators } = await openPdf(bytes)
    const [{ info }, marks] = await Promise.all([document.getMetadata(), document.getMarkInfo()])
    const pages: ReadPdfPage[] = []
    const missingFonts = new Set<string>()
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { letters, pictures } = await readLetters(page, operators)
      const alternativeTexts = alternativesIn(await page.getStructTree())
      pages.push({ ...readPage(letters, page.view[3] ?? 0), pictures, alternativeTexts })
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

function readPage(letters: readonly PdfLetter[], height: number): PageText {
  const isInHead = ({ y }: PdfLine) => y > height - points(sheetMargins.top)
  const isInFoot = ({ y }: PdfLine) => y < points(sheetMargins.bottom)
  const lines = linesOf(letters)
  const textOf = (wanted: readonly PdfLine[]): readonly string[] => wanted.map(({ text }) => text)
  return {
    head: textOf(lines.filter(isInHead)),
    text: textOf(lines.filter((line) => !isInHead(line) && !isInFoot(line))),
    foot: textOf(lines.filter(isInFoot)),
    hidden: textOf(linesOf(letters.filter(({ hidden, text }) => hidden !== null && text.trim() !== ''))),
  }
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
