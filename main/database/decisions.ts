import type { DecisionKind } from '../../domain/approval/policy'
import { fail, ok } from '../../domain/result'
import type { RevisionView } from '../../ipc/views'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { insertGuarded } from './guarded-rows'
import { findPerson } from './people'
import { listRevisions } from './revision-views'
import { newestRevision, replaceWorkingCopy, type StatusStep, takeStatusStep } from './revisions'
import type { GuardedResult, StoreContext } from './store-context'
import type { StoredCopy } from './stored-copy'
import { findWorkingCopy } from './working-copies'

export interface DecideInput extends StatusStep {
  readonly revision: number
  readonly kind: DecisionKind
  readonly person: string
  readonly reason: string
  readonly at: string
  /** The working copy that the caller compared with the revision. */
  readonly version: number
  /** The approved text where the working copy is another one, else null: an approved release shows what was approved. */
  readonly approvedCopy: StoredCopy | null
  readonly checkpoint: string
}

/** Records a decision on the newest revision. Who may decide was checked before; a trigger refuses an author as well. */
export function decideRevision(
  { connection }: StoreContext,
  input: DecideInput,
): GuardedResult<RevisionView> {
  const { release, revision, kind, person, reason, at, approvedCopy } = input
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  const newest = listRevisions(connection, release)[0]
  const isAsExpected =
    newest?.number === revision &&
    newest.decision === null &&
    newest.withdrawnAt === null &&
    findWorkingCopy(connection, release)?.version === input.version
  if (!isAsExpected) return fail({ code: 'changedMeanwhile' })
  const row = insertGuarded(connection, 'decision', {
    release,
    revision,
    kind,
    person,
    decided_at: at,
    reason,
    wording_hash: newest.wordingHash,
    details_hash: newest.detailsHash,
  })
  if (!takeStatusStep(connection, input))
    throw new Error(
      `A release with an undecided newest revision must be ${input.from}, so that it becomes ${input.to}`,
    )
  const authors = kind === 'approved' ? keepLaterAuthors(connection, release, revision) : null
  appendAudit(
    connection,
    at,
    'revisionDecided',
    { release, revision, decision: kind, ...(authors === null ? {} : { authors }) },
    [row],
  )
  if (kind === 'approved' && approvedCopy !== null)
    replaceWorkingCopy(connection, { ...input, copy: approvedCopy })
  return ok(newestRevision(connection, release))
}

/**
 * Forgets who wrote up to the approved revision. Whoever wrote while it was in review stays an author: their text is
 * in a checkpoint and may come back.
 */
function keepLaterAuthors(connection: Connection, release: string, revision: number): readonly string[] {
  connection
    .prepare(
      `DELETE FROM authorship WHERE release = @release AND last_version <= (
         SELECT working_copy_version FROM revision WHERE release = @release AND number = @revision
       )`,
    )
    .run({ release, revision })
  return connection
    .prepare<[string], string>('SELECT person FROM authorship WHERE release = ? ORDER BY person')
    .pluck()
    .all(release)
}
