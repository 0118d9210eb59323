import { headlineOf } from '../../domain/document/outline'
import type { AuditExtract } from '../../domain/export/audit-extract/audit-entry'
import { buildExtract } from '../../domain/export/audit-extract/build-extract'
import { extractWords } from '../../domain/export/audit-extract/extract-words'
import { joinFileName } from '../../domain/export/file-name'
import { labelsFor } from '../../domain/export/page-labels'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { ProvenFile } from '../../ipc/views'
import type { Services } from './services'
import { readWorkingCopy } from './working-copy'
import { writeAddedPage } from './write-added-page'

/** Writing what the audit log has about a release, as a PDF. */
export const auditExtractHandlers = (services: Services): Pick<Handlers, 'exportAuditExtract'> => ({
  exportAuditExtract: async ({ release }) => {
    const folder = await services.chooseFolder()
    if (folder === null) return fail({ code: 'cancelled' })
    const written = await exportAuditExtract(services, release, folder)
    return written.ok ? ok(written.value.file) : written
  },
})

/** An audit extract and the PDF that holds it. */
export interface WrittenExtract {
  readonly extract: AuditExtract
  readonly file: ProvenFile
}

/** Writes the audit extract of a release into a folder. A store whose rows were tampered with gives none. */
export async function exportAuditExtract(
  services: Services,
  release: string,
  folder: string,
): Promise<Result<WrittenExtract, Failure>> {
  const { store } = services
  const untouched = await store.checkRevisions({ release })
  if (!untouched.ok) return untouched
  const read = await readWorkingCopy(services, release)
  if (!read.ok) return read
  const { document } = read.value
  const extract = await store.readAuditExtract({ release })
  if (!extract.ok) return extract
  const page = buildExtract(document, extract.value)
  const { title } = extractWords[labelsFor(page.language).language]
  const fileName = joinFileName([title, page.number ?? '', headlineOf(document)])
  const file = await writeAddedPage(services, page, fileName, folder)
  return file.ok ? ok({ extract: extract.value, file: file.value }) : file
}
