import { isRetired } from '../../domain/identity/retirement'
import { fail, ok } from '../../domain/result'
import type { PersonView } from '../../ipc/views'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { insertGuarded } from './guarded-rows'
import { readRetirements } from './person-retirements'
import type { StoreContext, StoreResult } from './store-context'

/** A person of the press office, with whether they have left. */
export interface ListedPerson extends PersonView {
  readonly isRetired: boolean
}

/** All people, by name; those who have left too, for records name them. */
export function listPeople({ connection }: StoreContext, _input: null): StoreResult<readonly ListedPerson[]> {
  const people = connection.prepare<[], PersonView>('SELECT id, name, role FROM person').all()
  const retirements = readRetirements(connection)
  return ok(
    people
      .map((person) => ({ ...person, isRetired: isRetired(retirements.get(person.id) ?? []) }))
      .sort((one, other) => one.name.localeCompare(other.name, 'de')),
  )
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
