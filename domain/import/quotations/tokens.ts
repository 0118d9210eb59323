/** One word of a phrase. */
export interface Token {
  readonly text: string
  /** The word without the signs around it. */
  readonly word: string
  readonly from: number
  readonly to: number
}

/** The words of a phrase, in order. */
export const tokensOf = (phrase: string): readonly Token[] =>
  [...phrase.matchAll(/[^\s\u00a0]+/gu)].map(({ index, 0: text }) => ({
    text,
    word: withoutSigns(text).replace(/['’](?:s|in|ın|un|ün|nin|nın)$/u, ''),
    from: index,
    to: index + text.length,
  }))

const openingSigns = '("„“«»\'‘'
const closingSigns = ',;:!?)"“”«»’\''

function withoutSigns(token: string): string {
  let from = 0
  let to = token.length
  while (from < to && openingSigns.includes(token[from] ?? '')) from += 1
  while (to > from && closingSigns.includes(token[to - 1] ?? '')) to -= 1
  return token.slice(from, to)
}

/** Whether a word can be part of a name: a capital, and not all of it capitals. Titles of texts have "Of" and "And" with one. */
export const isNameWord = (word: string): boolean =>
  !/^(?:Of|And|For|The)$/.test(word) &&
  /^\p{Lu}[\p{L}\p{M}\u00ad'’-]+$/u.test(word) &&
  !/^\p{Lu}{2,}$/u.test(word.replace(/-/g, ''))
/** Whether a comma, a bracket or a dash ends the phrase with this word. */
export const endsPhrase = (token: Token): boolean => /[,;:()]$/.test(token.text) || /^[–—-]$/.test(token.text)
/** A word without its soft hyphens. */
export const bare = (word: string): string => word.replaceAll('\u00ad', '')

/** Stands for a word that is not there. */
export const emptyToken: Token = { text: '', word: '', from: 0, to: 0 }

/** A text without "the Hon." and "the Rt. Hon.", which part a title or a function from its name: "Senator the Hon. Jane Doe". */
export const withoutHonorific = (text: string): string =>
  text.replace(/(?<!\p{L})[Tt]he\s(?:(?:Rt|Right|Most)\.?\s)?Hon(?:\.|ou?rable)?\s(?=\p{Lu})/gu, '')
