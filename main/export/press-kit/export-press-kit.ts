import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { exportFileName } from '../../../domain/export/file-name'
import { contentsFileName, renderContentsPage } from '../../../domain/export/press-kit/contents-page'
import { labelsFor } from '../../../domain/export/page-labels'
import type { ListedFile } from '../../../domain/export/manifest'
import type { InterfaceLanguage } from '../../../domain/language'
import { fail, ok, type Result } from '../../../domain/result'
import { canonicalForm } from '../../../domain/revision/canonical-form'
import type { Failure } from '../../../ipc/failure'
import type { ExportResult } from '../../../ipc/views'
import { writeBeside } from '../place-file'
import { writeFailure } from '../../files/write-failure'
import { manifestOf, type Listing } from '../write-manifest'
import { differsOnDisk, sha256Of } from '../write-proven'
import { checkPressKit } from './check-press-kit'
import { makePressKit, type KitContent } from './make-press-kit'

type Exported = NonNullable<ExportResult['pressKit']>

/**
 * Puts everything that an export wrote into one ZIP file: a contents page, the files as they stand on the disk, and the
 * manifest. It is read back from the disk and gets its name only where it holds just that.
 */
export async function exportPressKit(listing: Listing): Promise<Result<Exported, Failure>> {
  const { job, page } = listing
  const { folder, language } = job
  const files = withoutMails(listing.files)
  if (files.length === 0) return ok({ file: null, withheld: nothingInside[language] })
  try {
    const stem = exportFileName(page, job.fileName)
    const kitFiles = files.map((file) => ({ ...file, name: withoutCount(file.name, stem) }))
    const proven = await readProven(folder, files, kitFiles)
    if (!proven.ok) return ok({ file: null, withheld: differsOnDisk(proven.failure)[language] })
    const contents = withContentsPage({ ...listing, files: kitFiles }, proven.value)
    return await writeKit(folder, contents, {
      contentsPage: contentsFileName(page),
      name: `${stem}-${labelsFor(page.language).pressKit}`,
      language,
    })
  } catch (error) {
    return fail(writeFailure(error, folder))
  }
}

/** A mail names its recipients, who are nobody's business but the office's: it stands in no kit. */
export const withoutMails = (files: readonly ListedFile[]): readonly ListedFile[] =>
  files.filter(({ format }) => format !== 'eml')

/** The bytes of files as they stand on the disk, each under its name in the kit; fails with the name of one that differs. */
export async function readProven(
  folder: string,
  files: readonly Pick<ListedFile, 'name' | 'sha256'>[],
  inKit: readonly Pick<ListedFile, 'name'>[],
): Promise<Result<readonly KitContent[], string>> {
  const proven: KitContent[] = []
  for (const [index, { name, sha256 }] of files.entries()) {
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    if (sha256Of(bytes) !== sha256) return fail(basename(name))
    proven.push({ name: inKit[index]?.name ?? name, bytes })
  }
  return ok(proven)
}

/** Writes a kit, reads it back from the disk, and gives it its name only where it holds just that. */
export async function writeKit(
  folder: string,
  contents: readonly KitContent[],
  {
    contentsPage,
    name,
    language,
  }: { readonly contentsPage: string; readonly name: string; readonly language: InterfaceLanguage },
): Promise<Result<Exported, Failure>> {
  const beside = await writeBeside(folder, makePressKit(contents))
  if (!beside.ok) return beside
  try {
    const bytes = await beside.value.read()
    const reason = await checkPressKit(bytes, contents, contentsPage)
    if (reason !== null) return ok({ file: null, withheld: reason[language] })
    const path = await beside.value.putInPlace(name, 'zip')
    const file = { name: basename(path), path, bytes: bytes.length, sha256: sha256Of(bytes) }
    return ok({ file, withheld: null })
  } finally {
    await beside.value.discard()
  }
}

/** A name that was free in the folder, "… (2).pdf", as it is where nothing else lies: a kit always holds the same names. */
export const withoutCount = (name: string, stem: string): string =>
  name.startsWith(stem) ? stem + name.slice(stem.length).replace(/^([^/.]*?) \(\d+\)(?=[./])/, '$1') : name

function withContentsPage(listing: Listing, proven: readonly KitContent[]): readonly KitContent[] {
  const { job, page, files } = listing
  const { fileName, bytes } = manifestOf(listing)
  const manifest = {
    name: fileName,
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    format: 'manifest' as const,
  }
  const html = renderContentsPage({
    ...{ page, wordingHash: canonicalForm(job.release).wordingHash },
    files: [...files, manifest],
  })
  return [
    { name: contentsFileName(page), bytes: new TextEncoder().encode(html) },
    ...proven,
    { name: fileName, bytes },
  ]
}

/** What is said where there is nothing to put into a kit. */
export const nothingInside = {
  de: 'Keine Datei wurde ausgegeben, darum gibt es keine Pressemappe. Beheben Sie, was oben steht, und exportieren Sie erneut.',
  en: 'No file was delivered, so there is no press kit. Mend what is said above and export again.',
}
