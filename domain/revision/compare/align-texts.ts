import { commonRuns } from './common-runs'
import { numbering } from './words'

/** A text that stayed, went or came. */
export interface AlignedText {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Two lists of texts as one: what both have, in order, and between that what went before what came in its place. */
export function alignTexts(before: readonly string[], after: readonly string[]): readonly AlignedText[] {
  const number = numbering()
  const runs = commonRuns(before.map(number), after.map(number))
  const aligned: AlignedText[] = []
  let [old, fresh] = [0, 0]
  const add = (kind: AlignedText['kind'], texts: readonly string[]): void => {
    for (const text of texts) aligned.push({ kind, text })
  }
  for (const run of [...runs, { old: before.length, new: after.length, length: 0 }]) {
    add('removed', before.slice(old, run.old))
    add('added', after.slice(fresh, run.new))
    add('same', before.slice(run.old, run.old + run.length))
    old = run.old + run.length
    fresh = run.new + run.length
  }
  return aligned
}

/** Neighbours of one kind as one text. */
export function joinAligned(texts: readonly AlignedText[]): readonly AlignedText[] {
  const joined: AlignedText[] = []
  for (const { kind, text } of texts) {
    const last = joined.at(-1)
    if (text === '') continue
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text }
    else joined.push({ kind, text })
  }
  return joined
}
