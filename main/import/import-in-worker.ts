import { Worker } from 'node:worker_threads'
import type { SourceFile } from '../../domain/import/import-source'
import type { Imported, TextFile } from '../../domain/import/import-text'
import { parseRelease } from '../../domain/document/parse'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { WorkerAnswer } from './worker-messages'

/**
 * Reads a release out of a text, or out of what a reader has read, in a thread of its own, so that a long text does not stop the thread that calls.
 * `workerFile` is the built `import-worker.js`; what takes longer than `timeLimit` milliseconds is given up.
 */
export async function importInWorker(
  workerFile: string,
  file: TextFile | SourceFile,
  timeLimit: number,
): Promise<Result<Imported, Failure>> {
  const worker = new Worker(workerFile, { workerData: file })
  const answer = await new Promise<WorkerAnswer | null>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(null)
    }, timeLimit)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('The thread for imports ended without an answer'))
    })
  }).finally(() => worker.terminate())
  if (answer === null) {
    const seconds = Math.round(timeLimit / 1000)
    return fail({ code: 'fileTakesTooLong', file: file.fileName, seconds })
  }
  if (!answer.ok) return answer
  const { document, mapping, normalised } = answer.value
  const release = parseRelease(document)
  if (!release.ok) throw new Error(`The thread for imports gave no release: ${release.failure.detail}`)
  return ok({ release: release.value, mapping, normalised })
}
