import { type Need, standingOf } from '../../../domain/approval/standing'
import { fail, ok, type Result } from '../../../domain/result'
import { kennwort } from '../../../domain/revision/kennwort'
import { underApproval } from '../../../ipc/under-approval'
import type { Failure } from '../../../ipc/failure'
import type { RevisionView } from '../../../ipc/views'
import type { Command } from '../command'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'
import { personId, releaseId } from '../resolve-references'

/** Submits the working copy of a release as its next revision. */
export async function runSubmit(
  desk: Desk,
  { release, as, note }: Extract<Command, { readonly name: 'submit' }>,
): Promise<Outcome> {
  const { handlers, language } = desk
  const person = await personId(desk, as)
  if (!person.ok) return failedWith(person.failure, language)
  const id = await releaseId(desk, release)
  if (!id.ok) return id.failure
  const submitted = await handlers.submitRelease({ release: id.value, as: person.value, note })
  if (!submitted.ok) return failedWith(submitted.failure, language)
  return describeRevision(desk, id.value, submitted.value)
}

/** Decides on the revision of a release that is in review. */
export async function runDecide(
  desk: Desk,
  { release, as, kind, reason, isEmergency, inPlaceOf }: Extract<Command, { readonly name: 'decide' }>,
): Promise<Outcome> {
  const { services, handlers, language } = desk
  const person = await personId(desk, as)
  if (!person.ok) return failedWith(person.failure, language)
  const represented = inPlaceOf === null ? ok(null) : await personId(desk, inPlaceOf)
  if (!represented.ok) return failedWith(represented.failure, language)
  const id = await releaseId(desk, release)
  if (!id.ok) return id.failure
  const newest = await services.store.readRevision({ release: id.value, number: 'newest' })
  if (!newest.ok) return failedWith(newest.failure, language)
  const decided = await handlers.decideRevision({
    ...{ release: id.value, revision: newest.value.revision.number },
    ...{ kind, as: person.value, reason, isEmergency, inPlaceOf: represented.value },
  })
  if (!decided.ok) return failedWith(decided.failure, language)
  return describeRevision(desk, id.value, decided.value)
}

/**
 * Signs what waits for a second person: an author accepts conditions, somebody else confirms changed details or an
 * approval that an author recorded, or signs second under an emergency approval.
 */
export async function runConfirm(
  desk: Desk,
  { release, as }: Extract<Command, { readonly name: 'confirm' }>,
): Promise<Outcome> {
  const { services, handlers, language } = desk
  const person = await personId(desk, as)
  if (!person.ok) return failedWith(person.failure, language)
  const id = await releaseId(desk, release)
  if (!id.ok) return id.failure
  const newest = await services.store.readRevision({ release: id.value, number: 'newest' })
  if (!newest.ok) return failedWith(newest.failure, language)
  const { revision } = newest.value
  const input = { release: id.value, revision: revision.number, as: person.value }
  const confirmed = await confirmNeed(handlers, input, standingOf(underApproval(revision)).needs)
  if (!confirmed.ok) return failedWith(confirmed.failure, language)
  return describeRevision(desk, id.value, confirmed.value)
}

async function confirmNeed(
  handlers: Desk['handlers'],
  input: { readonly release: string; readonly revision: number; readonly as: string },
  needs: readonly Need[],
): Promise<Result<RevisionView, Failure>> {
  for (const need of needs)
    switch (need.kind) {
      case 'acceptance':
        return handlers.acceptConditions(input)
      case 'confirmation':
        return handlers.confirmRecorded({ ...input, sequence: need.sequence })
      case 'detailsConfirmation':
        return handlers.confirmDetails(input)
      case 'countersignature':
        return handlers.countersign(input)
      case 'signOff':
      case 'approval':
        // These are decisions, with a command of their own.
        break
    }
  return fail({ code: 'nothingToSign' })
}

/** Describes a revision with its Kennwort, which is in the language of the release. */
async function describeRevision(
  { services, language }: Desk,
  release: string,
  revision: RevisionView,
): Promise<Outcome> {
  const stored = await services.store.readRevision({ release, number: revision.number })
  if (!stored.ok) return failedWith(stored.failure, language)
  const word = kennwort(revision.wordingHash, stored.value.language)
  const text = [
    `revision ${String(revision.number)} · ${word}: ${revision.decision?.kind ?? 'inReview'}`,
    `wording ${revision.wordingHash}`,
    `details ${revision.detailsHash}`,
  ].join('\n')
  return done({ release, ...revision, kennwort: word }, text)
}
