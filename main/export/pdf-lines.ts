import type { PdfLetter } from './pdf-letters'

/** Stands for a glyph that the font lacks; no release can hold this noncharacter. */
export const missingLetter = '\uffff'

/** Letters side by side on one baseline, as they stand on paper from left to right. */
export interface PdfLine {
  readonly text: string
  /** Height of the baseline above the lower edge of the sheet, in points. */
  readonly y: number
}

/** A gap of this part of the letter size is read as a space. */
const spaceGap = 0.18
/** A gap of this part of the letter size parts columns. */
const columnGap = 2

/** Puts letters together into lines, in the order in which they are drawn; a step back, up or down begins another. */
export function linesOf(letters: readonly PdfLetter[]): readonly PdfLine[] {
  const lines: { text: string; y: number }[] = []
  let end: { readonly x: number; readonly y: number; readonly size: number } | null = null
  for (const letter of letters) {
    const text = letter.isMissing ? missingLetter : letter.text
    const line = lines.at(-1)
    if (line === undefined || end === null || isApart(end, letter)) lines.push({ text, y: letter.y })
    else line.text += letter.x - end.x > spaceGap * letter.size ? ` ${text}` : text
    end = { x: letter.x + letter.width, y: letter.y, size: letter.size }
  }
  return lines.filter(({ text }) => text.trim() !== '')
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
