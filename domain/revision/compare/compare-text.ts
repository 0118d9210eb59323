import type { Node } from 'prosemirror-model'
import type { JsonValue } from '../canonical-json'
import { canonicalMarksText } from '../canonical-form'
import { commonRuns, type CommonRun } from './common-runs'
import type { ChangeId, Segment } from './comparison'
import { isWord, numbering, tokensOf } from './words'

/** JSON of a node or of text, which JSON values are all that it holds. */
export const jsonOf = (node: Node): JsonValue => node.toJSON() as JsonValue

/** What is different in the text of two text blocks: words first, then marks of what stayed. */
export function compareText(old: Node, fresh: Node, nextId: () => ChangeId): readonly Segment[] {
  const segments: Segment[] = []
  const keep = (length: number): void => {
    const last = segments.at(-1)
    if (last?.kind === 'kept') segments[segments.length - 1] = { kind: 'kept', length: last.length + length }
    else if (length > 0) segments.push({ kind: 'kept', length })
  }
  const change = (kind: 'words' | 'marks', length: number, from: number, to: number): void => {
    const text = fresh.content.cut(from, to).content.map(jsonOf)
    segments.push({ kind, id: nextId(), length, text })
  }
  let [oldEnd, newEnd] = [0, 0]
  for (const run of [...textRuns(old.textContent, fresh.textContent), endOf(old, fresh)]) {
    if (run.old > oldEnd || run.new > newEnd) change('words', run.old - oldEnd, newEnd, run.new)
    for (const { isSame, length, at } of markRuns(old, fresh, run))
      if (isSame) keep(length)
      else change('marks', length, run.new + at, run.new + at + length)
    oldEnd = run.old + run.length
    newEnd = run.new + run.length
  }
  return segments
}

const endOf = (old: Node, fresh: Node): CommonRun => ({
  old: old.content.size,
  new: fresh.content.size,
  length: 0,
})

/** The stretches of two texts that stayed, in UTF-16 units. What stands between two changes and is no word goes with them. */
function textRuns(old: string, fresh: string): readonly CommonRun[] {
  if (old === fresh) return old === '' ? [] : [{ old: 0, new: 0, length: old.length }]
  const number = numbering()
  const oldTokens = tokensOf(old)
  const newTokens = tokensOf(fresh)
  const runs = commonRuns(oldTokens.map(number), newTokens.map(number))
  const oldPlaces = placesOf(oldTokens)
  const newPlaces = placesOf(newTokens)
  return runs
    .map((run) => {
      const from = oldPlaces[run.old] ?? 0
      const to = oldPlaces[run.old + run.length] ?? old.length
      return { old: from, new: newPlaces[run.new] ?? 0, length: to - from }
    })
    .filter((run) => {
      const isAtEdge =
        (run.old === 0 && run.new === 0) ||
        (run.old + run.length === old.length && run.new + run.length === fresh.length)
      return isAtEdge || isWord(old.slice(run.old, run.old + run.length))
    })
}

/** Where each token begins, and where the last one ends. */
function placesOf(tokens: readonly string[]): readonly number[] {
  const places = [0]
  for (const token of tokens) places.push((places.at(-1) ?? 0) + token.length)
  return places
}

/** The parts of a run that have the same marks in both blocks, and those that have others. */
function markRuns(
  old: Node,
  fresh: Node,
  run: CommonRun,
): readonly { readonly isSame: boolean; readonly at: number; readonly length: number }[] {
  const oldMarks = marksIn(old, run.old, run.length)
  const newMarks = marksIn(fresh, run.new, run.length)
  const edges = [...new Set([...oldMarks, ...newMarks].map(({ to }) => to))].sort((a, b) => a - b)
  const parts: { isSame: boolean; at: number; length: number }[] = []
  let from = 0
  for (const edge of edges) {
    const keyOf = (marks: readonly MarkedStretch[]): string | undefined =>
      marks.find(({ to }) => to >= edge)?.key
    const isSame = keyOf(oldMarks) === keyOf(newMarks)
    const last = parts.at(-1)
    if (last?.isSame === isSame) last.length += edge - from
    else parts.push({ isSame, at: from, length: edge - from })
    from = edge
  }
  return parts
}

interface MarkedStretch {
  /** End of the stretch, counted from the beginning of the run. */
  readonly to: number
  readonly key: string
}

function marksIn(node: Node, from: number, length: number): readonly MarkedStretch[] {
  const stretches: MarkedStretch[] = []
  let place = -from
  for (const child of node.children) {
    place += child.nodeSize
    if (place <= 0) continue
    stretches.push({ to: Math.min(place, length), key: canonicalMarksText(child.marks) })
    if (place >= length) break
  }
  return length === 0 ? [] : stretches
}
