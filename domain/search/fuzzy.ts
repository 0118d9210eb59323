import { dropSpelling, foldText } from './fold-text'

/** How well a word fits: as a beginning, within, or with letters left out. */
const fits = { whole: 5, beginning: 4, inside: 2, scattered: 1 } as const

/**
 * How well typed words fit a title, or null where one of them does not. Case, accents and umlauts are folded; a word
 * may be abbreviated by leaving letters out, as long as it begins where a word of the title begins.
 */
export function fuzzyScore(typed: string, title: string): number | null {
  const wanted = wordsOf(typed)
  const words = wordsOf(title)
  let score = 0
  for (const word of wanted) {
    const best = Math.max(0, ...words.map((candidate, index) => scoreOf(word, candidate, words.slice(index))))
    if (best === 0) return null
    score += best
  }
  // Of two titles that fit alike, the one with less else in it is meant.
  return score - words.length / 100
}

const wordsOf = (text: string): readonly string[] =>
  dropSpelling(foldText(text, 'plain'))
    .split(' ')
    .filter((word) => word !== '')

function scoreOf(word: string, candidate: string, rest: readonly string[]): number {
  if (candidate === word) return fits.whole
  if (candidate.startsWith(word)) return fits.beginning
  if (word.length > 1 && candidate.includes(word)) return fits.inside
  return word.length > 1 && isScattered(word, rest.join('')) ? fits.scattered : 0
}

/** Whether the letters stand in the text in this order, the first at its beginning. */
function isScattered(word: string, text: string): boolean {
  if (word[0] !== text[0]) return false
  let position = 0
  for (const letter of word) {
    position = text.indexOf(letter, position) + 1
    if (position === 0) return false
  }
  return true
}
