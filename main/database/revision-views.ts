import { defaultPolicy, parsePolicy, type Policy } from '../../domain/approval/policy'
import type { SaidBy } from '../../domain/approval/sign-off'
import type { DecisionView, SignOffView } from '../../ipc/approval-views'
import type { PersonView, RevisionView } from '../../ipc/views'
import type { Connection } from './connection'
import { listSignOffs, recordingView, type SeenPeople } from './sign-off-views'

interface RevisionRow {
  readonly number: number
  readonly wordingHash: string
  readonly detailsHash: string
  readonly submittedAt: string
  readonly submittedBy: string
  readonly note: string
  readonly rules: string | null
  readonly origin: RevisionView['origin']
  readonly base: number | null
  readonly withdrawnAt: string | null
  readonly decisionKind: DecisionView['kind'] | null
  readonly decisionPerson: string | null
  readonly decidedAt: string | null
  readonly decisionReason: string | null
  readonly recordedBy: string | null
  readonly channel: SaidBy | null
  readonly evidence: string | null
  readonly key: string | null
}

/** The revisions of a release with what was signed and decided on them, newest first. */
export function listRevisions(connection: Connection, release: string): readonly RevisionView[] {
  const rows = connection
    .prepare<[string], RevisionRow>(
      `SELECT revision.number, revision.wording_hash AS wordingHash, revision.details_hash AS detailsHash,
         revision.submitted_at AS submittedAt, revision.submitted_by AS submittedBy, revision.note,
         revision.rules, revision.origin, revision.base,
         withdrawal.withdrawn_at AS withdrawnAt, decision.kind AS decisionKind,
         decision.person AS decisionPerson, decision.decided_at AS decidedAt, decision.reason AS decisionReason,
         decision.recorded_by AS recordedBy, decision.channel, decision.evidence, decision.key
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
  const personOf = peopleById(connection)
  const signOffs = listSignOffs(connection, release, personOf)
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
    policy: policyOf(row.rules),
    origin: row.origin,
    base: row.base,
    withdrawnAt: row.withdrawnAt,
    signOffs: [...(signOffs.get(row.number) ?? [])],
    decision: decisionOf(connection, row, personOf, signOffs.get(row.number) ?? []),
  }))
}

/** Gives people by their ids. One that somebody deleted behind our back must not hide a revision; verify names them. */
function peopleById(connection: Connection): SeenPeople {
  const person = connection.prepare<[string], PersonView>('SELECT id, name, role FROM person WHERE id = ?')
  return (id) => person.get(id) ?? { id, name: id, role: '' }
}

/** The rules recorded with a revision; such as cannot be read are taken for the strictest, verify names the row. */
export function policyOf(rules: string | null): Policy {
  if (rules === null) return defaultPolicy
  try {
    const parsed = parsePolicy(JSON.parse(rules))
    if (parsed.ok) return parsed.value
  } catch {
    // No JSON: falls through to the strictest.
  }
  return { ...defaultPolicy, eyes: 6, needsSignatures: true }
}

function decisionOf(
  connection: Connection,
  row: RevisionRow,
  personOf: SeenPeople,
  signOffs: readonly SignOffView[],
): DecisionView | null {
  const { decisionKind: kind, decisionPerson, decidedAt, decisionReason } = row
  if (kind === null || decisionPerson === null || decidedAt === null) return null
  const signed = signOffs.findLast(
    (signOff) => signOff.person.id === decisionPerson && signOff.kind !== 'acknowledgement',
  )
  return {
    kind,
    person: personOf(decisionPerson),
    decidedAt,
    reason: decisionReason ?? '',
    recorded: recordingView(connection, row, personOf) ?? signed?.recorded ?? null,
    key: row.key ?? signed?.key ?? null,
  }
}
