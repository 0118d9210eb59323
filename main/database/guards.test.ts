import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenedStore } from './store'
import {
  approveFirst,
  makeStoreFolder,
  openTestStore,
  smallRelease,
  type StoreFolder,
  submitVersion,
  withDraft,
} from './testing/store-fixture'

let place: StoreFolder
let store: OpenedStore
let plain: Database.Database

beforeEach(async () => {
  place = makeStoreFolder()
  store = await openTestStore(place)
  await withDraft(store, place)
  await submitVersion(store, place, smallRelease('Brücke wieder offen'), 1)
  // Whoever comes with plain SQL has none of our settings.
  plain = new Database(place.database)
  plain.pragma('foreign_keys = OFF')
})

afterEach(async () => {
  plain.close()
  await store.close()
  place.remove()
})

const insertDecision = (person: string): string =>
  `INSERT INTO decision SELECT release, number, 'approved', '${person}', 'now', '', wording_hash, details_hash FROM revision`

/** Rules that would refuse the same row for a reason of their own, so that the guard against replacing stands alone. */
function dropRules(): void {
  for (const rule of [
    'revision_follows_the_newest',
    'audit_follows_the_newest',
    'decision_is_on_what_was_submitted',
    'person_has_a_name_of_their_own',
    'revision_author_is_named_before_the_decision',
  ])
    plain.exec(`DROP TRIGGER ${rule}`)
}

describe('plain SQL', () => {
  beforeEach(() => {
    plain.exec(
      "INSERT INTO finding_decision VALUES ('release', 9, 'accepted', 'k', 'r', 't', 'w', NULL, 'now')",
    )
  })

  it.each(['person', 'revision', 'revision_author', 'finding_decision', 'audit'])(
    'can neither change, delete nor replace a row of %s',
    (table) => {
      dropRules()
      const before = plain.prepare(`SELECT * FROM ${table}`).all()
      const columns = Object.keys(before[0] as object)
      expect(() => plain.exec(`UPDATE ${table} SET ${columns[0] ?? ''} = ${columns[0] ?? ''}`)).toThrow(
        'never changed',
      )
      expect(() => plain.exec(`DELETE FROM ${table}`)).toThrow('never deleted')
      expect(() => plain.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(
        'never replaced',
      )
      expect(() => plain.exec(`INSERT OR IGNORE INTO ${table} SELECT * FROM ${table}`)).toThrow(
        'never replaced',
      )
      expect(plain.prepare(`SELECT * FROM ${table}`).all()).toEqual(before)
    },
  )

  it('cannot change, delete or replace a decision or a withdrawal', async () => {
    expect((await approveFirst(store, place)).ok).toBe(true)
    dropRules()
    plain.exec("INSERT INTO revision_withdrawal VALUES ('release', 1, 'author', 'now')")
    for (const table of ['decision', 'revision_withdrawal']) {
      expect(() => plain.exec(`UPDATE ${table} SET person = 'author'`)).toThrow('never changed')
      expect(() => plain.exec(`DELETE FROM ${table}`)).toThrow('never deleted')
      expect(() => plain.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(
        'never replaced',
      )
    }
  })

  it('cannot decide as an author', () => {
    expect(() => plain.exec(insertDecision('author'))).toThrow('An author never decides')
    expect(() => plain.exec(insertDecision('approver'))).not.toThrow()
  })

  it('cannot decide as the submitter where the authors were left out', () => {
    plain.exec(
      `INSERT INTO revision SELECT release, 2, schema, language, wording, wording_hash, details, details_hash,
         policy, working_copy_version, submitted_by, submitted_at, note FROM revision`,
    )
    const decision = insertDecision('author').replace('FROM revision', 'FROM revision WHERE number = 2')
    expect(() => plain.exec(decision)).toThrow('An author never decides')
  })

  it('cannot decide on other hashes than those of the revision, nor on one that was withdrawn', () => {
    const other = insertDecision('approver').replace('wording_hash', "'0'")
    expect(() => plain.exec(other)).toThrow('names the hashes')
    plain.exec("INSERT INTO revision_withdrawal VALUES ('release', 1, 'author', 'now')")
    expect(() => plain.exec(insertDecision('approver'))).toThrow('was not withdrawn')
  })

  it('cannot approve a release without a decision', () => {
    expect(() => plain.exec("UPDATE release SET status = 'approved'")).toThrow('approved by a decision')
    expect(() =>
      plain.exec(
        "INSERT INTO release (id, status, kind, language, number, headline, open_stops, created_at, changed_at, changed_by) VALUES ('x', 'approved', 'statement', 'de', NULL, '', 0, '', '', NULL)",
      ),
    ).toThrow('begins as a draft')
  })

  it('cannot leave out a number of a revision, add an author to a decided one, or link the audit log wrongly', async () => {
    expect(() =>
      plain.exec(
        `INSERT INTO revision SELECT release, 7, schema, language, wording, wording_hash, details, details_hash,
           policy, working_copy_version, submitted_by, submitted_at, note FROM revision`,
      ),
    ).toThrow('without a gap')
    await approveFirst(store, place)
    expect(() => plain.exec("INSERT INTO revision_author VALUES ('release', 1, 'approver')")).toThrow(
      'are settled',
    )
    const next = plain.prepare('SELECT max(seq) + 1 FROM audit').pluck().get()
    expect(() =>
      plain.exec(`INSERT INTO audit VALUES (${String(next)}, 'now', 'x', '{}', 'elsewhere', 'h')`),
    ).toThrow('follows the newest')
  })
})
