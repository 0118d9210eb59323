import { glyphOnPaper } from '../../domain/export/reading-order'
import type { PdfLetter } from './pdf-letters'

/** Stands for a glyph that the font lacks; no release can hold this noncharacter. */
export const missingLetter = '\uffff'

/** Letters side by side on one baseline, as they stand on paper from left to right. */
export interface PdfLine {
  readonly text: string
  /** Height of the baseline above the lower edge of the sheet, in points. */
  readonly y: number
}

/** A gap of this part of the letter size is read as a space, whether or not a space was drawn in it. */
const wideGap = 0.18
/** A space that was drawn is one if it is at least this part of the letter size wide; joiners are drawn as none. */
const narrowGap = 0.04
/** A gap of this part of the letter size parts columns. */
const columnGap = 2

/** Puts letters together into lines, in the order in which they are drawn; a step back, up or down begins another. */
export function linesOf(letters: readonly PdfLetter[]): readonly PdfLine[] {
  const lines: { text: string; y: number }[] = []
  let end: { readonly x: number; readonly y: number; readonly size: number } | null = null
  let isSpaceDrawn = false
  for (const letter of letters) {
    if (!letter.isMissing && letter.text.trim() === '') {
      isSpaceDrawn = true
      continue
    }
    const text = letter.isMissing ? missingLetter : glyphOnPaper(letter.text)
    const line = lines.at(-1)
    if (line === undefined || end === null || isApart(end, letter)) lines.push({ text, y: letter.y })
    else {
      const isSpace = letter.x - end.x > (isSpaceDrawn ? narrowGap : wideGap) * letter.size
      line.text += isSpace ? ` ${text}` : text
    }
    end = { x: letter.x + letter.width, y: letter.y, size: letter.size }
    isSpaceDrawn = false
  }
  return lines
}

function isApart(
  end: { readonly x: number; readonly y: number; readonly size: number },
  letter: PdfLetter,
): boolean {
  const size = Math.max(end.size, letter.size)
  return (
    Math.abs(letter.y - end.y) > size * 0.25 ||
    letter.x < end.x - size * 0.9 ||
    letter.x > end.x + size * columnGap
  )
}
