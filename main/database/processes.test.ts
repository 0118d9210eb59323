import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStoreInWorker } from './open-store-in-worker'
import { buildEntry } from './testing/build-entry'
import { makeStoreFolder, openTestStore, type StoreFolder, withDraft } from './testing/store-fixture'

let place: StoreFolder
const built: string[] = []

beforeEach(() => {
  place = makeStoreFolder()
})
afterEach(() => place.remove())
afterAll(() => {
  for (const file of built) rmSync(dirname(file), { recursive: true, force: true })
})

async function build(file: string, name: string): Promise<string> {
  const path = await buildEntry(file, name)
  built.push(path)
  return path
}

describe('a process that is killed while it saves', () => {
  let program: string
  beforeAll(async () => {
    program = await build('main/database/testing/save-forever.ts', 'save-forever')
  })

  it('has lost no save that was acknowledged', async () => {
    const first = await openTestStore(place)
    await withDraft(first, place)
    await first.close()
    // Each run begins at version 1 of a store of its own, so the folder is copied anew.
    const template = `${place.folder}.template`
    cpSync(place.folder, template, { recursive: true })
    for (const wait of [30, 90, 150, 260]) {
      rmSync(place.folder, { recursive: true })
      cpSync(template, place.folder, { recursive: true })
      const acknowledged = await saveUntilKilled(program, place.folder, wait)
      const store = await openTestStore(place, { configFolder: null })
      const read = await store.readRelease({ release: 'release' })
      const verified = await store.verifyStore(null)
      await store.close()
      expect(read.ok && read.value.workingCopy.version).toBeGreaterThanOrEqual(acknowledged)
      expect(verified.ok && verified.value.problems).toEqual([])
    }
  })
})

/** The last version that the program said it had saved before it was killed, `wait` milliseconds after its first. */
async function saveUntilKilled(program: string, folder: string, wait: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), wait)
    said += chunk
  })
  await once(child, 'close')
  const complete = said.slice(0, said.lastIndexOf('\n')).split('\n')
  return Number(complete.at(-1))
}

describe('a store in a thread of its own', () => {
  let worker: string
  beforeAll(async () => {
    worker = await build('main/database/worker.ts', 'database-worker')
  })
  const options = { pollInterval: 20, housekeeping: 'none' } as const

  it('answers like one in this thread, and tells what another process changed', async () => {
    const opened = await openStoreInWorker(worker, place.folder, {
      ...options,
      configFolder: place.configFolder,
    })
    expect(opened).toMatchObject({ ok: true, value: { isNew: true } })
    if (!opened.ok) return
    const store = opened.value
    await withDraft(store, place)
    expect(await store.listReleases({ words: 'brücke', status: null })).toMatchObject({
      ok: true,
      value: { releases: [{ headline: 'Brücke wieder offen', changedBy: 'Ada Reiber' }] },
    })
    const noticed = new Promise((resolve) => store.onNews(resolve))
    const other = await openTestStore(place)
    await other.addPerson({ id: 'third', name: 'Cara Wied', role: '', at: place.surroundings.now() })
    expect(await noticed).toEqual({ kind: 'changed' })
    await other.close()
    await store.close()
    await expect(store.listPeople(null)).rejects.toThrow('has ended')
    await expect(store.listPeople(null)).rejects.toThrow('has ended')
  })

  it('passes on why it cannot be opened', async () => {
    mkdirSync(place.folder, { recursive: true })
    const { writeFileSync } = await import('node:fs')
    writeFileSync(place.database, 'garbage')
    expect(await openStoreInWorker(worker, place.folder, { ...options, configFolder: null })).toMatchObject({
      ok: false,
      failure: { code: 'storeDamaged' },
    })
  })
})

// Only root can become somebody else, and only somebody else is stopped by a folder's permissions.
describe.runIf(process.getuid?.() === 0)('a folder that the user may not write', () => {
  it('is a failure that names the store', async () => {
    const program = await build('main/database/testing/save-forever.ts', 'save-read-only')
    const store = await openTestStore(place)
    await withDraft(store, place)
    await store.close()
    const root = mkdtempSync(join(tmpdir(), 'imprimatur-read-only-'))
    const folder = join(root, 'store')
    cpSync(place.folder, folder, { recursive: true })
    chmodSync(root, 0o755)
    chmodSync(folder, 0o555)
    chmodSync(join(folder, 'imprimatur.db'), 0o444)
    const nobody = 65534
    const run = spawnSync(process.execPath, [program, folder], { uid: nobody, gid: nobody, encoding: 'utf8' })
    rmSync(root, { recursive: true, force: true })
    expect(run.stderr).toContain('storeNotWritable')
    expect(run.stderr).toContain(join(folder, 'imprimatur.db'))
  })
})
