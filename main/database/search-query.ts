import { dropSpelling, foldedOrigins, foldText, foldWith } from '../../domain/search/fold-text'

/** One thing that a search asks for: a word or a part of one, or several words together. */
export interface SearchTerm {
  /** Each word in the spellings under which the index may have it. A text that has the term has each of the words. */
  readonly words: readonly (readonly string[])[]
  /** Finds the term in an expanded text. */
  readonly pattern: RegExp
  /** Whether having the words is not enough, so that the pattern has to be asked. */
  readonly needsPattern: boolean
}

/** Reads what somebody typed: words that all have to be found, in any order, and "words in quotation marks" together. */
export function parseSearchQuery(words: string): readonly SearchTerm[] {
  const parts = [...words.matchAll(/["„“”«»]([^"„“”«»]+)["„“”«»]|([^\s"„“”«»]+)/gu)]
  return parts.flatMap(([, phrase, word]) => termOf(phrase ?? word ?? ''))
}

function termOf(typed: string): readonly SearchTerm[] {
  const expanded = foldText(typed, 'expanded').trim()
  if (expanded === '') return []
  const plain = foldText(typed, 'plain').trim().split(' ')
  const words = expanded
    .split(' ')
    .map((word, index) => [...new Set([word, plain[index] ?? word, dropSpelling(word)])])
  return [
    {
      words,
      pattern: new RegExp(patternOf(typed), 'gu'),
      needsPattern: words.length > 1 || /[aou]e/.test(plain.join(' ')),
    },
  ]
}

/** Stands behind a vowel that was typed with an umlaut; a letter that no text has. */
const umlautSign = 'ꜿ'

/**
 * What an expanded text may have where this was typed: for ä and for a bare a both of them and ae, for a typed ae only
 * what is spelled or pronounced so. So "neue" does not find "neun", and "Fuerstenfeldbruck" finds "Fürstenfeldbrück".
 */
const patternOf = (typed: string): string =>
  foldWith(typed, (vowel) => `${vowel}${umlautSign}`)
    .trim()
    .replaceAll(/([aou])([ꜿe]?)/g, (_all, vowel: string, next: string) =>
      next === 'e' ? `${vowel}e` : `${vowel}e??`,
    )

/** A stretch of a text, UTF-16 units from its beginning. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where the terms stand in a text (NFC), in its order, what overlaps as one. */
export function findHits(text: string, terms: readonly SearchTerm[]): readonly Stretch[] {
  const expanded = foldText(text, 'expanded')
  const found = terms.flatMap(({ pattern }) =>
    [...expanded.matchAll(pattern)].map(({ index, 0: hit }) => ({ from: index, to: index + hit.length })),
  )
  if (found.length === 0) return []
  const origins = foldedOrigins(text)
  const hits: { from: number; to: number }[] = []
  for (const { from, to } of found.sort((one, other) => one.from - other.from)) {
    const first = origins[from] ?? 0
    const last = origins[to - 1] ?? first
    const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length
    const before = hits.at(-1)
    if (before !== undefined && first < before.to) before.to = Math.max(before.to, end)
    else hits.push({ from: first, to: end })
  }
  return hits
}

const contextLength = 70
const longestExcerpt = 260

/** Marks around each hit in an excerpt. */
export const hitMarks = { start: '\u0002', end: '\u0003' } as const

/** The text around the first of the hits, each hit that it holds between the marks. */
export function cutExcerpt(text: string, hits: readonly Stretch[]): string {
  const first = hits[0] ?? { from: 0, to: 0 }
  const isWhole = text.length <= longestExcerpt
  const from = isWhole || first.from <= contextLength ? 0 : wordStart(text, first.from - contextLength)
  const wanted = Math.max(first.to + contextLength, from + longestExcerpt - contextLength)
  const to = isWhole || wanted >= text.length ? text.length : wordEnd(text, wanted, first.to)
  let excerpt = from > 0 ? '…' : ''
  let place = from
  for (const hit of hits) {
    if (hit.from < place || hit.to > to) continue
    excerpt += `${text.slice(place, hit.from)}${hitMarks.start}${text.slice(hit.from, hit.to)}${hitMarks.end}`
    place = hit.to
  }
  return `${excerpt}${text.slice(place, to)}${to < text.length ? '…' : ''}`.replaceAll(/\s+/g, ' ')
}

/** Where the next word after a place starts. */
const wordStart = (text: string, place: number): number => {
  const space = text.slice(place).search(/\s/u)
  return space < 0 || space > contextLength - 1 ? place : place + space + 1
}

/** Where the last word before a place ends, but not before the given one. */
const wordEnd = (text: string, place: number, least: number): number => {
  const space = text.slice(least, place).search(/\s\S*$/u)
  return space > 0 ? least + space : place
}
