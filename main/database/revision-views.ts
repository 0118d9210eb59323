import type { DecisionView, PersonView, RevisionView } from '../../ipc/views'
import type { Connection } from './connection'

interface RevisionRow {
  readonly number: number
  readonly wordingHash: string
  readonly detailsHash: string
  readonly submittedAt: string
  readonly submittedBy: string
  readonly note: string
  readonly withdrawnAt: string | null
  readonly decisionKind: DecisionView['kind'] | null
  readonly decisionPerson: string | null
  readonly decidedAt: string | null
  readonly decisionReason: string | null
}

/** The revisions of a release with what was decided on them, newest first. */
export function listRevisions(connection: Connection, release: string): readonly RevisionView[] {
  const rows = connection
    .prepare<[string], RevisionRow>(
      `SELECT revision.number, revision.wording_hash AS wordingHash, revision.details_hash AS detailsHash,
         revision.submitted_at AS submittedAt, revision.submitted_by AS submittedBy, revision.note,
         withdrawal.withdrawn_at AS withdrawnAt, decision.kind AS decisionKind,
         decision.person AS decisionPerson, decision.decided_at AS decidedAt, decision.reason AS decisionReason
       FROM revision
         LEFT JOIN revision_withdrawal AS withdrawal
           ON withdrawal.release = revision.release AND withdrawal.revision = revision.number
         LEFT JOIN decision ON decision.release = revision.release AND decision.revision = revision.number
       WHERE revision.release = ? ORDER BY revision.number DESC`,
    )
    .all(release)
  if (rows.length === 0) return []
  const authors = connection
    .prepare<[string], PersonView & { readonly revision: number }>(
      `SELECT revision, person.id, person.name, person.role
       FROM revision_author JOIN person ON person.id = revision_author.person
       WHERE release = ? ORDER BY person.name`,
    )
    .all(release)
  const person = connection.prepare<[string], PersonView>('SELECT id, name, role FROM person WHERE id = ?')
  // A person that somebody deleted behind our back must not hide the revision; verify names the missing row.
  const personOf = (id: string): PersonView => person.get(id) ?? { id, name: id, role: '' }
  return rows.map((row) => ({
    number: row.number,
    wordingHash: row.wordingHash,
    detailsHash: row.detailsHash,
    submittedAt: row.submittedAt,
    submittedBy: personOf(row.submittedBy),
    authors: authors
      .filter(({ revision }) => revision === row.number)
      .map(({ id, name, role }) => ({ id, name, role })),
    note: row.note,
    withdrawnAt: row.withdrawnAt,
    decision: decisionOf(row, personOf),
  }))
}

function decisionOf(row: RevisionRow, personOf: (id: string) => PersonView): DecisionView | null {
  const { decisionKind: kind, decisionPerson, decidedAt, decisionReason } = row
  if (kind === null || decisionPerson === null || decidedAt === null) return null
  return { kind, person: personOf(decisionPerson), decidedAt, reason: decisionReason ?? '' }
}
