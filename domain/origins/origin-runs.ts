import { isSameOrigin, type Origin } from './origin'

/** Words of a text block that come from one place, by their length in UTF-16 units. */
export interface OriginRun {
  readonly length: number
  readonly origin: Origin
}

export const lengthOfRuns = (runs: readonly OriginRun[]): number =>
  runs.reduce((sum, { length }) => sum + length, 0)

/** Runs without empty ones, neighbours of one origin joined. */
export function joinRuns(runs: readonly OriginRun[]): readonly OriginRun[] {
  const joined: OriginRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.length === 0) continue
    if (last !== undefined && isSameOrigin(last.origin, run.origin))
      joined[joined.length - 1] = { length: last.length + run.length, origin: last.origin }
    else joined.push(run)
  }
  return joined
}

/** The runs of a part of a text. */
export function sliceRuns(runs: readonly OriginRun[], from: number, to: number): readonly OriginRun[] {
  const sliced: OriginRun[] = []
  let start = 0
  for (const { length, origin } of runs) {
    const common = Math.min(to, start + length) - Math.max(from, start)
    if (common > 0) sliced.push({ length: common, origin })
    start += length
    if (start >= to) break
  }
  return sliced
}

/** A text that comes from one place. */
export const wholeRun = (text: string, origin: Origin): readonly OriginRun[] =>
  text === '' ? [] : [{ length: text.length, origin }]
