/** A word, a number, or one other sign of a text, white space included. */
const token = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|./gsu

/** The words, numbers and signs that a text consists of, in order; nothing is left out. */
export const tokensOf = (text: string): readonly string[] => text.match(token) ?? []

/** Whether a token is a word or a number. */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The different words and numbers of a text, in lower case. */
export const wordSetOf = (text: string): ReadonlySet<string> =>
  new Set(tokensOf(text.toLowerCase()).filter(isWord))

/** How many words two sets have in common. */
export function commonWordsOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return common
}

/** Gives each text a number, the same for the same text. */
export function numbering(): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const number = known.get(text) ?? known.size
    known.set(text, number)
    return number
  }
}
