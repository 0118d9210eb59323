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
  `INSERT INTO decision (release, revision, kind, person, decided_at, reason, wording_hash, details_hash)
   SELECT release, number, 'approved', '${person}', 'now', '', wording_hash, details_hash FROM revision`

/** A signature under the newest revision, by plain SQL. */
const insertSignOff = (kind: string, person: string, more: Readonly<Record<string, string>> = {}): string => {
  const columns = { is_emergency: '0', reason: "''", ...more }
  return `INSERT INTO sign_off (release, revision, sequence, kind, person, at, wording_hash, details_hash,
       ${Object.keys(columns).join(', ')})
     SELECT release, number, (SELECT count(*) + 1 FROM sign_off AS one
         WHERE one.release = revision.release AND one.revision = number),
       '${kind}', '${person}', 'now', wording_hash, details_hash, ${Object.values(columns).join(', ')}
     FROM revision ORDER BY number DESC LIMIT 1`
}

/** Inserts a second revision like the first, with other values in some columns. */
const insertRevision = (number: number, more: Readonly<Record<string, string>> = {}): string => {
  const columns = [
    ...['release', 'schema', 'language', 'wording', 'wording_hash', 'details', 'details_hash', 'policy'],
    ...['working_copy_version', 'submitted_by', 'submitted_at', 'note'],
  ].filter((column) => !(column in more))
  return `INSERT INTO revision (number, ${[...columns, ...Object.keys(more)].join(', ')})
     SELECT ${String(number)}, ${[...columns, ...Object.values(more)].join(', ')} FROM revision LIMIT 1`
}

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
    expect(() => plain.exec(insertSignOff('approval', 'author'))).toThrow('An author never decides')
    plain.exec('DROP TRIGGER decision_follows_the_policy')
    expect(() => plain.exec(insertDecision('author'))).toThrow('An author never decides')
    plain.exec(insertSignOff('approval', 'approver'))
    expect(() => plain.exec(insertDecision('approver'))).not.toThrow()
  })

  it('cannot approve without the signature of who approves, whatever else stands there', () => {
    expect(() => plain.exec(insertDecision('approver'))).toThrow('signatures that its policy asks for')
    plain.exec(insertSignOff('signOff', 'approver'))
    expect(() => plain.exec(insertDecision('approver'))).toThrow('signatures that its policy asks for')
  })

  it('cannot approve by an approval that an author recorded without evidence, until another confirms it', () => {
    plain.exec(insertSignOff('approval', 'approver', { recorded_by: "'author'", channel: "'telephone'" }))
    expect(() => plain.exec(insertDecision('approver'))).toThrow('signatures that its policy asks for')
    expect(() => plain.exec(insertSignOff('confirmation', 'author', { confirms: '1' }))).toThrow()
    plain.exec(insertSignOff('confirmation', 'third', { confirms: '1' }))
    expect(() => plain.exec(insertDecision('approver'))).not.toThrow()
  })

  it('approves in an emergency with a reason only, and lets somebody else sign second', () => {
    const emergency = { is_emergency: '1' }
    expect(() => plain.exec(insertSignOff('approval', 'author', emergency))).toThrow('gives its reason')
    plain.exec(insertSignOff('approval', 'author', { ...emergency, reason: "'Hochwasser'" }))
    expect(() => plain.exec(insertDecision('author'))).not.toThrow()
    expect(() => plain.exec(insertSignOff('countersignature', 'author'))).toThrow()
    expect(() => plain.exec(insertSignOff('countersignature', 'approver'))).not.toThrow()
  })

  it('waits for each pair of eyes and each part that the policy names', () => {
    const rules = `'{"eyes":6,"signOffs":[{"person":"third","part":"Recht"}]}'`
    plain.exec(insertRevision(2, { rules }))
    plain.exec("INSERT INTO revision_author VALUES ('release', 2, 'author')")
    const decide = insertDecision('approver').replace('FROM revision', 'FROM revision WHERE number = 2')
    plain.exec(insertSignOff('approval', 'approver'))
    expect(() => plain.exec(decide)).toThrow('signatures that its policy asks for')
    plain.exec(insertSignOff('signOff', 'fourth'))
    expect(() => plain.exec(decide)).toThrow('signatures that its policy asks for')
    plain.exec(insertSignOff('signOff', 'third'))
    expect(() => plain.exec(decide)).not.toThrow()
  })

  it('approves conditions once an author has accepted them, never who stated them', () => {
    plain.exec(insertRevision(2, { origin: "'conditions'", base: '1', submitted_by: "'approver'" }))
    plain.exec("INSERT INTO revision_author VALUES ('release', 2, 'author')")
    const decide = insertDecision('approver').replace('FROM revision', 'FROM revision WHERE number = 2')
    plain.exec(insertSignOff('approval', 'approver'))
    expect(() => plain.exec(decide)).toThrow('signatures that its policy asks for')
    expect(() => plain.exec(insertSignOff('acceptance', 'approver'))).toThrow('accepted by an author')
    expect(() => plain.exec(insertSignOff('acceptance', 'third'))).toThrow('accepted by an author')
    plain.exec(insertSignOff('acceptance', 'author'))
    expect(() => plain.exec(decide)).not.toThrow()
  })

  it('changes details only under an approved wording, and has a second person confirm them', async () => {
    const details = { origin: "'details'", base: '1', details_hash: "'other'" }
    expect(() => plain.exec(insertRevision(2, details))).toThrow('a wording that was approved')
    await approveFirst(store, place)
    expect(() => plain.exec(insertRevision(2, { ...details, wording_hash: "'other'" }))).toThrow(
      'a wording that was approved',
    )
    plain.exec(insertRevision(2, details))
    plain.exec("INSERT INTO revision_author VALUES ('release', 2, 'author')")
    const decide = (person: string): string =>
      insertDecision(person).replace('FROM revision', 'FROM revision WHERE number = 2')
    expect(() => plain.exec(decide('approver'))).toThrow('signatures that its policy asks for')
    expect(() => plain.exec(insertSignOff('detailsConfirmation', 'author'))).toThrow('second person')
    plain.exec(insertSignOff('detailsConfirmation', 'approver'))
    expect(() => plain.exec(decide('approver'))).not.toThrow()
  })

  it('cannot decide as the submitter where the authors were left out', () => {
    plain.exec(insertRevision(2))
    plain.exec('DROP TRIGGER decision_follows_the_policy')
    const decision = insertDecision('author').replace('FROM revision', 'FROM revision WHERE number = 2')
    expect(() => plain.exec(decision)).toThrow('An author never decides')
  })

  it('cannot decide on other hashes than those of the revision, nor on one that was withdrawn', () => {
    const other = insertDecision('approver').replace("'', wording_hash", "'', '0'")
    plain.exec(insertSignOff('approval', 'approver'))
    expect(() => plain.exec(other)).toThrow('names the hashes')
    plain.exec("INSERT INTO revision_withdrawal VALUES ('release', 1, 'author', 'now')")
    expect(() => plain.exec(insertDecision('approver'))).toThrow('was not withdrawn')
    expect(() => plain.exec(insertSignOff('signOff', 'third'))).toThrow('was not withdrawn')
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
    expect(() => plain.exec(insertRevision(7))).toThrow('without a gap')
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
