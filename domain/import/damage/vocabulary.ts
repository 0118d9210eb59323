import { byNode } from '../../document/by-node'
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

/** The words of a text block and how often it has each, in lower case. */
export const countWordsOf = byNode(({ textContent }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  // Addresses spell names without their accents.
  for (const [word] of textContent
    .replace(/(?<!\S)\S*@\S+|(?:https?:\/\/|www\.)\S+/g, ' ')
    .matchAll(/[\p{L}\p{M}\ufffd\ue000-\uf8ff’']+/gu)) {
    const key = word.toLowerCase().replace(/^['’]+|(?<!['’])['’]+$/g, '')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
})

/** Builds the vocabulary of a text from the words of its blocks. Words that are damaged themselves do not count. */
export function buildVocabulary(
  blocks: readonly ReadonlyMap<string, number>[],
  language: string,
  isDamaged: (word: string) => boolean,
): Vocabulary {
  const own = new Map<string, number>()
  for (const counts of blocks) for (const [word, count] of counts) own.set(word, (own.get(word) ?? 0) + count)
  for (const word of own.keys()) if (isDamaged(word)) own.delete(word)
  const common = new Set(commonWords(language))
  const all = [...new Set([...own.keys(), ...common])]
  const stems = new Set(all.filter((word) => word.length >= 4).map(stem))
  const parts = new Set(all.filter((word) => word.length >= 3))
  const trigrams = rateTrigrams(all)
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
    return word.length >= 4 && stems.has(stem(word)) ? 70 : rateSplit(word)
  }
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
      if (!hasTail && (cut < 5 || best >= 30)) continue
      const hasHead = isHead(word.slice(0, cut))
      if (hasHead && hasTail) return 60
      if (hasTail && length >= 5) best = Math.max(best, 36)
      else if (hasHead && cut >= 5) best = Math.max(best, 30)
    }
    return best
  }
  return {
    rate: (word) => {
      const whole = word.toLowerCase()
      if (!/[-–/\d]/.test(whole)) return whole === '' ? 0 : rateOne(whole)
      const pieces = whole.split(/[-–/]/).filter((piece) => piece !== '' && !/^\d+$/.test(piece))
      return pieces.length === 0 ? 0 : Math.min(...pieces.map(rateOne))
    },
    rateLetters: (word, from, to) => {
      const padded = ` ${word.toLowerCase()} `
      const first = Math.max(0, from - 1)
      const last = Math.min(padded.length - 3, to + 1)
      let sum = 0
      for (let place = first; place <= last; place += 1)
        sum += trigrams.get(padded.slice(place, place + 3)) ?? 0
      return last < first ? 0 : sum / (last - first + 1)
    },
    startingWith: (letters) => byStart.get(letters) ?? (letters === '' ? all : []),
  }
}

const stem = (word: string): string => word.replace(endings, '')

/** How usual each three letters are in these words. */
function rateTrigrams(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) {
    const padded = ` ${word} `
    for (let place = 0; place + 3 <= padded.length; place += 1) {
      const trigram = padded.slice(place, place + 3)
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
    }
  }
  for (const [trigram, count] of counts) counts.set(trigram, Math.log1p(count) / 4)
  return counts
}
