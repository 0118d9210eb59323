import { ref } from 'vue'
import type { Input, Output } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { sentenceFor } from '../../ipc/sentences'
import { ask } from '../api'
import { readSourceFile } from '../read-source-file'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'

export type ImportResult = Output<'importFiles'>

/** What was decided about the tracked changes and comments of a file. */
export type ImportDecision = Pick<Input<'finishImport'>, 'changes' | 'keepsComments'>

/**
 * Importing files, and what came of the last import. What has more than its text waits, one file after the other, until
 * somebody has decided; only then the result is shown. `refresh` shows what was added.
 */
export function useImporting(refresh: () => Promise<void>) {
  const importResult = ref<ImportResult | null>(null)
  const isImporting = ref(false)

  async function importing(work: () => Promise<ImportResult | null>): Promise<void> {
    isImporting.value = true
    const result = await work()
    isImporting.value = false
    if (result === null) return
    importResult.value = result
    if (result.imported.length > 0) await refresh()
  }

  /** Lets the person choose files in a dialog and imports them. */
  const importFiles = (): Promise<void> =>
    importing(async () => {
      const answer = await ask('importFiles', { as: useApplicationStore().settings.actingAs })
      if (answer.ok) return answer.value
      useNoticesStore().report(answer.failure)
      return null
    })

  /** Imports files that were dropped on the window. */
  const importDropped = (files: readonly File[]): Promise<void> =>
    importing(async () => {
      const result: ImportResult = { imported: [], waiting: [], refused: [] }
      for (const file of files) add(result, await importOne(file))
      return result
    })

  async function importOne(file: File): Promise<Partial<ImportResult>> {
    const { actingAs, language } = useApplicationStore().settings
    const refusedWith = (failure: Failure): Partial<ImportResult> => ({
      refused: [{ file: file.name, sentence: sentenceFor(failure, language) }],
    })
    const bytes = await readSourceFile(file)
    if (!bytes.ok) return refusedWith(bytes.failure)
    const answer = await ask('importBytes', { fileName: file.name, bytes: bytes.value, as: actingAs })
    if (answer.ok) return answer.value
    if (answer.failure.code !== 'unexpected') return refusedWith(answer.failure)
    useNoticesStore().report(answer.failure)
    return { refused: [{ file: file.name, sentence: answer.failure.detail }] }
  }

  /** Imports the first file that waits, as it was decided; true where that has become a draft. */
  async function finishImport(decision: ImportDecision): Promise<boolean> {
    const result = importResult.value
    const [first, ...waiting] = result?.waiting ?? []
    if (result === null || first === undefined) return false
    isImporting.value = true
    const { actingAs } = useApplicationStore().settings
    const answer = await ask('finishImport', { ticket: first.ticket, ...decision, as: actingAs })
    isImporting.value = false
    if (!answer.ok) {
      useNoticesStore().report(answer.failure)
      return false
    }
    importResult.value = { ...result, waiting, imported: [...result.imported, answer.value] }
    await refresh()
    return true
  }

  /** Leaves out the first file that waits. */
  async function dropImport(): Promise<void> {
    const result = importResult.value
    const [first, ...waiting] = result?.waiting ?? []
    if (result === null || first === undefined) return
    await ask('dropImport', { ticket: first.ticket })
    const isOver = waiting.length + result.imported.length + result.refused.length === 0
    importResult.value = isOver ? null : { ...result, waiting }
  }

  const dismissImportResult = (): void => {
    importResult.value = null
  }

  return {
    ...{ importResult, isImporting, importFiles, importDropped },
    ...{ finishImport, dropImport, dismissImportResult },
  }
}

function add(result: ImportResult, { imported, waiting, refused }: Partial<ImportResult>): void {
  result.imported.push(...(imported ?? []))
  result.waiting.push(...(waiting ?? []))
  result.refused.push(...(refused ?? []))
}
