import { personNamed } from '../../domain/identity/comparable-name'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { failed, failedWith, type Outcome } from './outcome'
import type { Desk } from './desk'

const ambiguous = {
  de: (reference: string, ids: string): string =>
    `„${reference}“ meint mehrere Mitteilungen. Nennen Sie eine davon: ${ids}.`,
  en: (reference: string, ids: string): string =>
    `“${reference}” means several releases. Name one of them: ${ids}.`,
}

/** The id of the release that somebody means. */
export async function releaseId(
  { services, language }: Desk,
  reference: string,
): Promise<Result<string, Outcome>> {
  const found = await services.store.findReleases({ reference })
  if (!found.ok) return fail(failedWith(found.failure, language))
  const [id, ...others] = found.value
  if (id === undefined) return fail(failedWith({ code: 'releaseNotFound', release: reference }, language))
  return others.length === 0 ? ok(id) : fail(failed(ambiguous[language](reference, found.value.join(', '))))
}

/** The id of the person with this name or id, who acts: nobody who has left. */
export const personId = (desk: Desk, reference: string): Promise<Result<string, Failure>> =>
  findPersonId(desk, reference, false)

/** The id of the person with this name or id, who may have left. */
export const anyPersonId = (desk: Desk, reference: string): Promise<Result<string, Failure>> =>
  findPersonId(desk, reference, true)

async function findPersonId(
  { services }: Desk,
  reference: string,
  mayBeRetired: boolean,
): Promise<Result<string, Failure>> {
  const people = await services.store.listPeople(null)
  if (!people.ok) return people
  const person = people.value.find(({ id }) => id === reference) ?? personNamed(people.value, reference)
  if (person === undefined) return fail({ code: 'personNotFound', person: reference })
  return person.isRetired && !mayBeRetired
    ? fail({ code: 'personRetired', person: person.name })
    : ok(person.id)
}
