import { commonRuns } from '../revision/compare/common-runs'
import { commonWordsOf, isWord, numbering, tokensOf, wordSetOf } from '../revision/compare/words'

/** A stretch of a text in UTF-16 units. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a stretch of one text lies in another version of it: from the first to the last of its words that stayed. Null where none did. */
export function mapStretch(old: string, fresh: string, { from, to }: Stretch): Stretch | null {
  if (old === fresh) return { from, to }
  const number = numbering()
  const [oldTokens, newTokens] = [tokensOf(old), tokensOf(fresh)]
  const runs = commonRuns(oldTokens.map(number), newTokens.map(number))
  const [oldPlaces, newPlaces] = [placesOf(oldTokens), placesOf(newTokens)]
  const kept = runs.flatMap((run) =>
    Array.from({ length: run.length }, (_unused, index) => ({
      word: oldTokens[run.old + index] ?? '',
      old: oldPlaces[run.old + index] ?? 0,
      fresh: newPlaces[run.new + index] ?? 0,
    })),
  )
  const inside = kept.filter(
    ({ word, old: place }) => isWord(word) && place < to && place + word.length > from,
  )
  const [first] = inside
  const last = inside.at(-1)
  if (first === undefined || last === undefined) return null
  const start = first.fresh + Math.max(0, from - first.old)
  const end = last.fresh + Math.min(last.word.length, to - last.old)
  return { from: start, to: Math.max(start, end) }
}

function placesOf(tokens: readonly string[]): readonly number[] {
  const places: number[] = []
  let place = 0
  for (const token of tokens) {
    places.push(place)
    place += token.length
  }
  return places
}

/** What share of their different words two texts have in common, from 0 to 1 (Dice). */
export function alikeness(one: string, other: string): number {
  const [words, others] = [wordSetOf(one), wordSetOf(other)]
  if (words.size + others.size === 0) return one === other ? 1 : 0
  return (2 * commonWordsOf(words, others)) / (words.size + others.size)
}
