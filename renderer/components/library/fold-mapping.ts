import type { ImportedRelease } from '../../../ipc/views'

type Entry = ImportedRelease['mapping'][number]

/** Passages of a file that stand in one row: one alone, or many in a row that were left out for the same reason. */
export interface MappingRow {
  readonly entries: readonly [Entry, ...Entry[]]
  readonly isFolded: boolean
}

/** So many passages left out in a row are worth a row each; more are a menu that nobody reads line by line. */
const mostInRow = 3

const isLeftOutLike = (one: Entry, other: Entry): boolean =>
  one.became === 'dropped' && other.became === 'dropped' && one.reason === other.reason

/** The rows of a mapping: what was left out one after another for one reason is one row. All passages stay, in order. */
export function foldMapping(mapping: readonly Entry[]): readonly MappingRow[] {
  const runs: [Entry, ...Entry[]][] = []
  for (const entry of mapping) {
    const run = runs.at(-1)
    if (run !== undefined && isLeftOutLike(run[0], entry)) run.push(entry)
    else runs.push([entry])
  }
  return runs.flatMap((entries): readonly MappingRow[] =>
    entries.length > mostInRow
      ? [{ entries, isFolded: true }]
      : entries.map((entry) => ({ entries: [entry], isFolded: false })),
  )
}
