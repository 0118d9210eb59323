import { joinFileName } from '../../domain/export/file-name'
import { buildNote } from '../../domain/export/approval-note/build-note'
import { noteWords } from '../../domain/export/approval-note/note-words'
import { labelsFor } from '../../domain/export/page-labels'
import { headlineOf } from '../../domain/document/outline'
import { fail, type Result } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { ProvenFile, RevisionView } from '../../ipc/views'
import { readRevisionDocument } from './revision-document'
import type { Services } from './services'
import { writeAddedPage } from './write-added-page'

/** Writing who approved a revision, when and how, as a PDF. */
export const approvalNoteHandlers = (services: Services): Pick<Handlers, 'exportApprovalNote'> => ({
  exportApprovalNote: async ({ release, revision }) => {
    const folder = await services.chooseFolder()
    return folder === null
      ? fail({ code: 'cancelled' })
      : exportApprovalNote(services, { release, revision }, folder)
  },
})

/** Writes the approval note of an approved revision into a folder. Rows that were tampered with make no note. */
export async function exportApprovalNote(
  services: Services,
  { release, revision: number }: { readonly release: string; readonly revision: number },
  folder: string,
): Promise<Result<ProvenFile, Failure>> {
  const { store } = services
  const untouched = await store.checkRevisions({ release })
  if (!untouched.ok) return untouched
  const stored = await store.readRelease({ release })
  if (!stored.ok) return stored
  const read = await readRevisionDocument(services, release, number)
  if (!read.ok) return read
  const { revision, document } = read.value
  if (revision.decision?.kind !== 'approved') return fail({ code: 'nothingApproved', release })
  const { revisions, clearances } = stored.value
  const page = buildNote({ document, revision, bases: basesOf(revisions, revision), clearances })
  const words = noteWords[labelsFor(page.language).language]
  const fileName = joinFileName([words.title, String(number), page.number ?? '', headlineOf(document)])
  return writeAddedPage(services, page, fileName, folder)
}

/** The revisions that a revision rests on, the nearest first. */
export function basesOf(revisions: readonly RevisionView[], { base }: RevisionView): readonly RevisionView[] {
  const found = base === null ? undefined : revisions.find(({ number }) => number === base)
  return found === undefined ? [] : [found, ...basesOf(revisions, found)]
}
