import type { ClearanceKind, ClearanceRecord } from '../../domain/approval/clearance/clearance-record'
import { quoteHash, type ClearedWords } from '../../domain/approval/clearance/quote-hash'
import { fail, ok } from '../../domain/result'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { findEvidence } from './evidence'
import { insertGuarded } from './guarded-rows'
import { isKnownRelease } from './is-known-release'
import { findPerson } from './people'
import type { StoreContext, StoreResult } from './store-context'

/** What is recorded of some quotes at once: the same answer, by the same way. */
export interface ClearanceInput {
  readonly release: string
  readonly quotes: readonly ClearedWords[]
  readonly kind: ClearanceKind
  readonly by: string
  readonly channel: string
  readonly evidence: string | null
  readonly note: string
  readonly person: string
  readonly at: string
}

/** All that was recorded of a release's quotes, oldest first. A person whose row is gone is shown by their id. */
export const listClearances = (connection: Connection, release: string): readonly ClearanceRecord[] =>
  connection
    .prepare<[string], ClearanceRecord>(
      `SELECT quote_hash AS quoteHash, wording, speaker, clearance.role, kind, given_by AS "by", channel,
         evidence, note, coalesce(person.name, recorded_by) AS recordedBy, recorded_at AS "at"
       FROM clearance LEFT JOIN person ON person.id = recorded_by
       WHERE release = ? ORDER BY sequence`,
    )
    .all(release)

/** Records what came of some quotes of a release, one row a quote and one entry of the audit chain for all. */
export function recordClearances(
  { connection }: StoreContext,
  { release, quotes, kind, by, channel, evidence, note, person, at }: ClearanceInput,
): StoreResult<null> {
  if (!isKnownRelease(connection, release)) return fail({ code: 'releaseNotFound', release })
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  const kept = evidence === null ? null : findEvidence(connection, evidence)
  if (evidence !== null && kept === null) return fail({ code: 'evidenceMissing', evidence })
  if (kept !== null && kept.removal !== null) return fail({ code: 'evidenceRemoved', file: kept.fileName })
  const last =
    connection
      .prepare<[string], number>('SELECT coalesce(max(sequence), 0) FROM clearance WHERE release = ?')
      .pluck()
      .get(release) ?? 0
  const rows = quotes.map((words, index) =>
    insertGuarded(connection, 'clearance', {
      ...{ release, sequence: last + 1 + index, quote_hash: quoteHash(words), ...words },
      ...{ kind, given_by: by, channel, evidence, note, recorded_by: person, recorded_at: at },
    }),
  )
  if (rows.length > 0) appendAudit(connection, at, 'clearanceRecorded', { release, kind, person }, rows)
  return ok(null)
}
