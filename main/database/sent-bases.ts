import type { Hash } from '../../domain/revision/hash'
import { fail, ok } from '../../domain/result'
import { sha256 } from './audit-chain'
import type { Connection } from './connection'
import { isKnownRelease } from './is-known-release'
import type { StoreContext, StoreResult } from './store-context'
import type { StoredText } from './suggestions'

/** A text that somebody was sent, or made suggestions to. */
export interface StoredBase extends StoredText {
  readonly release: string
  readonly hash: Hash
}

/** Keeps a text that others work on, once for all of them, and gives the hash by which it is found again. */
export function insertBase(connection: Connection, release: string, text: StoredText): Hash {
  const hash: Hash = sha256(text.document)
  connection
    .prepare(
      `INSERT INTO suggestion_base (release, hash, schema, document) VALUES (@release, @hash, @schema, @document)
       ON CONFLICT (release, hash) DO NOTHING`,
    )
    .run({ release, hash, ...text })
  return hash
}

/** Keeps a text of a release as long as the release, before it is sent for comment. */
export function keepBase(
  { connection }: StoreContext,
  { release, text }: { readonly release: string; readonly text: StoredText },
): StoreResult<{ readonly hash: Hash }> {
  if (!isKnownRelease(connection, release)) return fail({ code: 'releaseNotFound', release })
  return ok({ hash: insertBase(connection, release, text) })
}

/** The texts of this hash, whichever releases they are of, and all that were sent of this release. */
export function findBases(
  { connection }: StoreContext,
  { release, hash }: { readonly release: string; readonly hash: Hash | null },
): StoreResult<readonly StoredBase[]> {
  return ok(
    connection
      .prepare<[string, string | null], StoredBase>(
        'SELECT release, hash, schema, document FROM suggestion_base WHERE release = ? OR hash = ?',
      )
      .all(release, hash),
  )
}
