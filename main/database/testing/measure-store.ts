import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openConnection } from '../connection'
import { openStore } from '../open-store'
import { openStoreInWorker } from '../open-store-in-worker'
import type { Store } from '../store'
import type { StoredCopy } from '../stored-copy'
import { thousandWords } from './fill-store'

/** Times of one operation in milliseconds, sorted. */
type Times = readonly number[]

const options = { configFolder: null, pollInterval: null, housekeeping: 'none' } as const
const surroundings = { now: () => new Date().toISOString(), newId: () => 'store' }

async function time(count: number, work: (index: number) => unknown): Promise<Times> {
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const start = performance.now()
    await work(index)
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)
}

/** How long a call keeps the calling thread before it can go on, answers left out. */
async function holdTimes(count: number, call: (index: number) => Promise<unknown>): Promise<Times> {
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const start = performance.now()
    const answer = call(index)
    times.push(performance.now() - start)
    await answer
  }
  return times.sort((one, other) => one - other)
}

const at = (times: Times, share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)

function report(what: string, times: Times, baseline: Times | null): void {
  const ratio =
    baseline === null
      ? ''
      : `  ×${(Number(at(times, 0.5)) / Math.max(0.001, Number(at(baseline, 0.5)))).toFixed(1)}`
  console.log(`${what.padEnd(58)} p50 ${at(times, 0.5)} ms  p95 ${at(times, 0.95)} ms${ratio}`)
}

/** Saves the working copy again and again, each time another text, from the given version on. */
const save = (store: Store, copies: readonly StoredCopy[], base: number) => async (index: number) => {
  const baseVersion = base + index
  const saved = await store.saveWorkingCopy({
    ...{ release: 'r0', baseVersion, person: null, checkpoint: `c${String(baseVersion)}` },
    ...{ copy: copies[baseVersion % copies.length] ?? thousandWords(0), at: new Date().toISOString() },
  })
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure))
}

const root = mkdtempSync(join(tmpdir(), 'imprimatur-measure-'))
try {
  const folder = join(root, 'store')
  const opened = await openStore(folder, options, surroundings)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const store = opened.value
  const copies = Array.from({ length: 50 }, (_none, index) => thousandWords(index))
  const create = (index: number, copy: StoredCopy) =>
    store.createRelease({
      id: `r${String(index)}`,
      copy,
      person: null,
      at: new Date().toISOString(),
      file: null,
    })
  await create(0, copies[0] ?? thousandWords(0))

  const bare = openConnection(join(root, 'bare.db'), { mustExist: false })
  bare.exec('CREATE TABLE saved (document TEXT NOT NULL) STRICT')
  const insert = bare.prepare('INSERT INTO saved VALUES (?)')
  const raw = await time(300, (index) => insert.run(copies[index % 50]?.document))
  report('bare insert of a 1,000-word document', raw, null)
  report('save of a 1,000-word release in this thread', await time(300, save(store, copies, 1)), raw)
  const version = 301
  const inWorker = await openStoreInWorker(process.argv[2] ?? '', folder, options)
  if (!inWorker.ok) throw new Error(JSON.stringify(inWorker.failure))
  const throughWorker = await time(300, save(inWorker.value, copies, version))
  report('save of a 1,000-word release through the worker', throughWorker, raw)
  const held = await holdTimes(100, save(inWorker.value, copies, version + 300))
  report('  of that, the calling thread is held for', held, raw)

  console.log('\nwith 5,000 releases of 1,000 words:')
  const start = performance.now()
  for (let index = 1; index < 5000; index += 1) await create(index, thousandWords(index))
  console.log(`created in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  const query = (text: string) => () => store.listReleases({ words: text, status: null })
  const list = await time(20, query(''))
  report('list all', list, null)
  report(
    'list all through the worker',
    await time(20, () => inWorker.value.listReleases({ words: '', status: null })),
    list,
  )
  report('search for a rare word', await time(20, query('kennzeichen4711x')), list)
  report('search for a part of a word in all', await time(10, query('rück')), list)
  report('search for two letters', await time(10, query('üc')), list)
  report('search for two words in all', await time(10, query('brücken ufer')), list)
  report('save in this thread', await time(100, save(store, copies, version + 400)), raw)
  report('verify', await time(2, () => store.verifyStore(null)), list)
  report('backup, verified', await time(2, () => store.backup({ file: join(root, 'backup.db') })), list)
  await inWorker.value.close()
  await store.close()
  report(
    'open',
    await time(5, async () => {
      const again = await openStore(folder, options, surroundings)
      if (again.ok) await again.value.close()
    }),
    list,
  )
} finally {
  rmSync(root, { recursive: true, force: true })
}
