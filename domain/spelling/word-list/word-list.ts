import { nearWords } from './near-words'
import { readPackedWords } from './packed-words'

/** A dictionary of a language that makes compounds, as a list of its words and of what compounds are made of. */
export interface WordList {
  readonly has: (word: string) => boolean
  /** What may be meant by a word, the likeliest first. */
  readonly suggest: (word: string) => readonly string[]
}

/** Swiss German writes ss for ß. */
export type Spelling = 'usual' | 'swiss'

/** More letters than any word has; what is longer is not taken apart. */
const longest = 60

/** From so many letters on any noun may be a part of a compound; shorter ones are often letters by chance. */
const longPart = 6

/** Genitives, and what takes an s before the next part: they begin compounds only where the list says so. */
const needsProof = /(?:s|ung|heit|keit|schaft|tät|ion)$/

/** The least letters of a part between two others. */
const leastInside = 5

/**
 * Reads a list of words: sections of packed words, in an empty line's distance from each other. First all words, then
 * what compounds begin with, the nouns that they end in, and the adjectives that they end in.
 */
export function readWordList(text: string, spelling: Spelling = 'usual'): WordList {
  const [words, heads, nounTails, adjectiveTails] = text.split('\n\n').map(readPackedWords)
  if (words === undefined || heads === undefined || nounTails === undefined || adjectiveTails === undefined)
    throw new Error('The list of words lacks a section.')
  const isLongNoun = (letters: string): boolean =>
    letters.length >= longPart && words.has(letters.charAt(0).toUpperCase() + letters.slice(1))
  const beginsCompound = (letters: string): boolean =>
    heads.has(letters) || (!needsProof.test(letters) && isLongNoun(letters))
  const endsCompound = (letters: string, isNoun: boolean): boolean =>
    adjectiveTails.has(letters) || (isNoun && (nounTails.has(letters) || isLongNoun(letters)))
  const isCompound = (small: string, isNoun: boolean, least = 3): boolean => {
    for (let cut = least; cut <= small.length - 3; cut += 1) {
      const tail = small.slice(cut)
      if (
        beginsCompound(small.slice(0, cut)) &&
        (endsCompound(tail, isNoun) || isCompound(tail, isNoun, leastInside))
      )
        return true
    }
    return false
  }
  const isWord = (word: string): boolean => {
    if (words.has(word)) return true
    const small = word.toLowerCase()
    const isNoun = small !== word
    // A capital may be there for a sentence's begin only.
    if (isNoun && words.has(word.charAt(0).toLowerCase() + word.slice(1))) return true
    const inside = word.slice(1)
    if (word.length > longest || inside !== inside.toLowerCase()) return false
    return isCompound(small, isNoun) || (isNoun && heads.has(small) && word.length > 4)
  }
  const isWritten = (word: string): boolean => {
    if (isWord(word)) return true
    const isShouted = word.length > 1 && word === word.toUpperCase()
    return isShouted && (isWord(word.toLowerCase()) || isWord(word.charAt(0) + word.slice(1).toLowerCase()))
  }
  const has = (written: string): boolean => {
    const word = written.replace(/['’]$/u, '')
    return isWritten(word) || (spelling === 'swiss' && withSharpS(word).some(isWritten))
  }
  return {
    has,
    suggest: (word) => {
      const near = nearWords(word).filter(has)
      // A compound that nobody may have written yet is less likely than a word of the list.
      return [...near.filter(words.has), ...near.filter((one) => !words.has(one))].slice(0, 8)
    },
  }
}

/** A word with ß at one of the places, or at all, where it has ss. */
function withSharpS(word: string): readonly string[] {
  const places = [...word.matchAll(/ss/g)].map(({ index }) => index)
  return [
    ...places.map((place) => `${word.slice(0, place)}ß${word.slice(place + 2)}`),
    word.replaceAll('ss', 'ß'),
  ]
}
