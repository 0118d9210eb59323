import { joinFileName } from '../../domain/export/file-name'
import { buildSynopsis, type SynopsisText } from '../../domain/export/synopsis/build-synopsis'
import { synopsisWords } from '../../domain/export/synopsis/synopsis-words'
import { labelsFor } from '../../domain/export/page-labels'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { ProvenFile } from '../../ipc/views'
import { readRevisionDocument } from './revision-document'
import type { Services } from './services'
import { readWorkingCopy } from './working-copy'
import { writeAddedPage } from './write-added-page'

/** Which two texts of a release are compared. */
export type SynopsisInput = ParsedInput<'exportSynopsis'>

/** Writing what is different between two texts of a release as a PDF. */
export const synopsisHandlers = (services: Services): Pick<Handlers, 'exportSynopsis'> => ({
  exportSynopsis: async (input) => {
    const folder = await services.chooseFolder()
    return folder === null ? fail({ code: 'cancelled' }) : exportSynopsis(services, input, folder)
  },
})

/** Writes the synopsis into a folder, through the gate of every export: read back, equal to its page, and accessible. */
export async function exportSynopsis(
  services: Services,
  { release, from, to }: SynopsisInput,
  folder: string,
): Promise<Result<ProvenFile, Failure>> {
  const before = await readText(services, release, from)
  if (!before.ok) return before
  const after = await readText(services, release, to)
  if (!after.ok) return after
  const page = buildSynopsis(before.value, after.value)
  const { language } = labelsFor(page.language)
  const nameOf = (number: number | null): string =>
    number === null ? synopsisWords[language].workingCopy : String(number)
  const fileName = joinFileName([
    ...[synopsisWords[language].title, `${nameOf(from)}-${nameOf(to)}`],
    ...[page.number ?? '', page.title.replace(/^[^:]*: /, '')],
  ])
  return writeAddedPage(services, page, fileName, folder)
}

/** A text of a release with what is said of it; a revision from the bytes that were hashed. */
export async function readText(
  services: Services,
  release: string,
  number: number | null,
): Promise<Result<SynopsisText, Failure>> {
  if (number !== null) {
    const untouched = await services.store.checkRevisions({ release })
    return untouched.ok ? readRevisionText(services, release, number) : untouched
  }
  const read = await readWorkingCopy(services, release)
  return read.ok ? ok({ document: read.value.document, revision: null, at: read.value.changedAt }) : read
}

/** The text of a revision, for whoever has made sure that its bytes are untouched. */
export async function readRevisionText(
  services: Services,
  release: string,
  number: number,
): Promise<Result<SynopsisText, Failure>> {
  const read = await readRevisionDocument(services, release, number)
  if (!read.ok) return read
  const { document, revision } = read.value
  const { submittedBy, submittedAt, decision } = revision
  return ok({
    document,
    revision: { number, submittedBy: submittedBy.name, isApproved: decision?.kind === 'approved' },
    at: submittedAt,
  })
}
