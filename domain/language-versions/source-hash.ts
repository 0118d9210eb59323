import type { ReleaseNode } from '../document/parse'
import { canonicalForm } from '../revision/canonical-form'
import { hashOf, type Hash } from '../revision/hash'

/** By which it is known whether a source still says what a language version was brought in line with: its wording and its details. */
export function sourceHash(source: ReleaseNode): Hash {
  const { wordingHash, detailsHash } = canonicalForm(source)
  return hashOf(`${wordingHash} ${detailsHash}`)
}
