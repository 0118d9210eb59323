import { ok } from '../../domain/result'
import type { StoreContext, StoreResult } from './store-context'

/** The newest instant that this store has seen, in saves, revisions and the audit log; null where it has seen none. */
export function readNewestInstant({ connection }: StoreContext, _input: null): StoreResult<string | null> {
  const row = connection
    .prepare<[], { readonly at: string | null }>(
      `SELECT max(at) AS at FROM (
         SELECT max(changed_at) AS at FROM release
         UNION ALL SELECT max(saved_at) FROM working_copy
         UNION ALL SELECT max(saved_at) FROM checkpoint
         UNION ALL SELECT max(submitted_at) FROM revision
         UNION ALL SELECT max(at) FROM audit
       )`,
    )
    .get()
  return ok(row?.at ?? null)
}
