import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Failure } from '../../ipc/failure'
import { openConnection } from './connection'
import { migrations } from './migrations'
import { openStore } from './open-store'
import { restoreStore } from './restore-store'
import { sha256 } from './audit-chain'
import { listBackups, storeFiles } from './store-files'
import {
  approveFirst,
  copyOf,
  makeStoreFolder,
  openTestStore,
  smallRelease,
  type StoreFolder,
  submitVersion,
  withDraft,
} from './testing/store-fixture'

let place: StoreFolder

beforeEach(() => {
  place = makeStoreFolder()
})
afterEach(() => place.remove())

const open = (surroundings = place.surroundings) =>
  openStore(
    place.folder,
    { configFolder: place.configFolder, pollInterval: null, housekeeping: 'none' },
    surroundings,
  )

async function expectRefusal(expected: Partial<Failure>): Promise<void> {
  const before = hashesOf(place.folder)
  expect(await open()).toMatchObject({ ok: false, failure: expected })
  expect(hashesOf(place.folder)).toEqual(before)
}

const hashesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, sha256(readFileSync(join(folder, name), 'latin1'))]),
  )

async function makeStore(): Promise<void> {
  const store = await openTestStore(place)
  await withDraft(store, place)
  await store.close()
}

it('opens with the settings that keep an acknowledged save', async () => {
  await makeStore()
  const connection = openConnection(place.database)
  expect(connection.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(connection.pragma('synchronous', { simple: true })).toBe(2)
  expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
  connection.close()
})

it('creates a store once where two open the same folder at the same time', async () => {
  const [one, other] = await Promise.all([open(), open()])
  expect(one.ok && other.ok).toBe(true)
  if (!one.ok || !other.ok) return
  await withDraft(one.value, place)
  expect(await other.value.listPeople(null)).toMatchObject({ ok: true, value: [{}, {}] })
  await Promise.all([one.value.close(), other.value.close()])
  expect(readdirSync(place.folder).filter((name) => name.includes('.new'))).toEqual([])
})

describe('a store that cannot be opened', () => {
  it.each([
    ['garbage', (file: string) => writeFileSync(file, 'no database at all '.repeat(500))],
    ['an empty file', (file: string) => writeFileSync(file, '')],
    ['a truncated file', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['a page overwritten in the middle', (file: string) => overwritePages(file)],
    ['a database of another program', (file: string) => writeForeignDatabase(file)],
  ])('is damaged, named with its backup, and left alone: %s', async (_what, damage) => {
    await makeStore()
    const store = await openTestStore(place, { housekeeping: 'before' })
    await store.close()
    damage(place.database)
    const [backup] = listBackups(storeFiles(place.folder))
    await expectRefusal({ code: 'storeDamaged', file: place.database, backup: backup ?? 'none' })
  })

  it('is not replaced by an empty one where its file is gone and its backups are there', async () => {
    await makeStore()
    const store = await openTestStore(place, { housekeeping: 'before' })
    await store.close()
    const { rmSync } = await import('node:fs')
    rmSync(place.database)
    await expectRefusal({ code: 'storeDamaged', detail: 'the file is missing' })
    expect(existsSync(place.database)).toBe(false)
  })

  it('is not replaced by an empty one where its file is taken away while it is open', async () => {
    const store = await openTestStore(place)
    const { rmSync } = await import('node:fs')
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${place.database}${suffix}`)
    expect(await store.addPerson({ id: 'x', name: 'x', role: '', at: '' })).toMatchObject({
      ok: false,
      failure: { code: 'storeDamaged', detail: 'the file is missing' },
    })
    await store.close()
    expect(existsSync(place.database)).toBe(false)
  })

  it('is newer than the program, and left alone', async () => {
    await makeStore()
    const plain = new Database(place.database)
    plain.pragma('user_version = 99')
    plain.pragma('journal_mode = DELETE')
    plain.close()
    await expectRefusal({ code: 'storeNewer', file: place.database })
  })

  it('is in a place where no folder can be made', async () => {
    writeFileSync(join(place.folder, '..', 'store'), 'a file where the folder should be')
    expect(await open()).toMatchObject({ ok: false, failure: { code: 'storeNotWritable' } })
  })
})

describe('migrating', () => {
  const next = {
    number: migrations.length + 1,
    name: 'add-colour',
    migrate: (connection: Database.Database) => connection.exec('ALTER TABLE release ADD COLUMN colour TEXT'),
  }

  it('makes a verified backup first and keeps everything', async () => {
    await makeStore()
    const opened = await open({ ...place.surroundings, migrations: [...migrations, next] })
    expect(opened.ok).toBe(true)
    if (opened.ok) await opened.value.close()
    const [backup = ''] = listBackups(storeFiles(place.folder))
    expect(backup).toMatch(/before-migration\.db$/)
    const before = new Database(backup, { readonly: true })
    expect(before.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(before.prepare('SELECT headline FROM release').pluck().all()).toEqual(['Brücke wieder offen'])
    before.close()
    const after = new Database(place.database)
    expect(after.prepare('SELECT headline, colour FROM release').all()).toEqual([
      { headline: 'Brücke wieder offen', colour: null },
    ])
    after.close()
  })

  it('leaves the store as it was where a step fails', async () => {
    await makeStore()
    const broken = {
      ...next,
      migrate: (connection: Database.Database) => connection.exec('CREATE TABLE half (x); nonsense'),
    }
    await expect(open({ ...place.surroundings, migrations: [...migrations, broken] })).rejects.toThrow(
      'syntax',
    )
    const plain = new Database(place.database)
    expect(plain.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(plain.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0)
    plain.close()
    const store = await openTestStore(place)
    await store.close()
  })

  it('keeps three backups of a sort', async () => {
    await makeStore()
    for (let day = 0; day < 5; day += 1) {
      place.wait(25 * 60 * 60 * 1000)
      const store = await openTestStore(place, { housekeeping: 'before' })
      await store.close()
    }
    expect(listBackups(storeFiles(place.folder))).toHaveLength(3)
  })
})

describe('restoring', () => {
  const restore = (file: string) =>
    restoreStore(place.folder, file, { configFolder: place.configFolder }, place.surroundings)

  it('puts the damaged file aside, takes the backup and says so in the audit chain', async () => {
    const store = await openTestStore(place)
    await withDraft(store, place)
    await submitVersion(store, place, smallRelease('Brücke wieder offen'), 1)
    await store.backup({ file: join(place.folder, 'mine.db') })
    await approveFirst(store, place)
    await store.close()
    writeFileSync(place.database, 'garbage')
    const restored = await restore(join(place.folder, 'mine.db'))
    expect(restored).toMatchObject({ ok: true })
    if (!restored.ok) return
    expect(readFileSync(restored.value.putAside ?? '', 'utf8')).toBe('garbage')
    const again = await openTestStore(place)
    expect(await again.listReleases({ words: '', status: null })).toMatchObject({
      ok: true,
      value: { releases: [{ status: 'inReview' }] },
    })
    const verified = await again.verifyStore(null)
    expect(verified.ok && verified.value.problems).toEqual([])
    await again.close()
  })

  it('is followed by a store that is open', async () => {
    const store = await openTestStore(place)
    await withDraft(store, place)
    await store.backup({ file: join(place.folder, 'mine.db') })
    await store.addPerson({ id: 'third', name: 'Cara Wied', role: '', at: place.surroundings.now() })
    await restore(join(place.folder, 'mine.db'))
    expect(await store.listPeople(null)).toMatchObject({
      ok: true,
      value: [{ id: 'author' }, { id: 'approver' }],
    })
    await store.close()
  })

  it.each([
    ['nothing', null],
    ['garbage', 'no database'],
  ])('refuses %s and leaves the store as it was', async (_what, content) => {
    await makeStore()
    const file = join(place.folder, 'bad.db')
    if (content !== null) writeFileSync(file, content)
    const before = sha256(readFileSync(place.database, 'latin1'))
    expect(await restore(file)).toMatchObject({ ok: false, failure: { code: 'backupInvalid', file } })
    expect(sha256(readFileSync(place.database, 'latin1'))).toBe(before)
  })
})

it('writes a backup over an older one only when it is whole', async () => {
  const store = await openTestStore(place)
  await withDraft(store, place)
  const file = join(place.folder, 'mine.db')
  expect(await store.backup({ file })).toEqual({ ok: true, value: null })
  await store.createRelease({
    ...{ id: 'second', copy: copyOf(smallRelease('Zweite')), person: null },
    ...{ at: place.surroundings.now(), file: null },
  })
  expect(await store.backup({ file })).toEqual({ ok: true, value: null })
  expect(await store.backup({ file: join(place.folder, 'missing', 'x.db') })).toMatchObject({ ok: false })
  const copy = new Database(file, { readonly: true })
  expect(copy.prepare('SELECT count(*) FROM release').pluck().get()).toBe(2)
  copy.close()
  expect(readdirSync(place.folder).filter((name) => name.includes('.part'))).toEqual([])
  await store.close()
})

function overwritePages(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill(0xab, 4096 * 2, 4096 * 12)
  writeFileSync(file, bytes)
}

function writeForeignDatabase(file: string): void {
  mkdirSync(`${file}.d`, { recursive: true })
  const foreign = new Database(join(`${file}.d`, 'x.db'))
  foreign.exec('CREATE TABLE something (x)')
  foreign.close()
  writeFileSync(file, readFileSync(join(`${file}.d`, 'x.db')))
}
