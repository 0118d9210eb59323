import { commonWords } from './common-words'

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
const links = ['', 's', 'es', 'n', 'en', 'er', 'e']

/** Builds the vocabulary of a text. Words that are damaged themselves do not count. */
export function buildVocabulary(
  texts: readonly string[],
  language: string,
  isDamaged: (word: string) => boolean,
): Vocabulary {
  const own = new Map<string, number>()
  for (const text of texts)
    // Addresses spell names without their accents.
    for (const [word] of text
      .replace(/\S*@\S+|(?:https?:\/\/|www\.)\S+/g, ' ')
      .matchAll(/[\p{L}\p{M}\ufffd\ue000-\uf8ff’']+/gu)) {
      const key = word.toLowerCase().replace(/^['’]+|['’]+$/g, '')
      if (key !== '' && !isDamaged(key)) own.set(key, (own.get(key) ?? 0) + 1)
    }
  const common = new Set(commonWords(language))
  const all = [...new Set([...own.keys(), ...common])]
  const stems = new Set(all.filter((word) => word.length >= 4).map(stem))
  const parts = new Set(all.filter((word) => word.length >= 3))
  const trigrams = countTrigrams(all)
  const byStart = new Map<string, string[]>()
  for (const word of all)
    for (const length of [1, 2]) {
      const start = word.slice(0, length)
      const words = byStart.get(start)
      if (words === undefined) byStart.set(start, [word])
      else words.push(word)
    }

  const rateOne = (word: string): number => {
    const seen = own.get(word)
    if (seen !== undefined) return 100 + Math.min(seen, 9)
    if (common.has(word)) return 90
    if (word.length >= 4 && stems.has(stem(word))) return 70
    const split = rateSplit(word)
    return split > 0 ? split : 0
  }
  const rateSplit = (word: string): number => {
    let best = 0
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const head = word.slice(0, cut)
      const tail = word.slice(cut)
      const isTail = parts.has(tail) || (tail.length >= 4 && stems.has(stem(tail)))
      const isHead = links.some(
        (link) => head.endsWith(link) && parts.has(head.slice(0, head.length - link.length)),
      )
      if (isHead && isTail) best = Math.max(best, 60)
      else if (isTail && tail.length >= 5) best = Math.max(best, 36)
      else if (isHead && head.length >= 5) best = Math.max(best, 30)
    }
    return best
  }
  return {
    rate: (word) => {
      const pieces = word
        .toLowerCase()
        .split(/[-–/]/)
        .filter((piece) => piece !== '' && !/^\d+$/.test(piece))
      return pieces.length === 0 ? 0 : Math.min(...pieces.map(rateOne))
    },
    rateLetters: (word, from, to) => {
      const padded = ` ${word.toLowerCase()} `
      const scores: number[] = []
      for (let place = Math.max(0, from - 1); place <= Math.min(padded.length - 3, to + 1); place += 1)
        scores.push(Math.log1p(trigrams.get(padded.slice(place, place + 3)) ?? 0) / 4)
      return scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length
    },
    startingWith: (letters) => byStart.get(letters) ?? (letters === '' ? all : []),
  }
}

const stem = (word: string): string => word.replace(endings, '')

function countTrigrams(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) {
    const padded = ` ${word} `
    for (let place = 0; place + 3 <= padded.length; place += 1) {
      const trigram = padded.slice(place, place + 3)
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
    }
  }
  return counts
}
