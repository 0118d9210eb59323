import type { ReleaseNode } from '../document/parse'
import { findDamage } from '../import/damage/find-damage'
import { findReadiness } from '../readiness/find-readiness'
import type { Finding } from './finding'

/** All findings about a release at an instant, in reading order: damage and what is missing. */
export function findFindings(release: ReleaseNode, { now }: { readonly now: Date }): readonly Finding[] {
  return [...findDamage(release), ...findReadiness(release, { now })].sort(
    ({ place: a }, { place: b }) => a.block - b.block || a.from - b.from,
  )
}
