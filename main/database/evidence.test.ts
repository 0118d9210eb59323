import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import type { OpenedStore } from './store'
import { type StoreFolder, withDraft } from './testing/store-fixture'
import { storeForEach } from './testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))
beforeEach(async () => {
  await withDraft(store, place)
})

const mail = new TextEncoder().encode('Subject: Ja\r\n\r\nEinverstanden.')
const hash = createHash('sha256').update(mail).digest('hex')

const add = (bytes: Uint8Array = mail): ReturnType<OpenedStore['addEvidence']> =>
  store.addEvidence({
    ...{ bytes, fileName: 'antwort.eml', mediaType: 'message/rfc822', person: 'author' },
    at: place.surroundings.now(),
  })

const remove = (reason: string): ReturnType<OpenedStore['removeEvidence']> =>
  store.removeEvidence({ evidence: hash, person: 'approver', reason, at: place.surroundings.now() })

function withPlainSql(work: (connection: Database.Database) => void): void {
  const connection = new Database(place.database)
  connection.pragma('foreign_keys = OFF')
  work(connection)
  connection.close()
}

async function problems(): Promise<unknown> {
  const verified = await store.verifyStore(null)
  return verified.ok && verified.value.problems
}

it('gives back every byte, and keeps the same bytes once', async () => {
  expect(await add()).toMatchObject({ ok: true, value: { hash, size: mail.length, addedBy: 'Ada Reiber' } })
  expect(await add()).toMatchObject({ ok: true, value: { hash } })
  const read = await store.readEvidence({ evidence: hash })
  expect(read.ok && read.value.bytes).toEqual(mail)
  expect(await problems()).toEqual([])
})

it('removes the bytes with a reason, keeps hash and tombstone, and says so in a verification', async () => {
  await add()
  expect(await remove(' ')).toEqual({ ok: false, failure: { code: 'reasonMissing' } })
  expect(await remove('Frist abgelaufen')).toMatchObject({
    ok: true,
    value: { hash, removal: { removedBy: 'Bent Solms', reason: 'Frist abgelaufen' } },
  })
  const gone = { ok: false, failure: { code: 'evidenceRemoved', file: 'antwort.eml' } }
  expect(await store.readEvidence({ evidence: hash })).toEqual(gone)
  expect(await add()).toEqual(gone)
  const verified = await store.verifyStore(null)
  expect(verified).toMatchObject({ ok: true, value: { problems: [], removedEvidence: 1 } })
})

it('names evidence that was changed or taken away with plain SQL', async () => {
  await add()
  withPlainSql((connection) => {
    expect(() => connection.exec('DELETE FROM evidence_bytes')).toThrow('only with a recorded removal')
    expect(() => connection.exec("UPDATE evidence_bytes SET bytes = x'00'")).toThrow('never changed')
    expect(() => connection.exec('DELETE FROM evidence')).toThrow('never deleted')
    connection.exec('DROP TRIGGER evidence_bytes_are_never_changed')
    connection.exec("UPDATE evidence_bytes SET bytes = x'00'")
  })
  expect(await problems()).toContainEqual({ kind: 'evidenceChanged', evidence: hash })
  expect(await store.readEvidence({ evidence: hash })).toMatchObject({
    failure: { code: 'evidenceChanged' },
  })
  withPlainSql((connection) => {
    connection.exec('DROP TRIGGER evidence_bytes_go_with_a_removal')
    connection.exec('DELETE FROM evidence_bytes')
  })
  expect(await problems()).toContainEqual({ kind: 'evidenceMissing', evidence: hash })
})
