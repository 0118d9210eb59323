import { groupFingerprint } from '../../../domain/identity/fingerprint'
import type { IdentityView } from '../../../ipc/identity-views'
import type { PersonView } from '../../../ipc/views'
import type { Command } from '../command'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'
import { anyPersonId, personId } from '../resolve-references'

const words = {
  de: { key: 'Schlüssel', retired: 'ausgeschieden' },
  en: { key: 'key', retired: 'retired' },
}

/** Lists the people of the press office with the fingerprints of their keys; those who have left too. */
export async function runPeople({ handlers, language }: Desk): Promise<Outcome> {
  const people = await handlers.describeIdentities(null)
  if (!people.ok) return failedWith(people.failure, language)
  const described = people.value.map((person) => describeIdentity(person, words[language]))
  return done(people.value, described.join('\n'))
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

/** Gives a person a passphrase, or changes the one that they have. */
export async function runSetPassphrase(desk: Desk, reference: string): Promise<Outcome> {
  const { services, handlers, language, passphrases } = desk
  const id = await personId(desk, reference)
  if (!id.ok) return failedWith(id.failure, language)
  const known = await services.store.readPersonKey({ person: id.value })
  if (!known.ok) return failedWith(known.failure, language)
  const isFirst = known.value.key === null
  const current = isFirst ? '' : await passphrases.current()
  const passphrase = current === null ? null : await passphrases.next(isFirst)
  if (current === null || passphrase === null)
    return failedWith({ code: 'passphraseNeeded', person: id.value }, language)
  const set = isFirst
    ? await handlers.setPassphrase({ as: id.value, passphrase })
    : await handlers.changePassphrase({ as: id.value, current, passphrase })
  return set.ok ? describeOne(desk, id.value) : failedWith(set.failure, language)
}

/** Records that somebody has left, or that they are back. */
export async function runRecordRetirement(
  desk: Desk,
  { person, kind, as }: Extract<Command, { readonly name: 'recordRetirement' }>,
): Promise<Outcome> {
  const { handlers, language } = desk
  const id = await anyPersonId(desk, person)
  if (!id.ok) return failedWith(id.failure, language)
  const actor = as === null ? { ok: true as const, value: null } : await personId(desk, as)
  if (!actor.ok) return failedWith(actor.failure, language)
  const record = kind === 'retired' ? handlers.retirePerson : handlers.reinstatePerson
  const recorded = await record({ person: id.value, as: actor.value })
  return recorded.ok ? describeOne(desk, id.value) : failedWith(recorded.failure, language)
}

async function describeOne({ handlers, language }: Desk, id: string): Promise<Outcome> {
  const people = await handlers.describeIdentities(null)
  if (!people.ok) return failedWith(people.failure, language)
  const person = people.value.find((candidate) => candidate.id === id)
  if (person === undefined) return failedWith({ code: 'personNotFound', person: id }, language)
  return done(person, describeIdentity(person, words[language]))
}

const describePerson = ({ id, name, role }: PersonView): string =>
  `${id}  ${name}${role === '' ? '' : `, ${role}`}`

const describeIdentity = (person: IdentityView, { key, retired }: (typeof words)['en']): string =>
  [
    `${describePerson(person)}${person.isRetired ? ` (${retired})` : ''}`,
    ...(person.fingerprint === null ? [] : [`    ${key} ${groupFingerprint(person.fingerprint)}`]),
  ].join('\n')
