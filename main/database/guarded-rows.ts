import { canonicalJson, type JsonValue } from '../../domain/revision/canonical-json'
import type { Connection } from './connection'
import { sha256, type RowSeal } from './audit-chain'

/** The tables whose rows the audit chain vouches for, each with the columns of its key. */
export const guardedTables = {
  person: ['id'],
  revision: ['release', 'number'],
  revision_author: ['release', 'revision', 'person'],
  revision_withdrawal: ['release', 'revision'],
  decision: ['release', 'revision'],
  finding_decision: ['release', 'sequence'],
  evidence: ['hash'],
  evidence_removal: ['hash'],
  sign_off: ['release', 'revision', 'sequence'],
  approval_policy: ['sequence'],
  deputyship: ['id'],
  deputyship_end: ['id'],
  issue_event: ['release', 'sequence'],
  successor: ['release'],
  clearance: ['release', 'sequence'],
  person_key: ['person', 'sequence'],
  person_retirement: ['person', 'sequence'],
} as const

export type GuardedTable = keyof typeof guardedTables

/** Whether the rows of a guarded table belong to one release each; all others vouch for every release. */
export const isOfRelease = (table: GuardedTable): boolean =>
  guardedTables[table].some((column) => column === 'release')

export const guardedTableNames: readonly GuardedTable[] = [
  'person',
  'revision',
  'revision_author',
  'revision_withdrawal',
  'decision',
  'finding_decision',
  'evidence',
  'evidence_removal',
  'sign_off',
  'approval_policy',
  'deputyship',
  'deputyship_end',
  'issue_event',
  'successor',
  'clearance',
  'person_key',
  'person_retirement',
]

export type GuardedRow = Readonly<Record<string, string | number | null>>

/** Seals a row: the hash covers every column. Empty (NULL) columns are left out, so that a column added later changes no hash. */
export function sealRow(table: GuardedTable, row: GuardedRow): RowSeal {
  const filled: Record<string, JsonValue> = Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  )
  return { table, key: rowKey(table, row), hash: sha256(canonicalJson({ table, row: filled })) }
}

const rowKey = (table: GuardedTable, row: GuardedRow): string =>
  canonicalJson(guardedTables[table].map((column) => row[column] ?? null))

/** Inserts a row and seals it as it is then stored. */
export function insertGuarded(connection: Connection, table: GuardedTable, row: GuardedRow): RowSeal {
  const columns = Object.keys(row)
  connection
    .prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    )
    .run(row)
  const isKey = guardedTables[table].map((column) => `${column} = @${column}`).join(' AND ')
  const stored = connection
    .prepare<[GuardedRow], GuardedRow>(`SELECT * FROM ${table} WHERE ${isKey}`)
    .get(row)
  if (stored === undefined) throw new Error(`A row just inserted into ${table} must be there`)
  return sealRow(table, stored)
}
