import { parentPort, workerData } from 'node:worker_threads'
import type { SourceDocument } from '../../../../domain/import/source/source-document'
import { readRelease } from '../../read-release'
import { readSource } from '../../readers/read-source'
import { brokenReaders } from './broken-readers'
import { fuzzedFile } from './fuzzed-file'
import { formatsOfSeeds, type SeedFile } from './seed-files'
import { judgeRefusal, judgeRelease, type Verdict } from './verdict'
import { watchThread } from './watch-thread'

/** What the thread is started with: the whole files, and which broken reader reads them, or null for the real ones. */
export interface FuzzThread {
  readonly seeds: readonly SeedFile[]
  readonly brokenReader: string | null
}

/** What the thread answers of one number, after it has said `ready`. `milliseconds` is what reading and checking took. */
export interface FuzzAnswer {
  readonly number: number
  readonly verdict: Verdict
  readonly milliseconds: number
}

// Only run-fuzz starts this file, with a FuzzThread.
const { seeds, brokenReader } = workerData as FuzzThread
const broken = brokenReader === null ? undefined : brokenReaders[brokenReader]

async function judge(name: string, bytes: Uint8Array): Promise<Verdict> {
  let source: SourceDocument | null = null
  try {
    const read =
      broken === undefined
        ? await readRelease(bytes, name, {
            readSource: async (input) => {
              const result = await readSource(input)
              if (result.ok) source = result.value
              return result
            },
          })
        : await broken(bytes, name)
    return read.ok ? judgeRelease(read.value, source) : judgeRefusal(read.failure, name)
  } catch (error) {
    return {
      kind: 'wrong',
      what: `an exception: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
    }
  }
}

/** Each format is read once before the watch, for its reader is loaded by its first file. */
async function start(): Promise<void> {
  for (const seed of seeds.slice(0, formatsOfSeeds)) await readRelease(seed.bytes.slice(), seed.name, {})
  const watch = watchThread()
  parentPort?.on('message', (number: number) => {
    const { name, bytes } = fuzzedFile(seeds, number)
    const began = performance.now()
    void judge(name, bytes).then((verdict) => {
      const milliseconds = performance.now() - began
      const seen = watch.takeSeen()
      const answer: FuzzAnswer = {
        ...{ number, milliseconds },
        verdict:
          seen.length === 0
            ? verdict
            : { kind: 'wrong', what: `it did what no reader does: ${seen.join(', ')}` },
      }
      parentPort?.postMessage(answer)
    })
  })
  parentPort?.postMessage('ready')
}

// No await at the top: parts of the file that are loaded later would wait for its end.
void start()
