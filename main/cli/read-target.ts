import { statSync } from 'node:fs'
import { clearedHashes } from '../../domain/approval/clearance/clearances-of'
import type { Status } from '../../domain/approval/status'
import { outlineOf, type Outline } from '../../domain/document/outline'
import type { ReleaseNode } from '../../domain/document/parse'
import { type Finding, openFindings } from '../../domain/findings/finding'
import { fail, ok, type Result } from '../../domain/result'
import type { StoredRelease } from '../database/releases'
import { findingsWithDictionary } from '../handlers/ask-dictionary'
import { readReleaseFile } from '../handlers/import-release'
import { sourceOf } from '../handlers/language-versions'
import { readRevisionDocument, sameRevision } from '../handlers/revision-document'
import { readWorkingCopy } from '../handlers/working-copy'
import type { Desk } from './desk'
import { failedWith, type Outcome } from './outcome'
import { releaseId } from './resolve-references'

/** A release as a command sees it: its text and the findings that nobody has accepted. */
export interface Target {
  readonly document: ReleaseNode
  readonly open: readonly Finding[]
  readonly outline: Outline<Status>
}

/** A release of the store, with its working copy. */
export interface StoredTarget extends Target {
  readonly stored: StoredRelease
}

/** Whether an argument that may be RELEASE or FILE is a file. */
export const isFile = (target: string): boolean =>
  statSync(target, { throwIfNoEntry: false })?.isFile() === true

/** The working copy of a release. */
export async function readStoredTarget(
  desk: Desk,
  reference: string,
): Promise<Result<StoredTarget, Outcome>> {
  const { services, language } = desk
  const id = await releaseId(desk, reference)
  if (!id.ok) return id
  const stored = await readWorkingCopy(services, id.value)
  if (!stored.ok) return fail(failedWith(stored.failure, language))
  const { document, status, acceptedFindings, clearances, comments, revisions } = stored.value
  const cleared = clearedHashes(clearances)
  const source = await sourceOf(services, id.value)
  if (!source.ok) return fail(failedWith(source.failure, language))
  const known = source.value === null ? {} : { source: source.value }
  const open = openFindings(
    await findingsWithDictionary(services, document, { quotes: { cleared }, comments, ...known }),
    acceptedFindings,
  )
  const facts = { id: id.value, status, revision: sameRevision(revisions, document)?.number ?? null, cleared }
  const outline = outlineOf(document, facts, open, language)
  return ok({ document, open, outline, stored: stored.value })
}

/** A revision of a release. */
export async function readRevisionTarget(
  desk: Desk,
  reference: string,
  number: number,
): Promise<Result<Target, Outcome>> {
  const { services, language } = desk
  const id = await releaseId(desk, reference)
  if (!id.ok) return id
  const stored = await services.store.readRelease({ release: id.value })
  const read = await readRevisionDocument(services, id.value, number)
  if (!stored.ok) return fail(failedWith(stored.failure, language))
  if (!read.ok) return fail(failedWith(read.failure, language))
  const { document } = read.value
  const { status, acceptedFindings, clearances, comments } = stored.value
  const cleared = clearedHashes(clearances)
  const open = openFindings(
    await findingsWithDictionary(services, document, { quotes: { cleared }, comments }),
    acceptedFindings,
  )
  const facts = { id: id.value, status, revision: number, cleared }
  const outline = outlineOf(document, facts, open, language)
  return ok({ document, open, outline })
}

/** A release or, where the argument names a file, what an import of it would give; the store stays as it is. */
export async function readTarget(desk: Desk, target: string): Promise<Result<Target, Outcome>> {
  if (!isFile(target)) return readStoredTarget(desk, target)
  const { services, language } = desk
  const imported = await readReleaseFile(target, services)
  if (!imported.ok) return fail(failedWith(imported.failure, language))
  const document = imported.value.imported.release
  const open = await findingsWithDictionary(services, document)
  const facts = { id: '', status: 'draft', revision: null } as const
  return ok({ document, open, outline: outlineOf<Status>(document, facts, open, language) })
}
