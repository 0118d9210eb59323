import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { sentenceFor } from '../../../ipc/sentences'
import type { ReturnView } from '../../../ipc/return-views'
import { ask, type WindowFailure } from '../../api'
import { readSourceFile } from '../../read-source-file'
import { useApplicationStore } from '../../stores/application'
import { useContributionsStore } from '../../stores/contributions'
import { useNoticesStore } from '../../stores/notices'
import { useReleaseStore } from '../../stores/release'

/** A file that came back: what is in it, or why it cannot be taken. */
export interface ReturnedItem {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly view: ReturnView | null
  readonly problem: string | null
}

/** Files that came back for the open release, before they are taken. */
export interface ReturnedFiles {
  readonly items: Readonly<ShallowRef<readonly ReturnedItem[]>>
  readonly isBusy: Readonly<Ref<boolean>>
  readonly canTake: ComputedRef<boolean>
  readonly receive: (files: readonly File[]) => Promise<void>
  readonly choose: () => Promise<void>
  /** Reads a file anew as that of somebody else. */
  readonly readFrom: (item: ReturnedItem, from: string) => Promise<void>
  /** Takes all that can be taken; whether each of them was. */
  readonly takeAll: () => Promise<boolean>
}

/** Reads files that came back, and takes them as suggestions and comments. */
export function useReturnedFiles(): ReturnedFiles {
  const release = useReleaseStore()
  const application = useApplicationStore()
  const notices = useNoticesStore()
  const contributions = useContributionsStore()
  const items = shallowRef<readonly ReturnedItem[]>([])
  const isBusy = ref(false)
  const canTake = computed(() => items.value.some(isTakeable))

  const sentence = (failure: WindowFailure): string | null => {
    if (failure.code !== 'unexpected') return sentenceFor(failure, application.settings.language)
    notices.report(failure)
    return failure.detail
  }

  async function read(
    fileName: string,
    bytes: Uint8Array<ArrayBuffer>,
    from: string | null,
  ): Promise<ReturnedItem> {
    const id = release.facts?.id ?? ''
    const answer = await ask('readReturn', { release: id, fileName, bytes, from })
    return answer.ok
      ? { fileName, bytes, view: answer.value, problem: null }
      : { fileName, bytes, view: null, problem: sentence(answer.failure) }
  }

  async function receive(files: readonly File[]): Promise<void> {
    isBusy.value = true
    for (const file of files) {
      const bytes = await readSourceFile(file)
      const item = bytes.ok
        ? await read(file.name, bytes.value, null)
        : { fileName: file.name, bytes: new Uint8Array(), view: null, problem: sentence(bytes.failure) }
      items.value = [...items.value, item]
    }
    isBusy.value = false
  }

  async function choose(): Promise<void> {
    const answer = await ask('chooseReturns', null)
    if (!answer.ok) {
      notices.report(answer.failure)
      return
    }
    isBusy.value = true
    for (const { fileName, bytes } of answer.value)
      items.value = [...items.value, await read(fileName, bytes, null)]
    isBusy.value = false
  }

  async function readFrom(item: ReturnedItem, from: string): Promise<void> {
    const again = await read(item.fileName, item.bytes, from.trim() === '' ? null : from.trim())
    items.value = items.value.map((other) => (other === item ? again : other))
  }

  async function takeAll(): Promise<boolean> {
    const id = release.facts?.id
    if (id === undefined || isBusy.value) return false
    isBusy.value = true
    const left: ReturnedItem[] = []
    for (const item of items.value.filter(isTakeable)) {
      const from = item.view?.sender ?? null
      const answer = await ask('takeReturn', {
        release: id,
        fileName: item.fileName,
        bytes: item.bytes,
        from,
      })
      if (!answer.ok) left.push({ ...item, view: null, problem: sentence(answer.failure) })
    }
    await contributions.load(id)
    isBusy.value = false
    items.value = left
    return left.length === 0
  }

  return { items, isBusy, canTake, receive, choose, readFrom, takeAll }
}

const isTakeable = ({ view }: ReturnedItem): boolean =>
  view !== null && !view.isTaken && (view.people.length > 0 || view.remarks.length > 0)
