import { attributesOf } from '../../domain/document/attributes-of'
import { schemaVersion } from '../../domain/document/schema'
import { canonicalForm } from '../../domain/revision/canonical-form'
import { fail, ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import { refuseOpenStops } from './refuse-open-stops'
import { retryWhenChanged } from './retry-when-changed'
import { copyWhereDifferent, newestApproved, readRevisionDocument } from './revision-document'
import type { Services } from './services'
import { takeStep } from './status-step'
import { storedCopyOf } from './stored-document'
import { readWorkingCopy } from './working-copy'

type SubmissionHandlers = Pick<
  Handlers,
  'submitRelease' | 'withdrawSubmission' | 'reviseRelease' | 'readRevision'
>

/** Making revisions out of the working copy, reading them, and beginning anew from an approved one. */
export function submissionHandlers(services: Services): SubmissionHandlers {
  const { store, now, newId } = services
  return {
    submitRelease: ({ release, as, note, policy: given }) =>
      retryWhenChanged(async () => {
        const read = await readWorkingCopy(services, release)
        if (!read.ok) return read
        const { document, status, workingCopy, acceptedFindings } = read.value
        const next = takeStep(status, 'submit')
        if (!next.ok) return next
        const at = now()
        const policy = given ? ok(given) : await store.readPolicy(null)
        if (!policy.ok) return policy
        const stops = refuseOpenStops(document, acceptedFindings, at)
        if (stops !== null) return fail(stops)
        return store.submitRevision({
          ...{ release, from: status, to: next.value, version: workingCopy.version },
          stopKeys: storedCopyOf(document, at).stopKeys,
          form: canonicalForm(document),
          schema: schemaVersion,
          language: attributesOf(document).language,
          policy: policy.value,
          person: as,
          note: note.normalize('NFC').trim(),
          at,
        })
      }),
    withdrawSubmission: ({ release, as }) =>
      retryWhenChanged(async () => {
        const read = await store.readRelease({ release })
        if (!read.ok) return read
        const { status, revisions } = read.value
        const next = takeStep(status, 'withdrawSubmission')
        if (!next.ok) return next
        const revision = revisions[0]?.number ?? 0
        return store.withdrawRevision({
          release,
          from: status,
          to: next.value,
          revision,
          person: as,
          at: now(),
        })
      }),
    reviseRelease: ({ release, as }) =>
      retryWhenChanged(async () => {
        const read = await store.readRelease({ release })
        if (!read.ok) return read
        const { status, workingCopy } = read.value
        const next = takeStep(status, 'revise')
        if (!next.ok) return next
        const approved = newestApproved(read.value)
        if (!approved.ok) return approved
        const at = now()
        const copy = await copyWhereDifferent(services, read.value, approved.value, at)
        if (!copy.ok) return copy
        return store.reviseRelease({
          ...{ release, from: status, to: next.value, version: workingCopy.version },
          ...{ revision: approved.value.number, copy: copy.value, person: as, at, checkpoint: newId() },
        })
      }),
    readRevision: async ({ release, revision: number }) => {
      const read = await readRevisionDocument(services, release, number)
      if (!read.ok) return read
      const { revision, document } = read.value
      return ok({ revision, document: document.toJSON() as unknown })
    },
  }
}
