import { basename } from 'node:path'
import type { Imported } from '../../domain/import/import-text'
import { fail, ok, type Result } from '../../domain/result'
import { sentenceFor } from '../../ipc/sentences'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { ImportedRelease } from '../../ipc/views'
import { readFileBytes } from '../import/read-file-bytes'
import { readRelease, type ImportThreads, type ReadRelease } from '../import/read-release'
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
      const read = await readRelease(bytes, fileName, services)
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
  const read = await readReleaseFile(path, services)
  return read.ok ? storeImported(services, read.value, path, as) : read
}

/** Reads a file as a release without storing anything. */
export async function readReleaseFile(
  path: string,
  threads: ImportThreads,
): Promise<Result<ReadRelease, Failure>> {
  const bytes = await readFileBytes(path)
  return bytes.ok ? readRelease(bytes.value, path, threads) : bytes
}

async function storeImported(
  { store, now, newId, settings }: Services,
  { imported, encoding, notes }: ReadRelease,
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
  const view = {
    ...{ id, file, headline: copy.headline, openStops: copy.stopKeys.length, mapping, encoding },
    notes: notes.map(({ code, count, names }) => ({ code, count, names: [...names] })),
  }
  return ok({ view, imported })
}
