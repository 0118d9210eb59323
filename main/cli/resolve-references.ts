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

/** The id of the person with this name or id. */
export async function personId({ services }: Desk, reference: string): Promise<Result<string, Failure>> {
  const people = await services.store.listPeople(null)
  if (!people.ok) return people
  const wanted = comparable(reference)
  const person =
    people.value.find(({ id }) => id === reference) ??
    people.value.find(({ name }) => comparable(name) === wanted)
  return person === undefined ? fail({ code: 'personNotFound', person: reference }) : ok(person.id)
}

const comparable = (name: string): string =>
  name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()
