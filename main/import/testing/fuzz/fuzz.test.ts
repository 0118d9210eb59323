import { beforeAll, describe, expect, it } from 'vitest'
import { buildEntry } from '../../../database/testing/build-entry'
import { brokenReaders } from './broken-readers'
import { fuzzedFile } from './fuzzed-file'
import { runFuzz, type FuzzFigures } from './run-fuzz'
import { seedFiles } from './seed-files'

/** `npm run fuzz` reads as many as it is told, from a number on. */
const count = Number(process.env['IMPRIMATUR_FUZZ'] ?? 1000)
const first = Number(process.env['IMPRIMATUR_FUZZ_FROM'] ?? 0)
const isLarge = count > 1000
/** Milliseconds, twice what the application gives a file: a test has only a part of the processor. */
const timeLimit = 60_000

let workerFile: string
beforeAll(async () => {
  workerFile = await buildEntry('main/import/testing/fuzz/fuzz-worker.ts', 'fuzz-worker')
})

const describeFigures = ({ read, refused, slowest }: FuzzFigures): string =>
  [
    `${String(count)} broken files from number ${String(first)}: ${String(read)} read as drafts,`,
    ...Object.entries(refused).map(([code, times]) => `${code} ${String(times)},`),
    `the slowest (number ${String(slowest.number)}) in ${slowest.milliseconds.toFixed(0)} ms`,
  ].join(' ')

describe('files that are broken or made to do harm', () => {
  it(
    'are read or refused with a sentence, and nothing else happens',
    async () => {
      const figures = await runFuzz({
        ...{ workerFile, first, count, timeLimit, threads: 2 },
        seeds: seedFiles(isLarge ? 1 : 5),
        onStep: (done) => {
          if (isLarge && done % 1000 === 0) console.log(`${String(done)} of ${String(count)}`)
        },
      })
      console.log(describeFigures(figures))
      expect(figures.wrong).toEqual([])
      expect(figures.read).toBeGreaterThan(count * 0.3)
    },
    count * 1000 + 60_000,
  )

  it('are the same for the same number', () => {
    const seeds = seedFiles(20)
    expect(fuzzedFile(seeds, 7)).toEqual(fuzzedFile(seeds, 7))
    expect(fuzzedFile(seeds, 7)).not.toEqual(fuzzedFile(seeds, 8))
  })
})

/** Proves that the check above can fail. */
describe('a reader that', () => {
  it.each(Object.keys(brokenReaders))(
    '%s is caught',
    async (brokenReader) => {
      const { wrong } = await runFuzz({
        ...{ workerFile, brokenReader, first: 0, seeds: seedFiles(60) },
        count: ['never ends', 'takes all memory'].includes(brokenReader) ? 1 : 3,
        timeLimit: brokenReader === 'never ends' ? 1500 : timeLimit,
      })
      expect(wrong.length).toBeGreaterThan(0)
    },
    4 * timeLimit,
  )
})
