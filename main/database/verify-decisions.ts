import { standingOf } from '../../domain/approval/standing'
import { underApproval } from '../../ipc/under-approval'
import type { RevisionView } from '../../ipc/views'
import type { Connection } from './connection'
import { listRevisions } from './revision-views'
import type { VerifyProblem } from './verify-problem'

/** Decisions that the rules would not have allowed, and releases that stand as approved without one. */
export const findDecisionProblems = (
  connection: Connection,
  asked: string | null,
): readonly VerifyProblem[] => [
  ...findDecisionsByAuthors(connection, asked),
  ...findDecisionsAgainstPolicy(connection, asked),
  ...findUnapproved(connection, asked),
]

/** Only with two pairs of eyes, in an emergency and under details changed by somebody else does an author decide. */
function findDecisionsByAuthors(connection: Connection, asked: string | null): readonly VerifyProblem[] {
  return connection
    .prepare<[{ readonly asked: string | null }], { readonly release: string; readonly revision: number }>(
      `SELECT decision.release, decision.revision FROM decision
         JOIN revision_author AS author
           ON author.release = decision.release AND author.revision = decision.revision
             AND author.person = decision.person
         JOIN revision ON revision.release = decision.release AND revision.number = decision.revision
       WHERE (@asked IS NULL OR decision.release = @asked)
         AND coalesce(json_extract(revision.rules, '$.eyes'), 4) <> 2
         AND NOT EXISTS (
           SELECT 1 FROM sign_off WHERE sign_off.release = decision.release
             AND sign_off.revision = decision.revision AND sign_off.is_emergency = 1
             AND sign_off.person = decision.person
         )`,
    )
    .all({ asked })
    .map(({ release, revision }) => ({ kind: 'decidedByAuthor', release, revision }))
}

/** Revisions that are approved though the signatures under them are not those that their policy asks for. */
function findDecisionsAgainstPolicy(connection: Connection, asked: string | null): readonly VerifyProblem[] {
  // Revisions of before there were policies have no signatures; their decision alone stands for one.
  const approved = connection
    .prepare<[{ readonly asked: string | null }], { readonly release: string; readonly revision: number }>(
      `SELECT decision.release, decision.revision FROM decision
         JOIN revision ON revision.release = decision.release AND revision.number = decision.revision
       WHERE decision.kind = 'approved' AND revision.rules IS NOT NULL
         AND (@asked IS NULL OR decision.release = @asked)`,
    )
    .all({ asked })
  const ruled = new Set(approved.map(({ release, revision }) => `${release} ${String(revision)}`))
  return [...new Set(approved.map(({ release }) => release))].flatMap((release) =>
    listRevisions(connection, release)
      .filter((revision) => isApproved(revision) && ruled.has(`${release} ${String(revision.number)}`))
      .filter((revision) => !followsPolicy(revision))
      .map(({ number: revision }) => ({ kind: 'againstPolicy' as const, release, revision })),
  )
}

const isApproved = ({ decision }: RevisionView): boolean => decision?.kind === 'approved'

function followsPolicy(revision: RevisionView): boolean {
  const { isApproved: holds, approver } = standingOf(underApproval(revision))
  return holds && approver === revision.decision?.person.id
}

/** Details that were changed after the approval and that nobody has confirmed yet leave it as it is. */
function findUnapproved(connection: Connection, asked: string | null): readonly VerifyProblem[] {
  return connection
    .prepare<[{ readonly asked: string | null }], string>(
      `SELECT id FROM release
       WHERE status IN ('approved', 'issued') AND (@asked IS NULL OR id = @asked) AND NOT EXISTS (
         SELECT 1 FROM decision WHERE decision.release = release.id AND decision.kind = 'approved'
           AND decision.revision = (
             SELECT max(number) FROM revision WHERE revision.release = release.id
               AND NOT (revision.origin IS 'details' AND NOT EXISTS (
                 SELECT 1 FROM decision AS pending
                 WHERE pending.release = release.id AND pending.revision = revision.number
               ))
           )
       )`,
    )
    .pluck()
    .all({ asked })
    .map((release) => ({ kind: 'approvedWithoutDecision', release }))
}
