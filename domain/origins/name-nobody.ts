import type { Origin } from './origin'
import type { OriginRun } from './origin-runs'
import { joinRuns } from './origin-runs'
import type { ReleaseOrigins } from './release-origins'

/** Origins in which a person did what nobody had said to have done. */
export function nameNobody({ blocks, gone }: ReleaseOrigins, person: string): ReleaseOrigins {
  const known = new Map<Origin, Origin>()
  const named = (origin: Origin): Origin => {
    const found =
      known.get(origin) ??
      (origin.kind === 'unknown' || origin.person !== null ? origin : { ...origin, person })
    known.set(origin, found)
    return found
  }
  const name = (runs: readonly OriginRun[]): readonly OriginRun[] =>
    joinRuns(runs.map(({ length, origin }) => ({ length, origin: named(origin) })))
  return { blocks: blocks.map(name), gone: gone.map((block) => ({ ...block, runs: name(block.runs) })) }
}
