import { noOrganisation, type Organisation } from '../../domain/organisation/organisation'
import { parseOrganisation } from '../../domain/organisation/parse-organisation'
import { fail, ok } from '../../domain/result'
import { appendAudit, sha256 } from './audit-chain'
import type { Connection } from './connection'
import { isKnownPerson } from './people'
import type { StoreContext, StoreResult } from './store-context'

/** Who sends the releases of a store; version 0 where nobody has said so yet. */
export interface StoredOrganisation {
  readonly version: number
  readonly organisation: Organisation
}

interface Row {
  readonly version: number
  readonly organisation: string
}

const findRow = (connection: Connection): Row | undefined =>
  connection.prepare<[], Row>('SELECT version, organisation FROM organisation').get()

/** Reads who sends. What cannot be read stays as it is, and is said. */
export function readOrganisation(
  { connection }: StoreContext,
  _input: null,
): StoreResult<StoredOrganisation> {
  const row = findRow(connection)
  if (row === undefined) return ok({ version: 0, organisation: noOrganisation })
  const parsed = parseOrganisation(parseJson(row.organisation))
  return parsed.ok
    ? ok({ version: row.version, organisation: parsed.value })
    : fail({ code: 'organisationInvalid', problems: [...parsed.failure] })
}

/** Changes who sends, based on a version; refused where somebody else has changed it meanwhile. Each change is in the audit log. */
export function saveOrganisation(
  { connection }: StoreContext,
  input: {
    readonly organisation: Organisation
    readonly baseVersion: number
    readonly person: string | null
    readonly at: string
  },
): StoreResult<StoredOrganisation> {
  const { organisation, baseVersion, person, at } = input
  if (!isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person: person ?? '' })
  if ((findRow(connection)?.version ?? 0) !== baseVersion) return fail({ code: 'organisationChanged' })
  const version = baseVersion + 1
  const text = JSON.stringify(organisation)
  connection
    .prepare(
      `INSERT INTO organisation (id, version, organisation, changed_at) VALUES (1, @version, @text, @at)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, organisation = excluded.organisation,
         changed_at = excluded.changed_at`,
    )
    .run({ version, text, at })
  appendAudit(connection, at, 'organisationChanged', { person, version, hash: sha256(text) })
  return ok({ version, organisation })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser of what is stored says that it is nothing.
    return null
  }
}
