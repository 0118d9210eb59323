import { parentPort, workerData } from 'node:worker_threads'
import { findFindings } from '../../domain/findings/find-findings'
import { importTextOrSource } from '../../domain/import/import-source'
import { ok } from '../../domain/result'
import { buildStoredCopy } from '../database/stored-copy'
import type { WorkerAnswer, WorkerTask } from './worker-messages'

/** Only import-in-worker starts this file, with a task. */
const { file, now } = workerData as WorkerTask

function answer(): WorkerAnswer {
  const imported = importTextOrSource(file)
  if (!imported.ok) return imported
  const { release, ...others } = imported.value
  const copy = now === null ? null : buildStoredCopy(release, findFindings(release, { now: new Date(now) }))
  return ok({ document: release.toJSON() as unknown, copy, ...others })
}

parentPort?.postMessage(answer())
