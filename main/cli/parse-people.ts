import { fail, ok, type Result } from '../../domain/result'
import type { Command, UsageError } from './command'

/** The options that go with `people`, null where they were not given. */
export interface PeopleOptions {
  readonly role: string | null
  readonly as: string | null
}

const usage =
  'It is “people”, “people add NAME [--role TEXT]”, “people passphrase PERSON” or “people retire|reinstate PERSON [--as PERSON]”; put a name of several words in quotes.'

/** Reads what comes after `people`. */
export function parsePeople(
  rest: readonly string[],
  { role, as }: PeopleOptions,
): Result<Command, UsageError> {
  const [verb, person, ...more] = rest
  if (verb === undefined && role === null && as === null) return ok({ name: 'people' })
  if (role !== null && verb !== 'add') return fail({ line: '--role goes with “people add NAME”.' })
  if (as !== null && verb !== 'retire' && verb !== 'reinstate')
    return fail({ line: '--as goes with “people retire|reinstate PERSON”.' })
  if (person === undefined || person.trim() === '' || more.length > 0) return fail({ line: usage })
  switch (verb) {
    case 'add':
      return ok({ name: 'addPerson', person, role: role ?? '' })
    case 'passphrase':
      return ok({ name: 'setPassphrase', person })
    case 'retire':
      return ok({ name: 'recordRetirement', kind: 'retired', person, as })
    case 'reinstate':
      return ok({ name: 'recordRetirement', kind: 'reinstated', person, as })
    default:
      return fail({ line: usage })
  }
}
