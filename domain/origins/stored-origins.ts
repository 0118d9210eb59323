import { unknownOrigin, originKey, type Origin } from './origin'
import type { OriginRun } from './origin-runs'
import type { GoneBlock, ReleaseOrigins } from './release-origins'

/** Runs as they are stored: length and number of the origin, in turns. */
type StoredRuns = readonly number[]

interface StoredOrigins {
  readonly origins: readonly Origin[]
  readonly blocks: readonly StoredRuns[]
  readonly gone: readonly {
    readonly id: string | null
    readonly text: string
    readonly runs: StoredRuns
  }[]
}

/** Origins as they are stored: each once, and runs by their numbers. */
export function writeOrigins({ blocks, gone }: ReleaseOrigins): string {
  const numbers = new Map<string, number>()
  const origins: Origin[] = []
  const numberOf = (origin: Origin): number => {
    const key = originKey(origin)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, origins.length)
    origins.push(origin)
    return origins.length - 1
  }
  const written = (runs: readonly OriginRun[]): StoredRuns =>
    runs.flatMap(({ length, origin }) => [length, numberOf(origin)])
  const stored: StoredOrigins = {
    blocks: blocks.map(written),
    gone: gone.map(({ id, text, runs }) => ({ id, text, runs: written(runs) })),
    origins,
  }
  return JSON.stringify(stored)
}

/** Reads what `writeOrigins` wrote. */
export function readOrigins(text: string): ReleaseOrigins {
  // Nothing else writes this row, and a block whose runs do not fit its text is of unknown origin.
  const stored = JSON.parse(text) as StoredOrigins
  const read = (runs: StoredRuns): readonly OriginRun[] => {
    const found: OriginRun[] = []
    for (let at = 0; at + 1 < runs.length; at += 2)
      found.push({ length: runs[at] ?? 0, origin: stored.origins[runs[at + 1] ?? -1] ?? unknownOrigin })
    return found
  }
  return {
    blocks: stored.blocks.map(read),
    gone: stored.gone.map(({ id, text: words, runs }): GoneBlock => ({
      id,
      text: words,
      runs: read(runs),
    })),
  }
}
