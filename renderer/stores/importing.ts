import { ref } from 'vue'
import { sourceLimitMegabytes } from '../../domain/import/source/source-limits'
import type { Output } from '../../ipc/contract'
import { sentenceFor } from '../../ipc/sentences'
import type { ImportedRelease } from '../../ipc/views'
import { ask } from '../api'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'

export type ImportResult = Output<'importFiles'>

/** What a file larger than this would be is no release; its bytes are not even read. In bytes. */
export const largestImport = sourceLimitMegabytes * 1_000_000

/** Importing files, and what came of the last import. `refresh` shows what was added. */
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
      const imported: ImportedRelease[] = []
      const refused: { file: string; sentence: string }[] = []
      for (const file of files) {
        const outcome = await importOne(file)
        if ('sentence' in outcome) refused.push(outcome)
        else imported.push(outcome)
      }
      return { imported, refused }
    })

  async function importOne(file: File): Promise<ImportedRelease | { file: string; sentence: string }> {
    const { actingAs, language } = useApplicationStore().settings
    if (file.size > largestImport) {
      return {
        file: file.name,
        sentence: sentenceFor(
          { code: 'fileTooLarge', file: file.name, limitMegabytes: sourceLimitMegabytes },
          language,
        ),
      }
    }
    const bytes = await readBytes(file)
    if (bytes === null) {
      const failure = { code: 'fileUnreadable', file: file.name, detail: '' } as const
      return { file: file.name, sentence: sentenceFor(failure, language) }
    }
    const answer = await ask('importBytes', { fileName: file.name, bytes, as: actingAs })
    if (answer.ok) return answer.value
    if (answer.failure.code !== 'unexpected')
      return { file: file.name, sentence: sentenceFor(answer.failure, language) }
    useNoticesStore().report(answer.failure)
    return { file: file.name, sentence: answer.failure.detail }
  }

  const dismissImportResult = (): void => {
    importResult.value = null
  }

  return { importResult, isImporting, importFiles, importDropped, dismissImportResult }
}

/** A dropped folder, or a file that is gone, cannot be read: null. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}
