import { commonWords } from './common-words'
import { modelLetters } from './letter-model'
import type { Lexicon } from './lexicon'

/** The words that a damaged word can be measured by: those of the text itself and frequent ones of its language. */
export interface Vocabulary {
  /** How likely a word is, from 0 (never seen, nor any part of it) up. */
  readonly rate: (word: string) => number
  /** How usual the letters around a place are in these words, about 0 to 1. */
  readonly rateLetters: (word: string, from: number, to: number) => number
  /** All words that begin with these letters (two at most), in lower case. */
  readonly startingWith: (letters: string) => readonly string[]
}

const endings = /(?:ern|er|en|em|es|e|n|s|ed|ing|ly|d)$/u
/** What joins the parts of a German compound. */
export const links = ['', 's', 'es', 'n', 'en', 'er', 'e']

/** More letters than any word has. */
export const longestWord = 80

/** Builds the vocabulary of a text. It costs more than gathering the words: ask for it only where there is a wound. */
export function buildVocabulary({ own, language, isCommon, inDictionary }: Lexicon): Vocabulary {
  const common = commonWords(language)
  const all = [...new Set([...own.keys(), ...common])]
  const stems = new Set(all.filter((word) => word.length >= 4).map(stem))
  const parts = new Set(all.filter((word) => word.length >= 3))
  const model = modelLetters(all)
  const byStart = new Map<string, string[]>()
  for (const word of all)
    for (const length of [1, 2]) {
      const start = word.slice(0, length)
      const words = byStart.get(start)
      if (words === undefined) byStart.set(start, [word])
      else words.push(word)
    }

  const rateOne = (written: string): number => {
    const word = written.toLowerCase()
    const seen = own.get(word)
    if (seen !== undefined) return 100 + Math.min(seen, 9)
    const found = inDictionary(written)
    // The frequent words are known in small letters only, and German has nouns that no small letter begins.
    if (isCommon(word)) {
      if (found === false && written === word && language.startsWith('de')) return 75
      // The dictionary has many words that hardly a text has; what is frequent comes well before them.
      return found === true ? 95 : 90
    }
    const rated = rateParts(word)
    // Of compounds those of frequent words are the likelier ones.
    if (found === true) return rated >= 74 ? 91 : 85
    // Names and new compounds are in no dictionary, and still a word that is in it comes before them.
    return found === false ? rated * 0.7 : rated
  }
  const rateParts = (word: string): number =>
    word.length > longestWord ? 0 : word.length >= 4 && stems.has(stem(word)) ? 70 : rateSplit(word)
  const heads = new Map<string, boolean>()
  const isHead = (head: string): boolean => {
    const known = heads.get(head)
    if (known !== undefined) return known
    const found = links.some(
      (link) => head.endsWith(link) && parts.has(head.slice(0, head.length - link.length)),
    )
    heads.set(head, found)
    return found
  }
  const tails = new Map<string, boolean>()
  const isTail = (tail: string): boolean => {
    const known = tails.get(tail)
    if (known !== undefined) return known
    const found = parts.has(tail) || (tail.length >= 4 && stems.has(stem(tail)))
    tails.set(tail, found)
    return found
  }
  const rateSplit = (word: string): number => {
    let best = 0
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const length = word.length - cut
      const hasTail = isTail(word.slice(cut))
      if (!hasTail && cut < 5) continue
      const hasHead = isHead(word.slice(0, cut))
      if (hasHead && hasTail) return 74
      // The more of a word is known, the likelier it is one.
      if (hasTail && (length >= 5 || (length === 4 && isCommon(word.slice(cut)))))
        best = Math.max(best, 40 + (14 * length) / word.length)
      else if (hasHead && cut >= 5) best = Math.max(best, 32 + (12 * cut) / word.length)
    }
    return best
  }
  return {
    rate: (word) => {
      if (!/[-–/\d]/.test(word)) return word === '' ? 0 : rateOne(word)
      const pieces = word.split(/[-–/]/).filter((piece) => piece !== '' && !/^\d+$/.test(piece))
      return pieces.length === 0 ? 0 : Math.min(...pieces.map(rateOne))
    },
    rateLetters: model,
    startingWith: (letters) => byStart.get(letters) ?? (letters === '' ? all : []),
  }
}

/** A word without its ending. */
export const stem = (word: string): string => word.replace(endings, '')
