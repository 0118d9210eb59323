import { commonWords } from './common-words'

/** From so many words on, letters that none of them has together are rare in the language. */
const enough = 1000

const pairsOf = new Map<string, ReadonlySet<string> | null>()

/** Whether a word has two letters beside each other that no frequent word of the language has; false where few are known. */
export function hasUnseenLetters(word: string, language: string): boolean {
  const key = language.split('-')[0] ?? ''
  let pairs = pairsOf.get(key)
  if (pairs === undefined) {
    const words = commonWords(key)
    pairs = words.length < enough ? null : new Set(words.flatMap(lettersTogether))
    pairsOf.set(key, pairs)
  }
  const seen = pairs
  return seen !== null && lettersTogether(word.toLowerCase()).some((pair) => !seen.has(pair))
}

const lettersTogether = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, place) => word.slice(place, place + 2))
