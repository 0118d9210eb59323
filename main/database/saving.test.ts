import Database from 'better-sqlite3'
import { beforeEach, expect, it } from 'vitest'
import type { OpenedStore } from './store'
import { approvalOf } from './testing/approval-of'
import {
  approveFirst,
  copyOf,
  openTestStore,
  smallRelease,
  type StoreFolder,
  submitVersion,
  withDraft,
} from './testing/store-fixture'
import { storeForEach } from './testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))
beforeEach(async () => {
  await withDraft(store, place)
})

const save = (through: OpenedStore, title: string, baseVersion: number, checkpoint = title) =>
  through.saveWorkingCopy({
    ...{ release: 'release', baseVersion, copy: copyOf(smallRelease(title)), person: 'author' },
    ...{ at: place.surroundings.now(), checkpoint },
  })

const minutes = (count: number): number => count * 60_000

it('counts versions up and keeps what was saved last', async () => {
  expect(await save(store, 'Eins', 1)).toMatchObject({ ok: true, value: { version: 2 } })
  expect(await save(store, 'Zwei', 2)).toMatchObject({ ok: true, value: { version: 3 } })
  expect(await store.listReleases({ words: '', status: null })).toMatchObject({
    value: { releases: [{ headline: 'Zwei' }] },
  })
})

it('refuses a stale save and keeps both texts', async () => {
  await save(store, 'Eins', 1)
  expect(await save(store, 'Anders', 1)).toEqual({
    ok: false,
    failure: { code: 'staleVersion', currentVersion: 2, keptAsCheckpoint: 'Anders' },
  })
  expect(await store.listCheckpoints({ release: 'release' })).toMatchObject({
    value: expect.arrayContaining([
      expect.objectContaining({ kind: 'conflict', headline: 'Anders', savedBy: 'Ada Reiber' }),
    ]),
  })
  const kept = await store.readCheckpoint({ checkpoint: 'Anders' })
  expect(kept.ok && kept.value?.document).toBe(copyOf(smallRelease('Anders')).document)
  expect(await store.readRelease({ release: 'release' })).toMatchObject({
    value: { workingCopy: { version: 2 } },
  })
})

it('keeps the same refused text once, and answers a repeated save of the same text with its version', async () => {
  await save(store, 'Eins', 1)
  await save(store, 'Anders', 1, 'first')
  expect(await save(store, 'Anders', 1, 'second')).toMatchObject({ failure: { keptAsCheckpoint: 'first' } })
  expect(await save(store, 'Eins', 1)).toMatchObject({ ok: true, value: { version: 2 } })
})

it('refuses to save an approved release, and keeps the text', async () => {
  await submitVersion(store, place, smallRelease('Brücke wieder offen'), 1)
  await approveFirst(store, place)
  expect(await save(store, 'Danach', 1)).toMatchObject({
    failure: { code: 'notEditable', status: 'approved' },
  })
  expect(await store.listCheckpoints({ release: 'release' })).toMatchObject({
    value: [{ kind: 'conflict', headline: 'Danach' }],
  })
})

it('keeps a checkpoint of the text that is overwritten, but none within five minutes of the newest', async () => {
  place.wait(minutes(10))
  await save(store, 'Eins', 1)
  place.wait(minutes(1))
  await save(store, 'Zwei', 2)
  place.wait(minutes(1))
  await save(store, 'Drei', 3)
  place.wait(minutes(6))
  await save(store, 'Vier', 4)
  const listed = await store.listCheckpoints({ release: 'release' })
  expect(listed.ok && listed.value.map(({ headline }) => headline)).toEqual([
    'Drei',
    'Eins',
    'Brücke wieder offen',
  ])
})

it('lets two connections save in turns and notices what the other one did', async () => {
  const other = await openTestStore(place, { pollInterval: 10 })
  const noticed = new Promise((resolve) => other.onNews(resolve))
  expect(await save(store, 'Eins', 1)).toMatchObject({ ok: true })
  expect(await noticed).toEqual({ kind: 'changed' })
  expect(await save(other, 'Zwei', 2)).toMatchObject({ ok: true, value: { version: 3 } })
  expect(await save(store, 'Drei', 2)).toMatchObject({ failure: { code: 'staleVersion', currentVersion: 3 } })
  await other.close()
})

it('says that the store is busy where another program holds it for longer than the busy timeout', async () => {
  const { openConnection } = await import('./connection')
  const holder = new Database(place.database)
  holder.exec('BEGIN IMMEDIATE')
  const impatient = openConnection(place.database, { mustExist: true, busyTimeout: 20 })
  const { failureFromError } = await import('./sqlite-failure')
  try {
    impatient.transaction(() => impatient.exec("UPDATE release SET headline = 'x'")).immediate()
    expect.unreachable()
  } catch (error) {
    expect(failureFromError(error, { file: place.database, newestBackup: () => null })).toEqual({
      code: 'storeBusy',
    })
  }
  impatient.close()
  holder.close()
})

it('says that the disk is full, and keeps what was there', async () => {
  const { openConnection } = await import('./connection')
  const { failureFromError } = await import('./sqlite-failure')
  const connection = openConnection(place.database)
  const pages = Number(connection.pragma('page_count', { simple: true }))
  // SQLite's own limit stands in for the disk's: the code path and its error are the same.
  connection.pragma(`max_page_count = ${String(pages)}`)
  try {
    connection
      .transaction(() =>
        connection.prepare('UPDATE working_copy SET document = ?').run('x'.repeat(1_000_000)),
      )
      .immediate()
    expect.unreachable()
  } catch (error) {
    expect(failureFromError(error, { file: 'f', newestBackup: () => null })).toEqual({
      code: 'diskFull',
      path: 'f',
    })
  }
  connection.close()
  expect(await store.readRelease({ release: 'release' })).toMatchObject({
    value: { workingCopy: { version: 1 } },
  })
})

it('keeps the authors who wrote while a revision was in review', async () => {
  await submitVersion(store, place, smallRelease('Brücke wieder offen'), 1)
  await store.addPerson({ id: 'third', name: 'Cara Wied', role: '', at: place.surroundings.now() })
  await store.saveWorkingCopy({
    ...{ release: 'release', baseVersion: 1, copy: copyOf(smallRelease('Später')), person: 'third' },
    ...{ at: place.surroundings.now(), checkpoint: 'x' },
  })
  const approval = approvalOf({
    ...{ release: 'release', person: 'approver', at: place.surroundings.now(), version: 2 },
  })
  const approvedCopy = copyOf(smallRelease('Brücke wieder offen'))
  await store.recordSignOff({
    ...approval,
    approval: approval.approval === null ? null : { ...approval.approval, approvedCopy },
  })
  expect(await store.listCheckpoints({ release: 'release' })).toMatchObject({
    value: expect.arrayContaining([expect.objectContaining({ headline: 'Später' })]),
  })
  await store.reviseRelease({
    ...{ release: 'release', from: 'approved', to: 'draft', revision: 1, version: 3, copy: null },
    ...{ person: null, at: place.surroundings.now(), checkpoint: 'y' },
  })
  const submitted = await submitVersion(store, place, smallRelease('Brücke wieder offen'), 3, 'approver')
  expect(submitted.ok && submitted.value.authors.map(({ id }) => id)).toEqual(['approver', 'third'])
})

it('answers a write that finds something else than it expects with changedMeanwhile, and writes nothing', async () => {
  await save(store, 'Eins', 1)
  expect(await submitVersion(store, place, smallRelease('Brücke wieder offen'), 1)).toEqual({
    ok: false,
    failure: { code: 'changedMeanwhile' },
  })
  expect(await store.readRelease({ release: 'release' })).toMatchObject({
    value: { status: 'draft', revisions: [] },
  })
})
