import { basename } from 'node:path'
import { exportFileName } from '../../domain/export/file-name'
import {
  renderBatchManifest,
  renderManifest,
  type ListedFile,
  type ListedWithheld,
  type ManifestInput,
  type NotExported,
} from '../../domain/export/manifest'
import type { PageModel } from '../../domain/export/page-model'
import { fail, ok, type Result } from '../../domain/result'
import { canonicalForm } from '../../domain/revision/canonical-form'
import type { Failure } from '../../ipc/failure'
import type { ExportResult, ProvenFile } from '../../ipc/views'
import type { ExportJob } from './export-job'
import { writeFailure } from '../files/write-failure'
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
export const manifestOf = (listing: Listing): ManifestFile => ({
  fileName: `${exportFileName(listing.page, listing.job.fileName)}-manifest.json`,
  bytes: new TextEncoder().encode(renderManifest(manifestInput(listing))),
})

interface ManifestFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** What a manifest says of an export. */
export function manifestInput({ job, page, files, withheld }: Listing): ManifestInput {
  const { wordingHash, detailsHash } = canonicalForm(job.release)
  return { page, wordingHash, detailsHash, files, withheld }
}

/** Writes the manifest beside the files that it lists, and reads it back. */
export const writeManifest = (listing: Listing): Promise<Result<ProvenFile, Failure>> =>
  writeListed(listing.job.folder, manifestOf(listing))

/** What the one manifest of several releases is called. */
export const batchManifestName = 'manifest.json'

/** Writes the one manifest of an export of several releases, and reads it back. */
export const writeBatchManifest = (
  folder: string,
  releases: readonly ManifestInput[],
  notExported: readonly NotExported[],
): Promise<Result<ProvenFile, Failure>> =>
  writeListed(folder, {
    fileName: batchManifestName,
    bytes: new TextEncoder().encode(renderBatchManifest(releases, notExported)),
  })

async function writeListed(folder: string, file: ManifestFile): Promise<Result<ProvenFile, Failure>> {
  try {
    const written = await writeProven(folder, file)
    if (!written.ok) return written
    return written.value === null
      ? fail({ code: 'folderNotWritable', folder, detail: 'EIO' })
      : ok(written.value)
  } catch (error) {
    return fail(writeFailure(error, folder))
  }
}
