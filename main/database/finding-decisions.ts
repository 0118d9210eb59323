import { fail, ok } from '../../domain/result'
import type { AcceptedFindingView } from '../../ipc/views'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { insertGuarded } from './guarded-rows'
import { isKnownPerson } from './people'
import type { GuardedResult, StoreContext } from './store-context'

/** A decision about a finding: it stays as it is for a reason, or it is open again. */
export interface FindingDecisionInput {
  readonly release: string
  readonly kind: 'accepted' | 'reopened'
  readonly key: string
  readonly rule: string
  readonly text: string
  readonly reason: string
  readonly person: string | null
  readonly at: string
  /** The working copy in which the finding was seen. */
  readonly version: number
}

/** The findings of a release that are accepted at present, in the order of acceptance. */
export function acceptedFindings(connection: Connection, release: string): readonly AcceptedFindingView[] {
  return connection
    .prepare<[string], AcceptedFindingView>(
      `SELECT key, rule, text, reason, person.name AS person, decided_at AS acceptedAt
       FROM finding_decision AS one LEFT JOIN person ON person.id = one.person
       WHERE release = ? AND kind = 'accepted' AND sequence = (
         SELECT max(sequence) FROM finding_decision WHERE release = one.release AND key = one.key
       )
       ORDER BY sequence`,
    )
    .all(release)
}

/** How many of these stops nobody has accepted. */
export function countOpenStops(connection: Connection, release: string, stopKeys: readonly string[]): number {
  const accepted = new Set(acceptedFindings(connection, release).map(({ key }) => key))
  return stopKeys.filter((key) => !accepted.has(key)).length
}

/** Records a decision about a finding of the working copy's given version. */
export function decideFinding(
  { connection }: StoreContext,
  { release, version, at, ...decision }: FindingDecisionInput,
): GuardedResult<null> {
  const copy = connection
    .prepare<[string], { readonly version: number; readonly stopKeys: string }>(
      'SELECT version, stop_keys AS stopKeys FROM working_copy WHERE release = ?',
    )
    .get(release)
  if (copy === undefined) return fail({ code: 'releaseNotFound', release })
  if (decision.person !== null && !isKnownPerson(connection, decision.person))
    return fail({ code: 'personNotFound', person: decision.person })
  if (copy.version !== version) return fail({ code: 'changedMeanwhile' })
  const sequence = connection
    .prepare<[string], number>(
      'SELECT coalesce(max(sequence), 0) + 1 FROM finding_decision WHERE release = ?',
    )
    .pluck()
    .get(release)
  const row = insertGuarded(connection, 'finding_decision', {
    release,
    sequence: sequence ?? 1,
    ...decision,
    decided_at: at,
  })
  appendAudit(connection, at, 'findingDecided', { release }, [row])
  connection
    .prepare('UPDATE release SET open_stops = ? WHERE id = ?')
    .run(countOpenStops(connection, release, JSON.parse(copy.stopKeys) as readonly string[]), release)
  return ok(null)
}
