import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenedStore } from '../database/store'
import { openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { isSignatureOf } from '../identity/signing'
import type { Services } from './services'
import { valueOf } from './testing/approve-release'
import { deskForEach } from './testing/desk-for-each'
import { testHandlers, testServices } from './testing/services-fixture'

const passphrase = 'vier Worte sind genug'
const other = 'noch einmal vier Worte'

let place: StoreFolder
let store: OpenedStore
let services: Services
let handlers: ReturnType<typeof testHandlers>
let ada: string
let ben: string

deskForEach((desk) => ({ place, store, services, handlers } = desk))
beforeEach(async () => {
  ;({ id: ada } = await valueOf(handlers.addPerson({ name: 'Ada Reiber', role: '' })))
  ;({ id: ben } = await valueOf(handlers.addPerson({ name: 'Ben Solms', role: '' })))
})
afterEach(() => {
  services.keyring.lockAll()
})

const identityOf = async (person: string) =>
  (await valueOf(handlers.describeIdentities(null))).find(({ id }) => id === person)

describe('a passphrase', () => {
  it('makes a key that signs, and whose signature holds', async () => {
    expect(await services.signer.sign(ada, 'Fassung 4')).toEqual({ ok: true, value: null })
    await valueOf(handlers.setPassphrase({ as: ada, passphrase }))
    const signed = await valueOf(services.signer.sign(ada, 'Fassung 4'))
    const { key } = await valueOf(store.readPersonKey({ person: ada }))
    expect(signed?.key).toBe(key?.fingerprint)
    expect(isSignatureOf(key?.publicKey ?? '', 'Fassung 4', signed?.signature ?? '')).toBe(true)
    expect(await identityOf(ada)).toMatchObject({
      name: 'Ada Reiber',
      fingerprint: key?.fingerprint,
      since: place.surroundings.now(),
      unlockedUntil: '2026-03-02T09:10:00.000Z',
      isRetired: false,
    })
    expect(await identityOf(ben)).toMatchObject({ fingerprint: null, since: null, unlockedUntil: null })
  })

  it('unlocks signing for ten minutes, and locking ends it', async () => {
    await valueOf(handlers.setPassphrase({ as: ada, passphrase }))
    place.wait(600_000)
    const needed = { ok: false, failure: { code: 'passphraseNeeded', person: ada } }
    expect(await services.signer.sign(ada, 'x')).toEqual(needed)
    await valueOf(handlers.unlockPerson({ as: ada, passphrase }))
    expect((await services.signer.sign(ada, 'x')).ok).toBe(true)
    await handlers.lockPerson({ as: ada })
    expect(await services.signer.sign(ada, 'x')).toEqual(needed)
  })

  it('is set once, and has ten characters', async () => {
    expect(await handlers.setPassphrase({ as: ada, passphrase: 'zu kurz' })).toEqual({
      ok: false,
      failure: { code: 'passphraseTooShort', least: 10 },
    })
    await valueOf(handlers.setPassphrase({ as: ada, passphrase }))
    expect(await handlers.setPassphrase({ as: ada, passphrase: other })).toEqual({
      ok: false,
      failure: { code: 'passphraseExists', person: 'Ada Reiber' },
    })
    expect(await handlers.unlockPerson({ as: ben, passphrase })).toEqual({
      ok: false,
      failure: { code: 'passphraseMissing', person: 'Ben Solms' },
    })
  })

  it('can be changed; the key and its fingerprint stay, and the old one opens nothing', async () => {
    await valueOf(handlers.setPassphrase({ as: ada, passphrase }))
    const before = await identityOf(ada)
    expect(await handlers.changePassphrase({ as: ada, current: other, passphrase: other })).toMatchObject({
      failure: { code: 'passphraseWrong' },
    })
    place.wait(1000)
    await valueOf(handlers.changePassphrase({ as: ada, current: passphrase, passphrase: other }))
    expect(await identityOf(ada)).toMatchObject({ fingerprint: before?.fingerprint, since: before?.since })
    expect(await valueOf(store.readPersonKey({ person: ada }))).toMatchObject({ key: { sequence: 2 } })
    await handlers.lockPerson({ as: ada })
    expect(await handlers.unlockPerson({ as: ada, passphrase })).toMatchObject({
      failure: { code: 'passphraseWrong' },
    })
    place.wait(1000)
    await valueOf(handlers.unlockPerson({ as: ada, passphrase: other }))
  })

  it('slows down where it is wrong, over processes too, and begins anew once it was right', async () => {
    await valueOf(handlers.setPassphrase({ as: ada, passphrase }))
    const elsewhere = await openTestStore(place)
    const desks = [handlers, testHandlers(testServices(elsewhere, place))]
    for (const [tries, waitSeconds] of [1, 2, 4, 8].entries()) {
      const { unlockPerson } = desks[tries % 2] ?? handlers
      expect(await unlockPerson({ as: ada, passphrase: other })).toEqual({
        ok: false,
        failure: { code: 'passphraseWrong', waitSeconds },
      })
      place.wait(waitSeconds * 1000 - 400)
      expect(await unlockPerson({ as: ada, passphrase })).toEqual({
        ok: false,
        failure: { code: 'passphraseTooSoon', waitSeconds: 1 },
      })
      place.wait(400)
    }
    await valueOf(handlers.unlockPerson({ as: ada, passphrase }))
    expect(await handlers.unlockPerson({ as: ada, passphrase: other })).toMatchObject({
      failure: { code: 'passphraseWrong', waitSeconds: 1 },
    })
    await elsewhere.close()
  })

  it('gives no guess away to whoever tries twice at once', async () => {
    await valueOf(handlers.setPassphrase({ as: ada, passphrase }))
    const tried = await Promise.all(
      [other, passphrase].map((guess) => handlers.unlockPerson({ as: ada, passphrase: guess })),
    )
    expect(tried).toMatchObject([
      { failure: { code: 'passphraseWrong' } },
      { failure: { code: 'passphraseTooSoon' } },
    ])
  })

  it('does not make anybody wait for an hour that is far off where the clock was set back', async () => {
    await valueOf(handlers.setPassphrase({ as: ada, passphrase }))
    await handlers.unlockPerson({ as: ada, passphrase: other })
    place.wait(-86_400_000)
    expect(await handlers.unlockPerson({ as: ada, passphrase })).toMatchObject({
      failure: { code: 'passphraseTooSoon', waitSeconds: 1 },
    })
    place.wait(1000)
    await valueOf(handlers.unlockPerson({ as: ada, passphrase }))
  })
})

describe('whoever has left', () => {
  beforeEach(async () => {
    await valueOf(handlers.setPassphrase({ as: ada, passphrase }))
    await valueOf(handlers.retirePerson({ person: ada, as: ben }))
  })
  const refused = { ok: false, failure: { code: 'personRetired', person: 'Ada Reiber' } }

  it('acts by no channel and signs nothing, but stays known', async () => {
    const begin = { kind: 'pressRelease', language: 'de' } as const
    expect(await handlers.createRelease({ ...begin, as: ada })).toEqual(refused)
    expect(await handlers.unlockPerson({ as: ada, passphrase })).toEqual(refused)
    expect(await handlers.reinstatePerson({ person: ada, as: ada })).toEqual(refused)
    expect(await services.signer.sign(ada, 'x')).toEqual(refused)
    expect(await valueOf(handlers.listPeople(null))).toMatchObject([{ name: 'Ben Solms' }])
    expect(await valueOf(handlers.listQuotedPeople(null))).toMatchObject([{ name: 'Ben Solms' }])
    expect(await identityOf(ada)).toMatchObject({ isRetired: true, unlockedUntil: null })
    expect(await handlers.addPerson({ name: 'Ada Reiber', role: '' })).toMatchObject({
      failure: { code: 'personExists' },
    })
    expect((await handlers.createRelease({ ...begin, as: ben })).ok).toBe(true)
  })

  it('can be brought back, and is retired once however often that is said', async () => {
    await valueOf(handlers.retirePerson({ person: ada, as: ben }))
    await valueOf(handlers.reinstatePerson({ person: ada, as: ben }))
    await valueOf(handlers.reinstatePerson({ person: ada, as: null }))
    expect(await identityOf(ada)).toMatchObject({ isRetired: false })
    await valueOf(handlers.unlockPerson({ as: ada, passphrase }))
    const { problems, rows } = await valueOf(store.verifyStore(null))
    expect({ problems, rows }).toEqual({ problems: [], rows: 5 })
  })
})

describe('plain SQL', () => {
  let plain: Database.Database
  beforeEach(async () => {
    await valueOf(handlers.setPassphrase({ as: ada, passphrase }))
    await valueOf(handlers.retirePerson({ person: ben, as: ada }))
    plain = new Database(place.database)
    plain.pragma('foreign_keys = OFF')
  })
  afterEach(() => plain.close())

  it.each(['person_key', 'person_retirement'])('never changes, deletes or replaces a row of %s', (table) => {
    plain.exec(`DROP TRIGGER ${table}_follows_the_newest`)
    expect(() => plain.exec(`UPDATE ${table} SET sequence = 2`)).toThrow('never changed')
    expect(() => plain.exec(`DELETE FROM ${table}`)).toThrow('never deleted')
    expect(() => plain.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(
      'never replaced',
    )
  })

  it('gives nobody the key of another, and reinstates nobody who is there', () => {
    const key = "SELECT 'x', 1, public_key, fingerprint, private_key, 'now' FROM person_key"
    expect(() => plain.exec(`INSERT INTO person_key ${key}`)).toThrow('Two people never have the same key')
    expect(() =>
      plain.exec(`INSERT INTO person_retirement VALUES ('${ada}', 1, 'reinstated', NULL, 'now')`),
    ).toThrow('only who is retired is reinstated')
  })

  const columns = ['person', 'sequence', 'public_key', 'fingerprint', 'private_key', 'created_at']
  it.each(columns)('that changes %s of a key is named by verify', async (column) => {
    tamper('person_key', `UPDATE person_key SET ${column} = ${column === 'sequence' ? 7 : `'${ben}'`}`)
    const { problems } = await valueOf(store.verifyStore(null))
    const isMoved = column === 'person' || column === 'sequence'
    expect(problems.map(({ kind }) => kind)).toEqual(
      isMoved ? ['rowAdditional', 'rowMissing'] : ['rowChanged'],
    )
    expect(problems).toContainEqual(expect.objectContaining({ table: 'person_key' }))
  })

  it('that takes a retirement or a key away is named by verify', async () => {
    tamper('person_retirement', 'DELETE FROM person_retirement')
    tamper('person_key', 'DELETE FROM person_key')
    expect((await valueOf(store.verifyStore(null))).problems).toMatchObject([
      { kind: 'rowMissing', table: 'person_key' },
      { kind: 'rowMissing', table: 'person_retirement' },
    ])
  })

  it.each([
    ['a public key that is not the fingerprint’s', "public_key = 'AAAA'"],
    ['a private half that is none', "private_key = '{}'"],
  ])('that leaves %s opens nothing', async (_what, change) => {
    tamper('person_key', `UPDATE person_key SET ${change}`)
    expect(await handlers.unlockPerson({ as: ada, passphrase })).toEqual({
      ok: false,
      failure: { code: 'personKeyDamaged', person: 'Ada Reiber' },
    })
  })

  /** Takes the guards away, changes, and puts them back. */
  function tamper(table: string, sql: string): void {
    const triggers = plain
      .prepare<[string], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
      )
      .all(table)
    for (const { name } of triggers) plain.exec(`DROP TRIGGER ${name}`)
    plain.exec(sql)
    for (const trigger of triggers) plain.exec(trigger.sql)
  }
})
