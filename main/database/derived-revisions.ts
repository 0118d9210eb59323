import type { RevisionOrigin } from '../../domain/approval/standing'
import { fail, ok } from '../../domain/result'
import type { RevisionView } from '../../ipc/views'
import { appendAudit } from './audit-chain'
import { insertGuarded } from './guarded-rows'
import { findPerson } from './people'
import { listRevisions } from './revision-views'
import { insertRevision, newestRevision, type NewRevision } from './revisions'
import { insertSignOff, type NewSignOff } from './sign-offs'
import type { GuardedResult, StoreContext, StoreResult } from './store-context'

export interface DeriveRevisionInput extends Pick<
  NewRevision,
  'release' | 'form' | 'schema' | 'language' | 'policy' | 'person' | 'at' | 'note'
> {
  readonly origin: RevisionOrigin
  readonly base: number
  /** The signature of the approver under their own conditions; null for changed details. */
  readonly signOff: NewSignOff | null
}

/**
 * Records a revision that does not come from the working copy: an approver's changed words on the revision in review,
 * which keeps its authors, or other issue details under the approved wording, whose author is who changed them.
 */
export function deriveRevision(
  { connection }: StoreContext,
  input: DeriveRevisionInput,
): GuardedResult<RevisionView> {
  const { release, person, origin, base: number, at, signOff } = input
  const by = signOff?.recorded?.by ?? person
  for (const one of [person, by])
    if (findPerson(connection, one) === null) return fail({ code: 'personNotFound', person: one })
  const base = listRevisions(connection, release).find(({ withdrawnAt }) => withdrawnAt === null)
  const isAsExpected =
    base?.number === number &&
    (origin === 'conditions' ? base.decision === null : base.decision?.kind === 'approved')
  if (!isAsExpected) return fail({ code: 'changedMeanwhile' })
  const version = connection
    .prepare<[string, number], number>(
      'SELECT working_copy_version FROM revision WHERE release = ? AND number = ?',
    )
    .pluck()
    .get(release, number)
  const authors = origin === 'conditions' ? base.authors.map(({ id }) => id) : [person]
  const next = newestRevision(connection, release).number + 1
  const rows = insertRevision(connection, { ...input, number: next, version: version ?? 0, authors })
  const { form } = input
  const revision = { number: next, wordingHash: form.wordingHash, detailsHash: form.detailsHash }
  const signature =
    signOff === null ? [] : [insertSignOff(connection, release, { ...revision, signOffs: [] }, signOff)]
  const kind = origin === 'conditions' ? 'conditionsStated' : 'detailsChanged'
  const who = by === person ? { person } : { person, recordedBy: by }
  appendAudit(connection, at, kind, { release, revision: next, ...who }, [...rows, ...signature])
  return ok(newestRevision(connection, release))
}

/** Takes changed details back that nobody has confirmed; the release stays approved as it was. */
export function withdrawDetails(
  { connection }: StoreContext,
  input: {
    readonly release: string
    readonly revision: number
    readonly person: string
    readonly at: string
  },
): StoreResult<null> {
  const { release, revision: number, person, at } = input
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  const newest = listRevisions(connection, release)[0]
  const isOpen =
    newest?.number === number &&
    newest.origin === 'details' &&
    newest.decision === null &&
    newest.withdrawnAt === null
  if (!isOpen) return fail({ code: 'nothingToSign' })
  const row = insertGuarded(connection, 'revision_withdrawal', {
    ...{ release, revision: number, person, withdrawn_at: at },
  })
  appendAudit(connection, at, 'submissionWithdrawn', { release, revision: number }, [row])
  return ok(null)
}
