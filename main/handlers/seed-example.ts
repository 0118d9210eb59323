import type { Result } from '../../domain/result'
import { importText, textFormatOf } from '../../domain/import/import-text'
import type { Failure } from '../../ipc/failure'
import type { OpenedStore } from '../database/store'
import { storedCopyOf } from './stored-document'
import { importedFrom } from './taken-from'

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
    const { mapping } = imported.value
    const who = { person: null, at }
    const act = importedFrom({ file: example.fileName, hash: null, mapping }, who)
    const created = await opened.value.createRelease({
      ...{ id: newId(), copy, ...who, file: example.fileName, act },
    })
    if (!created.ok) return created
  }
  return opened
}
