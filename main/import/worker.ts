import { parentPort, workerData } from 'node:worker_threads'
import { importText, type TextFile } from '../../domain/import/import-text'
import { ok } from '../../domain/result'
import type { WorkerAnswer } from './worker-messages'

// Only import-in-worker starts this file, with a TextFile.
const imported = importText(workerData as TextFile)
const answer: WorkerAnswer = imported.ok
  ? ok({
      document: imported.value.release.toJSON() as unknown,
      mapping: imported.value.mapping,
      normalised: imported.value.normalised,
    })
  : imported
parentPort?.postMessage(answer)
