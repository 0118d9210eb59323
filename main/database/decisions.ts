import type { DecisionKind } from '../../domain/approval/check-decision'
import type { Recording } from '../../domain/approval/sign-off'
import type { Status } from '../../domain/approval/status'
import { fail, ok } from '../../domain/result'
import type { RevisionView } from '../../ipc/views'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { insertGuarded } from './guarded-rows'
import { findPerson } from './people'
import type { SignedWith } from './sign-offs'
import { listRevisions } from './revision-views'
import { newestRevision, replaceWorkingCopy, type StatusStep, takeStatusStep, writersOf } from './revisions'
import type { GuardedResult, StoreContext } from './store-context'
import type { StoredCopy } from './stored-copy'

export interface ReturnInput extends StatusStep {
  readonly revision: number
  readonly kind: Exclude<DecisionKind, 'approved'>
  readonly person: string
  readonly inPlaceOf: string | null
  readonly reason: string
  readonly recorded: Recording | null
  readonly signature: SignedWith | null
  readonly at: string
}

/** Gives the newest revision back to its authors. Who may was checked before; a trigger refuses an author as well. */
export function returnRevision(
  { connection }: StoreContext,
  input: ReturnInput,
): GuardedResult<RevisionView> {
  const { release, revision: number, person } = input
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  const newest = listRevisions(connection, release)[0]
  if (newest?.number !== number || newest.decision !== null || newest.withdrawnAt !== null)
    return fail({ code: 'changedMeanwhile' })
  insertDecision(connection, newest, { ...input, authors: null })
  return ok(newestRevision(connection, release))
}

interface ConcludeInput {
  readonly release: string
  readonly revision: RevisionView
  readonly from: Status
  readonly to: Status
  readonly approver: string
  readonly reason: string
  readonly approvedCopy: StoredCopy | null
  readonly checkpoint: string
  readonly at: string
}

/** Approves a revision whose signatures its policy is content with; an approved release shows what was approved. */
export function concludeReview(connection: Connection, input: ConcludeInput): void {
  const { release, revision, approver, approvedCopy } = input
  const authors = keepLaterAuthors(connection, release, revision.number)
  insertDecision(connection, revision, {
    ...input,
    ...{ kind: 'approved', person: approver, inPlaceOf: null, recorded: null, signature: null, authors },
  })
  if (approvedCopy !== null)
    replaceWorkingCopy(connection, {
      ...{ release, revision: revision.number, copy: approvedCopy, person: approver },
      ...{ at: input.at, checkpoint: input.checkpoint },
    })
}

function insertDecision(
  connection: Connection,
  revision: RevisionView,
  input: Omit<ReturnInput, 'revision' | 'kind'> & {
    readonly kind: DecisionKind
    /** Who stays an author for what comes after the approval. */
    readonly authors: readonly string[] | null
  },
): void {
  const { release, kind, recorded, signature, at, authors } = input
  const row = insertGuarded(connection, 'decision', {
    release,
    revision: revision.number,
    kind,
    person: input.person,
    decided_at: at,
    reason: input.reason,
    wording_hash: revision.wordingHash,
    details_hash: revision.detailsHash,
    in_place_of: input.inPlaceOf,
    recorded_by: recorded?.by ?? null,
    channel: recorded?.channel ?? null,
    evidence: recorded?.evidence ?? null,
    key: signature?.key ?? null,
    signature: signature?.signature ?? null,
    head: signature?.head ?? null,
  })
  if (!takeStatusStep(connection, input))
    throw new Error(
      `A release with an undecided newest revision must be ${input.from}, so that it becomes ${input.to}`,
    )
  appendAudit(
    connection,
    at,
    'revisionDecided',
    {
      ...{ release, revision: revision.number, decision: kind },
      ...(authors === null ? {} : { authors }),
    },
    [row],
  )
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
  return writersOf(connection, release)
}
