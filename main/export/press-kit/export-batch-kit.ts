import {
  contentsFileName,
  renderContentsOfSeveral,
  type KitRelease,
} from '../../../domain/export/press-kit/contents-page'
import { exportFileName, type FileNamePattern } from '../../../domain/export/file-name'
import { renderBatchManifest, type ManifestInput } from '../../../domain/export/manifest'
import { labelsFor } from '../../../domain/export/page-labels'
import type { Purpose } from '../../../domain/export/purpose'
import type { InterfaceLanguage } from '../../../domain/language'
import { fail, ok, type Result } from '../../../domain/result'
import type { Failure } from '../../../ipc/failure'
import type { ExportResult } from '../../../ipc/views'
import { writeFailure } from '../../files/write-failure'
import { batchManifestName } from '../write-manifest'
import { differsOnDisk, sha256Of } from '../write-proven'
import { nothingInside, readProven, withoutCount, withoutMails, writeKit } from './export-press-kit'
import type { KitContent } from './make-press-kit'

type Exported = NonNullable<ExportResult['pressKit']>

/**
 * Puts the files of several releases, such as a press release with biographies and fact sheets, into one ZIP file: a
 * contents page, a folder for each release with its files and press images, and the manifest. It is read back like that
 * of one release.
 */
export async function exportBatchKit(
  releases: readonly ManifestInput[],
  {
    folder,
    fileName,
    language,
  }: { readonly folder: string; readonly fileName?: FileNamePattern; readonly language: InterfaceLanguage },
): Promise<Result<Exported, Failure>> {
  const parts = releases
    .map((release) => ({ ...release, files: withoutMails(release.files) }))
    .filter(({ files }) => files.length > 0)
  const inKit = parts.map((part, index) => ({ ...part, files: namedInKit(part, index, fileName) }))
  const [first, ...others] = inKit
  if (first === undefined) return ok({ file: null, withheld: nothingInside[language] })
  try {
    const contents: KitContent[] = []
    for (const [index, { files }] of parts.entries()) {
      const proven = await readProven(folder, files, inKit[index]?.files ?? [])
      if (!proven.ok) return ok({ file: null, withheld: differsOnDisk(proven.failure)[language] })
      contents.push(...proven.value)
    }
    const { page } = first
    const name = labelsFor(page.language).pressKit
    const facts = { language: page.language, purpose: purposeOf(inKit), issueDate: null, number: null }
    return await writeKit(folder, withContents([first, ...others], contents), {
      ...{ contentsPage: contentsFileName(page), language },
      name: exportFileName({ ...facts, title: name }, fileName),
    })
  } catch (error) {
    return fail(writeFailure(error, folder))
  }
}

/** The files of a release in its own folder of the kit, named as where nothing else lies. */
function namedInKit(
  { page, files }: ManifestInput,
  index: number,
  fileName: FileNamePattern | undefined,
): ManifestInput['files'] {
  const stem = exportFileName(page, fileName)
  const folder = `${String(index + 1).padStart(2, '0')}_${stem}`
  return files.map((file) => ({ ...file, name: `${folder}/${withoutCount(file.name, stem)}` }))
}

/** What the whole is: a draft or under embargo as soon as a part of it is. */
function purposeOf(parts: readonly ManifestInput[]): Purpose {
  const purposes = parts.map(({ page }) => page.purpose)
  return (['draft', 'review', 'embargoed'] as const).find((purpose) => purposes.includes(purpose)) ?? 'final'
}

function withContents(
  releases: readonly [ManifestInput, ...ManifestInput[]],
  contents: readonly KitContent[],
): readonly KitContent[] {
  const bytes = new TextEncoder().encode(renderBatchManifest(releases, []))
  const manifest = { name: batchManifestName, bytes: bytes.length, sha256: sha256Of(bytes) }
  const kit: readonly [KitRelease, ...KitRelease[]] = releases
  const html = renderContentsOfSeveral(kit, { ...manifest, format: 'manifest' })
  return [
    { name: contentsFileName(releases[0].page), bytes: new TextEncoder().encode(html) },
    ...contents,
    { name: manifest.name, bytes },
  ]
}
