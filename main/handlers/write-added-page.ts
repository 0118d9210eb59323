import { mkdir } from 'node:fs/promises'
import type { PageModel } from '../../domain/export/page-model'
import { describeWithheld, type Withheld } from '../../domain/export/withheld'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { ProvenFile } from '../../ipc/views'
import type { AttachedFile } from '../export/accessible-pdf/document-facts'
import { checkAttached } from '../export/check-attached'
import { checkPdf } from '../export/check-pdf'
import { checkStandards } from '../export/check-standards'
import { makePdf } from '../export/make-pdf'
import { failureOf } from '../export/place-file'
import { differsOnDisk, writeProven } from '../export/write-proven'
import type { Services } from './services'

/** Writes a page about a release as a PDF into a folder, through the gate of every export: read back, equal to its page, and accessible, with the files inside that belong there. */
export async function writeAddedPage(
  { printer, settings }: Services,
  page: PageModel,
  fileName: string,
  folder: string,
  attached: readonly AttachedFile[] = [],
): Promise<Result<ProvenFile, Failure>> {
  const withheld = (reason: Withheld): Failure => ({
    ...{ code: 'withheld', reason: describeWithheld(reason)[settings.read().language] },
  })
  const made = await makePdf(page, printer, 'standard', attached)
  if (!made.ok) return fail(withheld(made.failure))
  const reason =
    (await checkPdf(made.value, page)) ??
    checkStandards(made.value) ??
    (await checkAttached(made.value, attached))
  if (reason !== null) return fail(withheld(reason))
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return fail(failureOf(error, folder))
  }
  const written = await writeProven(folder, { fileName: `${fileName}.pdf`, bytes: made.value })
  if (!written.ok) return written
  return written.value === null
    ? fail({ code: 'withheld', reason: differsOnDisk(`${fileName}.pdf`)[settings.read().language] })
    : ok(written.value)
}
