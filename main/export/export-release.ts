import { mkdir } from 'node:fs/promises'
import { buildPage } from '../../domain/export/build-page'
import type { ExportStep } from '../../domain/export/export-step'
import type { ListedWithheld } from '../../domain/export/manifest'
import { forLayout } from '../../domain/export/page-layout'
import { describeWithheld, differenceOf } from '../../domain/export/withheld'
import { fail, ok, type Result } from '../../domain/result'
import { canonicalForm } from '../../domain/revision/canonical-form'
import type { Failure } from '../../ipc/failure'
import type { ExportResult } from '../../ipc/views'
import type { ExportJob } from './export-job'
import { exportPressImages } from './export-press-images'
import { writeFailure } from '../files/write-failure'
import { exportPressKit } from './press-kit/export-press-kit'
import { listFiles, manifestInput, writeManifest, type Listing } from './write-manifest'
import { writeFormat, type WrittenFormat } from './write-format'

/**
 * Exports a release: each file is written beside its place, read back from the disk with another library and compared
 * with the page model; only what is equal gets its name. The others are withheld, each with its reason. Fails as a
 * whole only where the folder takes no file; throws where a final export is not the approved wording.
 */
export async function exportRelease(job: ExportJob): Promise<Result<ExportResult, Failure>> {
  const { folder, purpose } = job
  checkPurpose(job)
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return fail(writeFailure(error, folder))
  }
  const page = buildPageFor(job)
  const formats = [...new Set(job.formats)]
  const nothing = {
    ...{ folder, purpose, pressImages: null, manifest: null, pressKit: null, isCancelled: false },
    clockSetBack: job.clockSetBack ?? null,
  }
  if (!page.ok) {
    const withheld = formats.map((format) => ({ format, withheld: page.failure }))
    return ok({ ...nothing, written: [], withheld: withheld.map((each) => viewOf(each, job)) })
  }

  const beginStep = stepsOf(job, formats.length)
  const written: WrittenFormat[] = []
  const withheld: ListedWithheld[] = []
  const proven = () => ({ ...nothing, written, withheld: withheld.map((each) => viewOf(each, job)) })
  const listing = (pressImages: ExportResult['pressImages']): Listing => {
    const listed = { job, page: page.value, files: listFiles(written, pressImages, job), withheld }
    job.onListed?.(manifestInput(listed))
    return listed
  }
  for (const format of formats) {
    if (!beginStep(format)) {
      listing(null)
      return ok({ ...proven(), isCancelled: true })
    }
    const exported = await writeFormat(format, page.value, job)
    if (!exported.ok) return exported
    if ('kind' in exported.value) withheld.push({ format, withheld: exported.value })
    else written.push(exported.value)
  }

  const images = job.pressImages ?? []
  if (images.length > 0 && !beginStep('pressImages')) {
    listing(null)
    return ok({ ...proven(), isCancelled: true })
  }
  const pressImages = await exportPressImages(images, page.value, job)
  if (!pressImages.ok) return pressImages
  const soFar = () => ({ ...proven(), pressImages: pressImages.value })

  const listed = listing(pressImages.value)
  if (job.manifest === true && !beginStep('manifest')) return ok({ ...soFar(), isCancelled: true })
  const manifest = job.manifest === true ? await writeManifest(listed) : ok(null)
  if (!manifest.ok) return manifest

  if (job.pressKit === true && !beginStep('pressKit'))
    return ok({ ...soFar(), manifest: manifest.value, isCancelled: true })
  const pressKit = job.pressKit === true ? await exportPressKit(listed) : ok(null)
  return pressKit.ok ? ok({ ...soFar(), manifest: manifest.value, pressKit: pressKit.value }) : pressKit
}

/** Tells of each step as it begins, and answers false where somebody has stopped the export. */
function stepsOf(job: ExportJob, formats: number): (what: ExportStep['what']) => boolean {
  const hasImages = (job.pressImages?.length ?? 0) > 0
  const of = formats + [hasImages, job.manifest === true, job.pressKit === true].filter((is) => is).length
  let number = 0
  return (what) => {
    if (job.signal?.aborted === true) return false
    number += 1
    job.onStep?.({ number, of, what })
    return true
  }
}

const viewOf = (
  { format, withheld }: ListedWithheld,
  { language }: ExportJob,
): ExportResult['withheld'][number] => ({
  ...{ format, reason: describeWithheld(withheld)[language] },
  ...differenceOf(withheld),
})

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
