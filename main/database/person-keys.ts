import { isRetired } from '../../domain/identity/retirement'
import { fail, ok } from '../../domain/result'
import type { PersonView } from '../../ipc/views'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { insertGuarded } from './guarded-rows'
import { findPerson } from './people'
import { readRetirement } from './person-retirements'
import type { GuardedResult, StoreContext, StoreResult } from './store-context'

/** A key of a person as it is stored. */
export interface StoredKey {
  /** Counts up from 1; the newest signs. */
  readonly sequence: number
  /** Base64 of the 32 bytes of an Ed25519 key. */
  readonly publicKey: string
  /** Hex SHA-256 of these bytes. */
  readonly fingerprint: string
  /** JSON: the private half under the passphrase; see main/identity/seal-private-key. */
  readonly privateKey: string
}

/** The key with which a person signs and the day since when, or null; a new passphrase keeps both. */
export interface KeyInUse {
  readonly fingerprint: string
  readonly since: string
}

/** A person with the newest of their keys. */
export interface PersonWithKey {
  readonly person: PersonView
  readonly isRetired: boolean
  readonly key: StoredKey | null
}

/** A person with the key that signs for them, or null where there is none. */
export function readPersonKey(
  { connection }: StoreContext,
  { person: id }: { readonly person: string },
): StoreResult<PersonWithKey> {
  const person = findPerson(connection, id)
  if (person === null) return fail({ code: 'personNotFound', person: id })
  return ok({
    person,
    isRetired: isRetired(readRetirement(connection, id)),
    key: newestKey(connection, id),
  })
}

/** The fingerprint of each person's key and since when they have it, by the id of the person. */
export function listKeysInUse(
  { connection }: StoreContext,
  _input: null,
): StoreResult<ReadonlyMap<string, KeyInUse>> {
  const rows = connection
    .prepare<[], KeyInUse & { readonly person: string }>(
      `SELECT newest.person, newest.fingerprint,
         (SELECT min(created_at) FROM person_key AS same
          WHERE same.person = newest.person AND same.fingerprint = newest.fingerprint) AS since
       FROM person_key AS newest
       WHERE sequence = (SELECT max(sequence) FROM person_key WHERE person = newest.person)`,
    )
    .all()
  return ok(new Map(rows.map(({ person, fingerprint, since }) => [person, { fingerprint, since }])))
}

/**
 * Adds a key of a person, in front of those that they had. `sequence` says what the caller expects: 1 where there is
 * none yet (else `passphraseExists`), else one more than the key that was read.
 */
export function addPersonKey(
  { connection }: StoreContext,
  input: { readonly person: string; readonly key: StoredKey; readonly at: string },
): GuardedResult<null> {
  const { person, key, at } = input
  const known = findPerson(connection, person)
  if (known === null) return fail({ code: 'personNotFound', person })
  const newest = newestKey(connection, person)?.sequence ?? 0
  if (key.sequence !== newest + 1)
    return key.sequence === 1
      ? fail({ code: 'passphraseExists', person: known.name })
      : fail({ code: 'changedMeanwhile' })
  const row = insertGuarded(connection, 'person_key', {
    person,
    sequence: key.sequence,
    public_key: key.publicKey,
    fingerprint: key.fingerprint,
    private_key: key.privateKey,
    created_at: at,
  })
  appendAudit(connection, at, 'personKeyAdded', { person, fingerprint: key.fingerprint }, [row])
  return ok(null)
}

const newestKey = (connection: Connection, person: string): StoredKey | null =>
  connection
    .prepare<[string], StoredKey>(
      `SELECT sequence, public_key AS publicKey, fingerprint, private_key AS privateKey
       FROM person_key WHERE person = ? ORDER BY sequence DESC LIMIT 1`,
    )
    .get(person) ?? null
