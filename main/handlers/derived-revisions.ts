import {
  checkAcceptance,
  checkAgreement,
  checkDetailsConfirmation,
} from '../../domain/approval/check-decision'
import { attributesOf } from '../../domain/document/attributes-of'
import type { ReleaseNode } from '../../domain/document/parse'
import { parseRelease } from '../../domain/document/parse'
import { schemaVersion } from '../../domain/document/schema'
import { canonicalForm } from '../../domain/revision/canonical-form'
import { fail, ok, type Result } from '../../domain/result'
import type { DetailsDraft } from '../../ipc/approval-views'
import { underApproval } from '../../ipc/under-approval'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { RevisionView } from '../../ipc/views'
import type { GuardedResult } from '../database/store-context'
import { readDeputies, signAs } from './decision'
import { refuseOpenStops } from './refuse-open-stops'
import { retryWhenChanged } from './retry-when-changed'
import { newestApproved, readRevisionDocument } from './revision-document'
import type { Services } from './services'
import { makeSignOff, plainIntent, readPlace, recordingOf, refusalFailure, refuseUnknown } from './signing'
import { parseDocument } from './stored-document'

type DerivedHandlers = Pick<
  Handlers,
  'approveWithConditions' | 'acceptConditions' | 'changeDetails' | 'confirmDetails' | 'withdrawDetails'
>

/** Revisions that come from no working copy: an approver's conditions, and changed details of an approved release. */
export function derivedRevisionHandlers(services: Services): DerivedHandlers {
  const { store, now } = services
  return {
    approveWithConditions: (input) => retryWhenChanged(() => stateConditions(services, input)),
    acceptConditions: (input) =>
      signAs(services, input, plainIntent('acceptance', input.as), (revision) =>
        checkAcceptance(revision, input.as),
      ),
    changeDetails: (input) => retryWhenChanged(() => changeDetails(services, input)),
    confirmDetails: (input) =>
      signAs(services, input, plainIntent('detailsConfirmation', input.as), (revision) =>
        checkDetailsConfirmation(revision, input.as),
      ),
    withdrawDetails: ({ release, revision, as }) =>
      store.withdrawDetails({ release, revision, person: as, at: now() }),
  }
}

async function stateConditions(
  services: Services,
  {
    release: id,
    revision: number,
    document,
    as,
    reason: words,
    recorded: written,
  }: Parameters<Handlers['approveWithConditions']>[0],
): Promise<GuardedResult<RevisionView>> {
  const place = await readPlace(services, id, number)
  if (!place.ok) return place
  const { release, revision } = place.value
  if (release.status !== 'inReview' || revision !== release.revisions[0])
    return fail({ code: 'notInThisStatus', status: release.status, action: 'approve' })
  const person = written?.person ?? as
  const recorded = recordingOf(written, as)
  const known = await refuseUnknown(services, [as, person])
  if (!known.ok) return known
  const parsed = parseDocument(document)
  if (!parsed.ok) return parsed
  const form = canonicalForm(parsed.value)
  if (form.wordingHash === revision.wordingHash && form.detailsHash === revision.detailsHash)
    return fail({ code: 'nothingChanged' })
  const stops = refuseOpenStops(parsed.value, release.acceptedFindings, services.now())
  if (stops !== null) return fail(stops)
  const reason = words.normalize('NFC').trim()
  const deputies = await readDeputies(services)
  if (!deputies.ok) return deputies
  const decider = { person, inPlaceOf: null, reason, isEmergency: false, recorded }
  // Other hashes: what was signed on the words before says nothing about these.
  const asked = { ...underApproval(revision), signOffs: [] }
  const may = checkAgreement({ ...asked, policy: { ...asked.policy, signOffs: [] } }, decider, deputies.value)
  if (!may.ok) return fail(await refusalFailure(services, may.failure, decider))
  const next = { number: number + 1, policy: revision.policy }
  const hashes = { wordingHash: form.wordingHash, detailsHash: form.detailsHash }
  const kind = isStep(revision, person) ? 'signOff' : 'approval'
  const signOff = await makeSignOff(
    services,
    id,
    { ...next, ...hashes },
    plainIntent(kind, person, { reason, recorded }),
  )
  if (!signOff.ok) return signOff
  return services.store.deriveRevision({
    ...{ release: id, base: number, origin: 'conditions', form, schema: schemaVersion, note: reason },
    ...{ language: attributesOf(parsed.value).language, policy: revision.policy, person },
    ...{ at: signOff.value.at, signOff: signOff.value },
  })
}

const isStep = ({ policy }: RevisionView, person: string): boolean =>
  policy.signOffs.some((step) => step.person === person)

async function changeDetails(
  services: Services,
  { release: id, details, as, note }: Parameters<Handlers['changeDetails']>[0],
): Promise<GuardedResult<RevisionView>> {
  const read = await services.store.readRelease({ release: id })
  if (!read.ok) return read
  const { status } = read.value
  if (status !== 'approved' && status !== 'issued')
    return fail({ code: 'notInThisStatus', status, action: 'changeDetails' })
  const known = await refuseUnknown(services, [as])
  if (!known.ok) return known
  const approved = newestApproved(read.value)
  if (!approved.ok) return approved
  const base = await readRevisionDocument(services, id, approved.value.number)
  if (!base.ok) return base
  const changed = withDetails(base.value.document, details)
  if (!changed.ok) return changed
  const form = canonicalForm(changed.value)
  if (form.detailsHash === approved.value.detailsHash) return fail({ code: 'nothingChanged' })
  return services.store.deriveRevision({
    ...{ release: id, base: approved.value.number, origin: 'details', form, schema: schemaVersion },
    ...{ language: attributesOf(changed.value).language, policy: approved.value.policy, person: as },
    ...{ note: note.normalize('NFC').trim(), at: services.now(), signOff: null },
  })
}

/** The release with other issue details and every word as it was. */
function withDetails(release: ReleaseNode, details: DetailsDraft): Result<ReleaseNode, Failure> {
  const number = (details.number ?? '').normalize('NFC').trim()
  const attrs = { ...release.attrs, ...details, number: number === '' ? null : number }
  const parsed = parseRelease({ ...release.toJSON(), attrs })
  return parsed.ok ? ok(parsed.value) : fail({ code: 'documentInvalid', detail: parsed.failure.detail })
}
