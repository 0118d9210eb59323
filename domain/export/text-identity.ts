import type { Hash } from '../revision/hash'

/** What tells one text from all others, and since when it stands: the same for each export of one revision. */
export interface TextIdentity {
  /** Id of the release in the store, null for a file that is not in it. */
  readonly release: string | null
  readonly wordingHash: Hash
  readonly detailsHash: Hash
  /** When a revision was decided or submitted, when a working copy was saved: an instant, ISO 8601 in UTC. */
  readonly since: string
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The URN of a release, the same for all its revisions: its id in the store, or for a text that is in none a UUID made
 * from the wording's hash (RFC 9562, version 8).
 */
export function releaseUrn({ release, wordingHash }: TextIdentity): string {
  if (release !== null && uuid.test(release)) return `urn:uuid:${release.toLowerCase()}`
  return `urn:uuid:${uuidFrom(wordingHash)}`
}

/** A UUID of version 8 from the first 128 bits of a hash. */
function uuidFrom(hash: Hash): string {
  const variant = ((parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16)
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`]
  return [...parts, variant + hash.slice(17, 20), hash.slice(20, 32)].join('-')
}
