import type { ReleaseNode } from '../document/parse'
import type { Hash } from '../revision/hash'
import { compareVersions } from './compare-versions'
import { releaseHash } from '../revision/release-hash'

/** Where a language version stands against its source. */
export interface VersionStanding {
  /** Whether the source says something else than what the version was last brought in line with. */
  readonly isStale: boolean
  /** How much the two do not say alike. */
  readonly mismatches: number
}

/** Where a version stands; `base` is the hash of what its source said when it was last brought in line. */
export const standingOf = (
  { source, version }: { readonly source: ReleaseNode; readonly version: ReleaseNode },
  base: Hash,
): VersionStanding => ({
  isStale: releaseHash(source) !== base,
  mismatches: compareVersions(source, version).length,
})
