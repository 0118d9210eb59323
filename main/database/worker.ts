import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { callOperation } from './call-by-name'
import { openStore } from './open-store'
import type { Store } from './store'
import type { WorkerCall, WorkerMessage, WorkerStart } from './worker-messages'

if (parentPort === null) throw new Error('The store’s thread must be started as a worker')
const port = parentPort
const say = (message: WorkerMessage): void => port.postMessage(message)
// Only open-store-in-worker starts this file, with a WorkerStart.
const { folder, options } = workerData as WorkerStart

const opened = await openStore(folder, options, {
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
})

if (opened.ok) {
  const store = opened.value
  store.onNews((news) => say({ kind: 'news', news }))
  port.on('message', (call: WorkerCall) => void answer(store, call))
  say({ kind: 'opened', isNew: store.isNew })
} else {
  say({ kind: 'refused', failure: opened.failure })
  port.close()
}

async function answer(store: Store, { call, name, input }: WorkerCall): Promise<void> {
  if (name === 'close') return end(store, call)
  try {
    say({ kind: 'answered', call, answer: await callOperation(store, name, input) })
  } catch (error) {
    say({ kind: 'threw', call, error })
  }
}

async function end(store: Store, call: number): Promise<void> {
  await store.close()
  say({ kind: 'answered', call, answer: null })
  port.close()
}
