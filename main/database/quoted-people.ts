import { isRetired } from '../../domain/identity/retirement'
import { ok } from '../../domain/result'
import type { QuotedPersonView } from '../../ipc/views'
import { readRetirements } from './person-retirements'
import type { StoreContext, StoreResult } from './store-context'

/** Whom the office quotes: those quoted last first, then the people of the office who are there and whom nobody has quoted yet, by name. */
export function listQuotedPeople(
  { connection }: StoreContext,
  _input: null,
): StoreResult<readonly QuotedPersonView[]> {
  const quoted = connection
    .prepare<[], QuotedPersonView>(
      'SELECT name, role, organisation, quoted_at AS quotedAt FROM quoted_person ORDER BY quoted_at DESC, name',
    )
    .all()
  const retirements = readRetirements(connection)
  const people = connection
    .prepare<[], QuotedPersonView & { readonly id: string }>(
      `SELECT id, name, role, '' AS organisation, NULL AS quotedAt FROM person
       WHERE name NOT IN (SELECT name FROM quoted_person)`,
    )
    .all()
    .filter(({ id }) => !isRetired(retirements.get(id) ?? []))
    .map(({ id: _id, ...person }) => person)
  return ok([...quoted, ...people.sort((one, other) => one.name.localeCompare(other.name, 'de'))])
}

type WhoAndWhen = Omit<QuotedPersonView, 'quotedAt'> & { readonly at: string }

/** Notes that somebody was quoted now, so that they stand first the next time. */
export function noteQuotedPerson({ connection }: StoreContext, input: WhoAndWhen): StoreResult<null> {
  connection
    .prepare(
      `INSERT INTO quoted_person (name, role, organisation, quoted_at)
       VALUES (@name, @role, @organisation, @at)
       ON CONFLICT (name, role, organisation) DO UPDATE SET quoted_at = excluded.quoted_at`,
    )
    .run(input)
  return ok(null)
}

/** Takes somebody off the list. Releases in which they are quoted stay as they are. */
export function forgetQuotedPerson(
  { connection }: StoreContext,
  input: Omit<QuotedPersonView, 'quotedAt'>,
): StoreResult<null> {
  connection
    .prepare('DELETE FROM quoted_person WHERE name = @name AND role = @role AND organisation = @organisation')
    .run(input)
  return ok(null)
}
