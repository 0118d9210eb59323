import { mkdir } from 'node:fs/promises'
import type { PageModel } from '../../domain/export/page-model'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { ProvenFile } from '../../ipc/views'
import type { AttachedFile } from '../export/accessible-pdf/document-facts'
import { makePdf } from '../export/make-pdf'
import { provePdf } from '../export/prove-pdf'
import { writeFailure } from '../files/write-failure'
import { differsOnDisk, writeProven } from '../export/write-proven'
import type { Services } from './services'
import { withheldFailure } from './withheld-failure'

/** Writes a page about a release as a PDF into a folder, through the gate of every export: read back, equal to its page, and accessible, with the files inside that belong there. */
export async function writeAddedPage(
  services: Services,
  page: PageModel,
  fileName: string,
  folder: string,
  attached: readonly AttachedFile[] = [],
): Promise<Result<ProvenFile, Failure>> {
  const made = await makePdf(page, services.printer, 'standard', attached)
  if (!made.ok) return fail(withheldFailure(services, made.failure))
  const reason = await provePdf(made.value, page, { attached })
  if (reason !== null) return fail(withheldFailure(services, reason))
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return fail(writeFailure(error, folder))
  }
  const written = await writeProven(folder, { fileName: `${fileName}.pdf`, bytes: made.value })
  if (!written.ok) return written
  return written.value === null
    ? fail({ code: 'withheld', reason: differsOnDisk(`${fileName}.pdf`)[services.settings.read().language] })
    : ok(written.value)
}
