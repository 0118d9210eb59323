import type { ReleaseNode } from '../document/parse'
import { quotesOf } from '../document/quotes'
import { expectedParts, expectedWords } from './expected-parts'
import { looseKey, wordsOf } from './words'

/** Words in a row of which a fingerprint is made, and fingerprints in a row of which the smallest is kept. */
const shingle = 3
const window = 4
/** Of a text without end, the first words count. */
const mostWords = 200_000

/**
 * The fingerprints by which a revision is found again: of its text every fourth or so, chosen so that six words in a row
 * share one with any text in which they stand (winnowing), and of its quotes all, for four words of a quote are
 * worth finding. Signs, capitals and accents do not matter here.
 */
export function revisionFingerprints(release: ReleaseNode): readonly number[] {
  const prints = new Set<number>()
  const all = shinglesOf(expectedWords(expectedParts(release)))
  for (let at = 0; at + window <= Math.max(window, all.length); at += 1)
    prints.add(Math.min(...all.slice(at, at + window)))
  for (const { text } of quotesOf(release)) for (const print of shinglesOf([text])) prints.add(print)
  prints.delete(Infinity)
  return [...prints]
}

/** All fingerprints of a text that is looked for, each once. */
export const textFingerprints = (lines: readonly string[]): readonly number[] => [
  ...new Set(shinglesOf(lines)),
]

function shinglesOf(lines: readonly string[]): readonly number[] {
  const words = wordsOf(lines, 'logical')
    .slice(0, mostWords)
    .map(looseKey)
    .filter((key) => key !== '')
  if (words.length === 0) return []
  if (words.length < shingle) return [hashOfWords(words)]
  return words.slice(shingle - 1).map((_last, index) => hashOfWords(words.slice(index, index + shingle)))
}

/** FNV-1a over the words' letters, 32 bits without sign. */
function hashOfWords(words: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  return hash >>> 0
}
