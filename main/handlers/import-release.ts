import { basename } from 'node:path'
import type { LossReport } from '../../domain/import/losses'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { ImportOutcome, KnownImport } from '../../ipc/import-views'
import type { LossReportView } from '../../ipc/source-views'
import type { ImportedRelease } from '../../ipc/views'
import { sha256Of } from '../export/write-proven'
import { collectFiles } from '../import/collect-files'
import { readFileBytes } from '../import/read-file-bytes'
import { readRelease, type ImportThreads, type ReadRelease } from '../import/read-release'
import { FilesInMemory, type FileBytes } from './files-in-memory'
import { importReviewHandlers, type RecentImport } from './import-review'
import type { Services } from './services'
import { storeImported, storeWithWork, type ImportedFile, type WorkDecision } from './store-imported'

/** What is wished of the import of one file. */
interface ImportWish {
  readonly isOneOfMany?: boolean | undefined
  readonly repeats?: boolean | undefined
  readonly as: string | null
}

const nothing: ImportOutcome = { imported: [], waiting: [], known: [] }

/**
 * Importing files as drafts: one that cannot be read changes nothing, one that is there already is named, and one that
 * has more than its text waits until somebody has seen what that is and decided about it.
 */
export function importHandlers(
  services: Services,
): Pick<
  Handlers,
  | 'chooseImports'
  | 'importChosen'
  | 'importBytes'
  | 'finishImport'
  | 'dropImport'
  | 'readImportReview'
  | 'takeOverReview'
> {
  const { store } = services
  const recent = new FilesInMemory<RecentImport>()
  const waiting = new FilesInMemory<FileBytes>()
  /** What was chosen in a dialog, by ticket: the window names no path of its own. */
  const chosen = new Map<string, ChosenFile>()

  /** What this window has imported, by the hash of its bytes: of files that nobody imports by name none is kept. */
  const before = new Map<string, string>()

  async function findKnown({ bytes, file }: FileBytes): Promise<Result<KnownImport | null, Failure>> {
    const hash = sha256Of(bytes)
    const found = await store.findImported({ hash })
    if (!found.ok) return found
    if (found.value !== null) return ok({ file, ...found.value })
    const own = before.get(hash)
    const titles = await store.readTitles({ releases: own === undefined ? [] : [own] })
    if (!titles.ok) return titles
    const [title] = titles.value
    return ok(title === undefined ? null : { file, id: title.id, headline: title.headline })
  }

  function note(given: FileBytes, { view, changes }: ImportedFile, as: string | null): ImportedRelease {
    before.set(sha256Of(given.bytes), view.id)
    if (as === null) recent.add(view.id, { ...given, changes, encoding: null, adjustments: [] })
    return view
  }

  /** Stores what was read, or lets it wait. */
  async function take(given: FileBytes, wish: ImportWish): Promise<Result<ImportOutcome, Failure>> {
    if (wish.repeats !== true) {
      const known = await findKnown(given)
      if (!known.ok) return known
      if (known.value !== null) return ok({ ...nothing, known: [known.value] })
    }
    const read = await readRelease(given.bytes.slice(), given.file, services)
    if (!read.ok) return read
    const { losses } = read.value
    if (losses === null || (wish.isOneOfMany === true && !hasWork(losses))) {
      const stored = await storeImported(services, read.value, given, { as: wish.as })
      return stored.ok ? ok({ ...nothing, imported: [note(given, stored.value, wish.as)] }) : stored
    }
    const ticket = services.newId()
    waiting.add(ticket, given)
    return ok({ ...nothing, waiting: [{ ticket, file: given.file, losses: viewOf(losses) }] })
  }

  return {
    ...importReviewHandlers(services, recent),
    chooseImports: async ({ from }) => {
      const { files, skipped } = await (from === 'files' ? chosenFiles(services) : chosenFolder(services))
      if (files === null) return fail({ code: 'cancelled' })
      chosen.clear()
      const listed = files.map(({ path, name }) => {
        const ticket = services.newId()
        chosen.set(ticket, { path, name })
        return { ticket, name }
      })
      return ok({ files: listed, skipped: [...skipped] })
    },
    importChosen: async ({ ticket, ...wish }) => {
      const file = chosen.get(ticket)
      if (file === undefined) return fail({ code: 'importGone' })
      const bytes = await readFileBytes(file.path)
      if (bytes.ok) return take({ bytes: bytes.value, file: file.name }, wish)
      const { failure } = bytes
      return fail('file' in failure ? { ...failure, file: file.name } : failure)
    },
    importBytes: ({ fileName, bytes, ...wish }) => take({ bytes, file: fileName }, wish),
    finishImport: async ({ ticket, changes, keepsComments, as }) => {
      const file = waiting.find(ticket)
      if (file === null) return fail({ code: 'importGone' })
      const stored = await storeWithWork(services, file, { changes, keepsComments, as })
      if (!stored.ok) return stored
      waiting.drop(ticket)
      return ok(note(file, stored.value, as))
    },
    dropImport: ({ ticket }) => {
      waiting.drop(ticket)
      return Promise.resolve(ok(null))
    },
  }
}

/** A file that was chosen, and what it is called where it is spoken of: its path below the folder. */
interface ChosenFile {
  readonly path: string
  readonly name: string
}

interface ChosenPaths {
  /** Null where the person closed the dialog. */
  readonly files: readonly ChosenFile[] | null
  readonly skipped: readonly string[]
}

async function chosenFiles({ chooseFiles }: Services): Promise<ChosenPaths> {
  const paths = await chooseFiles()
  return { files: paths?.map((path) => ({ path, name: basename(path) })) ?? null, skipped: [] }
}

async function chosenFolder({ chooseFolder }: Services): Promise<ChosenPaths> {
  const folder = await chooseFolder()
  return folder === null ? { files: null, skipped: [] } : collectFiles(folder)
}

/** Whether people have been at work in a file, so that somebody has to decide what becomes of it. */
const hasWork = ({ changes, comments }: LossReport): boolean => changes.length + comments.length > 0

const viewOf = ({ changes, comments, apart }: LossReport): LossReportView => ({
  changes: [...changes],
  comments: comments.map(({ author, at, text, about }) => ({
    ...{ author, at, text },
    about: about === null ? '' : about.text.slice(about.from, about.to),
  })),
  apart: apart.map(({ kind, texts }) => ({ kind, texts: [...texts] })),
})

/** Imports one file as a draft: without a decision its tracked changes as made, its comments left out. */
export async function importFile(
  services: Services,
  path: string,
  { as, changes = 'accept', keepsComments = false }: Partial<WorkDecision> & Pick<WorkDecision, 'as'>,
): Promise<Result<ImportedFile, Failure>> {
  const bytes = await readFileBytes(path)
  if (!bytes.ok) return bytes
  return storeWithWork(services, { bytes: bytes.value, file: path }, { as, changes, keepsComments })
}

/** Reads a file as a release without storing anything. */
export async function readReleaseFile(
  path: string,
  threads: ImportThreads,
): Promise<Result<ReadRelease, Failure>> {
  const bytes = await readFileBytes(path)
  return bytes.ok ? readRelease(bytes.value, path, threads) : bytes
}
