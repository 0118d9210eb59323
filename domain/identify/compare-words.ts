import { commonRuns } from '../revision/compare/common-runs'
import { numbering } from '../revision/compare/words'

/** A stretch of two word lists: the same in both, or what one has in the place of the other's. Indices, ends behind. */
export interface Stretch {
  readonly kind: 'same' | 'changed'
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

/**
 * Compares two lists of words: where both begin and end alike, then at words that each has once, and what is left
 * between exactly. Words that each has once hold a text with strange surroundings together; between revisions of a
 * release there is a fuller comparison.
 */
export function compareWords(one: readonly string[], other: readonly string[]): readonly Stretch[] {
  const pairs: (readonly [number, number])[] = []
  matchBetween(one, other, [0, one.length, 0, other.length], pairs)
  return stretchesOf(pairs, one.length, other.length)
}

type Box = readonly [from: number, to: number, otherFrom: number, otherTo: number]

/** Finds the pairs of equal words inside a box, in order. */
function matchBetween(
  one: readonly string[],
  other: readonly string[],
  box: Box,
  pairs: (readonly [number, number])[],
): void {
  let [from, to, otherFrom, otherTo] = box
  while (from < to && otherFrom < otherTo && one[from] === other[otherFrom]) pairs.push([from++, otherFrom++])
  const tail: (readonly [number, number])[] = []
  while (from < to && otherFrom < otherTo && one[to - 1] === other[otherTo - 1]) tail.push([--to, --otherTo])
  const inner: Box = [from, to, otherFrom, otherTo]
  if (from < to && otherFrom < otherTo) {
    const anchors = anchorsIn(one, other, inner)
    if (anchors.length > 0) matchAround(one, other, inner, anchors, pairs)
    else pairs.push(...longestCommon(one, other, inner))
  }
  pairs.push(...tail.reverse())
}

function matchAround(
  one: readonly string[],
  other: readonly string[],
  [from, to, otherFrom, otherTo]: Box,
  anchors: readonly (readonly [number, number])[],
  pairs: (readonly [number, number])[],
): void {
  let [at, otherAt] = [from, otherFrom]
  for (const [next, otherNext] of anchors) {
    matchBetween(one, other, [at, next, otherAt, otherNext], pairs)
    pairs.push([next, otherNext])
    at = next + 1
    otherAt = otherNext + 1
  }
  matchBetween(one, other, [at, to, otherAt, otherTo], pairs)
}

/** Words that stand exactly once on each side, as many of them as keep one order. */
function anchorsIn(
  one: readonly string[],
  other: readonly string[],
  [from, to, otherFrom, otherTo]: Box,
): readonly (readonly [number, number])[] {
  const own = placesOfSingles(one, from, to)
  const others = placesOfSingles(other, otherFrom, otherTo)
  const pairs: (readonly [number, number])[] = []
  for (const [word, place] of own) {
    const otherPlace = others.get(word)
    if (otherPlace !== undefined && place >= 0 && otherPlace >= 0) pairs.push([place, otherPlace])
  }
  return longestRising(pairs.sort(([a], [b]) => a - b))
}

/** The place of each word; −1 where it stands more than once. */
function placesOfSingles(words: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? ''
    places.set(word, places.has(word) ? -1 : at)
  }
  return places
}

/** Of pairs ordered by their first place, the longest part whose second places rise too. */
function longestRising(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const ends: number[] = []
  const before: number[] = []
  pairs.forEach(([, second], index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < second) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = index
  })
  const rising: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) rising.push(pair)
  }
  return rising.reverse()
}

/** Without a word that each has once, the longest common part. */
function longestCommon(
  one: readonly string[],
  other: readonly string[],
  [from, to, otherFrom, otherTo]: Box,
): readonly (readonly [number, number])[] {
  const number = numbering()
  const runs = commonRuns(one.slice(from, to).map(number), other.slice(otherFrom, otherTo).map(number))
  return runs.flatMap((run) =>
    Array.from({ length: run.length }, (_, at) => [from + run.old + at, otherFrom + run.new + at] as const),
  )
}

function stretchesOf(
  pairs: readonly (readonly [number, number])[],
  length: number,
  otherLength: number,
): readonly Stretch[] {
  const stretches: Stretch[] = []
  let [at, otherAt] = [0, 0]
  for (const [place, otherPlace] of [...pairs, [length, otherLength] as const]) {
    if (place > at || otherPlace > otherAt)
      stretches.push({ kind: 'changed', from: at, to: place, otherFrom: otherAt, otherTo: otherPlace })
    if (place === length) break
    const last = stretches.at(-1)
    if (last?.kind === 'same' && last.to === place && last.otherTo === otherPlace)
      stretches.splice(-1, 1, { ...last, to: place + 1, otherTo: otherPlace + 1 })
    else
      stretches.push({
        kind: 'same',
        ...{ from: place, to: place + 1, otherFrom: otherPlace, otherTo: otherPlace + 1 },
      })
    at = place + 1
    otherAt = otherPlace + 1
  }
  return stretches
}
