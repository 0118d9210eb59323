import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { createFirstTables } from './0001-first-tables'

it('makes strict tables out of an empty database', () => {
  const connection = new Database(':memory:')
  createFirstTables(connection)
  const tables = connection
    .prepare<[], { name: string; strict: number }>(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all()
  expect(tables.map(({ name }) => name).sort()).toEqual([
    'audit',
    'authorship',
    'checkpoint',
    'decision',
    'finding_decision',
    'person',
    'release',
    'revision',
    'revision_author',
    'revision_withdrawal',
    'search_text',
    'working_copy',
  ])
  expect(tables.filter(({ strict }) => strict === 0)).toEqual([])
  connection.close()
})
