import type { ReleaseNode } from '../../domain/document/parse'
import { canonicalForm, parseCanonicalForm } from '../../domain/revision/canonical-form'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { RevisionView } from '../../ipc/views'
import type { StoredRelease } from '../database/releases'
import type { StoredCopy } from '../database/stored-copy'
import type { Services } from './services'
import { parseStored, storedCopyOf } from './stored-document'

/** The document of a revision, from the bytes that were hashed. */
export async function readRevisionDocument(
  { store }: Services,
  release: string,
  number: number | 'newest',
): Promise<Result<{ readonly revision: RevisionView; readonly document: ReleaseNode }, Failure>> {
  const stored = await store.readRevision({ release, number })
  if (!stored.ok) return stored
  const { revision, wording, details } = stored.value
  const document = parseCanonicalForm(wording, details)
  if (document.ok) return ok({ revision, document: document.value })
  const { failure } = document
  const detail = failure.kind === 'newerSchema' ? `schema version ${failure.version}` : failure.detail
  return fail({ code: 'documentInvalid', detail })
}

/** The newest approved revision of a release. */
export function newestApproved({ id, revisions }: StoredRelease): Result<RevisionView, Failure> {
  const approved = revisions.find(({ decision }) => decision?.kind === 'approved')
  return approved === undefined ? fail({ code: 'nothingApproved', release: id }) : ok(approved)
}

/** The first of these revisions that says the same as a text, in wording and details. */
export function sameRevision(
  revisions: readonly RevisionView[],
  document: ReleaseNode,
): RevisionView | undefined {
  const { wordingHash, detailsHash } = canonicalForm(document)
  return revisions.find(
    (revision) => revision.wordingHash === wordingHash && revision.detailsHash === detailsHash,
  )
}

/** The text of a revision as a working copy; null where the working copy says the same, and so may keep its block ids. */
export async function copyWhereDifferent(
  services: Services,
  { id, workingCopy }: StoredRelease,
  revision: RevisionView,
  now: string,
): Promise<Result<StoredCopy | null, Failure>> {
  const current = parseStored(workingCopy)
  if (current.ok && sameRevision([revision], current.value) !== undefined) return ok(null)
  const read = await readRevisionDocument(services, id, revision.number)
  return read.ok ? ok(storedCopyOf(read.value.document, now)) : read
}
