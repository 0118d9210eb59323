import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PressImage } from '../../domain/document/press-images'
import { exportFileName, type FileNamePattern } from '../../domain/export/file-name'
import { labelsFor } from '../../domain/export/page-labels'
import type { PageModel } from '../../domain/export/page-model'
import { namePressImages, pressImageList } from '../../domain/export/press-image-list'
import { describeWithheld } from '../../domain/export/withheld'
import { extensionOf } from '../../domain/images/inspect-image'
import type { InterfaceLanguage } from '../../domain/language'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { ExportResult } from '../../ipc/views'
import type { StoredAsset } from '../database/assets'
import { writeFailure } from '../files/write-failure'
import { differsOnDisk, writeProven } from './write-proven'

/** A press image and its file; null where the store does not have it. */
export interface PressImageFile {
  readonly image: PressImage
  readonly file: StoredAsset | null
}

type Exported = NonNullable<ExportResult['pressImages']>

/**
 * Writes the press images as a folder of their own: every original byte for byte, and a list of their words. Each file
 * is read back from the disk; where one is missing or differs, no folder is left.
 */
export async function exportPressImages(
  images: readonly PressImageFile[],
  page: PageModel,
  {
    folder,
    language,
    fileName,
  }: {
    readonly folder: string
    readonly language: InterfaceLanguage
    readonly fileName?: FileNamePattern
  },
): Promise<Result<Exported | null, Failure>> {
  if (images.length === 0) return ok(null)
  const missing = images.filter(({ file }) => file === null).map(({ image }) => image.asset)
  if (missing.length > 0)
    return ok({
      ...{ folder, files: [] },
      withheld: describeWithheld({ kind: 'imagesMissing', assets: missing })[language],
    })
  const labels = labelsFor(page.language).pressImages
  try {
    const target = await makeFolder(folder, `${exportFileName(page, fileName)}-${labels.folder}`)
    const named = namePressImages(
      images.map(({ image, file }) => ({ image, extension: extensionOf(file?.mediaType ?? 'image/jpeg') })),
    )
    const contents = [
      ...named.map(({ fileName }, index) => ({
        fileName,
        bytes: images[index]?.file?.bytes ?? new Uint8Array(),
      })),
      { fileName: `${labels.list}.txt`, bytes: new TextEncoder().encode(pressImageList(page, named)) },
    ]
    const files: Exported['files'] = []
    for (const content of contents) {
      const written = await writeProven(target, content)
      if (!written.ok || written.value === null) {
        await rm(target, { recursive: true, force: true })
        return written.ok
          ? ok({ folder, files: [], withheld: differsOnDisk(content.fileName)[language] })
          : written
      }
      files.push(written.value)
    }
    return ok({ folder: target, files, withheld: null })
  } catch (error) {
    return fail(writeFailure(error, folder))
  }
}

/** Makes a folder of this name, or of the next free one. */
async function makeFolder(folder: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${name} (${String(count)})`)
    try {
      await mkdir(path)
      return path
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}
