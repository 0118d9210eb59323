import { expect, it } from 'vitest'
import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { figure, headline, image, release } from '../../domain/document/builders'
import { inspectImage } from '../../domain/images/inspect-image'
import { makeJpeg, makePng } from '../../domain/testing/make-picture'
import { dropUnnamedAssets } from './assets'
import { inspectBackup } from './backups'
import type { OpenedStore } from './store'
import { copyOf, withDraft, type StoreFolder } from './testing/store-fixture'
import { storeForEach } from './testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))

const jpeg = makeJpeg({ width: 64, height: 48 }, 80, { iptc: { 120: 'Die Brücke' } })
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function add(bytes: Uint8Array): Promise<string> {
  const facts = inspectImage(bytes)
  if (!facts.ok) throw new Error(facts.failure.kind)
  const added = await store.addAsset({ bytes, facts: facts.value, at: place.surroundings.now() })
  if (!added.ok) throw new Error(added.failure.code)
  return added.value.hash
}

const withPlainSql = <Answer>(work: (connection: Database.Database) => Answer): Answer => {
  const connection = new Database(place.database)
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

it('gives back every byte of a picture, and keeps the same bytes once', async () => {
  const hash = await add(jpeg)
  expect(hash).toBe(hashOf(jpeg))
  expect(await add(jpeg)).toBe(hash)
  const read = await store.readAsset({ asset: hash })
  expect(read).toMatchObject({
    ok: true,
    value: { hash, mediaType: 'image/jpeg', width: 64, height: 48, size: jpeg.length },
  })
  expect(read.ok && hashOf(read.value.bytes)).toBe(hash)
  expect(withPlainSql((connection) => connection.prepare('SELECT count(*) FROM asset').pluck().get())).toBe(1)
})

it('says that a picture is missing, and finds in a verification which one', async () => {
  const asset = 'a'.repeat(64)
  expect(await store.readAsset({ asset })).toEqual({ ok: false, failure: { code: 'assetMissing', asset } })
  await store.createRelease({
    id: 'release',
    copy: copyOf(release({}, headline('Titel'), figure(image({ asset })))),
    ...{ person: null, at: place.surroundings.now(), file: null },
  })
  expect(await store.verifyStore(null)).toMatchObject({
    value: { problems: [{ kind: 'assetMissing', asset }] },
  })
})

it('never changes or replaces a picture, and gives out none whose bytes were changed by force', async () => {
  const hash = await add(jpeg)
  const change = `UPDATE asset SET bytes = zeroblob(size)`
  expect(() => withPlainSql((connection) => connection.exec(change))).toThrow('never changed')
  const replace =
    'INSERT OR REPLACE INTO asset SELECT hash, media_type, 1, 1, size, added_at, bytes FROM asset'
  expect(() => withPlainSql((connection) => connection.exec(replace))).toThrow('never replaced')
  withPlainSql((connection) => connection.exec(`DROP TRIGGER asset_keeps_its_bytes; ${change}`))
  expect(await store.readAsset({ asset: hash })).toMatchObject({ failure: { code: 'assetChanged' } })
  const report = await store.verifyStore(null)
  expect(report.ok && report.value.problems).toContainEqual({ kind: 'assetChanged', asset: hash })
})

it('stands in a backup', async () => {
  const hash = await add(jpeg)
  const file = join(place.configFolder, '..', 'backup.db')
  expect(await store.backup({ file })).toEqual({ ok: true, value: null })
  expect(inspectBackup(file, 'integrity_check', { makeSingleFile: false })).toBeNull()
  const copy = new Database(file, { readonly: true })
  const bytes = copy.prepare<[string], Buffer>('SELECT bytes FROM asset WHERE hash = ?').pluck().get(hash)
  copy.close()
  expect(bytes === undefined ? null : hashOf(bytes)).toBe(hash)
})

it('gives up a picture after a month in which no text named it', async () => {
  const { release: id } = await withDraft(store, place)
  const named = await add(jpeg)
  const unnamed = await add(makePng({ width: 8, height: 8 }))
  const pressed = await add(makePng({ width: 9, height: 8 }))
  const pressImage = {
    ...{ asset: pressed, fileName: 'a.png', caption: '', alt: '', credit: '', subject: '', rightsEnd: null },
  }
  const document = release({ pressImages: [pressImage] }, headline('Titel'), figure(image({ asset: named })))
  const at = place.surroundings.now()
  const saved = { release: id, baseVersion: 1, copy: copyOf(document), person: null, at, checkpoint: 'c' }
  expect(await store.saveWorkingCopy(saved)).toMatchObject({ ok: true })
  const drop = (): number =>
    withPlainSql((connection) => dropUnnamedAssets(connection, place.surroundings.now()))
  place.wait(29 * 24 * 60 * 60 * 1000)
  expect(drop()).toBe(0)
  place.wait(2 * 24 * 60 * 60 * 1000)
  expect(drop()).toBe(1)
  expect(await store.readAsset({ asset: unnamed })).toMatchObject({ ok: false })
  expect(await store.readAsset({ asset: named })).toMatchObject({ ok: true })
  expect(await store.readAsset({ asset: pressed })).toMatchObject({ ok: true })
})
