import type { Deputyship } from '../../domain/approval/deputies'
import type { Policy } from '../../domain/approval/policy'
import { fail, ok } from '../../domain/result'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { insertGuarded } from './guarded-rows'
import { isKnownPerson } from './people'
import { policyOf } from './revision-views'
import type { StoreContext, StoreResult } from './store-context'

/** The rules by which the office approves: those that were set last. */
export function readPolicy({ connection }: StoreContext, _input: null): StoreResult<Policy> {
  const rules = connection
    .prepare<[], string>('SELECT rules FROM approval_policy ORDER BY sequence DESC LIMIT 1')
    .pluck()
    .get()
  return ok(policyOf(rules ?? null))
}

/** Sets the rules of the office. What was submitted before goes by those that were recorded with it. */
export function savePolicy(
  { connection }: StoreContext,
  { policy, person, at }: { readonly policy: Policy; readonly person: string | null; readonly at: string },
): StoreResult<Policy> {
  if (person !== null && !isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person })
  const sequence = connection
    .prepare<[], number>('SELECT coalesce(max(sequence), 0) + 1 FROM approval_policy')
    .pluck()
    .get()
  const row = insertGuarded(connection, 'approval_policy', {
    ...{ sequence: sequence ?? 1, rules: JSON.stringify(policy), set_by: person, set_at: at },
  })
  appendAudit(connection, at, 'policySet', { person }, [row])
  return ok(policy)
}

/** The deputies whom nobody has ended, those to come and those past included, by their first day. */
export const listDeputies = (
  { connection }: StoreContext,
  _input: null,
): StoreResult<readonly Deputyship[]> => ok(listDeputyships(connection))

/** The same, inside a transaction. */
export const listDeputyships = (connection: Connection): readonly Deputyship[] =>
  connection
    .prepare<[], Deputyship>(
      `SELECT id, person, deputy, first_day AS firstDay, last_day AS lastDay FROM deputyship
       WHERE id NOT IN (SELECT id FROM deputyship_end) ORDER BY first_day, id`,
    )
    .all()

/** Names somebody who may decide in another's place from one day to another. */
export function addDeputy(
  { connection }: StoreContext,
  { setBy, at, ...deputyship }: Deputyship & { readonly setBy: string; readonly at: string },
): StoreResult<Deputyship> {
  const { id, person, deputy, firstDay, lastDay } = deputyship
  for (const known of [person, deputy, setBy])
    if (!isKnownPerson(connection, known)) return fail({ code: 'personNotFound', person: known })
  const row = insertGuarded(connection, 'deputyship', {
    ...{ id, person, deputy, first_day: firstDay, last_day: lastDay, set_by: setBy, set_at: at },
  })
  appendAudit(connection, at, 'deputySet', { person, deputy }, [row])
  return ok(deputyship)
}

/** Ends a deputyship at once; what was decided under it stays decided. */
export function endDeputy(
  { connection }: StoreContext,
  { id, person, at }: { readonly id: string; readonly person: string; readonly at: string },
): StoreResult<null> {
  if (!isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person })
  const isOpen = connection
    .prepare<[string], number>(
      'SELECT count(*) FROM deputyship WHERE id = ? AND id NOT IN (SELECT id FROM deputyship_end)',
    )
    .pluck()
    .get(id)
  if (isOpen !== 1) return ok(null)
  const row = insertGuarded(connection, 'deputyship_end', { id, ended_by: person, ended_at: at })
  appendAudit(connection, at, 'deputyEnded', { deputyship: id }, [row])
  return ok(null)
}
