import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { outsideHeadFile } from './outside-head'
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
import type { VerifyProblem, VerifyReport } from './verify-problem'

let place: StoreFolder
let store: OpenedStore

beforeEach(async () => {
  place = makeStoreFolder()
  store = await openTestStore(place)
  await withDraft(store, place)
  await submitVersion(store, place, smallRelease('Brücke wieder offen'), 1)
  await approveFirst(store, place)
})

afterEach(async () => {
  await store.close()
  place.remove()
})

async function verify(): Promise<VerifyReport> {
  const verified = await store.verifyStore(null)
  if (!verified.ok) throw new Error(JSON.stringify(verified.failure))
  return verified.value
}

/** Does what somebody with write access to the file can do: takes the guard away, changes, puts the guard back. */
function tamper(table: string, sql: string): void {
  const plain = new Database(place.database)
  plain.pragma('foreign_keys = OFF')
  const triggers = plain
    .prepare<[string], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
    )
    .all(table)
  for (const { name } of triggers) plain.exec(`DROP TRIGGER ${name}`)
  plain.exec(sql)
  for (const trigger of triggers) plain.exec(trigger.sql)
  plain.close()
}

it('finds nothing wrong with a store that nobody tampered with', async () => {
  const report = await verify()
  expect(report.problems).toEqual([])
  expect(report).toMatchObject({ entries: 8, rows: 6, revisions: 1, headWasKept: true })
})

const cases: readonly (readonly [string, string, string, readonly VerifyProblem['kind'][]])[] = [
  [
    'a changed wording',
    'revision',
    "UPDATE revision SET wording = replace(wording, 'offen', 'zu')",
    ['rowChanged', 'wordingChanged'],
  ],
  [
    'a changed embargo',
    'revision',
    "UPDATE revision SET details = replace(details, '[]', '[ ]')",
    ['rowChanged', 'detailsChanged'],
  ],
  ['a deleted author', 'revision_author', 'DELETE FROM revision_author', ['rowMissing']],
  [
    'another approver',
    'decision',
    "UPDATE decision SET person = 'author'",
    ['rowChanged', 'decidedByAuthor', 'againstPolicy'],
  ],
  ['a reason added later', 'decision', "UPDATE decision SET reason = 'gut'", ['rowChanged']],
  ['a removed decision', 'decision', 'DELETE FROM decision', ['rowMissing', 'approvedWithoutDecision']],
  ['another name', 'person', "UPDATE person SET name = 'Cara Wied' WHERE id = 'approver'", ['rowChanged']],
  [
    'an acceptance that nobody recorded',
    'finding_decision',
    "INSERT INTO finding_decision VALUES ('release', 1, 'accepted', 'k', 'r', 't', 'w', NULL, 'now')",
    ['rowAdditional'],
  ],
  ['a changed entry of the log', 'audit', "UPDATE audit SET at = '2020' WHERE seq = 3", ['brokenLink']],
  ['a removed entry of the log', 'audit', 'DELETE FROM audit WHERE seq = 3', ['brokenLink']],
  [
    'a log that ends too early',
    'audit',
    'DELETE FROM audit WHERE seq = 8',
    ['rowAdditional', 'olderThanHead'],
  ],
]

it.each(cases)('finds %s', async (_what, table, sql, kinds) => {
  tamper(table, sql)
  const { problems } = await verify()
  expect(problems.map(({ kind }) => kind)).toEqual(kinds)
  expect(await store.checkRevisions({ release: 'release' })).toMatchObject({
    ok: false,
    failure: { code: 'tampered' },
  })
})

it('names the first broken link', async () => {
  tamper('audit', "UPDATE audit SET payload = '{}' WHERE seq >= 4")
  expect((await verify()).problems).toContainEqual({ kind: 'brokenLink', seq: 4 })
})

it('finds a guard that was taken away', async () => {
  const plain = new Database(place.database)
  plain.exec('DROP TRIGGER decision_is_not_an_authors')
  plain.close()
  expect((await verify()).problems).toEqual([{ kind: 'guardChanged', name: 'decision_is_not_an_authors' }])
})

it('finds an author whose writing was erased before the next submission', async () => {
  await store.reviseRelease({
    ...{ release: 'release', from: 'approved', to: 'draft', revision: 1, version: 1, copy: null },
    ...{ person: null, at: place.surroundings.now(), checkpoint: 'c' },
  })
  await store.addPerson({ id: 'third', name: 'Cara Wied', role: '', at: place.surroundings.now() })
  const document = smallRelease('Brücke wieder zu')
  const { buildStoredCopy } = await import('./stored-copy')
  await store.saveWorkingCopy({
    ...{ release: 'release', baseVersion: 1, copy: buildStoredCopy(document, []), person: 'third' },
    ...{ at: place.surroundings.now(), checkpoint: 'd' },
  })
  tamper('authorship', 'DELETE FROM authorship')
  await submitVersion(store, place, document, 2)
  expect((await verify()).problems).toEqual([
    { kind: 'authorMissing', release: 'release', revision: 2, person: 'third' },
  ])
})

it('notices an older copy in the place of the store', async () => {
  await store.close()
  const older = `${place.database}.older`
  copyFileSync(place.database, older)
  store = await openTestStore(place)
  await store.addPerson({ id: 'third', name: 'Cara Wied', role: '', at: place.surroundings.now() })
  await store.close()
  rmSync(place.database)
  copyFileSync(older, place.database)
  store = await openTestStore(place)
  // What is written into the older copy must not move the head that gives it away.
  await store.addPerson({ id: 'fourth', name: 'Doro Wied', role: '', at: place.surroundings.now() })
  expect((await verify()).problems).toMatchObject([{ kind: 'olderThanHead', seq: 9, headSeq: 9 }])
})

it('notices another store in the place of the store, but not a new one in an empty folder', async () => {
  await store.close()
  const elsewhere = makeStoreFolder()
  elsewhere.surroundings.newId()
  const other = await openTestStore(elsewhere)
  await other.close()
  copyFileSync(elsewhere.database, place.database)
  elsewhere.remove()
  store = await openTestStore(place)
  expect((await verify()).problems).toMatchObject([{ kind: 'otherStore' }])
  await store.close()
  rmSync(place.folder, { recursive: true })
  store = await openTestStore(place)
  expect((await verify()).problems).toEqual([])
})

it('says where the head that is kept outside cannot be read', async () => {
  const file = outsideHeadFile(place.configFolder, place.folder)
  writeFileSync(file, 'nonsense')
  expect((await verify()).problems).toEqual([{ kind: 'headUnreadable', file }])
})
