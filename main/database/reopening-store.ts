import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { callOperation, operationsByName } from './call-by-name'
import type { Store, StoreNews } from './store'

/**
 * A store that is opened by its first operation and, where that fails, answers with the failure and tries again with
 * the next: for a window that shows what is wrong and offers to restore a backup.
 */
export function createReopeningStore(open: () => Promise<Result<Store, Failure>>): Store {
  const listeners = new Set<(news: StoreNews) => void>()
  let opening: Promise<Result<Store, Failure>> | null = null

  const openOnce = async (): Promise<Result<Store, Failure>> => {
    const opened = await open()
    if (!opened.ok) opening = null
    else
      opened.value.onNews((news) => {
        for (const listener of listeners) listener(news)
      })
    return opened
  }
  const current = (): Promise<Result<Store, Failure>> => (opening ??= openOnce())

  return {
    ...operationsByName(async (name, input) => {
      const opened = await current()
      return opened.ok ? callOperation(opened.value, name, input) : opened
    }),
    onNews: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      const opened = await opening
      opening = null
      if (opened?.ok === true) await opened.value.close()
    },
  }
}
