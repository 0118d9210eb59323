import type { AuditEntry, AuditExtract } from '../../domain/export/audit-extract/audit-entry'
import { ok } from '../../domain/result'
import { chainHead } from './audit-chain'
import type { StoreContext, StoreResult } from './store-context'

/**
 * What the audit log has about a release, in its order; who did it stands in the rows that an entry vouches for. The
 * chain is not checked here: `verifyStore` does that.
 */
export function readAuditExtract(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<AuditExtract> {
  const entries = connection
    .prepare<[string], AuditEntry>(
      `SELECT seq, at, kind, hash, revision, coalesce(person.name, entry.person) AS person
       FROM (
         SELECT audit.*, payload ->> 'revision' AS revision, CASE kind
           WHEN 'revisionSubmitted' THEN (SELECT submitted_by FROM revision
             WHERE release = payload ->> 'release' AND number = payload ->> 'revision')
           WHEN 'revisionDecided' THEN (SELECT person FROM decision
             WHERE release = payload ->> 'release' AND revision = payload ->> 'revision')
           WHEN 'revisionSigned' THEN (SELECT person FROM sign_off
             WHERE release = payload ->> 'release' AND revision = payload ->> 'revision'
               AND kind = payload ->> 'kind' AND at = audit.at)
           WHEN 'findingDecided' THEN (SELECT person FROM finding_decision
             WHERE release = payload ->> 'release' AND decided_at = audit.at)
           WHEN 'issueRecorded' THEN (SELECT recorded_by FROM issue_event
             WHERE release = payload ->> 'release' AND recorded_at = audit.at)
           ELSE payload ->> 'person' END AS person
         FROM audit WHERE payload ->> 'release' = ?
       ) AS entry LEFT JOIN person ON person.id = entry.person
       ORDER BY seq`,
    )
    .all(release)
  return ok({ entries, head: chainHead(connection) })
}
