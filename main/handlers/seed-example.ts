import type { Result } from '../../domain/result'
import { importText, textFormatOf } from '../../domain/import/import-text'
import type { Failure } from '../../ipc/failure'
import type { OpenedStore } from '../database/store'
import { storedCopyOf } from './stored-document'

/** A release that a new store begins with, so that there is something to try. */
export interface Example {
  readonly fileName: string
  readonly text: string
}

/** Puts examples into a store that opening has just created, the last one on top; any other store stays as it is. */
export async function seedExamples(
  opened: Result<OpenedStore, Failure>,
  examples: readonly Example[],
  { now, newId }: { readonly now: () => string; readonly newId: () => string },
): Promise<Result<OpenedStore, Failure>> {
  if (!opened.ok || !opened.value.isNew) return opened
  for (const example of examples) {
    const imported = importText({ ...example, format: textFormatOf(example.fileName) })
    if (!imported.ok) throw new Error(`The example ${example.fileName} must be a release`)
    const at = now()
    const copy = storedCopyOf(imported.value.release, at)
    const created = await opened.value.createRelease({
      ...{ id: newId(), copy, person: null, at, file: example.fileName },
    })
    if (!created.ok) return created
  }
  return opened
}
