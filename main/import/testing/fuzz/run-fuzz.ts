import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { readerMemory } from '../../readers/read-in-worker'
import type { FuzzAnswer, FuzzThread } from './fuzz-worker'
import type { SeedFile } from './seed-files'

/** What a run is over: files of these numbers, one thread after the other, each ended where one file takes too long. */
export interface FuzzRun {
  readonly workerFile: string
  readonly seeds: readonly SeedFile[]
  readonly first: number
  readonly count: number
  /** In milliseconds, of one file. */
  readonly timeLimit: number
  readonly brokenReader?: string
  /** How many threads read at the same time. */
  readonly threads?: number
  readonly onStep?: (done: number) => void
}

export interface FuzzFigures {
  readonly read: number
  /** How many were refused, by the code of the failure. */
  readonly refused: Readonly<Record<string, number>>
  /** What is wrong, with the number that makes the file again. */
  readonly wrong: readonly { readonly number: number; readonly what: string }[]
  readonly slowest: { readonly number: number; readonly milliseconds: number }
}

/** Reads broken files as the application reads files from elsewhere, and says what came of them. */
export async function runFuzz(run: FuzzRun): Promise<FuzzFigures> {
  const { seeds, first, count, threads = 1, onStep } = run
  const answers: FuzzAnswer[] = []
  let next = first
  const work = async (): Promise<void> => {
    let thread = new FuzzThreadAtWork(run, { seeds, brokenReader: run.brokenReader ?? null })
    while (next < first + count) {
      const number = next
      next += 1
      const answer = await thread.read(number)
      answers.push(answer)
      onStep?.(answers.length)
      if (thread.isOver) thread = new FuzzThreadAtWork(run, { seeds, brokenReader: run.brokenReader ?? null })
    }
    await thread.end()
  }
  await Promise.all(Array.from({ length: threads }, work))
  return figuresOf(answers)
}

class FuzzThreadAtWork {
  isOver = false
  private readonly worker: Worker
  private readonly isReady: Promise<unknown>

  constructor(
    private readonly run: FuzzRun,
    data: FuzzThread,
  ) {
    this.worker = new Worker(run.workerFile, { workerData: data, resourceLimits: readerMemory })
    this.isReady = once(this.worker, 'message')
  }

  /** Reads the file of this number; a thread that is over its time or memory, or fails, is ended. */
  async read(number: number): Promise<FuzzAnswer> {
    const { timeLimit } = this.run
    await this.isReady
    const ended = (what: string): FuzzAnswer => {
      this.isOver = true
      return { number, verdict: { kind: 'wrong', what }, milliseconds: timeLimit }
    }
    const answer = await new Promise<FuzzAnswer>((resolve) => {
      const timer = setTimeout(() => {
        resolve(ended(`over its time of ${String(timeLimit)} ms`))
      }, timeLimit)
      const settle = (answered: FuzzAnswer): void => {
        clearTimeout(timer)
        resolve(answered)
      }
      this.worker.once('message', settle)
      this.worker.once('error', (error) => {
        settle(ended(`the thread ended: ${error.stack ?? error.message}`))
      })
      this.worker.postMessage(number)
    })
    this.worker.removeAllListeners('message')
    this.worker.removeAllListeners('error')
    if (this.isOver) await this.end()
    return answer
  }

  end(): Promise<number> {
    return this.worker.terminate()
  }
}

function figuresOf(answers: readonly FuzzAnswer[]): FuzzFigures {
  const refused: Record<string, number> = {}
  const wrong: { number: number; what: string }[] = []
  let read = 0
  let slowest = { number: -1, milliseconds: 0 }
  for (const { number, verdict, milliseconds } of answers) {
    if (verdict.kind === 'read') read += 1
    else if (verdict.kind === 'refused') refused[verdict.code] = (refused[verdict.code] ?? 0) + 1
    else wrong.push({ number, what: verdict.what })
    if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds }
  }
  return { read, refused, wrong, slowest }
}
