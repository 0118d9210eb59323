import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { LibraryQuery } from '../../../domain/library/query'
import { openConnection } from '../connection'
import { fillLibrary } from './fill-library'
import { openStore } from '../open-store'
import { openStoreInWorker } from '../open-store-in-worker'
import type { Store } from '../store'
import type { StoredCopy } from '../stored-copy'
import { thousandWords } from './fill-store'
import { measureOrigins } from './measure-origins'

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

/** The library with 5,000 invented releases, each figure beside what plain SQLite takes for the same rows. */
async function measureLibrary(): Promise<void> {
  const library = join(root, 'library')
  const start = performance.now()
  await fillLibrary(library, 5000)
  console.log(`\nwith 5,000 releases, made in ${((performance.now() - start) / 1000).toFixed(1)} s:`)
  const opened = await openStore(library, options, surroundings)
  const inWorker = await openStoreInWorker(process.argv[2] ?? '', library, options)
  if (!opened.ok || !inWorker.ok) throw new Error('The store of invented releases must open')
  const store = opened.value
  const plain = new Database(join(library, 'imprimatur.db'), { readonly: true })
  const page = plain.prepare('SELECT * FROM release ORDER BY changed_at DESC LIMIT 100')
  const all = plain.prepare('SELECT * FROM release ORDER BY changed_at DESC')
  const scan = plain.prepare('SELECT release FROM search_text WHERE text LIKE ?')
  const list = (query: Partial<LibraryQuery>) => () => store.listReleases({ limit: 100, ...query })

  const rawPage = await time(50, () => page.all())
  report('bare SELECT of the first 100 rows', rawPage, null)
  report('first page of the list', await time(50, list({})), rawPage)
  report(
    'first page through the worker',
    await time(50, () => inWorker.value.listReleases({ limit: 100 })),
    rawPage,
  )
  report(
    '  of that, the calling thread is held for',
    await holdTimes(50, () => inWorker.value.listReleases({ limit: 100 })),
    rawPage,
  )
  report('last page, by headline', await time(50, list({ sort: 'headline', offset: 4700 })), rawPage)
  const person = { name: 'Ada Winter', role: 'any' } as const
  report('first page of one person in one year', await time(50, list({ person, time: aYear })), rawPage)
  const rawAll = await time(20, () => all.all())
  report('bare SELECT of all rows', rawAll, null)
  report('the whole list', await time(20, list({ limit: null })), rawAll)
  for (const words of [
    'v4711z',
    'brücke',
    'sanierung',
    'üc',
    'neue leitungen',
    '"größer mehrheit"',
    'fuer',
  ]) {
    const raw = await time(10, () => scan.all(`%${words.replaceAll('"', '')}%`))
    report(`bare LIKE over all texts: ${words}`, raw, null)
    report(`search, first 100 with their hits: ${words}`, await time(10, list({ words })), raw)
  }
  report('verify', await time(2, () => store.verifyStore(null)), rawAll)
  report('backup, verified', await time(2, () => store.backup({ file: join(root, 'backup.db') })), rawAll)
  plain.close()
  await inWorker.value.close()
  await store.close()
  report(
    'open',
    await time(5, async () => {
      const again = await openStore(library, options, surroundings)
      if (again.ok) await again.value.close()
    }),
    rawAll,
  )
}

const aYear = { field: 'issued', from: '2025-01-01', to: '2025-12-31' } as const

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

  await inWorker.value.close()
  await measureOrigins(store, join(folder, 'imprimatur.db'), (what, times) => {
    report(what, times, raw)
  })
  await store.close()
  await measureLibrary()
} finally {
  rmSync(root, { recursive: true, force: true })
}
