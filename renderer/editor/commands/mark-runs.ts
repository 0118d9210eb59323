import type { Mark, MarkType, ResolvedPos } from '@tiptap/pm/model'

/** A contiguous stretch of one text block with the same mark. */
export interface MarkRun {
  readonly from: number
  readonly to: number
  readonly mark: Mark
}

/** The stretch with a mark of this type that the position touches, or null. */
export function runAround(place: ResolvedPos, type: MarkType): MarkRun | null {
  const { parent } = place
  if (!parent.isTextblock) return null
  let run = null as MarkRun | null
  let offset = place.start()
  const runs: MarkRun[] = []
  for (const child of parent.children) {
    const mark = type.isInSet(child.marks)
    const end = offset + child.nodeSize
    if (mark === undefined) run = null
    else if (run?.mark.eq(mark) === true) {
      run = { from: run.from, to: end, mark }
      runs[runs.length - 1] = run
    } else {
      run = { from: offset, to: end, mark }
      runs.push(run)
    }
    offset = end
  }
  return runs.find(({ from, to }) => place.pos >= from && place.pos <= to) ?? null
}
