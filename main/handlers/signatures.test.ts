import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OpenedStore } from '../database/store'
import { smallRelease, type StoreFolder } from '../database/testing/store-fixture'
import { defaultPolicy } from '../../domain/approval/policy'
import { makeKeyPair, signStatement } from '../identity/signing'
import { addNamed, valueOf } from './testing/approve-release'
import { deskForEach, type TestDesk } from './testing/desk-for-each'

const passphrase = 'Anker Birke Wolke Tisch'
let place: StoreFolder
let store: OpenedStore
let handlers: TestDesk['handlers']
let release: string
let author: string
let approver: string

deskForEach((desk) => ({ place, store, handlers } = desk))
beforeEach(async () => {
  author = await addNamed(handlers, 'Ada')
  approver = await addNamed(handlers, 'Ben')
  const created = await valueOf(handlers.createRelease({ kind: 'pressRelease', language: 'de', as: author }))
  release = created.id
  const document: unknown = smallRelease('Brücke wieder offen').toJSON()
  await valueOf(handlers.saveRelease({ release, baseVersion: 1, document, as: author }))
})

const approve = () =>
  handlers.decideRevision({ release, revision: 1, kind: 'approved', as: approver, reason: '' })

async function problems(): Promise<unknown> {
  const verified = await store.verifyStore(null)
  return verified.ok && verified.value.problems
}

function withPlainSql(work: (plain: Database.Database) => void): void {
  const plain = new Database(place.database)
  plain.pragma('foreign_keys = OFF')
  work(plain)
  plain.close()
}

it('records a decision unsigned while its person has no passphrase', async () => {
  await valueOf(handlers.submitRelease({ release, as: author, note: '' }))
  expect(await approve()).toMatchObject({ ok: true, value: { signOffs: [{ key: null }] } })
})

it('counts no unsigned decision where the policy asks for signatures', async () => {
  const policy = { ...defaultPolicy, needsSignatures: true }
  await valueOf(handlers.submitRelease({ release, as: author, note: '', policy }))
  expect(await approve()).toEqual({ ok: false, failure: { code: 'signatureNeeded', person: 'Ben' } })
})

describe('with a passphrase', () => {
  beforeEach(async () => {
    await valueOf(handlers.submitRelease({ release, as: author, note: '' }))
    await valueOf(handlers.setPassphrase({ as: approver, passphrase }))
  })

  it('asks for it once its ten minutes are over, and signs what was decided', async () => {
    place.wait(11 * 60 * 1000)
    expect(await approve()).toMatchObject({ failure: { code: 'passphraseNeeded' } })
    await valueOf(handlers.unlockPerson({ as: approver, passphrase }))
    const approved = await valueOf(approve())
    expect(approved.signOffs[0]?.key).toMatch(/^[0-9a-f]{64}$/)
    expect(approved.decision?.key).toBe(approved.signOffs[0]?.key)
    expect(await problems()).toEqual([])
  })

  it('can be decided past by nobody with plain SQL', () => {
    const insert = (key: string): string =>
      `INSERT INTO sign_off (release, revision, sequence, kind, person, at, reason, is_emergency,
         wording_hash, details_hash, key, signature)
       SELECT release, number, 1, 'approval', '${approver}', 'now', '', 0, wording_hash, details_hash, ${key}
       FROM revision`
    withPlainSql((plain) => {
      expect(() => plain.exec(insert('NULL, NULL'))).toThrow('signs with it')
      expect(() => plain.exec(insert("'other', 'x'"))).toThrow('signs with it')
    })
  })

  it('names a signature that somebody else made, the audit log rewritten with it', async () => {
    await valueOf(approve())
    const { seed } = makeKeyPair()
    withPlainSql((plain) => {
      const triggers = plain
        .prepare<[], { name: string; sql: string }>(
          "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
        )
        .all()
      for (const { name } of triggers) plain.exec(`DROP TRIGGER ${name}`)
      plain.prepare('UPDATE sign_off SET signature = ?').run(signStatement(seed, 'Ich war es.'))
      for (const { sql } of triggers) plain.exec(sql)
    })
    expect(await problems()).toContainEqual({
      kind: 'signatureWrong',
      release,
      revision: 1,
      person: approver,
    })
    expect(await store.checkRevisions({ release })).toMatchObject({ failure: { code: 'tampered' } })
  })

  it('names a signature that vouches for an audit log which is another now', async () => {
    await valueOf(approve())
    withPlainSql((plain) => {
      plain.exec('DROP TRIGGER audit_is_never_changed')
      plain.exec("UPDATE audit SET hash = 'x' || hash")
    })
    expect(await problems()).toContainEqual({
      kind: 'signatureWrong',
      release,
      revision: 1,
      person: approver,
    })
  })

  it('signs a return as well', async () => {
    const returned = await handlers.decideRevision({
      ...{ release, revision: 1, kind: 'changesRequested', as: approver, reason: 'Zahl falsch' },
    })
    expect(returned.ok && returned.value.decision?.key).toMatch(/^[0-9a-f]{64}$/)
    expect(await problems()).toEqual([])
  })
})
