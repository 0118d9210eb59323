/** A word, a number, or one other sign of a text, white space included. */
const token = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|./gsu

/** The words, numbers and signs that a text consists of, in order; nothing is left out. */
export const tokensOf = (text: string): readonly string[] => text.match(token) ?? []

/** Whether a token is a word or a number. */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Gives each text a number, the same for the same text. */
export function numbering(): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const number = known.get(text) ?? known.size
    known.set(text, number)
    return number
  }
}
