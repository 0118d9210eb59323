import { byNode } from '../../document/by-node'
import type { TextBlock } from '../../document/text-blocks'
import type { Steps } from '../../steps'
import { commonWords } from './common-words'

/** What a dictionary says of words, as far as it has been asked. */
export interface Dictionary {
  /** Whether it has a word, as it is written; null where that is not known (yet), or there is no dictionary. */
  readonly has: (word: string) => boolean | null
}

/** Where there is no dictionary of the language. */
export const noDictionary: Dictionary = { has: () => null }

/** The words that a damaged one is measured by: the text's own, frequent ones of its language, and a dictionary. */
export interface Lexicon {
  readonly language: string
  /** The text's own words in lower case, and how often it has each. Words with lost letters are left out. */
  readonly own: ReadonlyMap<string, number>
  /** The text's own words as it writes them; of several spellings of capitals the first. */
  readonly written: ReadonlyMap<string, string>
  readonly isCommon: (word: string) => boolean
  readonly inDictionary: (word: string) => boolean | null
}

const lostLetter = /[?\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
/** Addresses spell names without their accents. */
const address = /(?<!\S)\S*@\S+|(?:https?:\/\/|www\.)\S+/g

/** Letters, and what may stand for them or between them. */
const wordLike =
  /(?:[\p{L}\p{M}\ufffd\ue000-\uf8ff’'\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]|\?(?=\p{Ll}))+/gu

/** The words of a text block as they are written, and how often it has each. */
const countWordsOf = byNode(({ textContent }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const text =
    textContent.includes('@') || textContent.includes('w') ? textContent.replace(address, ' ') : textContent
  for (const [word] of text.matchAll(wordLike)) {
    const key = word.replace(invisible, '').replace(/^['’]+|(?<!['’])['’]+$/g, '')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
})

const commonSets = new Map<string, ReadonlySet<string>>()
function commonSetOf(language: string): ReadonlySet<string> {
  const known = commonSets.get(language) ?? new Set(commonWords(language))
  commonSets.set(language, known)
  return known
}

/** Swiss German writes ss for ß. */
const isCommonIn = (common: ReadonlySet<string>, word: string): boolean =>
  common.has(word) || (word.includes('ss') && common.has(word.replace('ss', 'ß')))

/** Gathers the words of a text. */
export function* gatherLexiconInSteps(
  blocks: readonly TextBlock[],
  language: string,
  dictionary: Dictionary,
): Steps<Lexicon> {
  const own = new Map<string, number>()
  const written = new Map<string, string>()
  for (const { node } of blocks) {
    yield
    for (const [word, count] of countWordsOf(node)) {
      if (lostLetter.test(word)) continue
      const key = word.toLowerCase()
      own.set(key, (own.get(key) ?? 0) + count)
      if (!written.has(key)) written.set(key, word)
    }
  }
  const common = commonSetOf(language)
  return {
    language,
    own,
    written,
    isCommon: (word) => isCommonIn(common, word.toLowerCase()),
    inDictionary: (word) => dictionary.has(word),
  }
}

/** Whether a word is right beyond doubt: a frequent one, one of the dictionary, or, where there is none, one that the text has often. */
export function isSound({ own, isCommon, inDictionary }: Lexicon, word: string): boolean {
  if (isCommon(word)) return true
  const found = inDictionary(word)
  return found ?? (own.get(word.toLowerCase()) ?? 0) >= 3
}

/** Whether a repaired word exists: the text has it elsewhere, or it is a frequent one, or one of the dictionary. */
export const exists = ({ own, isCommon, inDictionary }: Lexicon, word: string): boolean =>
  own.has(word.toLowerCase()) || isCommon(word) || inDictionary(word) === true
