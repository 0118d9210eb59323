import { checkActing as checkRecords, isRetired, type RetirementKind } from '../../domain/identity/retirement'
import { fail, ok } from '../../domain/result'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { insertGuarded } from './guarded-rows'
import type { StoreContext, StoreResult } from './store-context'

/** What was recorded of each person who ever left, oldest first. */
export function readRetirements(connection: Connection): ReadonlyMap<string, readonly RetirementKind[]> {
  const records = new Map<string, RetirementKind[]>()
  const rows = connection.prepare<[], { readonly person: string; readonly kind: RetirementKind }>(
    'SELECT person, kind FROM person_retirement ORDER BY person, sequence',
  )
  for (const { person, kind } of rows.iterate()) records.set(person, [...(records.get(person) ?? []), kind])
  return records
}

/** What was recorded of one person's leaving, oldest first. */
export const readRetirement = (connection: Connection, person: string): readonly RetirementKind[] =>
  connection
    .prepare<[string], RetirementKind>(
      'SELECT kind FROM person_retirement WHERE person = ? ORDER BY sequence',
    )
    .pluck()
    .all(person)

/** Fails with `personRetired` for somebody who has left. Whether there is such a person at all is asked elsewhere. */
export function checkActing(
  { connection }: StoreContext,
  { person }: { readonly person: string },
): StoreResult<null> {
  if (checkRecords(readRetirement(connection, person)).ok) return ok(null)
  return fail({ code: 'personRetired', person: nameOf(connection, person) ?? person })
}

/** Records that somebody has left or is back. Where that is so already, nothing is written. */
export function recordRetirement(
  { connection }: StoreContext,
  input: {
    readonly person: string
    readonly kind: RetirementKind
    /** Who says so; null where nobody is acting. */
    readonly recordedBy: string | null
    readonly at: string
  },
): StoreResult<null> {
  const { person, kind, recordedBy, at } = input
  for (const named of recordedBy === null ? [person] : [person, recordedBy])
    if (nameOf(connection, named) === null) return fail({ code: 'personNotFound', person: named })
  const records = readRetirement(connection, person)
  if (isRetired(records) === (kind === 'retired')) return ok(null)
  const sequence = records.length + 1
  const row = { person, sequence, kind, recorded_by: recordedBy, recorded_at: at }
  const seal = insertGuarded(connection, 'person_retirement', row)
  const audited = kind === 'retired' ? 'personRetired' : 'personReinstated'
  appendAudit(connection, at, audited, { person, recordedBy }, [seal])
  return ok(null)
}

const nameOf = (connection: Connection, person: string): string | null =>
  connection.prepare<[string], string>('SELECT name FROM person WHERE id = ?').pluck().get(person) ?? null
