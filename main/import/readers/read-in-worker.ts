import { Worker } from 'node:worker_threads'
import { fail } from '../../../domain/result'
import type { Failure } from '../../../ipc/failure'
import type { Result } from '../../../domain/result'
import type { SourceDocument } from '../../../domain/import/source/source-document'
import type { ReadSource, SourceInput } from './reader'

/** What one file may cost, in megabytes; a thread that needs more is ended by the runtime. */
export const readerMemory = { maxOldGenerationSizeMb: 700, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 }

/**
 * Reads a file in a thread of its own that is ended after `timeLimit` milliseconds: a file from elsewhere may be made to
 * keep its reader busy for ever. `workerFile` is the built `source-worker.js`.
 */
export async function readInWorker(
  workerFile: string,
  input: SourceInput,
  timeLimit: number,
): Promise<Result<SourceDocument, Failure>> {
  const worker = new Worker(workerFile, { workerData: input, resourceLimits: readerMemory })
  const answer = await new Promise<ReadSource | 'late' | 'ended'>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve('late')
    }, timeLimit)
    worker.once('message', resolve)
    worker.once('error', (error) => {
      // The runtime ends a thread that is over its memory with this code; any other error is a bug.
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('ended')
      else reject(error)
    })
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve('ended')
    })
  }).finally(() => worker.terminate())
  const { file } = input
  if (answer === 'late')
    return fail({ code: 'fileTakesTooLong', file, seconds: Math.round(timeLimit / 1000) })
  return answer === 'ended' ? fail({ code: 'fileOverLimits', file, limit: 'size' }) : answer
}
