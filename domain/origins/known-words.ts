import { tokensOf } from '../revision/compare/words'
import { sliceRuns, type OriginRun } from './origin-runs'
import type { KnownWords } from './release-origins'

/** A word or sign with its place in its text; white space is none. */
export interface PlacedWord {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The words and signs of a text, white space left out, so that line ends and spaces make no difference. */
export function placedWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = []
  let from = 0
  for (const token of tokensOf(text)) {
    const to = from + token.length
    if (token.trim() !== '') words.push({ text: token, from, to })
    from = to
  }
  return words
}

/** Words of a text that were found again: how many, and the runs of each. */
export interface FoundWords {
  readonly count: number
  readonly runs: readonly (readonly OriginRun[])[]
}

interface Place {
  readonly source: number
  readonly at: number
}

/** So many words in a row are the same words and not others that happen to be equal. */
const leastWords = 4
/** Of a phrase that stands in more places only so many are looked at. */
const mostPlaces = 32

const keyOf = (words: readonly PlacedWord[], at: number, count: number): string =>
  words
    .slice(at, at + count)
    .map(({ text }) => text)
    .join('\u0000')

/**
 * Words whose origin is known, to find them again in a text: at least four in a row, or all of a shorter one. In a pool
 * of words that were just brought in, a short stretch is also found within longer ones.
 */
export class KnownPool {
  private readonly words: readonly (readonly PlacedWord[])[]
  private readonly places = new Map<number, ReadonlyMap<string, readonly Place[]>>()
  /** Of all that is shorter than what is found within longer ones. */
  private readonly wholes = new Map<string, number>()
  private last: Place | null = null

  constructor(
    private readonly sources: readonly KnownWords[],
    private readonly isBrought = false,
  ) {
    this.words = sources.map(({ text }) => placedWords(text))
    for (const [source, words] of this.words.entries()) {
      if (words.length === 0 || words.length >= leastWords) continue
      const key = keyOf(words, 0, words.length)
      if (!this.wholes.has(key)) this.wholes.set(key, source)
    }
  }

  /** The longest stretch of these words from a place on, at most `most`, that is known. */
  find(words: readonly PlacedWord[], at: number, most: number): FoundWords | null {
    const isShort = most < leastWords
    const isAll = at === 0 && most === words.length
    const found =
      isShort && !(this.isBrought && isAll) ? null : this.longest(words, at, most, Math.min(most, leastWords))
    if (found !== null) return found
    for (let count = Math.min(most, leastWords - 1); count > 0; count -= 1) {
      const source = this.wholes.get(keyOf(words, at, count))
      if (source !== undefined) return this.found({ source, at: 0 }, count)
    }
    return null
  }

  private longest(words: readonly PlacedWord[], at: number, most: number, least: number): FoundWords | null {
    let best: { readonly place: Place; readonly count: number } | null = null
    for (const place of this.placesOf(least).get(keyOf(words, at, least)) ?? []) {
      const known = this.words[place.source] ?? []
      let count = least
      while (count < most && known[place.at + count]?.text === words[at + count]?.text) {
        if (known[place.at + count] === undefined) break
        count += 1
      }
      const goesOn = place.source === this.last?.source && place.at === this.last.at
      if (best === null || count > best.count || (count === best.count && goesOn)) best = { place, count }
    }
    return best === null ? null : this.found(best.place, best.count)
  }

  private found({ source, at }: Place, count: number): FoundWords {
    const { runs } = this.sources[source] ?? { runs: [] }
    const words = (this.words[source] ?? []).slice(at, at + count)
    this.last = { source, at: at + count }
    return { count, runs: words.map(({ from, to }) => sliceRuns(runs, from, to)) }
  }

  /** Where each phrase of so many words stands. */
  private placesOf(count: number): ReadonlyMap<string, readonly Place[]> {
    const known = this.places.get(count)
    if (known !== undefined) return known
    const places = new Map<string, Place[]>()
    for (const [source, words] of this.words.entries())
      for (let at = 0; at + count <= words.length; at += 1) {
        const key = keyOf(words, at, count)
        const found = places.get(key)
        if (found === undefined) places.set(key, [{ source, at }])
        else if (found.length < mostPlaces) found.push({ source, at })
      }
    this.places.set(count, places)
    return places
  }
}
