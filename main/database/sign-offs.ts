import type { Recording, SignOffKind } from '../../domain/approval/sign-off'
import type { Status } from '../../domain/approval/status'
import { fail, ok } from '../../domain/result'
import type { SeenInput } from '../../ipc/approval-views'
import type { RevisionView } from '../../ipc/views'
import { appendAudit, type RowSeal } from './audit-chain'
import type { Connection } from './connection'
import { concludeReview } from './decisions'
import { insertGuarded } from './guarded-rows'
import { findPerson } from './people'
import { listRevisions } from './revision-views'
import { newestRevision } from './revisions'
import type { GuardedResult, StoreContext } from './store-context'
import type { StoredCopy } from './stored-copy'
import { findWorkingCopy } from './working-copies'

/** The key and the signature under a statement, and the head of the audit log that it vouches for. */
export interface SignedWith {
  readonly key: string
  readonly signature: string
  readonly head: string
}

/** A signature as it is recorded: by whom, what for, and the key under it. */
export interface NewSignOff {
  readonly kind: SignOffKind
  readonly person: string
  readonly inPlaceOf: string | null
  readonly reason: string
  readonly isEmergency: boolean
  readonly recorded: Recording | null
  readonly confirms: number | null
  readonly seen: SeenInput | null
  /** Null where whoever signs has no passphrase. */
  readonly signature: SignedWith | null
  readonly at: string
}

/** What a signature brings about: the revision is approved by the final word of `approver`. */
export interface Approval {
  readonly from: Status
  readonly to: Status
  readonly approver: string
  readonly reason: string
  /** The approved text where the working copy is another one, else null. */
  readonly approvedCopy: StoredCopy | null
  readonly checkpoint: string
}

export interface RecordSignOffInput {
  readonly release: string
  readonly revision: number
  /** How many signatures stood under the revision when the caller looked. */
  readonly signaturesBefore: number
  /** The working copy that the caller compared with the revision. */
  readonly version: number
  readonly signOff: NewSignOff
  readonly approval: Approval | null
}

/** Records a signature under a revision and, where that approves it, the decision. The rules were asked before; triggers ask them again. */
export function recordSignOff(
  { connection }: StoreContext,
  input: RecordSignOffInput,
): GuardedResult<RevisionView> {
  const { release, revision: number, signOff, approval } = input
  for (const person of [signOff.person, signOff.inPlaceOf, signOff.recorded?.by ?? null])
    if (person !== null && findPerson(connection, person) === null)
      return fail({ code: 'personNotFound', person })
  const revision = listRevisions(connection, release).find((one) => one.number === number)
  const isAsExpected =
    revision?.signOffs.length === input.signaturesBefore &&
    revision.withdrawnAt === null &&
    findWorkingCopy(connection, release)?.version === input.version
  if (!isAsExpected) return fail({ code: 'changedMeanwhile' })
  const row = insertSignOff(connection, release, revision, signOff)
  appendAudit(connection, signOff.at, 'revisionSigned', { release, revision: number, kind: signOff.kind }, [
    row,
  ])
  if (approval !== null) concludeReview(connection, { ...input, ...approval, at: signOff.at, revision })
  return ok(
    listRevisions(connection, release).find((one) => one.number === number) ??
      newestRevision(connection, release),
  )
}

/** Inserts a signature under the hashes of a revision. */
export function insertSignOff(
  connection: Connection,
  release: string,
  revision: Pick<RevisionView, 'number' | 'wordingHash' | 'detailsHash' | 'signOffs'>,
  signOff: NewSignOff,
): RowSeal {
  const { recorded, seen, signature } = signOff
  return insertGuarded(connection, 'sign_off', {
    release,
    revision: revision.number,
    sequence: revision.signOffs.length + 1,
    kind: signOff.kind,
    person: signOff.person,
    in_place_of: signOff.inPlaceOf,
    at: signOff.at,
    reason: signOff.reason,
    is_emergency: signOff.isEmergency ? 1 : 0,
    recorded_by: recorded?.by ?? null,
    channel: recorded?.channel ?? null,
    evidence: recorded?.evidence ?? null,
    confirms: signOff.confirms,
    wording_hash: revision.wordingHash,
    details_hash: revision.detailsHash,
    seen: seen === null ? null : JSON.stringify(seen),
    key: signature?.key ?? null,
    signature: signature?.signature ?? null,
    head: signature?.head ?? null,
  })
}
