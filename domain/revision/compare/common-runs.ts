/** A stretch that two sequences have in common. */
export interface CommonRun {
  readonly old: number
  readonly new: number
  readonly length: number
}

/** Beyond so many differences the rest counts as one. */
const mostDifferences = 3000

/**
 * The longest common subsequence of two sequences as runs in order (Myers 1986, greedy). Equal beginnings and ends are
 * taken off first, as they are nearly all of two revisions.
 */
export function commonRuns(old: readonly number[], fresh: readonly number[]): readonly CommonRun[] {
  let head = 0
  const shorter = Math.min(old.length, fresh.length)
  while (head < shorter && old[head] === fresh[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1
  const middle = middleRuns(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail))
  return joinRuns([
    { old: 0, new: 0, length: head },
    ...middle.map((run) => ({ old: run.old + head, new: run.new + head, length: run.length })),
    { old: old.length - tail, new: fresh.length - tail, length: tail },
  ])
}

/** Runs without empty ones, neighbours joined. */
function joinRuns(runs: readonly CommonRun[]): readonly CommonRun[] {
  const joined: CommonRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.length === 0) continue
    if (last !== undefined && last.old + last.length === run.old && last.new + last.length === run.new)
      joined[joined.length - 1] = { ...last, length: last.length + run.length }
    else joined.push(run)
  }
  return joined
}

function middleRuns(old: readonly number[], fresh: readonly number[]): readonly CommonRun[] {
  if (old.length === 0 || fresh.length === 0) return []
  const trace = farthestReaches(old, fresh)
  if (trace === null) return []
  const runs: CommonRun[] = []
  let x = old.length
  let y = fresh.length
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const reach = trace[d]
    const k = x - y
    const isDown = reach === undefined || k === -d || (k !== d && at(reach, k - 1, d) < at(reach, k + 1, d))
    const fromK = isDown ? k + 1 : k - 1
    const fromX = d === 0 || reach === undefined ? 0 : at(reach, fromK, d)
    const startX = d === 0 ? 0 : isDown ? fromX : fromX + 1
    if (x > startX) runs.push({ old: startX, new: startX - k, length: x - startX })
    x = fromX
    y = fromX - fromK
  }
  return runs.reverse()
}

/** How far each diagonal reached before step `d`, kept as the reaches of the diagonals -d to d. */
const at = (reach: Int32Array, k: number, d: number): number => reach[k + d + 1] ?? 0

/** The reaches before each step, the last step the one that came to the end; null where that takes too many. */
function farthestReaches(old: readonly number[], fresh: readonly number[]): readonly Int32Array[] | null {
  const trace: Int32Array[] = []
  const most = Math.min(old.length + fresh.length, mostDifferences)
  const offset = most + 1
  const reach = new Int32Array(2 * most + 3)
  for (let d = 0; d <= most; d += 1) {
    trace.push(reach.slice(offset - d - 1, offset + d + 2))
    for (let k = -d; k <= d; k += 2) {
      const below = reach[offset + k - 1] ?? 0
      const above = reach[offset + k + 1] ?? 0
      let x = k === -d || (k !== d && below < above) ? above : below + 1
      while (x < old.length && x - k < fresh.length && old[x] === fresh[x - k]) x += 1
      reach[offset + k] = x
      if (x >= old.length && x - k >= fresh.length) return trace
    }
  }
  return null
}
