import type { DecisionRefusal } from '../../domain/approval/check-decision'
import { statementText, type Recording, type SignOffStatement } from '../../domain/approval/sign-off'
import { standingOf } from '../../domain/approval/standing'
import { clearedHashes } from '../../domain/approval/clearance/clearances-of'
import type { ReleaseNode } from '../../domain/document/parse'
import { findOpenQuotes } from '../../domain/readiness/open-quotes'
import { transition } from '../../domain/approval/status'
import { fail, ok, type Result } from '../../domain/result'
import { underApproval } from '../../ipc/under-approval'
import type { Failure } from '../../ipc/failure'
import { refusalFailure as namedFailure } from '../../ipc/refusal-failure'
import type { PersonView, RevisionView } from '../../ipc/views'
import type { StoredRelease } from '../database/releases'
import type { Approval, NewSignOff } from '../database/sign-offs'
import type { GuardedResult } from '../database/store-context'
import { refuseOpenStops } from './refuse-open-stops'
import { copyWhereDifferent, readRevisionDocument } from './revision-document'
import type { Services } from './services'

/** A revision of a release, as it was read. */
export interface Place {
  readonly release: StoredRelease
  readonly revision: RevisionView
}

/** Reads a release with one of its revisions. */
export async function readPlace(
  { store }: Services,
  release: string,
  number: number,
): Promise<Result<Place, Failure>> {
  const read = await store.readRelease({ release })
  if (!read.ok) return read
  const revision = read.value.revisions.find((candidate) => candidate.number === number)
  return revision === undefined
    ? fail({ code: 'revisionNotFound', release, revision: number })
    : ok({ release: read.value, revision })
}

/** A signature that is still to be made: what it says, but for what the place and the clock say themselves. */
export type Intent = Omit<NewSignOff, 'signature' | 'at'>

/** Has a statement about a revision signed by whoever is at this computer: the person, or who records what they said. */
export async function signStatement(
  { signer, store }: Services,
  revision: Pick<RevisionView, 'number' | 'wordingHash' | 'detailsHash' | 'policy'>,
  statement: Omit<SignOffStatement, 'revision' | 'wordingHash' | 'detailsHash' | 'head'>,
): Promise<Result<NewSignOff['signature'], Failure>> {
  const { number, wordingHash, detailsHash, policy } = revision
  const by = statement.recorded?.by ?? statement.person
  const read = await store.readChainHead(null)
  if (!read.ok) return read
  const head = read.value.hash
  const text = statementText({ ...statement, revision: number, wordingHash, detailsHash, head })
  const signed = await signer.sign(by, text)
  if (!signed.ok) return signed
  if (signed.value !== null) return ok({ ...signed.value, head })
  if (!policy.needsSignatures) return ok(null)
  const people = await store.listPeople(null)
  const name = people.ok ? people.value.find(({ id }) => id === by)?.name : undefined
  return fail({ code: 'signatureNeeded', person: name ?? by })
}

/** Makes a signature with its instant and, where the person has a key, what proves it. */
export async function makeSignOff(
  services: Services,
  release: string,
  revision: Parameters<typeof signStatement>[1],
  intent: Intent,
): Promise<Result<NewSignOff, Failure>> {
  const at = services.now()
  const { kind, person, inPlaceOf, isEmergency, reason, recorded, confirms } = intent
  const signature = await signStatement(services, revision, {
    ...{ kind, release, person, inPlaceOf, isEmergency, reason, recorded, confirms, at },
  })
  return signature.ok ? ok({ ...intent, at, signature: signature.value }) : signature
}

/** Puts a signature under a revision, and approves the revision where that is all that its policy waited for. */
export async function putSignature(
  services: Services,
  { release, revision }: Place,
  intent: Intent,
): Promise<GuardedResult<RevisionView>> {
  const signOff = await makeSignOff(services, release.id, revision, intent)
  if (!signOff.ok) return signOff
  const approval =
    revision.decision === null ? await approvalBy(services, { release, revision }, signOff.value) : ok(null)
  if (!approval.ok) return approval
  return services.store.recordSignOff({
    ...{ release: release.id, revision: revision.number, signaturesBefore: revision.signOffs.length },
    ...{ version: release.workingCopy.version, signOff: signOff.value, approval: approval.value },
  })
}

async function approvalBy(
  services: Services,
  place: Place,
  signOff: NewSignOff,
): Promise<Result<Approval | null, Failure>> {
  const { release, revision } = place
  const before = underApproval(revision)
  const sequence = revision.signOffs.length + 1
  const signOffs = [...before.signOffs, { ...signOff, sequence }]
  const standing = standingOf({ ...before, signOffs })
  if (!standing.isApproved || standing.approver === null) return ok(null)
  const untouched = await services.store.checkRevisions({ release: release.id })
  if (!untouched.ok) return untouched
  const submitted = await readRevisionDocument(services, release.id, revision.number)
  if (!submitted.ok) return submitted
  const stops = refuseOpenStops(submitted.value.document, release.acceptedFindings, signOff.at)
  if (stops !== null) return fail(stops)
  const quotes = standing.isEmergency ? null : refuseOpenQuotes(place, submitted.value.document)
  if (quotes !== null) return fail(quotes)
  const copy = await copyWhereDifferent(services, release, revision, signOff.at)
  if (!copy.ok) return copy
  const { approver } = standing
  const reason =
    approver === signOff.person
      ? signOff.reason
      : (revision.signOffs.findLast(({ person }) => person.id === approver)?.reason ?? '')
  const to = transition(release.status, 'approve')
  return ok({
    // Changed details leave an approved release approved.
    ...{ from: release.status, to: to.ok ? to.value : release.status, approver, reason },
    ...{ approvedCopy: copy.value, checkpoint: services.newId() },
  })
}

/** Where the policy says so, no text is approved while somebody has not cleared their words. */
function refuseOpenQuotes({ release, revision }: Place, document: ReleaseNode): Failure | null {
  if (revision.policy.openQuotes === 'warn') return null
  const cleared = clearedHashes(release.clearances)
  const open = findOpenQuotes(document, { cleared, openQuotes: 'stop' })
  const [first] = open
  return first === undefined ? null : { code: 'openQuotes', count: open.length, first: first.text }
}

/** What a person says themselves, as most signatures are. */
export const plainIntent = (kind: Intent['kind'], person: string, more: Partial<Intent> = {}): Intent => ({
  ...{ kind, person, inPlaceOf: null, reason: '', isEmergency: false },
  ...{ recorded: null, confirms: null, seen: null },
  ...more,
})

/** The failure for a refusal of the rules, with the names of the people. */
export async function refusalFailure(
  { store }: Services,
  refusal: DecisionRefusal,
  deciding: { readonly person: string; readonly inPlaceOf?: string | null },
): Promise<Failure> {
  const listed = await store.listPeople(null)
  if (!listed.ok) return listed.failure
  return namedFailure(refusal, deciding, (id) => listed.value.find((one) => one.id === id)?.name ?? id)
}

/** Fails where one of these people is not listed. */
export async function refuseUnknown(
  { store }: Services,
  people: readonly (string | null)[],
): Promise<Result<readonly PersonView[], Failure>> {
  const listed = await store.listPeople(null)
  if (!listed.ok) return listed
  const unknown = people.find((id) => id !== null && !listed.value.some((person) => person.id === id))
  return unknown === undefined || unknown === null
    ? ok(listed.value)
    : fail({ code: 'personNotFound', person: unknown })
}

/** Who wrote a decision down, as the rules see it. */
export const recordingOf = (
  recorded: { readonly channel: Recording['channel']; readonly evidence: string | null } | null | undefined,
  by: string,
): Recording | null => (recorded ? { by, channel: recorded.channel, evidence: recorded.evidence } : null)
