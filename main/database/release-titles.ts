import type { RecentRelease } from '../../ipc/views'
import { ok } from '../../domain/result'
import type { StoreContext, StoreResult } from './store-context'

/** Headline and status of these releases in the order in which they were named; one that does not exist or lies in the bin is left out. */
export function readTitles(
  { connection }: StoreContext,
  { releases }: { readonly releases: readonly string[] },
): StoreResult<readonly RecentRelease[]> {
  const titleOf = connection.prepare<[string], RecentRelease>(
    "SELECT id, headline, status FROM release WHERE id = ? AND place <> 'bin'",
  )
  return ok(releases.flatMap((release) => titleOf.get(release) ?? []))
}
