import { commonRuns } from '../revision/compare/common-runs'
import { isWord, numbering, tokensOf } from '../revision/compare/words'
import type { Range } from '../import/passage'

/** A stretch of a block that stayed, or came in the place of one that went; either side may be empty. */
export interface Stretch {
  readonly kind: 'kept' | 'changed'
  readonly old: Range
  readonly new: Range
}

/** A kept stretch of so few words between two that changed stayed by chance, where other words were put in as a whole. */
const fewWords = 2

/**
 * What stayed of a block's text and what changed, words and signs compared; within a word only what was put in or left
 * out. `isReplaced` where words of elsewhere were put in.
 */
export function compareBlock(old: string, fresh: string, isReplaced: boolean): readonly Stretch[] {
  const number = numbering()
  const [oldTokens, newTokens] = [tokensOf(old), tokensOf(fresh)]
  const [oldPlaces, newPlaces] = [placesOf(oldTokens), placesOf(newTokens)]
  const runs = commonRuns(oldTokens.map(number), newTokens.map(number))
  const kept = runs.filter((run, index) => {
    const words = newTokens.slice(run.new, run.new + run.length).filter(isWord).length
    const isAtEdge =
      (index === 0 && run.old === 0 && run.new === 0) ||
      (index === runs.length - 1 &&
        run.old + run.length === oldTokens.length &&
        run.new + run.length === newTokens.length)
    return isAtEdge || words > (isReplaced ? fewWords : 0)
  })
  const stretches: Stretch[] = []
  let [oldEnd, newEnd] = [0, 0]
  for (const run of [...kept, { old: oldTokens.length, new: newTokens.length, length: 0 }]) {
    const [oldAt, newAt] = [oldPlaces[run.old] ?? 0, newPlaces[run.new] ?? 0]
    stretches.push(
      ...changedStretches(old, fresh, { from: oldEnd, to: oldAt }, { from: newEnd, to: newAt }),
      keptStretch(oldAt, newAt, (newPlaces[run.new + run.length] ?? 0) - newAt),
    )
    oldEnd = oldPlaces[run.old + run.length] ?? 0
    newEnd = newPlaces[run.new + run.length] ?? 0
  }
  return stretches.filter((one) => one.old.from < one.old.to || one.new.from < one.new.to)
}

/** Where each token begins, and where the last one ends. */
function placesOf(tokens: readonly string[]): readonly number[] {
  const places = [0]
  for (const token of tokens) places.push((places.at(-1) ?? 0) + token.length)
  return places
}

const keptStretch = (old: number, fresh: number, length: number): Stretch => ({
  kind: 'kept',
  old: { from: old, to: old + length },
  new: { from: fresh, to: fresh + length },
})

/** Letters that were only put into a word, or left out of it, leave the rest of it as it was. */
function changedStretches(old: string, fresh: string, before: Range, after: Range): readonly Stretch[] {
  const [one, other] = [old.slice(before.from, before.to), fresh.slice(after.from, after.to)]
  const head = commonHead(one, other)
  const tail = commonTail(one.slice(head), other.slice(head))
  const isWithin = Math.min(one.length, other.length) === head + tail
  const [start, end] = isWithin ? [head, tail] : [0, 0]
  return [
    keptStretch(before.from, after.from, start),
    {
      kind: 'changed',
      old: { from: before.from + start, to: before.to - end },
      new: { from: after.from + start, to: after.to - end },
    },
    keptStretch(before.to - end, after.to - end, end),
  ]
}

const isLowSurrogate = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.charAt(at))

function commonHead(one: string, other: string): number {
  let length = 0
  const shorter = Math.min(one.length, other.length)
  while (length < shorter && one[length] === other[length]) length += 1
  return length > 0 && (isLowSurrogate(one, length) || isLowSurrogate(other, length)) ? length - 1 : length
}

function commonTail(one: string, other: string): number {
  let length = 0
  const shorter = Math.min(one.length, other.length)
  while (length < shorter && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length > 0 && isLowSurrogate(one, one.length - length) ? length - 1 : length
}
