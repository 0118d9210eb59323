import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClearanceKind } from '../../domain/approval/clearance/clearance-record'
import { quoteHash } from '../../domain/approval/clearance/quote-hash'
import type { OpenedStore } from './store'
import { type StoreFolder, withDraft } from './testing/store-fixture'
import { storeForEach } from './testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))
beforeEach(async () => {
  await withDraft(store, place)
})

const words = { wording: 'Sie ist wieder offen.', speaker: 'Jaro Tamm', role: null }
const others = { wording: 'Endlich.', speaker: 'Maja Lindqvist', role: 'Wirtin' }

const record = (
  kind: ClearanceKind,
  changed: Partial<Parameters<OpenedStore['recordClearances']>[0]> = {},
): ReturnType<OpenedStore['recordClearances']> =>
  store.recordClearances({
    ...{ release: 'release', quotes: [words, others], kind, by: 'Jaro Tamm', channel: 'telephone' },
    ...{ evidence: null, note: 'Anruf um neun', person: 'author', at: place.surroundings.now() },
    ...changed,
  })

async function problems(): Promise<unknown> {
  const verified = await store.verifyStore(null)
  return verified.ok && verified.value.problems
}

it('keeps what was recorded of each quote, in its order, and is sound', async () => {
  expect(await record('sent', { by: '' })).toEqual({ ok: true, value: null })
  expect(await record('cleared', { quotes: [words] })).toEqual({ ok: true, value: null })
  const read = await store.readRelease({ release: 'release' })
  expect(read.ok && read.value.clearances).toMatchObject([
    { ...words, quoteHash: quoteHash(words), kind: 'sent', by: '' },
    { ...others, quoteHash: quoteHash(others), kind: 'sent' },
    { ...words, kind: 'cleared', by: 'Jaro Tamm', recordedBy: 'Ada Reiber', note: 'Anruf um neun' },
  ])
  expect(await problems()).toEqual([])
})

it('refuses what names nobody, no release, or evidence that is not kept', async () => {
  expect(await record('cleared', { person: 'nobody' })).toMatchObject({ failure: { code: 'personNotFound' } })
  expect(await record('cleared', { release: 'none' })).toMatchObject({ failure: { code: 'releaseNotFound' } })
  expect(await record('cleared', { evidence: 'a'.repeat(64) })).toMatchObject({
    failure: { code: 'evidenceMissing' },
  })
})

it('refuses evidence whose bytes were removed, and keeps what was recorded with it before', async () => {
  const at = place.surroundings.now()
  const bytes = new TextEncoder().encode('Einverstanden.')
  const added = await store.addEvidence({
    ...{ bytes, fileName: 'antwort.txt', mediaType: 'text/plain', person: 'author', at },
  })
  const evidence = added.ok ? added.value.hash : ''
  expect(await record('cleared', { evidence })).toEqual({ ok: true, value: null })
  await store.removeEvidence({ evidence, person: 'approver', reason: 'Frist abgelaufen', at })
  expect(await record('cleared', { evidence })).toMatchObject({ failure: { code: 'evidenceRemoved' } })
  expect(await problems()).toEqual([])
})

it('keeps a release whose clearance was recorded', async () => {
  await record('sent')
  const at = place.surroundings.now()
  await store.moveRelease({ release: 'release', to: 'bin', person: null, at })
  expect(await store.deleteRelease({ release: 'release', person: null, at })).toEqual({
    ok: false,
    failure: { code: 'releaseKept', reason: 'recorded' },
  })
})

describe('plain SQL', () => {
  const withPlainSql = (work: (connection: Database.Database) => void): void => {
    const connection = new Database(place.database)
    connection.pragma('foreign_keys = OFF')
    work(connection)
    connection.close()
  }
  const guards = [
    ...['clearance_is_never_changed', 'clearance_is_never_deleted', 'clearance_is_never_replaced'],
    ...['clearance_follows_the_newest', 'clearance_names_who_gave_it'],
  ]
  const row = { table: 'clearance', key: '["release",1]' }
  const columns =
    'release, sequence, quote_hash, wording, speaker, role, kind, given_by, channel, note, recorded_by'

  beforeEach(async () => {
    await record('cleared', { quotes: [words] })
  })

  it('can neither change, delete nor replace a record, nor leave a number out', () => {
    withPlainSql((connection) => {
      expect(() => connection.exec("UPDATE clearance SET wording = 'x'")).toThrow('never changed')
      expect(() => connection.exec('DELETE FROM clearance')).toThrow('never deleted')
      const copy = (sequence: string, by: string): string =>
        `INSERT INTO clearance (${columns}, recorded_at)
         SELECT release, ${sequence}, quote_hash, wording, speaker, role, kind, ${by}, channel, note, recorded_by, 'now'
         FROM clearance`
      expect(() => connection.exec(copy('9', 'given_by'))).toThrow('without a gap')
      expect(() => connection.exec(copy('2', "' '"))).toThrow('names who gave it')
      connection.exec('DROP TRIGGER clearance_follows_the_newest')
      expect(() => connection.exec('INSERT OR REPLACE INTO clearance SELECT * FROM clearance')).toThrow(
        'never replaced',
      )
    })
  })

  it.each([...columns.split(', ').slice(2), 'evidence', 'recorded_at', 'key', 'signature'])(
    'is named by a verification where it changed %s behind the triggers',
    async (column) => {
      withPlainSql((connection) => {
        for (const guard of guards) connection.exec(`DROP TRIGGER ${guard}`)
        const value = column === 'kind' ? 'refused' : 'x'
        connection.prepare(`UPDATE clearance SET ${column} = ?`).run(value)
      })
      expect(await problems()).toContainEqual({ kind: 'rowChanged', ...row })
      expect(await problems()).toContainEqual({ kind: 'guardChanged', name: guards[0] })
    },
  )

  it('is named where it added a clearance or took one away', async () => {
    withPlainSql((connection) => {
      for (const guard of guards) connection.exec(`DROP TRIGGER ${guard}`)
      connection.exec('UPDATE clearance SET sequence = 2')
    })
    expect(await problems()).toContainEqual({ kind: 'rowMissing', ...row })
    expect(await problems()).toContainEqual({ kind: 'rowAdditional', ...row, key: '["release",2]' })
  })
})
