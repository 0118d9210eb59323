import { exportFileName } from '../../domain/export/file-name'
import type { ExportFormat } from '../../domain/export/formats'
import type { PageModel } from '../../domain/export/page-model'
import type { Withheld } from '../../domain/export/withheld'
import { bareMail } from '../../domain/mail/mail-setup'
import { fail, ok, type Result } from '../../domain/result'
import { canonicalForm } from '../../domain/revision/canonical-form'
import type { Failure } from '../../ipc/failure'
import type { ExportResult } from '../../ipc/views'
import type { ExportJob } from './export-job'
import { formatModules } from './formats'
import type { FormatContext } from './formats/export-format'
import { writeBeside } from './place-file'
import { writeFailure } from '../files/write-failure'
import { sourceOf } from './source-of'
import { sha256Of } from './write-proven'

/** A file that was proven equal to its release. */
export type WrittenFormat = ExportResult['written'][number]

/** Makes one file, reads it back and checks it; only what passes gets its name. */
export async function writeFormat(
  format: ExportFormat,
  page: PageModel,
  job: ExportJob,
): Promise<Result<WrittenFormat | Withheld, Failure>> {
  const { folder } = job
  const { extension, make, check } = formatModules[format]
  const context = contextOf(job)
  const made = await make(page, context)
  if (!made.ok) return ok(made.failure)
  const beside = await writeBeside(folder, made.value)
  if (!beside.ok) return beside
  const file = beside.value
  try {
    const bytes = await file.read()
    const reason = await check(bytes, page, context)
    if (reason !== null) return ok(reason)
    const path = await file.putInPlace(exportFileName(page, job.fileName), extension)
    return ok({ format, path, bytes: bytes.length, sha256: sha256Of(bytes) })
  } catch (error) {
    return fail(writeFailure(error, folder))
  } finally {
    await file.discard()
  }
}

function contextOf({
  release,
  releaseId,
  since,
  now,
  printer,
  layout = 'standard',
  embedsSource = false,
  mail = bareMail,
}: ExportJob): FormatContext {
  const form = canonicalForm(release)
  const identity = {
    ...{ release: releaseId ?? null, wordingHash: form.wordingHash, detailsHash: form.detailsHash },
    since: since ?? now.toISOString(),
  }
  return { printer, layout, identity, attached: embedsSource ? [sourceOf(form)] : [], mail }
}
