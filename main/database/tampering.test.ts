import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalForm } from '../../domain/revision/canonical-form'
import { guardedTableNames, guardedTables, type GuardedTable } from './guarded-rows'
import { migrations } from './migrations'
import { openStore } from './open-store'
import { fillEveryGuardedTable } from './testing/every-guarded-table'
import { makeStoreFolder, openTestStore, smallRelease, type StoreFolder } from './testing/store-fixture'

// One sound store in which every guarded table has rows; each case works on a copy of it.
const sound = makeStoreFolder()
type Row = Readonly<Record<string, string | number | null>>
const columns = new Map<GuardedTable, readonly string[]>()

beforeAll(async () => {
  const store = await openTestStore(sound)
  await fillEveryGuardedTable(store, sound)
  await store.close()
})
afterAll(() => sound.remove())

/** Does what somebody with write access to the file can do, guards taken away first and put back after. */
function tamper(file: string, work: (plain: Database.Database) => void): void {
  const plain = new Database(file)
  plain.pragma('foreign_keys = OFF')
  plain.pragma('ignore_check_constraints = ON')
  const triggers = plain
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all()
  for (const { name } of triggers) plain.exec(`DROP TRIGGER ${name}`)
  work(plain)
  for (const { sql } of triggers) plain.exec(sql)
  plain.close()
}

async function problemsAfter(work: (plain: Database.Database) => void): Promise<{
  readonly kinds: readonly string[]
  readonly isRefused: boolean
}> {
  const place: StoreFolder = makeStoreFolder()
  const made = await openTestStore(place, { configFolder: null })
  await made.close()
  copyFileSync(sound.database, place.database)
  tamper(place.database, work)
  const opened = await openStore(
    place.folder,
    { configFolder: null, pollInterval: null, housekeeping: 'none' },
    place.surroundings,
  )
  // What breaks a rule of its own table is named as the store is opened, and nothing leaves at all.
  if (!opened.ok) {
    place.remove()
    return { kinds: [opened.failure.code], isRefused: true }
  }
  const store = opened.value
  try {
    const verified = await store.verifyStore(null)
    const checked = await Promise.all(
      ['release', 'other'].map((release) => store.checkRevisions({ release })),
    )
    return {
      kinds: verified.ok ? verified.value.problems.map(({ kind }) => kind) : ['unreadable'],
      isRefused: checked.some(({ ok }) => !ok),
    }
  } finally {
    await store.close()
    place.remove()
  }
}

const plainSchema = new Database(':memory:')
for (const { migrate } of migrations) migrate(plainSchema)
for (const table of guardedTableNames)
  columns.set(
    table,
    plainSchema.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table),
  )
plainSchema.close()

const named = ['rowChanged', 'rowMissing', 'rowAdditional', 'storeDamaged']

const cells = guardedTableNames.flatMap((table) =>
  (columns.get(table) ?? []).map((column) => [table, column] as const),
)

it('has a row in every guarded table to try it on', () => {
  const plain = new Database(sound.database)
  for (const table of guardedTableNames)
    expect([table, plain.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).not.toEqual([table, 0])
  plain.close()
})

it('finds the store sound before anybody touches it', async () => {
  expect(await problemsAfter(() => undefined)).toEqual({ kinds: [], isRefused: false })
})

/** The first row of a table, and what tells it from all others. */
function firstRow(
  plain: Database.Database,
  table: GuardedTable,
): { readonly row: Row; readonly where: string } {
  const row = plain.prepare<[], Row>(`SELECT * FROM ${table} LIMIT 1`).get()
  if (row === undefined) throw new Error(`The table ${table} must have a row`)
  const where = guardedTables[table]
    .map((column) => `${column} = ${quoted(row[column] ?? null)}`)
    .join(' AND ')
  return { row, where }
}

const quoted = (value: string | number | null): string =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`

/** Another value than the one that stands there, of the same type where there is one. */
const another = (value: string | number | null | undefined, type: string): string =>
  typeof value === 'number' || (value === null && type === 'INTEGER')
    ? String(Number(value) + 41)
    : quoted(`${String(value ?? '')}x`)

describe('a changed cell', () => {
  it.each(cells)('of %s.%s is named, and nothing of it leaves as approved', async (table, column) => {
    const { kinds, isRefused } = await problemsAfter((plain) => {
      const { row, where } = firstRow(plain, table)
      const type = plain
        .prepare<[string, string], string>('SELECT type FROM pragma_table_info(?) WHERE name = ?')
        .pluck()
        .get(table, column)
      plain.exec(`UPDATE ${table} SET ${column} = ${another(row[column], type ?? 'TEXT')} WHERE ${where}`)
    })
    expect(kinds.some((kind) => named.includes(kind))).toBe(true)
    expect(isRefused).toBe(true)
  })
})

describe.each(guardedTableNames)('a row of %s', (table) => {
  it('that was removed is named', async () => {
    const { kinds, isRefused } = await problemsAfter((plain) => {
      plain.exec(`DELETE FROM ${table} WHERE ${firstRow(plain, table).where}`)
    })
    expect(kinds).toContain('rowMissing')
    expect(isRefused).toBe(true)
  })

  it('that was added is named', async () => {
    const { kinds, isRefused } = await problemsAfter((plain) => {
      const { row } = firstRow(plain, table)
      const key = guardedTables[table].at(-1) ?? ''
      // People have a name of their own; no other table has a second unique column.
      const name = table === 'person' ? { name: 'Added' } : {}
      const added: Row = { ...row, ...name, [key]: typeof row[key] === 'number' ? 99 : 'added' }
      plain.exec(
        `INSERT INTO ${table} (${Object.keys(added).join(', ')})
         VALUES (${Object.values(added).map(quoted).join(', ')})`,
      )
    })
    expect(kinds).toContain('rowAdditional')
    // A row of a release that does not exist is named, and holds up no other.
    expect(isRefused).toBe(guardedTables[table].at(-1) !== 'release')
  })
})

it.each([
  "UPDATE revision SET details = '{}' WHERE release = 'release' AND number = 1",
  "UPDATE decision SET reason = 'x' WHERE release = 'release'",
  "DELETE FROM sign_off WHERE release = 'release'",
  "UPDATE audit SET payload = '{}' WHERE seq = 4",
  'DELETE FROM audit WHERE seq = 4',
])('refuses what was tampered with after the same program had checked it: %s', async (statement) => {
  const place = makeStoreFolder()
  const made = await openTestStore(place, { configFolder: null })
  await made.close()
  copyFileSync(sound.database, place.database)
  const store = await openTestStore(place, { configFolder: null })
  expect(await store.checkRevisions({ release: 'release' })).toMatchObject({ ok: true })
  tamper(place.database, (plain) => plain.exec(statement))
  expect(await store.checkRevisions({ release: 'release' })).toMatchObject({ failure: { code: 'tampered' } })
  await store.close()
  place.remove()
})

it('names two revisions whose details were swapped', async () => {
  const { kinds, isRefused } = await problemsAfter((plain) => {
    const [one, other] = plain
      .prepare<[], { readonly number: number; readonly details: string }>(
        "SELECT number, details FROM revision WHERE release = 'release' ORDER BY number LIMIT 2",
      )
      .all()
    const set = plain.prepare("UPDATE revision SET details = ? WHERE release = 'release' AND number = ?")
    set.run(other?.details, one?.number)
    set.run(one?.details, other?.number)
  })
  expect(kinds).toContain('detailsChanged')
  expect(isRefused).toBe(true)
})

it('names a wording that was replaced together with its hash', async () => {
  const { kinds, isRefused } = await problemsAfter((plain) => {
    const { wording, wordingHash } = canonicalForm(smallRelease('Brücke bleibt zu'))
    plain
      .prepare("UPDATE revision SET wording = ?, wording_hash = ? WHERE release = 'release' AND number = 1")
      .run(wording, wordingHash)
  })
  expect(kinds).toContain('rowChanged')
  expect(isRefused).toBe(true)
})

it('names the first entry of the audit log that was changed, column by column', async () => {
  for (const column of ['seq', 'at', 'kind', 'payload', 'previous_hash', 'hash']) {
    const { kinds, isRefused } = await problemsAfter((plain) => {
      plain.exec(`UPDATE audit SET ${column} = ${column === 'seq' ? '400' : "'x'"} WHERE seq = 4`)
    })
    expect([column, kinds]).toEqual([column, expect.arrayContaining(['brokenLink'])])
    expect(isRefused).toBe(true)
  }
})

it('names entries of the audit log that were swapped', async () => {
  const { kinds } = await problemsAfter((plain) => {
    plain.exec('UPDATE audit SET seq = 1000 WHERE seq = 4')
    plain.exec('UPDATE audit SET seq = 4 WHERE seq = 5')
    plain.exec('UPDATE audit SET seq = 5 WHERE seq = 1000')
  })
  expect(kinds).toContain('brokenLink')
})
