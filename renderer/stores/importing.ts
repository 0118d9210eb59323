import { computed, ref, shallowRef } from 'vue'
import type { Result } from '../../domain/result'
import type { Input } from '../../ipc/contract'
import type { ImportOutcome, KnownImport } from '../../ipc/import-views'
import { sentenceFor } from '../../ipc/sentences'
import type { WaitingImport } from '../../ipc/source-views'
import type { ImportedRelease } from '../../ipc/views'
import { ask, type WindowFailure } from '../api'
import type { DroppedFile, DroppedFiles } from '../dropped-files'
import { readSourceFile } from '../read-source-file'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'

/** What is wished of the import of one file. */
type ImportWish = Pick<Input<'importBytes'>, 'isOneOfMany' | 'repeats' | 'as'>

/** A file that can be imported, and imported again. */
interface ImportSource {
  readonly name: string
  readonly take: (wish: ImportWish) => Promise<Result<ImportOutcome, WindowFailure>>
}

/** How far an import has come. */
export interface ImportRun {
  /** Which file is being read, counted from 1. */
  readonly number: number
  readonly of: number
  readonly name: string
}

/** What became of all files of an import. */
export interface ImportReport {
  readonly imported: readonly ImportedRelease[]
  readonly waiting: readonly WaitingImport[]
  readonly known: readonly (KnownImport & { readonly source: ImportSource })[]
  readonly refused: readonly { readonly file: string; readonly sentence: string }[]
  /** What somebody decided not to import. */
  readonly leftOut: readonly string[]
  /** What lay in a folder and is of no format that is read. */
  readonly skipped: readonly string[]
  /** How many files were not reached because somebody stopped. */
  readonly notReached: number
}

const nothing: ImportReport = {
  ...{ imported: [], waiting: [], known: [], refused: [], leftOut: [], skipped: [], notReached: 0 },
}

/** What was decided about the tracked changes and comments of a file. */
export type ImportDecision = Pick<Input<'finishImport'>, 'changes' | 'keepsComments'>

/**
 * Importing files one after the other, how far that has come, and what came of the last import. What has more than its
 * text waits until somebody has decided; only then the report is shown. `refresh` shows what was added.
 */
export function useImporting(refresh: () => Promise<void>) {
  const importResult = shallowRef<ImportReport | null>(null)
  const importRun = shallowRef<ImportRun | null>(null)
  /** Whether the report is on the screen; it can be looked at again until the next import. */
  const showsImportResult = ref(false)
  const isStoppingImport = ref(false)
  const isImporting = computed(() => importRun.value !== null)
  const isStopped = (): boolean => isStoppingImport.value
  const person = (): string | null => useApplicationStore().settings.actingAs

  const sentenceOf = (failure: WindowFailure): string => {
    if (failure.code !== 'unexpected') return sentenceFor(failure, useApplicationStore().settings.language)
    useNoticesStore().report(failure)
    return failure.detail
  }

  /** Takes one thing after the other, until somebody stops; gives back how many were not reached. */
  async function takeEach<Item extends { readonly name: string }>(
    items: readonly Item[],
    take: (item: Item) => Promise<void>,
  ): Promise<number> {
    isStoppingImport.value = false
    let taken = 0
    for (const item of items) {
      importRun.value = { number: taken + 1, of: items.length, name: item.name }
      await take(item)
      taken += 1
      if (isStopped()) break
    }
    importRun.value = null
    return items.length - taken
  }

  async function importAll(
    sources: readonly ImportSource[],
    skipped: readonly string[],
    wish: Omit<ImportWish, 'as'>,
  ): Promise<void> {
    if (isImporting.value) return
    let report: ImportReport = { ...nothing, skipped }
    const notReached = await takeEach(sources, async (source) => {
      report = added(report, source, await source.take({ ...wish, as: person() }), sentenceOf)
    })
    importResult.value = { ...report, notReached }
    showsImportResult.value = true
    if (report.imported.length > 0) await refresh()
  }

  /** Lets the person choose files, or a folder, in a dialog and imports what was chosen. */
  async function choose(from: 'files' | 'folder'): Promise<void> {
    if (isImporting.value) return
    const chosen = await ask('chooseImports', { from })
    if (!chosen.ok) {
      useNoticesStore().report(chosen.failure)
      return
    }
    const { files, skipped } = chosen.value
    const isOneOfMany = from === 'folder' || files.length > 1
    const sources = files.map(({ ticket, name }): ImportSource => ({
      name,
      take: (wish) => ask('importChosen', { ticket, ...wish }),
    }))
    await importAll(sources, skipped, { isOneOfMany })
  }
  const importFiles = (): Promise<void> => choose('files')
  const importFolder = (): Promise<void> => choose('folder')

  /** Imports files that were dropped on the window, those of dropped folders among them. */
  const importDropped = ({ files, skipped }: DroppedFiles): Promise<void> =>
    importAll(files.map(droppedSource), skipped, { isOneOfMany: files.length + skipped.length > 1 })

  /** Imports a file although its very bytes were imported before. */
  async function importAgain(known: ImportReport['known'][number]): Promise<void> {
    const before = importResult.value
    if (before === null || isImporting.value) return
    let report: ImportReport = { ...before, known: before.known.filter((one) => one !== known) }
    await takeEach([known.source], async (source) => {
      const wish = { isOneOfMany: true, repeats: true, as: person() }
      report = added(report, source, await source.take(wish), sentenceOf)
    })
    importResult.value = report
    await refresh()
  }

  /** Imports the first file that waits, or all of them, as it was decided; true where each has become a draft. */
  async function finishImport(decision: ImportDecision, isForAll = false): Promise<boolean> {
    const before = importResult.value
    if (before === null || isImporting.value) return false
    const given = isForAll ? before.waiting : before.waiting.slice(0, 1)
    let report = before
    await takeEach(
      given.map((file) => ({ ...file, name: file.file })),
      async ({ ticket, file }) => {
        const answer = await ask('finishImport', { ticket, ...decision, as: person() })
        const waiting = report.waiting.filter((one) => one.ticket !== ticket)
        report = answer.ok
          ? { ...report, waiting, imported: [...report.imported, answer.value] }
          : {
              ...report,
              waiting,
              refused: [...report.refused, { file, sentence: sentenceOf(answer.failure) }],
            }
      },
    )
    importResult.value = report
    await refresh()
    return report.imported.length - before.imported.length === given.length
  }

  /** Leaves out the first file that waits. */
  async function dropImport(): Promise<void> {
    const report = importResult.value
    const [first, ...waiting] = report?.waiting ?? []
    if (report === null || first === undefined) return
    await ask('dropImport', { ticket: first.ticket })
    const next = { ...report, waiting, leftOut: [...report.leftOut, first.file] }
    importResult.value = isOver(next) ? null : next
  }

  const stopImport = (): void => {
    isStoppingImport.value = true
  }

  const dismissImportResult = (): void => {
    showsImportResult.value = false
  }
  const showImportResult = (): void => {
    showsImportResult.value = true
  }

  return {
    ...{
      importResult,
      showsImportResult,
      showImportResult,
      importRun,
      isImporting,
      isStoppingImport,
      importFiles,
      importFolder,
      importDropped,
    },
    ...{ importAgain, finishImport, dropImport, stopImport, dismissImportResult },
  }
}

/** Whoever leaves out the only file needs no report of it. */
const isOver = ({ waiting, imported, refused, known, skipped, leftOut }: ImportReport): boolean =>
  waiting.length + imported.length + refused.length + known.length + skipped.length === 0 &&
  leftOut.length === 1

const droppedSource = ({ name, file }: DroppedFile): ImportSource => ({
  name,
  take: async (wish) => {
    const bytes = await readSourceFile(file)
    return bytes.ok ? ask('importBytes', { fileName: file.name, bytes: bytes.value, ...wish }) : bytes
  },
})

function added(
  report: ImportReport,
  source: ImportSource,
  answer: Result<ImportOutcome, WindowFailure>,
  sentenceOf: (failure: WindowFailure) => string,
): ImportReport {
  if (!answer.ok)
    return {
      ...report,
      refused: [...report.refused, { file: source.name, sentence: sentenceOf(answer.failure) }],
    }
  const { imported, waiting, known } = answer.value
  return {
    ...report,
    imported: [...report.imported, ...imported],
    waiting: [...report.waiting, ...waiting],
    known: [...report.known, ...known.map((one) => ({ ...one, source }))],
  }
}
