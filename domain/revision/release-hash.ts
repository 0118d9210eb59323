import type { ReleaseNode } from '../document/parse'
import { canonicalForm } from './canonical-form'
import { hashOf, type Hash } from './hash'

/** The hash of all that a release says, its wording and its details together. */
export function releaseHash(release: ReleaseNode): Hash {
  const { wordingHash, detailsHash } = canonicalForm(release)
  return hashOf(`${wordingHash} ${detailsHash}`)
}
