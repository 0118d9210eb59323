import { parentPort, workerData } from 'node:worker_threads'
import { readSource } from './read-source'
import type { SourceInput } from './reader'

// Only read-in-worker starts this file, with a SourceInput.
parentPort?.postMessage(await readSource(workerData as SourceInput))
