import type { Reading } from '../export/visible-letters'
import { compareWords } from './compare-words'
import type { LetterText } from './letter-text'
import { letterText } from './letter-text'
import { looseKey, wordsOf, type Word } from './words'

/** Words of a quote as a text has them: the same, left out, put in, or standing between two parts of the quote. */
export interface QuotePiece {
  readonly kind: 'same' | 'missing' | 'added' | 'between'
  readonly text: string
}

/**
 * What became of a quote in a text: it stands there whole, with other signs or capitals only, shortened, changed, or not
 * at all.
 */
export interface FoundQuote {
  readonly state: 'whole' | 'signs' | 'shortened' | 'changed' | 'missing'
  readonly pieces: readonly QuotePiece[]
}

/** A text in which quotes are looked for, made once. */
export interface QuoteGround {
  readonly letters: LetterText
  readonly words: readonly Word[]
  readonly keys: readonly string[]
  /** Where each pair of neighbouring words stands. */
  readonly pairs: ReadonlyMap<string, readonly number[]>
  readonly reading: Reading
}

/** At least so many words, and this share of the quote, are needed to call something the quote. */
const fewestWords = 4
const smallestShare = 0.35
/** Pairs of words that stand in a text more often than this say nothing. */
const mostPlaces = 200

export function quoteGround(lines: readonly string[], letters: LetterText, reading: Reading): QuoteGround {
  const words = wordsOf(lines, reading).filter((word) => looseKey(word) !== '')
  const keys = words.map(looseKey)
  const pairs = new Map<string, number[]>()
  for (let at = 0; at + 1 < keys.length; at += 1) {
    const pair = `${keys[at] ?? ''} ${keys[at + 1] ?? ''}`
    const places = pairs.get(pair)
    if (places === undefined) pairs.set(pair, [at])
    else if (places.length <= mostPlaces) places.push(at)
  }
  return { letters, words, keys, pairs, reading }
}

/** Looks for a quote, given without its quotation marks. */
export function findQuote(text: string, ground: QuoteGround): FoundQuote {
  const { letters } = letterText(text.split('\n'), ground.reading)
  if (letters !== '' && ground.letters.letters.includes(letters))
    return { state: 'whole', pieces: [{ kind: 'same', text }] }
  const quote = wordsOf([text.replace(/\n/g, ' ')], ground.reading).filter((word) => looseKey(word) !== '')
  const window = likeliestWindow(quote.map(looseKey), ground)
  return window === null ? notFound(text) : compareQuote(quote, ground, window, text)
}

const notFound = (text: string): FoundQuote => ({ state: 'missing', pieces: [{ kind: 'missing', text }] })

/** The stretch of the text in which the most pairs of the quote's words stand. */
function likeliestWindow(quote: readonly string[], ground: QuoteGround): readonly [number, number] | null {
  const hits = quote
    .slice(0, -1)
    .flatMap((key, index) =>
      (ground.pairs.get(`${key} ${quote[index + 1] ?? ''}`) ?? []).map((place) => ({ place, index })),
    )
    .sort((one, other) => one.place - other.place)
  const width = quote.length * 2 + 12
  let best: readonly [number, number] | null = null
  let most = 0
  let start = 0
  for (let end = 0; end < hits.length; end += 1) {
    while ((hits[end]?.place ?? 0) - (hits[start]?.place ?? 0) > width) start += 1
    const count = new Set(hits.slice(start, end + 1).map(({ index }) => index)).size
    const [first, last] = [hits[start], hits[end]]
    if (count <= most || first === undefined || last === undefined) continue
    most = count
    const from = Math.max(0, first.place - first.index - 3)
    best = [from, Math.min(ground.words.length, last.place + (quote.length - last.index) + 3)]
  }
  return best
}

function compareQuote(
  quote: readonly Word[],
  ground: QuoteGround,
  [from, to]: readonly [number, number],
  text: string,
): FoundQuote {
  const found = ground.words.slice(from, to)
  const stretches = compareWords(quote.map(looseKey), ground.keys.slice(from, to))
  const runs = stretches.filter(({ kind }) => kind === 'same').map((stretch) => stretch.to - stretch.from)
  const matched = runs.reduce((sum, run) => sum + run, 0)
  const isQuote =
    matched >= Math.max(fewestWords, Math.ceil(quote.length * smallestShare)) && Math.max(0, ...runs) >= 3
  if (!isQuote) return notFound(text)
  const pieces = stretches.flatMap((stretch): readonly QuotePiece[] => {
    const own = shown(quote, stretch.from, stretch.to)
    if (stretch.kind === 'same') return [{ kind: 'same', text: own }]
    const isOutside = stretch.from === 0 && stretch.to === 0
    const isBehind = stretch.from === quote.length
    const other = shown(found, stretch.otherFrom, stretch.otherTo)
    const replaced: QuotePiece[] = own === '' ? [] : [{ kind: 'missing', text: own }]
    if (other === '' || isOutside || isBehind) return replaced
    // At its ends a quote is cut off; what stands there in its stead belongs to the sentence around it.
    if (stretch.from === 0 || stretch.to === quote.length) return replaced
    const kind = isInterruption(found, stretch.otherFrom, stretch.otherTo) ? 'between' : 'added'
    return [...replaced, { kind, text: other }]
  })
  return { state: stateOf(pieces), pieces }
}

const shown = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.shown)
    .join(' ')

/** Whether words stand between a closing quotation mark and an opening one, as “…”, she said, “…” has it. */
function isInterruption(words: readonly Word[], from: number, to: number): boolean {
  const [before, next] = [words[from - 1]?.shown ?? '', words[to]?.shown ?? '']
  return /[“”"«»’‘'][,.!?;:]*$/.test(before) && /^[„“"«»‚‘']/.test(next)
}

function stateOf(pieces: readonly QuotePiece[]): FoundQuote['state'] {
  const isAdded = pieces.some(({ kind, text }) => kind === 'added' && /[\p{L}\p{N}]/u.test(text))
  if (isAdded) return 'changed'
  return pieces.some(({ kind }) => kind === 'missing') ? 'shortened' : 'signs'
}
