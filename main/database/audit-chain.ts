import { createHash } from 'node:crypto'
import { canonicalJson, type JsonValue } from '../../domain/revision/canonical-json'
import type { Hash } from '../../domain/revision/hash'
import { ok } from '../../domain/result'
import type { Connection } from './connection'
import type { StoreContext, StoreResult } from './store-context'

/** What the audit log records. */
export type AuditKind =
  | 'storeCreated'
  | 'storeRestored'
  | 'personAdded'
  | 'releaseCreated'
  | 'authorAdded'
  | 'revisionSubmitted'
  | 'submissionWithdrawn'
  | 'revisionDecided'
  | 'releaseRevised'
  | 'releaseMoved'
  | 'releaseDeleted'
  | 'releaseShared'
  | 'releaseBroughtIn'
  | 'sharingEnded'
  | 'findingDecided'
  | 'organisationChanged'
  | 'revisionSigned'
  | 'conditionsStated'
  | 'detailsChanged'
  | 'issueRecorded'
  | 'successorMade'
  | 'policySet'
  | 'deputySet'
  | 'deputyEnded'
  | 'evidenceAdded'
  | 'evidenceRemoved'
  | 'clearanceRecorded'
  | 'personKeyAdded'
  | 'personRetired'
  | 'personReinstated'

/** A row as the chain vouches for it. */
export interface RowSeal {
  readonly table: string
  readonly key: string
  readonly hash: Hash
}

export interface AuditRow {
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly payload: string
  readonly previous_hash: string
  readonly hash: string
}

/** The end of the chain: the number of its last entry and that entry's hash, which covers all before it. */
export interface ChainHead {
  readonly seq: number
  readonly hash: Hash
}

/** SHA-256 of a text's UTF-8 bytes, by the runtime: the same as `hashOf`, and fast enough for a whole chain. */
export const sha256 = (text: string): Hash => createHash('sha256').update(text, 'utf8').digest('hex')

/** The hash of an entry: over everything that stands in it and the hash of the one before. */
export const entryHash = (entry: Omit<AuditRow, 'hash'>): Hash =>
  sha256(
    canonicalJson({
      seq: entry.seq,
      at: entry.at,
      kind: entry.kind,
      payload: entry.payload,
      previous: entry.previous_hash,
    }),
  )

/** The head of a store's chain; number 0 and an empty hash where there is none yet. */
export function chainHead(connection: Connection): ChainHead {
  const row = connection.prepare<[], ChainHead>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').get()
  return row ?? { seq: 0, hash: '' }
}

/** The head of the chain, for whoever signs. */
export const readChainHead = ({ connection }: StoreContext, _input: null): StoreResult<ChainHead> =>
  ok(chainHead(connection))

/** Appends an entry. Call it inside the transaction that does what the entry tells. */
export function appendAudit(
  connection: Connection,
  at: string,
  kind: AuditKind,
  facts: Readonly<Record<string, JsonValue>>,
  rows: readonly RowSeal[] = [],
): void {
  const head = chainHead(connection)
  const sealed: JsonValue = rows.map(({ table, key, hash }) => ({ table, key, hash }))
  const payload = canonicalJson({ ...facts, rows: sealed })
  const entry = { seq: head.seq + 1, at, kind, payload, previous_hash: head.hash }
  connection
    .prepare(
      `INSERT INTO audit (seq, at, kind, payload, previous_hash, hash)
       VALUES (@seq, @at, @kind, @payload, @previous_hash, @hash)`,
    )
    .run({ ...entry, hash: entryHash(entry) })
}
