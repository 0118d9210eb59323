import { facesOf } from './design/faces'
import { textWidthOf, type Design } from './design/design'
import type { PageTable } from './page-model'

/**
 * How a table is set so that it fits on a sheet: as text, smaller, much smaller, or so that words break where they must;
 * `anywhere` breaks them between any two letters, without regard to words: where Chromium breaks a word of the other
 * direction that it meant to keep whole, it loses letters.
 */
export type TableFit = 'normal' | 'small' | 'smallest' | 'breaking' | 'anywhere'

/** Letters that stand side by side on 163 mm in type of 10.5 points, set as each fit sets it, and what a column's margins take of them. */
const widths: readonly (readonly [fit: TableFit, letters: number, margins: number])[] = [
  ['normal', 84, 2.3],
  ['small', 100, 1.2],
  ['smallest', 122, 1.2],
]

/** Chooses the largest type in which no word of the table has to be broken on the sheets of this design. */
export function tableFit({ rows }: PageTable, design: Design): TableFit {
  const scale = (textWidthOf(design) / 163) * (10.5 / design.textSize) * (isNarrow(design) ? 1 : serifShare)
  const longest = longestWords({ rows })
  const letters = longest.reduce((sum, length) => sum + length, 0)
  const fitting = widths.find(
    ([, available, margins]) => letters + longest.length * margins <= available * scale,
  )
  return fitting?.[0] ?? (rightToLeft.test(JSON.stringify(rows)) ? 'anywhere' : 'breaking')
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** As many letters of the serif typeface stand on a line as this part of those of the sans. */
const serifShare = 0.9
const isNarrow = (design: Design): boolean => facesOf(design).small === 'sans'

/** The number of letters of the longest word in each column; a cell over several columns shares its word among them. */
function longestWords({ rows }: Pick<PageTable, 'rows'>): readonly number[] {
  const longest: number[] = []
  /** For each column, how many of the next rows a cell from above takes. */
  const taken: number[] = []
  for (const row of rows) {
    let column = 0
    for (const cell of row) {
      while ((taken[column] ?? 0) > 0) column += 1
      const words = cell.paragraphs.flatMap(({ runs }) =>
        runs
          .map(({ text }) => text)
          .join('')
          .split(/[\s\u200b]+/),
      )
      const length = Math.max(0, ...words.map(widthOf)) / cell.columns
      for (let offset = 0; offset < cell.columns; offset += 1) {
        longest[column + offset] = Math.max(longest[column + offset] ?? 0, length)
        taken[column + offset] = cell.rows
      }
      column += cell.columns
    }
    taken.forEach((rowsLeft, index) => {
      taken[index] = Math.max(0, rowsLeft - 1)
    })
  }
  return Array.from(longest, (length) => length)
}

/**
 * Capitals are wider than the letters that the widths above are counted in, letters from right to left come from fonts
 * that set wider, and signs of East Asia are twice as wide.
 */
function widthOf(word: string): number {
  let width = 0
  for (const letter of word) {
    if (/[\u2e80-\uffef]/.test(letter)) width += 2.1
    else if (rightToLeft.test(letter)) width += 1.3
    else width += /[\p{Lu}mw—@%&…œæ]/u.test(letter) ? 1.4 : 1
  }
  return width
}
