import { basename } from 'node:path'
import { evidenceTypeOf } from '../../domain/approval/evidence-type'
import type { Imported } from '../../domain/import/import-text'
import { authorsOf, lastChangeOf, threadsOf } from '../../domain/import/kept-work'
import type { LossReport } from '../../domain/import/losses'
import type { TakenChanges } from '../../domain/import/source/source-document'
import { fail, ok, type Result } from '../../domain/result'
import type { ContributionSource } from '../../domain/suggestions/contribution'
import { suggestedBy } from '../../domain/suggestions/named-changes'
import { sentenceFor } from '../../ipc/sentences'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { LossReportView, WaitingImport } from '../../ipc/source-views'
import type { ImportedRelease } from '../../ipc/views'
import type { NewSuggestionSet } from '../database/suggestions'
import { sha256Of } from '../export/write-proven'
import { readFileBytes } from '../import/read-file-bytes'
import { readRelease, type ImportThreads, type ReadRelease } from '../import/read-release'
import type { Services } from './services'
import { storedCopyOf, storedTextOf } from './stored-document'
import { importedFrom } from './taken-from'
import { WaitingImports, type WaitingFile } from './waiting-imports'

/** A file that became a draft, with what it became before it was stored. */
export interface ImportedFile {
  readonly view: ImportedRelease
  readonly imported: Imported
}

/**
 * Importing files as drafts: one that cannot be read changes nothing, and one that has more than its text waits until
 * somebody has seen what that is and decided about it.
 */
export function importHandlers(
  services: Services,
): Pick<Handlers, 'importFiles' | 'importBytes' | 'finishImport' | 'dropImport'> {
  const waiting = new WaitingImports()
  /** Stores what was read, or lets it wait. */
  const take = async (
    given: WaitingFile,
    as: string | null,
  ): Promise<Result<ImportedRelease | WaitingImport, Failure>> => {
    const read = await readRelease(given.bytes.slice(), given.file, services)
    if (!read.ok) return read
    const { losses } = read.value
    if (losses === null) {
      const stored = await storeImported(services, read.value, given, as)
      return stored.ok ? ok(stored.value.view) : stored
    }
    const ticket = services.newId()
    waiting.add(ticket, given)
    return ok({ ticket, file: given.file, losses: viewOf(losses) })
  }
  return {
    importFiles: async ({ as }) => {
      const paths = await services.chooseFiles()
      if (paths === null) return fail({ code: 'cancelled' })
      const taken: (ImportedRelease | WaitingImport)[] = []
      const refused: { file: string; sentence: string }[] = []
      const { language } = services.settings.read()
      for (const path of paths) {
        const bytes = await readFileBytes(path)
        const result = bytes.ok ? await take({ bytes: bytes.value, file: path }, as) : bytes
        if (result.ok) taken.push(result.value)
        else refused.push({ file: path, sentence: sentenceFor(result.failure, language) })
      }
      return ok({ ...parted(taken), refused })
    },
    importBytes: async ({ fileName, bytes, as }) => {
      const taken = await take({ bytes, file: fileName }, as)
      return taken.ok ? ok(parted([taken.value])) : taken
    },
    finishImport: async ({ ticket, changes, keepsComments, as }) => {
      const file = waiting.find(ticket)
      if (file === null) return fail({ code: 'importGone' })
      const stored = await storeWithWork(services, file, { changes, keepsComments, as })
      if (stored.ok) waiting.drop(ticket)
      return stored
    },
    dropImport: ({ ticket }) => {
      waiting.drop(ticket)
      return Promise.resolve(ok(null))
    },
  }
}

function parted(taken: readonly (ImportedRelease | WaitingImport)[]): {
  imported: ImportedRelease[]
  waiting: WaitingImport[]
} {
  const imported: ImportedRelease[] = []
  const waiting: WaitingImport[] = []
  for (const one of taken)
    if ('ticket' in one) waiting.push(one)
    else imported.push(one)
  return { imported, waiting }
}

const viewOf = ({ changes, comments, apart }: LossReport): LossReportView => ({
  changes: [...changes],
  comments: comments.map(({ author, at, text, about }) => ({
    ...{ author, at, text },
    about: about === null ? '' : about.text.slice(about.from, about.to),
  })),
  apart: apart.map(({ kind, texts }) => ({ kind, texts: [...texts] })),
})

/** Imports one file as a draft, its tracked changes as made, its comments left out. */
export async function importFile(
  services: Services,
  path: string,
  as: string | null,
): Promise<Result<ImportedFile, Failure>> {
  const bytes = await readFileBytes(path)
  if (!bytes.ok) return bytes
  const read = await readRelease(bytes.value.slice(), path, services)
  return read.ok ? storeImported(services, read.value, { bytes: bytes.value, file: path }, as) : read
}

/** Reads a file as a release without storing anything. */
export async function readReleaseFile(
  path: string,
  threads: ImportThreads,
): Promise<Result<ReadRelease, Failure>> {
  const bytes = await readFileBytes(path)
  return bytes.ok ? readRelease(bytes.value, path, threads) : bytes
}

/** What somebody decided about the changes and comments of a file. */
interface WorkDecision {
  readonly changes: 'accept' | 'reject' | 'keep'
  readonly keepsComments: boolean
  readonly as: string | null
}

/** Imports a file as somebody decided; what is kept becomes suggestions and comments of the draft, each with its author. */
async function storeWithWork(
  services: Services,
  { bytes, file }: WaitingFile,
  { changes, keepsComments, as }: WorkDecision,
): Promise<Result<ImportedRelease, Failure>> {
  // A reader may take its bytes away.
  const readAs = (taken: TakenChanges): Promise<Result<ReadRelease, Failure>> =>
    readRelease(bytes.slice(), file, services, taken)
  const base = await readAs(changes === 'accept' ? 'all' : 'none')
  if (!base.ok) return base
  const source: ContributionSource = {
    ...{ kind: 'file', name: basename(file) },
    hash: sha256Of(bytes),
  }
  const { imported, losses } = base.value
  const sets: NewSuggestionSet[] = []
  if (changes === 'keep')
    for (const author of authorsOf(losses?.changes ?? [])) {
      const changed = await readAs({ of: author })
      if (!changed.ok) return changed
      const texts = { base: imported.release, changed: changed.value.imported.release }
      if (suggestedBy(texts).changes.length === 0) continue
      sets.push({
        ...{ id: services.newId(), source, revision: null, isFinished: true },
        from: { person: null, name: author.trim() === '' ? source.name : author.normalize('NFC').trim() },
        at: lastChangeOf(losses?.changes ?? [], author) ?? services.now(),
        ...{ base: storedTextOf(texts.base), changed: storedTextOf(texts.changed) },
      })
    }
  const threads = keepsComments
    ? threadsOf(losses?.comments ?? [], imported.release, {
        ...{ source, now: services.now(), unnamed: source.name, newId: services.newId },
      })
    : []
  const stored = await storeImported(services, base.value, { bytes, file }, as)
  if (!stored.ok) return stored
  const { view } = stored.value
  if (sets.length + threads.length === 0) return ok(view)
  const added = await services.store.addContribution({ release: view.id, sets, threads })
  return added.ok ? ok(view) : added
}

async function storeImported(
  { store, now, newId, settings }: Services,
  { imported, encoding, notes }: ReadRelease,
  { bytes, file }: WaitingFile,
  as: string | null,
): Promise<Result<ImportedFile, Failure>> {
  const id = newId()
  const at = now()
  const copy = storedCopyOf(imported.release, at)
  const fileName = basename(file)
  const hash = as === null ? null : sha256Of(bytes)
  const act = importedFrom({ file: fileName, hash, mapping: imported.mapping }, { person: as, at })
  const created = await store.createRelease({ id, copy, person: as, at, file: fileName, act })
  if (!created.ok) return created
  // Whoever keeps evidence is named: what nobody imports by name is a draft without its file.
  if (as !== null) {
    const kept = await store.keepOriginal({
      ...{ release: id, bytes, fileName, mediaType: evidenceTypeOf(fileName), person: as, at },
    })
    if (!kept.ok) return kept
  }
  const { language } = settings.read()
  const mapping = imported.mapping.map(({ reason, ...entry }) => ({ ...entry, reason: reason[language] }))
  const view = {
    ...{ id, file, headline: copy.headline, openStops: copy.stopKeys.length, mapping, encoding },
    notes: notes.map(({ code, count, names }) => ({ code, count, names: [...names] })),
  }
  return ok({ view, imported })
}
