import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textFingerprints } from '../../domain/identify/fingerprints'
import { migrate } from './migrate'
import { migrations } from './migrations'
import type { OpenedStore } from './store'
import {
  approveFirst,
  makeStoreFolder,
  openTestStore,
  smallRelease,
  submitVersion,
  withDraft,
  type StoreFolder,
} from './testing/store-fixture'

const title = 'Brücke wieder offen'
const prints = textFingerprints(['Die Brücke ist wieder offen.'])

let place: StoreFolder
let store: OpenedStore

beforeEach(async () => {
  place = makeStoreFolder()
  store = await openTestStore(place)
  await withDraft(store, place)
})
afterEach(async () => {
  await store.close()
  place.remove()
})

const plain = (work: (connection: Database.Database) => void): void => {
  const connection = new Database(place.database)
  work(connection)
  connection.close()
}

/** The tables that the migrations behind this many have added, the newest first, for others refer to the older ones. */
function tablesBehind(count: number): readonly string[] {
  const connection = new Database(':memory:')
  const names = (): readonly string[] =>
    connection
      .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
      .pluck()
      .all()
  migrate(connection, migrations.slice(0, count))
  const known = new Set(names())
  migrate(connection, migrations)
  const added = names().filter((name) => !known.has(name))
  connection.close()
  return added.toReversed()
}

describe('the fingerprints of revisions', () => {
  it('find a revision as soon as it is submitted, and say when it is approved', async () => {
    expect(await store.findLikeRevisions({ prints })).toEqual({ ok: true, value: [] })
    await submitVersion(store, place, smallRelease(title), 1)
    expect(await store.findLikeRevisions({ prints })).toMatchObject({
      ok: true,
      value: [{ release: 'release', number: 1, isApproved: false }],
    })
    await approveFirst(store, place)
    expect(await store.findLikeRevisions({ prints })).toMatchObject({
      ok: true,
      value: [{ isApproved: true }],
    })
  })

  it('are derived by the migration for a store that had none, and by the next question for what was missed', async () => {
    await submitVersion(store, place, smallRelease(title), 1)
    await store.close()
    const before = migrations.findIndex(({ name }) => name === 'fingerprints')
    plain((connection) => {
      for (const table of tablesBehind(before)) connection.exec(`DROP TABLE ${table}`)
      connection.pragma(`user_version = ${String(before)}`)
    })
    store = await openTestStore(place)
    expect(await store.findLikeRevisions({ prints })).toMatchObject({ ok: true, value: [{ number: 1 }] })
    plain((connection) => connection.exec('DELETE FROM fingerprint; DELETE FROM indexed_revision'))
    await store.indexRevisions(null)
    expect(await store.findLikeRevisions({ prints })).toMatchObject({ ok: true, value: [{ number: 1 }] })
  })
})
