import { Worker } from 'node:worker_threads'
import type { SourceFile } from '../../domain/import/import-source'
import type { TextFile } from '../../domain/import/import-text'
import { parseRelease } from '../../domain/document/parse'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { ImportedWithCopy } from './read-release'
import type { WorkerAnswer, WorkerTask } from './worker-messages'

/**
 * Reads a release out of a text, or out of what a reader has read, in a thread of its own, so that a long text does not stop the thread that calls.
 * `workerFile` is the built `import-worker.js`; what takes longer than `timeLimit` milliseconds is given up. With `now`
 * the thread computes what is stored of the release, too.
 */
export async function importInWorker(
  workerFile: string,
  file: TextFile | SourceFile,
  { timeLimit, now = null }: { readonly timeLimit: number; readonly now?: string | null },
): Promise<Result<ImportedWithCopy, Failure>> {
  const task: WorkerTask = { file, now }
  const worker = new Worker(workerFile, { workerData: task })
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
  const { document, copy, ...others } = answer.value
  const release = parseRelease(document)
  if (!release.ok) throw new Error(`The thread for imports gave no release: ${release.failure.detail}`)
  return ok({ release: release.value, ...others, ...(copy === null ? {} : { copy }) })
}
