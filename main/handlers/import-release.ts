import { basename } from 'node:path'
import { decodeText } from '../../domain/import/decode'
import { importText, textFormatOf, type Imported } from '../../domain/import/import-text'
import { fail, ok, type Result } from '../../domain/result'
import { sentenceFor } from '../../ipc/sentences'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { ImportedRelease } from '../../ipc/views'
import { readTextFile } from '../import/read-text-file'
import type { Services } from './services'
import { storedCopyOf } from './stored-document'

/** A file that became a draft, with what it became before it was stored. */
export interface ImportedFile {
  readonly view: ImportedRelease
  readonly imported: Imported
}

/** Importing files as drafts: one that cannot be read changes nothing. */
export function importHandlers(services: Services): Pick<Handlers, 'importFiles' | 'importBytes'> {
  return {
    importFiles: async ({ as }) => {
      const paths = await services.chooseFiles()
      if (paths === null) return fail({ code: 'cancelled' })
      const imported: ImportedRelease[] = []
      const refused: { file: string; sentence: string }[] = []
      const { language } = services.settings.read()
      for (const path of paths) {
        const result = await importFile(services, path, as)
        if (result.ok) imported.push(result.value.view)
        else refused.push({ file: path, sentence: sentenceFor(result.failure, language) })
      }
      return ok({ imported, refused })
    },
    importBytes: async ({ fileName, bytes, as }) => {
      const text = decodeText(bytes, fileName)
      const read = text.ok ? await readRelease(text.value, fileName, services.readLongText) : text
      const stored = read.ok ? await storeImported(services, read.value, fileName, as) : read
      return stored.ok ? ok(stored.value.view) : stored
    },
  }
}

/** Imports one file as a draft. */
export async function importFile(
  services: Services,
  path: string,
  as: string | null,
): Promise<Result<ImportedFile, Failure>> {
  const read = await readReleaseFile(path, services.readLongText)
  return read.ok ? storeImported(services, read.value, path, as) : read
}

/** Reads a file as a release without storing anything. */
export async function readReleaseFile(
  path: string,
  readLongText?: Services['readLongText'],
): Promise<Result<Imported, Failure>> {
  const text = await readTextFile(path)
  return text.ok ? readRelease(text.value.text, path, readLongText) : text
}

/** Texts up to this many characters are read in this thread: starting another takes as long. */
const shortText = 50_000

async function readRelease(
  text: string,
  file: string,
  readLongText: Services['readLongText'],
): Promise<Result<Imported, Failure>> {
  const textFile = { text, fileName: file, format: textFormatOf(file) }
  return readLongText === undefined || text.length <= shortText
    ? importText(textFile)
    : readLongText(textFile)
}

async function storeImported(
  { store, now, newId, settings }: Services,
  imported: Imported,
  file: string,
  as: string | null,
): Promise<Result<ImportedFile, Failure>> {
  const id = newId()
  const at = now()
  const copy = storedCopyOf(imported.release, at)
  const created = await store.createRelease({ id, copy, person: as, at, file: basename(file) })
  if (!created.ok) return created
  const { language } = settings.read()
  const mapping = imported.mapping.map(({ reason, ...entry }) => ({ ...entry, reason: reason[language] }))
  const view = { id, file, headline: copy.headline, openStops: copy.stopKeys.length, mapping }
  return ok({ view, imported })
}
