import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { buildPage } from '../../domain/export/build-page'
import { exportFileName } from '../../domain/export/file-name'
import type { PageAssets, PageModel } from '../../domain/export/page-model'
import { forLayout, type PageLayout } from '../../domain/export/page-layout'
import type { Purpose } from '../../domain/export/purpose'
import { renderHtml } from '../../domain/export/render-html'
import { describeWithheld, differenceOf, type Withheld } from '../../domain/export/withheld'
import type { ReleaseNode } from '../../domain/document/parse'
import type { InterfaceLanguage } from '../../domain/language'
import type { Organisation } from '../../domain/organisation/organisation'
import { fail, ok, type Result } from '../../domain/result'
import { canonicalForm } from '../../domain/revision/canonical-form'
import type { Hash } from '../../domain/revision/hash'
import type { Failure } from '../../ipc/failure'
import type { ExportFormat, ExportResult } from '../../ipc/views'
import { checkHtml } from './check-html'
import { checkPdf } from './check-pdf'
import { exportPressImages, type PressImageFile } from './export-press-images'
import { makePdf } from './make-pdf'
import { failureOf, writeBeside } from './place-file'
import type { Printer } from './printer'

/** What is exported, and where to. `final` and `embargoed` are for approved revisions alone (`purposeFor`). */
export interface ExportJob {
  readonly release: ReleaseNode
  readonly purpose: Purpose
  readonly revision: { readonly number: number; readonly wordingHash: Hash } | null
  readonly formats: readonly ExportFormat[]
  readonly folder: string
  readonly printer: Printer
  readonly layout?: PageLayout
  readonly now: Date
  /** The language in which reasons for withholding are given. */
  readonly language: InterfaceLanguage
  readonly assets?: PageAssets
  /** Who sends the release. */
  readonly sender?: Organisation
  readonly pressImages?: readonly PressImageFile[]
}

type Written = ExportResult['written'][number]

/**
 * Exports a release: each file is written beside its place, read back from the disk with another library and compared
 * with the page model; only what is equal gets its name. The others are withheld, each with its reason. Fails as a
 * whole only where the folder takes no file; throws where a final export is not the approved wording.
 */
export async function exportRelease(job: ExportJob): Promise<Result<ExportResult, Failure>> {
  const { folder, purpose, language } = job
  checkPurpose(job)
  const written: Written[] = []
  const withheld: ExportResult['withheld'] = []
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return fail(failureOf(error, folder))
  }
  const page = buildPageFor(job)
  for (const format of new Set(job.formats)) {
    const exported = page.ok ? await exportFormat(format, page.value, job) : ok(page.failure)
    if (!exported.ok) return exported
    if ('kind' in exported.value)
      withheld.push({
        format,
        reason: describeWithheld(exported.value)[language],
        ...differenceOf(exported.value),
      })
    else written.push(exported.value)
  }
  const pressImages = page.ok ? await exportPressImages(job.pressImages ?? [], page.value, job) : ok(null)
  if (!pressImages.ok) return pressImages
  return ok({ folder, purpose, written, withheld, pressImages: pressImages.value })
}

/** The page of a job, with what its layout adds to the sheets. */
function buildPageFor(job: ExportJob): ReturnType<typeof buildPage> {
  const { assets, layout = 'standard' } = job
  const page = buildPage({ ...job, ...(assets === undefined ? {} : { assets }) })
  return page.ok ? ok(forLayout(page.value, layout, canonicalForm(job.release).wordingHash)) : page
}

/** Drafts aside, only the very wording that was approved goes out; whoever calls has made sure, so this is a bug. */
function checkPurpose({ release, purpose, revision }: ExportJob): void {
  if (purpose === 'draft' || purpose === 'review') return
  if (revision?.wordingHash !== canonicalForm(release).wordingHash)
    throw new Error(
      `An export as "${purpose}" must be the approved revision, and this document is another one.`,
    )
}

async function exportFormat(
  format: ExportFormat,
  page: PageModel,
  { folder, printer, layout = 'standard' }: ExportJob,
): Promise<Result<Written | Withheld, Failure>> {
  const made = await makeFile(format, page, printer, layout)
  if (!made.ok) return ok(made.failure)
  const beside = await writeBeside(folder, made.value)
  if (!beside.ok) return beside
  const file = beside.value
  try {
    const bytes = await file.read()
    const reason =
      format === 'pdf' ? await checkPdf(bytes, page, layout) : await checkHtml(bytes, page, printer)
    if (reason !== null) return ok(reason)
    const path = await file.putInPlace(exportFileName(page), format)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return ok({ format, path, bytes: bytes.length, sha256 })
  } catch (error) {
    return fail(failureOf(error, folder))
  } finally {
    await file.discard()
  }
}

async function makeFile(
  format: ExportFormat,
  page: PageModel,
  printer: Printer,
  layout: PageLayout,
): Promise<Result<Uint8Array, Withheld>> {
  if (format === 'html') return ok(new TextEncoder().encode(renderHtml(page)))
  return makePdf(page, printer, layout)
}
