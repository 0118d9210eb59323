import {
  checkAgreement,
  checkAcknowledgement,
  checkConfirmation,
  checkCountersignature,
  checkReturn,
  type Decider,
  type DecisionKind,
  type DecisionRefusal,
  type Deputies,
} from '../../domain/approval/check-decision'
import type { Action } from '../../domain/approval/status'
import type { RevisionUnderApproval } from '../../domain/approval/standing'
import { fail, ok, type Result } from '../../domain/result'
import { underApproval } from '../../ipc/under-approval'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { RevisionView } from '../../ipc/views'
import type { GuardedResult } from '../database/store-context'
import { retryWhenChanged } from './retry-when-changed'
import type { Services } from './services'
import {
  plainIntent,
  putSignature,
  readPlace,
  recordingOf,
  refusalFailure,
  refuseUnknown,
  signStatement,
  type Intent,
  type Place,
} from './signing'
import { takeStep } from './status-step'

const actionOf: Readonly<Record<DecisionKind, Action>> = {
  approved: 'approve',
  changesRequested: 'requestChanges',
  rejected: 'reject',
}

type DecisionHandlers = Pick<Handlers, 'decideRevision' | 'confirmRecorded' | 'countersign' | 'acknowledge'>

/** Deciding on the revision that is in review, and what is signed beside and after that. */
export function decisionHandlers(services: Services): DecisionHandlers {
  return {
    decideRevision: (input) => retryWhenChanged(() => decide(services, input)),
    confirmRecorded: ({ sequence, ...input }) =>
      signAs(services, input, plainIntent('confirmation', input.as, { confirms: sequence }), (revision) =>
        checkConfirmation(revision, input.as, sequence),
      ),
    countersign: (input) =>
      signAs(services, input, plainIntent('countersignature', input.as), (revision) =>
        checkCountersignature(revision, input.as),
      ),
    acknowledge: (input) =>
      signAs(services, input, plainIntent('acknowledgement', input.as), (revision) =>
        checkAcknowledgement(revision, input.as),
      ),
  }
}

/** Puts a person's own signature under a revision where a rule allows it. */
export const signAs = (
  services: Services,
  { release, revision, as }: { readonly release: string; readonly revision: number; readonly as: string },
  intent: Intent,
  check: (revision: RevisionUnderApproval) => Result<null, DecisionRefusal>,
): Promise<Result<RevisionView, Failure>> =>
  retryWhenChanged(async () => {
    const place = await readPlace(services, release, revision)
    if (!place.ok) return place
    const known = await refuseUnknown(services, [as])
    if (!known.ok) return known
    if (isOver(place.value, intent.kind)) return fail({ code: 'nothingToSign' })
    const may = check(underApproval(place.value.revision))
    if (!may.ok) return fail(await refusalFailure(services, may.failure, { person: as }))
    return putSignature(services, place.value, intent)
  })

/** Whether it is too late for a signature of that kind: what was decided is only noted, or signed second. */
function isOver({ release, revision }: Place, kind: Intent['kind']): boolean {
  if (revision.withdrawnAt !== null) return true
  if (kind === 'acknowledgement' || kind === 'countersignature') return false
  return revision.decision !== null || revision.number !== release.revisions[0]?.number
}

type DecideInput = Parameters<Handlers['decideRevision']>[0]

async function decide(services: Services, input: DecideInput): Promise<GuardedResult<RevisionView>> {
  const place = await readPlace(services, input.release, input.revision)
  if (!place.ok) return place
  const open = refuseDecided(place.value, actionOf[input.kind])
  if (!open.ok) return open
  const decider: Decider = {
    person: input.recorded?.person ?? input.as,
    inPlaceOf: input.inPlaceOf ?? null,
    reason: input.reason.normalize('NFC').trim(),
    isEmergency: input.isEmergency ?? false,
    recorded: recordingOf(input.recorded, input.as),
  }
  const known = await refuseUnknown(services, [decider.person, decider.inPlaceOf, input.as])
  if (!known.ok) return known
  const deputies = await readDeputies(services)
  if (!deputies.ok) return deputies
  return input.kind === 'approved'
    ? agree(services, place.value, decider, deputies.value, input.seen ?? null)
    : giveBack(services, place.value, decider, deputies.value, input.kind)
}

/** Only the newest revision of a release in review is decided on; changed details have a confirmation of their own. */
function refuseDecided({ release, revision }: Place, action: Action): Result<null, Failure> {
  const next = takeStep(release.status, action)
  if (!next.ok) return next
  const isNewest = revision.number === release.revisions[0]?.number
  return isNewest ? ok(null) : fail({ code: 'notInThisStatus', status: release.status, action })
}

/** The deputies, and the day on which somebody would be one: today in UTC, a few hours more than the last day. */
export async function readDeputies({ store, now }: Services): Promise<Result<Deputies, Failure>> {
  const deputyships = await store.listDeputies(null)
  return deputyships.ok ? ok({ deputyships: deputyships.value, day: now().slice(0, 10) }) : deputyships
}

async function agree(
  services: Services,
  place: Place,
  decider: Decider,
  deputies: Deputies,
  seen: Intent['seen'],
): Promise<GuardedResult<RevisionView>> {
  const kind = checkAgreement(underApproval(place.revision), decider, deputies)
  if (!kind.ok) return fail(await refusalFailure(services, kind.failure, decider))
  const isHere = decider.recorded === null && !decider.isEmergency
  if (place.revision.policy.ticksFacts && isHere && seen?.factsShown !== true && isFollowing(place))
    return fail({ code: 'factsNotShown' })
  return putSignature(services, place, plainIntent(kind.value, decider.person, { ...decider, seen }))
}

/** Whether there is an earlier revision whose facts may be others. */
const isFollowing = ({ revision }: Place): boolean => revision.number > 1

async function giveBack(
  services: Services,
  { release, revision }: Place,
  decider: Decider,
  deputies: Deputies,
  kind: Exclude<DecisionKind, 'approved'>,
): Promise<GuardedResult<RevisionView>> {
  const may = checkReturn(underApproval(revision), decider, deputies)
  if (!may.ok) return fail(await refusalFailure(services, may.failure, decider))
  const next = takeStep(release.status, actionOf[kind])
  if (!next.ok) return next
  const at = services.now()
  const { person, inPlaceOf, reason, recorded } = decider
  const signature = await signStatement(services, revision, {
    ...{ kind, release: release.id, person, inPlaceOf, reason, recorded, at },
    ...{ isEmergency: false, confirms: null },
  })
  if (!signature.ok) return signature
  return services.store.returnRevision({
    ...{ release: release.id, revision: revision.number, kind, person, inPlaceOf, reason, recorded, at },
    ...{ from: release.status, to: next.value, signature: signature.value },
  })
}
