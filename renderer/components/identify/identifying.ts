import { shallowRef, type ShallowRef } from 'vue'
import { sentenceFor } from '../../../ipc/sentences'
import type { IdentifiedView } from '../../../ipc/identify-views'
import { ask, type Answer } from '../../api'
import { readSourceFile } from '../../read-source-file'
import { useApplicationStore } from '../../stores/application'
import { useNoticesStore } from '../../stores/notices'

/** Asking what a text is: what came out, or why nothing did. */
export interface Identifying {
  readonly result: ShallowRef<IdentifiedView | null>
  /** The sentence that says why the file was not read, or null. */
  readonly refusal: ShallowRef<string | null>
  readonly isBusy: ShallowRef<boolean>
  readonly chooseFile: () => Promise<void>
  readonly takeFile: (file: File) => Promise<void>
  /** `name` is what sentences call the text. */
  readonly takeText: (text: string, name: string) => Promise<void>
  readonly reset: () => void
}

export function useIdentifying(): Identifying {
  const result = shallowRef<IdentifiedView | null>(null)
  const refusal = shallowRef<string | null>(null)
  const isBusy = shallowRef(false)
  const { settings } = useApplicationStore()
  const notices = useNoticesStore()

  function take(answer: Answer<'identifyBytes'>): void {
    if (answer.ok) result.value = answer.value
    else if (answer.failure.code === 'unexpected') notices.report(answer.failure)
    else if (answer.failure.code !== 'cancelled')
      refusal.value = sentenceFor(answer.failure, settings.language)
  }

  async function asking(question: () => Promise<Answer<'identifyBytes'>>): Promise<void> {
    if (isBusy.value) return
    refusal.value = null
    isBusy.value = true
    take(await question())
    isBusy.value = false
  }

  return {
    ...{ result, refusal, isBusy },
    chooseFile: () => asking(() => ask('identifyFile', null)),
    takeFile: (file) =>
      asking(async () => {
        const bytes = await readSourceFile(file)
        return bytes.ok ? ask('identifyBytes', { fileName: file.name, bytes: bytes.value }) : bytes
      }),
    takeText: (text, name) =>
      asking(() =>
        // Its own encoding is named, or the signs of a short text would be guessed at.
        ask('identifyBytes', {
          fileName: name,
          bytes: new TextEncoder().encode(text),
          encoding: 'utf-8',
        }),
      ),
    reset: () => {
      result.value = null
      refusal.value = null
    },
  }
}
