import { basename } from 'node:path'
import { exportFileName } from '../../domain/export/file-name'
import { renderManifest, type ListedFile, type ListedWithheld } from '../../domain/export/manifest'
import type { PageModel } from '../../domain/export/page-model'
import { fail, ok, type Result } from '../../domain/result'
import { canonicalForm } from '../../domain/revision/canonical-form'
import type { Failure } from '../../ipc/failure'
import type { ExportResult, ProvenFile } from '../../ipc/views'
import type { ExportJob } from './export-job'
import { failureOf } from './place-file'
import { writeProven } from './write-proven'

/** What an export has written and withheld, ready to be listed. */
export interface Listing {
  readonly job: ExportJob
  readonly page: PageModel
  readonly files: readonly ListedFile[]
  readonly withheld: readonly ListedWithheld[]
}

/** The files of an export as its manifest and its press kit name them. */
export function listFiles(
  written: ExportResult['written'],
  pressImages: ExportResult['pressImages'],
  { embedsSource = false }: Pick<ExportJob, 'embedsSource'>,
): readonly ListedFile[] {
  const images = pressImages?.withheld === null ? pressImages : null
  return [
    ...written.map(({ format, path, bytes, sha256 }) => ({
      ...{ name: basename(path), format, bytes, sha256 },
      standards: format === 'pdf' ? ['PDF/UA-1', embedsSource ? 'PDF/A-3a' : 'PDF/A-2a'] : [],
    })),
    ...(images?.files ?? []).map(({ name, bytes, sha256 }, index, { length }) => ({
      ...{ name: `${basename(images?.folder ?? '')}/${name}`, bytes, sha256, standards: [] },
      format: index === length - 1 ? ('pressImageList' as const) : ('pressImage' as const),
    })),
  ]
}

/** The manifest of an export as it is written. */
export function manifestOf({ job, page, files, withheld }: Listing): {
  readonly fileName: string
  readonly bytes: Uint8Array
} {
  const { wordingHash, detailsHash } = canonicalForm(job.release)
  return {
    fileName: `${exportFileName(page, job.fileName)}-manifest.json`,
    bytes: new TextEncoder().encode(renderManifest({ page, wordingHash, detailsHash, files, withheld })),
  }
}

/** Writes the manifest beside the files that it lists, and reads it back. */
export async function writeManifest(listing: Listing): Promise<Result<ProvenFile, Failure>> {
  const { folder } = listing.job
  try {
    const written = await writeProven(folder, manifestOf(listing))
    if (!written.ok) return written
    return written.value === null
      ? fail({ code: 'folderNotWritable', folder, detail: 'EIO' })
      : ok(written.value)
  } catch (error) {
    return fail(failureOf(error, folder))
  }
}
