import type { PersonView } from '../../../ipc/views'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'

/** Lists the people of the press office. */
export async function runPeople({ handlers, language }: Desk): Promise<Outcome> {
  const people = await handlers.listPeople(null)
  if (!people.ok) return failedWith(people.failure, language)
  return done(people.value, people.value.map(describePerson).join('\n'))
}

/** Adds a person. */
export async function runAddPerson(
  { handlers, language }: Desk,
  { person, role }: { readonly person: string; readonly role: string },
): Promise<Outcome> {
  const added = await handlers.addPerson({ name: person, role })
  if (!added.ok) return failedWith(added.failure, language)
  return done(added.value, describePerson(added.value))
}

const describePerson = ({ id, name, role }: PersonView): string =>
  `${id}  ${name}${role === '' ? '' : `, ${role}`}`
