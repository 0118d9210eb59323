import type { ReleaseNode } from '../document/parse'
import { alignVersions } from './align-versions'
import { readBlocksOf } from './read-blocks'

/** For each text block of a version what its source says there, or null where the source has no such block. */
export function sourcePassages(source: ReleaseNode, version: ReleaseNode): readonly (string | null)[] {
  const blocks = readBlocksOf(source)
  const passages: (string | null)[] = readBlocksOf(version).map(() => null)
  for (const [row, column] of alignVersions(blocks, readBlocksOf(version)).entries())
    if (column !== null) passages[column] = blocks[row]?.block.text ?? null
  return passages
}
