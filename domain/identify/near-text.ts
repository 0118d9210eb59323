import type { Stretch } from './compare-words'
import { compareWords } from './compare-words'
import { differenceKind, type TextDifference } from './difference'
import type { Word } from './words'

/** How far a text is from an approved one. */
export interface NearText {
  /** The share of the approved words that stand in the text in their order, at least three in a row, 0 to 1. */
  readonly share: number
  /** The share of them that stand there eight and more in a row: nobody writes these by chance. */
  readonly copiedShare: number
  /** Words that are missing, other or added, what stands around the text left out. */
  readonly changedWords: number
  /** The places, in order. */
  readonly differences: readonly TextDifference[]
}

/** So many words before and behind a place are shown. */
const contextLength = 8
/** Fewer words than this, far from all others, are chance. */
const chance = 4
const farAway = 40

/** Compares the words of an approved text with those of a text in which it may stand. */
export function compareNear(approved: readonly Word[], text: readonly Word[]): NearText {
  const stretches = nearStretches(approved, text)
  const changed = stretches.filter(({ kind }) => kind === 'changed')
  const runs = stretches.filter(({ kind }) => kind === 'same').map(({ from, to }) => to - from)
  const shareOf = (shortest: number): number =>
    runs.filter((run) => run >= shortest).reduce((sum, run) => sum + run, 0) / Math.max(1, approved.length)
  return {
    share: shareOf(Math.min(3, approved.length)),
    copiedShare: shareOf(8),
    changedWords: changed.reduce(
      (sum, { from, to, otherFrom, otherTo }) => sum + Math.max(to - from, otherTo - otherFrom),
      0,
    ),
    differences: changed.map((stretch) => describeStretch(stretch, approved, text)),
  }
}

/** What both have and what one has in the other's place, without what stands around the approved text. */
export function nearStretches(approved: readonly Word[], text: readonly Word[]): readonly Stretch[] {
  const keys = (words: readonly Word[]): readonly string[] => words.map(({ key }) => key)
  const compared = withoutChance(compareWords(keys(approved), keys(text)))
  return withoutSurroundings(compared, approved).map((stretch) => slide(stretch, approved, text))
}

/**
 * What was left out or put in between equal words can be told in several ways; the one that begins with a sentence is
 * the one that people mean.
 */
function slide(stretch: Stretch, approved: readonly Word[], text: readonly Word[]): Stretch {
  const { kind, from, to, otherFrom, otherTo } = stretch
  if (kind === 'same' || (to > from && otherTo > otherFrom)) return stretch
  const [words, start, end] = to > from ? [approved, from, to] : [text, otherFrom, otherTo]
  for (let by = 0; by < Math.min(end - start, start); by += 1) {
    if (/[.!?…:][“”"«»’]?$/.test(words[start - by - 1]?.shown ?? ''))
      return { kind, from: from - by, to: to - by, otherFrom: otherFrom - by, otherTo: otherTo - by }
    if (words[start - by - 1]?.key !== words[end - by - 1]?.key) break
  }
  return stretch
}

/** A changed stretch as a difference, with the words around it. */
export function describeStretch(
  { from, to, otherFrom, otherTo }: Stretch,
  approved: readonly Word[],
  text: readonly Word[],
): TextDifference {
  const expected = shown(approved, from, to)
  const found = shown(text, otherFrom, otherTo)
  return {
    kind: differenceKind(expected, found),
    before: shown(approved, Math.max(0, from - contextLength), from),
    expected,
    found,
    after: shown(approved, to, to + contextLength),
  }
}

const shown = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.shown)
    .join(' ')

/** A word or two that the surroundings have in common with the release are no part of it. */
function withoutChance(stretches: readonly Stretch[]): readonly Stretch[] {
  const fromStart = dropChance(stretches, (group) => group)
  return dropChance([...fromStart].reverse(), (group) => [...group].reverse()).toReversed()
}

function dropChance(
  stretches: readonly Stretch[],
  inOrder: (group: readonly Stretch[]) => readonly Stretch[],
): readonly Stretch[] {
  const first = stretches.findIndex(({ kind }) => kind === 'same')
  const [match, next] = [stretches[first], stretches[first + 1]]
  if (match === undefined || next === undefined) return stretches
  const isChance = match.to - match.from < chance && next.otherTo - next.otherFrom > farAway
  if (!isChance) return stretches
  const joined = inOrder(stretches.slice(0, first + 2))
  const [start, end] = [joined[0], joined.at(-1)]
  if (start === undefined || end === undefined) return stretches
  const merged: Stretch = {
    kind: 'changed',
    ...{ from: start.from, to: end.to, otherFrom: start.otherFrom, otherTo: end.otherTo },
  }
  return dropChance([merged, ...stretches.slice(first + 2)], inOrder)
}

/** What stands before the first common word and behind the last is around the text, as far as it is more than is missing. */
function withoutSurroundings(stretches: readonly Stretch[], approved: readonly Word[]): readonly Stretch[] {
  if (!stretches.some(({ kind }) => kind === 'same')) return []
  return stretches.flatMap((stretch) => {
    const { kind, from, to, otherFrom, otherTo } = stretch
    const most = to - from
    if (kind === 'same' || (from > 0 && to < approved.length)) return [stretch]
    if (most === 0) return []
    return from === 0
      ? [{ ...stretch, otherFrom: Math.max(otherFrom, otherTo - most) }]
      : [{ ...stretch, otherTo: Math.min(otherTo, otherFrom + most) }]
  })
}
