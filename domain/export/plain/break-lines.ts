import { clustersOf } from '../../document/clusters'

/** Letters that take two columns where every letter has the same width: ideographs, kana, hangul, full-width forms, emoji. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const withoutWidth = /^[\p{M}\p{Default_Ignorable_Code_Point}]/u

const widthOfLetter = (letter: string): number => (wide.test(letter) ? 2 : withoutWidth.test(letter) ? 0 : 1)

/** How many columns a text takes where every letter has the same width. */
export const columnsOf = (text: string): number =>
  clustersOf(text).reduce((sum, letter) => sum + widthOfLetter(letter), 0)

/**
 * Breaks a text into lines of at most so many columns, between words only: an address or a long word stands whole on a
 * line of its own, and a no-break space never ends one. Ideographs may part anywhere.
 */
export function breakLines(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  const words = text
    .split(/[ \t\n\r]+/)
    .filter((word) => word !== '')
    .flatMap((word) => (columnsOf(word) > columns && wide.test(word) ? cutWord(word, columns) : [word]))
  for (const word of words) {
    const width = columnsOf(word)
    if (line === '') [line, taken] = [word, width]
    else if (taken + 1 + width <= columns) [line, taken] = [`${line} ${word}`, taken + 1 + width]
    else {
      lines.push(line)
      ;[line, taken] = [word, width]
    }
  }
  return line === '' ? lines : [...lines, line]
}

function cutWord(word: string, columns: number): readonly string[] {
  const pieces = ['']
  let taken = 0
  for (const letter of clustersOf(word)) {
    const width = widthOfLetter(letter)
    if (taken + width > columns) {
      pieces.push('')
      taken = 0
    }
    pieces[pieces.length - 1] += letter
    taken += width
  }
  return pieces
}
