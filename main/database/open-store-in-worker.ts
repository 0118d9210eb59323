import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { operationsByName } from './call-by-name'
import type { OpenedStore, StoreNews, StoreOptions } from './store'
import type { WorkerCall, WorkerMessage, WorkerStart } from './worker-messages'

/**
 * Opens the store in a folder with its database in a thread of its own, so that neither a search nor waiting for the
 * disk stops the thread that calls. `workerFile` is the built `database-worker.js`.
 */
export async function openStoreInWorker(
  workerFile: string,
  folder: string,
  options: StoreOptions,
): Promise<Result<OpenedStore, Failure>> {
  const start: WorkerStart = { folder, options }
  const worker = new Worker(workerFile, { workerData: start })
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: unknown) => void }>()
  const listeners = new Set<(news: StoreNews) => void>()
  let calls = 0
  let end: Error | null = null

  const call = (name: string, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (end !== null) {
        reject(end)
        return
      }
      calls += 1
      const message: WorkerCall = { call: calls, name, input }
      waiting.set(calls, { resolve, reject })
      worker.postMessage(message)
    })
  const endWith = (error: Error): void => {
    end ??= error
    for (const { reject } of waiting.values()) reject(end)
    waiting.clear()
  }
  const settle = (message: Extract<WorkerMessage, { readonly call: number }>): void => {
    const waiter = waiting.get(message.call)
    waiting.delete(message.call)
    if (message.kind === 'answered') waiter?.resolve(message.answer)
    else waiter?.reject(message.error)
  }

  const opened = await new Promise<Result<{ readonly isNew: boolean }, Failure>>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      switch (message.kind) {
        case 'opened':
          resolve(ok({ isNew: message.isNew }))
          break
        case 'refused':
          resolve(fail(message.failure))
          break
        case 'news':
          for (const listener of listeners) listener(message.news)
          break
        default:
          settle(message)
      }
    })
    worker.on('error', (error) => {
      reject(error)
      endWith(error)
    })
    worker.on('exit', () => endWith(new Error('The store’s thread has ended')))
  })
  if (!opened.ok) return opened

  return ok({
    ...operationsByName(call),
    isNew: opened.value.isNew,
    onNews: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await call('close', null)
    },
  })
}
