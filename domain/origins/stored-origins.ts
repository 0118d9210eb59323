import { unknownOrigin, originKey, type Origin } from './origin'
import type { OriginRun } from './origin-runs'
import type { GoneBlock, ReleaseOrigins } from './release-origins'

/** Runs as they are stored: length, number of the origin, and paragraph of its file (0 where it has none), in turns. */
type StoredRuns = readonly number[]

interface StoredOrigins {
  /** Those of a file without their paragraph. */
  readonly origins: readonly Origin[]
  readonly blocks: readonly StoredRuns[]
  readonly gone: readonly { readonly id: string | null; readonly text: string; readonly runs: StoredRuns }[]
}

/** Origins as they are stored: each once, and runs by their numbers. */
export function writeOrigins({ blocks, gone }: ReleaseOrigins): string {
  const numbers = new Map<string, number>()
  const seen = new Map<Origin, number>()
  const origins: Origin[] = []
  const numberOf = (origin: Origin): number => {
    const known = seen.get(origin)
    if (known !== undefined) return known
    const whole = withoutParagraph(origin)
    const key = originKey(whole)
    const number = numbers.get(key) ?? origins.push(whole) - 1
    numbers.set(key, number)
    seen.set(origin, number)
    return number
  }
  const written = (runs: readonly OriginRun[]): StoredRuns =>
    runs.flatMap(({ length, origin }) => [
      length,
      numberOf(origin),
      origin.kind === 'imported' ? (origin.paragraph ?? 0) : 0,
    ])
  const stored: StoredOrigins = {
    blocks: blocks.map(written),
    gone: gone.map(({ id, text, runs }) => ({ id, text, runs: written(runs) })),
    origins,
  }
  return JSON.stringify(stored)
}

const withoutParagraph = (origin: Origin): Origin =>
  origin.kind === 'imported' ? { ...origin, paragraph: null } : origin

/** Reads what `writeOrigins` wrote. */
export function readOrigins(text: string): ReleaseOrigins {
  // Nothing else writes this row, and a block whose runs do not fit its text is of unknown origin.
  const stored = JSON.parse(text) as StoredOrigins
  const ofParagraphs = stored.origins.map(() => new Map<number, Origin>())
  const originOf = (number: number, paragraph: number): Origin => {
    const whole = stored.origins[number] ?? unknownOrigin
    if (whole.kind !== 'imported' || paragraph === 0) return whole
    const origin = ofParagraphs[number]?.get(paragraph) ?? { ...whole, paragraph }
    ofParagraphs[number]?.set(paragraph, origin)
    return origin
  }
  const read = (runs: StoredRuns): readonly OriginRun[] => {
    const found: OriginRun[] = []
    for (let at = 0; at + 2 < runs.length; at += 3)
      found.push({ length: runs[at] ?? 0, origin: originOf(runs[at + 1] ?? -1, runs[at + 2] ?? 0) })
    return found
  }
  return {
    blocks: stored.blocks.map(read),
    gone: stored.gone.map(({ id, text: words, runs }): GoneBlock => ({ id, text: words, runs: read(runs) })),
  }
}
