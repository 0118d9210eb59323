import { parentPort, workerData } from 'node:worker_threads'
import { importTextOrSource, type SourceFile } from '../../domain/import/import-source'
import type { TextFile } from '../../domain/import/import-text'
import { ok } from '../../domain/result'
import type { WorkerAnswer } from './worker-messages'

// Only import-in-worker starts this file, with a file of one of these.
const imported = importTextOrSource(workerData as TextFile | SourceFile)
const answer: WorkerAnswer = imported.ok
  ? ok({
      document: imported.value.release.toJSON() as unknown,
      mapping: imported.value.mapping,
      normalised: imported.value.normalised,
    })
  : imported
parentPort?.postMessage(answer)
