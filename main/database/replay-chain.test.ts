import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { appendAudit } from './audit-chain'
import { followChain, replayChain } from './replay-chain'
import { makeStoreFolder, openTestStore, withDraft, type StoreFolder } from './testing/store-fixture'

let place: StoreFolder
let connection: Database.Database

beforeEach(async () => {
  place = makeStoreFolder()
  const store = await openTestStore(place)
  await withDraft(store, place)
  await store.close()
  connection = new Database(place.database)
})
afterEach(() => {
  connection.close()
  place.remove()
})

const append = (name: string): void =>
  appendAudit(connection, place.surroundings.now(), 'personAdded', { person: name }, [
    { table: 'person', key: name, hash: name },
  ])

/** Writes over an early entry, as somebody does who takes the guards away first. */
function tamper(plain: Database.Database): void {
  for (const name of plain
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit'")
    .pluck()
    .all())
    plain.exec(`DROP TRIGGER ${name}`)
  plain.exec("UPDATE audit SET payload = '{}' WHERE seq = 2")
}

it('says of a chain that it follows what a walk from its beginning says', () => {
  expect(followChain(connection)).toEqual(replayChain(connection))
  for (const name of ['one', 'two', 'three']) {
    append(name)
    expect(followChain(connection)).toEqual(replayChain(connection))
  }
})

it('walks on from where it was, and trusts for that nobody but the connection itself', () => {
  followChain(connection)
  tamper(connection)
  append('one')
  expect(followChain(connection).problems).toEqual([])
  expect(replayChain(connection).problems).toEqual([{ kind: 'brokenLink', seq: 2 }])
})

it('walks from the beginning once somebody else has written', () => {
  followChain(connection)
  const other = new Database(place.database)
  tamper(other)
  other.close()
  expect(followChain(connection).problems).toEqual([{ kind: 'brokenLink', seq: 2 }])
  expect(followChain(connection).problems).toEqual([{ kind: 'brokenLink', seq: 2 }])
})

it('forgets entries of a transaction that was given up', () => {
  const before = followChain(connection)
  connection.exec('BEGIN IMMEDIATE')
  append('one')
  expect(followChain(connection).entries).toBe(before.entries + 1)
  connection.exec('ROLLBACK')
  expect(followChain(connection)).toEqual(before)
  append('two')
  expect(followChain(connection)).toEqual(replayChain(connection))
})
