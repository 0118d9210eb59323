import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { buildPage } from '../../domain/export/build-page'
import { exportFileName } from '../../domain/export/file-name'
import type { PageAssets, PageModel } from '../../domain/export/page-model'
import { forLayout, type PageLayout } from '../../domain/export/page-layout'
import type { Purpose } from '../../domain/export/purpose'
import { describeWithheld, differenceOf, type Withheld } from '../../domain/export/withheld'
import { bareMail, type MailSetup } from '../../domain/mail/mail-setup'
import type { ReleaseNode } from '../../domain/document/parse'
import type { InterfaceLanguage } from '../../domain/language'
import type { Organisation } from '../../domain/organisation/organisation'
import { fail, ok, type Result } from '../../domain/result'
import { canonicalForm } from '../../domain/revision/canonical-form'
import type { Hash } from '../../domain/revision/hash'
import type { Failure } from '../../ipc/failure'
import type { ExportFormat } from '../../domain/export/formats'
import type { ExportResult } from '../../ipc/views'
import { sourceOf } from './source-of'
import { exportPressImages, type PressImageFile } from './export-press-images'
import { formatModules } from './formats'
import type { FormatContext } from './formats/export-format'
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
  /** The PDF carries the canonical form of the release inside (PDF/A-3a). */
  readonly embedsSource?: boolean
  /** To whom a mail goes and what is attached; left out, it names nobody. */
  readonly mail?: MailSetup
  readonly now: Date
  /** Id of the release in the store; left out for a file that is not in it. */
  readonly releaseId?: string
  /** Since when the text stands (ISO 8601 in UTC); the present instant where nobody says. */
  readonly since?: string
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
  job: ExportJob,
): Promise<Result<Written | Withheld, Failure>> {
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
    const path = await file.putInPlace(exportFileName(page), extension)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return ok({ format, path, bytes: bytes.length, sha256 })
  } catch (error) {
    return fail(failureOf(error, folder))
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
  return { printer, layout, identity, source: embedsSource ? sourceOf(form) : null, mail }
}
