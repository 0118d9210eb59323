import { checkDecision, type DecisionKind } from '../../domain/approval/policy'
import type { Action } from '../../domain/approval/status'
import { fail } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { RevisionView } from '../../ipc/views'
import type { GuardedResult } from '../database/store-context'
import { refuseOpenStops } from './refuse-open-stops'
import { retryWhenChanged } from './retry-when-changed'
import { copyWhereDifferent, readRevisionDocument } from './revision-document'
import type { Services } from './services'
import { takeStep } from './status-step'

const actionOf: Readonly<Record<DecisionKind, Action>> = {
  approved: 'approve',
  changesRequested: 'requestChanges',
  rejected: 'reject',
}

/** Deciding on the revision that is in review. */
export function decisionHandlers(services: Services): Pick<Handlers, 'decideRevision'> {
  return { decideRevision: (input) => retryWhenChanged(() => decide(services, input)) }
}

async function decide(
  services: Services,
  input: Parameters<Handlers['decideRevision']>[0],
): Promise<GuardedResult<RevisionView>> {
  const { store, now, newId } = services
  const { release, revision: number, kind, as } = input
  const read = await store.readRelease({ release })
  if (!read.ok) return read
  const { status, revisions, workingCopy, acceptedFindings } = read.value
  const revision = revisions.find((candidate) => candidate.number === number)
  if (revision === undefined) return fail({ code: 'revisionNotFound', release, revision: number })
  const next = takeStep(status, actionOf[kind])
  if (!next.ok) return next
  if (revision !== revisions[0]) return fail({ code: 'notInThisStatus', status, action: actionOf[kind] })
  const reason = input.reason.normalize('NFC').trim()
  const refusal = await refuseDecision(services, { kind, person: as, reason }, revision)
  if (refusal !== null) return fail(refusal)
  const at = now()
  const decision = { release, revision: number, kind, person: as, reason, at }
  const step = { from: status, to: next.value, version: workingCopy.version, checkpoint: newId() }
  if (kind !== 'approved') return store.decideRevision({ ...decision, ...step, approvedCopy: null })
  const untouched = await store.checkRevisions({ release })
  if (!untouched.ok) return untouched
  const submitted = await readRevisionDocument(services, release, number)
  if (!submitted.ok) return submitted
  const stops = refuseOpenStops(submitted.value.document, acceptedFindings, at)
  if (stops !== null) return fail(stops)
  const copy = await copyWhereDifferent(services, read.value, revision, at)
  return copy.ok ? store.decideRevision({ ...decision, ...step, approvedCopy: copy.value }) : copy
}

async function refuseDecision(
  { store }: Services,
  decision: Parameters<typeof checkDecision>[0],
  { authors, submittedBy }: RevisionView,
): Promise<Failure | null> {
  const people = await store.listPeople(null)
  if (!people.ok) return people.failure
  const person = people.value.find(({ id }) => id === decision.person)
  if (person === undefined) return { code: 'personNotFound', person: decision.person }
  const check = checkDecision(
    decision,
    [...authors, submittedBy].map(({ id }) => id),
  )
  if (check.ok) return null
  return check.failure.kind === 'authorMayNotDecide'
    ? { code: 'authorMayNotDecide', person: person.name }
    : { code: 'reasonMissing' }
}
