import { commonWords } from './common-words'
import { links, stem } from './vocabulary'

/** Tells compounds by their parts, which are frequent words of a language (in lower case). */
export interface Compounds {
  /** Whether a compound can begin with these letters: those of a frequent word, with what joins compounds. */
  readonly isHead: (letters: string) => boolean
  /** Whether a compound can end with these letters: those of a frequent word, inflected or not. */
  readonly isTail: (letters: string) => boolean
  /** Whether a word is a frequent one, inflected, or made of two of them. */
  readonly isKnown: (word: string) => boolean
}

const known = new Map<string, Compounds>()

/** The compounds of a language (a BCP 47 tag). */
export function compoundsOf(language: string): Compounds {
  const key = language.split('-')[0] ?? ''
  const compounds = known.get(key) ?? build(commonWords(key))
  known.set(key, compounds)
  return compounds
}

function build(words: readonly string[]): Compounds {
  const parts = new Set(words.filter((word) => word.length >= 3))
  const stems = new Set(words.filter((word) => word.length >= 4).map(stem))
  const isHead = (letters: string): boolean =>
    links.some(
      (link) => letters.endsWith(link) && parts.has(letters.slice(0, letters.length - link.length)),
    ) ||
    (letters.length >= 5 && stems.has(letters))
  const isTail = (letters: string): boolean =>
    parts.has(letters) || (letters.length >= 4 && stems.has(stem(letters)))
  return {
    isHead,
    isTail,
    isKnown: (word) => {
      if (isTail(word)) return true
      for (let cut = 3; cut <= word.length - 3; cut += 1)
        if (isTail(word.slice(cut)) && isHead(word.slice(0, cut))) return true
      return false
    },
  }
}
