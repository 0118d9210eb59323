import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textFingerprints } from '../../domain/identify/fingerprints'
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
      connection.exec('DROP TABLE fingerprint; DROP TABLE indexed_revision')
      connection.pragma(`user_version = ${String(before)}`)
    })
    store = await openTestStore(place)
    expect(await store.findLikeRevisions({ prints })).toMatchObject({ ok: true, value: [{ number: 1 }] })
    plain((connection) => connection.exec('DELETE FROM fingerprint; DELETE FROM indexed_revision'))
    await store.indexRevisions(null)
    expect(await store.findLikeRevisions({ prints })).toMatchObject({ ok: true, value: [{ number: 1 }] })
  })
})
