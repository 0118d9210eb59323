import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { noOrganisation, type Organisation } from '../../domain/organisation/organisation'
import { inspectImage } from '../../domain/images/inspect-image'
import { makePng } from '../../domain/testing/make-picture'
import { dropUnnamedAssets } from './assets'
import type { OpenedStore } from './store'
import { openTestStore, withDraft, type StoreFolder } from './testing/store-fixture'
import { storeForEach } from './testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))

const office: Organisation = { ...noOrganisation, name: 'Hafenamt Lindenau' }
const save = (organisation: Organisation, baseVersion: number, person: string | null = null) =>
  store.saveOrganisation({ organisation, baseVersion, person, at: place.surroundings.now() })

const withPlainSql = <Answer>(work: (connection: Database.Database) => Answer): Answer => {
  const connection = new Database(place.database)
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

it('knows nobody at first, then who was saved last, in another window as well', async () => {
  expect(await store.readOrganisation(null)).toEqual({
    ok: true,
    value: { version: 0, organisation: noOrganisation },
  })
  expect(await save(office, 0)).toMatchObject({ ok: true, value: { version: 1 } })
  expect(await save({ ...office, shortName: 'Hafenamt' }, 1)).toMatchObject({
    ok: true,
    value: { version: 2 },
  })
  const other = await openTestStore(place)
  expect(await other.readOrganisation(null)).toEqual({
    ok: true,
    value: { version: 2, organisation: { ...office, shortName: 'Hafenamt' } },
  })
  await other.close()
})

it('refuses a change that is based on an older version, and one by somebody unknown', async () => {
  await save(office, 0)
  expect(await save({ ...office, name: 'Anderes Amt' }, 0)).toEqual({
    ok: false,
    failure: { code: 'organisationChanged' },
  })
  expect(await save(office, 1, 'nobody')).toMatchObject({ ok: false, failure: { code: 'personNotFound' } })
  expect(await store.readOrganisation(null)).toMatchObject({ value: { version: 1, organisation: office } })
})

it('notes each change with its person in the audit log, which stays whole', async () => {
  const { author } = await withDraft(store, place)
  await save(office, 0, author)
  const payloads = withPlainSql((connection) =>
    connection
      .prepare<[], string>("SELECT payload FROM audit WHERE kind = 'organisationChanged'")
      .pluck()
      .all(),
  )
  expect(payloads.map((payload) => JSON.parse(payload) as unknown)).toMatchObject([
    { person: author, version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  ])
  expect(await store.verifyStore(null)).toMatchObject({ ok: true, value: { problems: [] } })
})

it('keeps the logo, and a verification finds one that is gone', async () => {
  const bytes = makePng({ width: 8, height: 8 })
  const facts = inspectImage(bytes)
  if (!facts.ok) throw new Error(facts.failure.kind)
  const added = await store.addAsset({ bytes, facts: facts.value, at: place.surroundings.now() })
  if (!added.ok) throw new Error(added.failure.code)
  const asset = added.value.hash
  await save({ ...office, logo: { asset } }, 0)
  place.wait(60 * 24 * 60 * 60 * 1000)
  expect(withPlainSql((connection) => dropUnnamedAssets(connection, place.surroundings.now()))).toBe(0)
  withPlainSql((connection) => connection.prepare('DELETE FROM asset').run())
  expect(await store.verifyStore(null)).toMatchObject({
    value: { problems: [{ kind: 'assetMissing', asset }] },
  })
})

it('says that what is stored cannot be read, and writes nothing over it', async () => {
  await save(office, 0)
  withPlainSql((connection) =>
    connection.prepare(`UPDATE organisation SET organisation = '{"name":7}'`).run(),
  )
  expect(await store.readOrganisation(null)).toMatchObject({
    ok: false,
    failure: { code: 'organisationInvalid' },
  })
})
