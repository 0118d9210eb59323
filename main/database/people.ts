import { fail, ok } from '../../domain/result'
import type { PersonView } from '../../ipc/views'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { insertGuarded } from './guarded-rows'
import type { StoreContext, StoreResult } from './store-context'

/** All people, by name. */
export function listPeople({ connection }: StoreContext, _input: null): StoreResult<readonly PersonView[]> {
  const people = connection.prepare<[], PersonView>('SELECT id, name, role FROM person').all()
  return ok(people.sort((one, other) => one.name.localeCompare(other.name, 'de')))
}

/** Adds a person. Nobody may be mistaken for another, so a name that differs in nothing but case or spaces is refused. */
export function addPerson(
  { connection }: StoreContext,
  input: { readonly id: string; readonly name: string; readonly role: string; readonly at: string },
): StoreResult<PersonView> {
  const name = input.name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
  const role = input.role.normalize('NFC').trim()
  const names = connection.prepare<[], string>('SELECT name FROM person').pluck().all()
  const existing = names.find((other) => comparable(other) === comparable(name))
  if (existing !== undefined) return fail({ code: 'personExists', person: existing })
  const row = insertGuarded(connection, 'person', { id: input.id, name, role, added_at: input.at })
  appendAudit(connection, input.at, 'personAdded', { person: input.id }, [row])
  return ok({ id: input.id, name, role })
}

const comparable = (name: string): string => name.normalize('NFKC').toLowerCase()

/** The person with this id, or null. */
export function findPerson(connection: Connection, id: string): PersonView | null {
  return (
    connection.prepare<[string], PersonView>('SELECT id, name, role FROM person WHERE id = ?').get(id) ?? null
  )
}

/** Whether an id, where one is given, is a person's. */
export const isKnownPerson = (connection: Connection, id: string | null): boolean =>
  id === null || findPerson(connection, id) !== null
