/** Words of the house are names and terms; no more letters than these. */
export const houseWordLimit = 60

/** A word as it is kept, or null where it is none: letters, with marks and signs inside, in one piece. */
export function houseWord(written: string): string | null {
  const word = written.normalize('NFC').trim()
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.&+-]*$/u.test(word) && word.length <= houseWordLimit ? word : null
}

/**
 * Whether a word is one of the house: as it is kept, with a capital where a sentence begins, or with the s of a
 * genitive or plural.
 */
export function isHouseWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true
  const bare = word.replace(/['’]?s$/u, '')
  if (words.has(bare)) return true
  const small = word.charAt(0).toLowerCase() + word.slice(1)
  return small !== word && (words.has(small) || words.has(small.replace(/['’]?s$/u, '')))
}
