import { joinRuns, wholeRun, type OriginRun } from './origin-runs'
import { isSameOrigin, type Origin } from './origin'
import { placedWords, type KnownPool } from './known-words'

/**
 * Where the words of a stretch come from that is new in its block: found again in the first pool that knows them, else
 * of this origin. White space goes with the words around it.
 */
export function findOrigins(text: string, pools: readonly KnownPool[], origin: Origin): readonly OriginRun[] {
  const words = placedWords(text)
  const found: (readonly OriginRun[] | null)[] = words.map(() => null)
  for (const pool of pools) {
    let [at, end] = [0, 0]
    while (at < words.length) {
      // Where the next word stands that another pool knows; only words before it are looked at together.
      if (end <= at) end = nextFound(found, at)
      const known = end === at ? null : pool.find(words, at, end - at)
      known?.runs.forEach((runs, index) => {
        found[at + index] = runs
      })
      at += known?.count ?? 1
    }
  }
  if (found.every((runs) => runs === null)) return wholeRun(text, origin)
  const runs: OriginRun[] = []
  let end = 0
  const addSpace = (length: number, next: Origin | undefined): void => {
    const last = runs.at(-1)?.origin ?? next ?? origin
    runs.push({ length, origin: next !== undefined && isSameOrigin(next, origin) ? next : last })
  }
  for (const [index, { from, to }] of words.entries()) {
    const own = found[index] ?? [{ length: to - from, origin }]
    addSpace(from - end, own[0]?.origin)
    runs.push(...own)
    end = to
  }
  addSpace(text.length - end, undefined)
  return joinRuns(runs)
}

function nextFound(found: readonly (readonly OriginRun[] | null)[], from: number): number {
  let at = from
  while (at < found.length && found[at] === null) at += 1
  return at
}
