import { fail, ok } from '../../domain/result'
import type { StoreContext, StoreResult } from './store-context'
import { inspectStore } from './verify'
import { problemSentence } from './verify-problem'

/**
 * Re-checks the revisions of a release before one leaves the house as approved: bytes against their hashes, rows and
 * decision against the audit chain, the chain and its guards. Another release's damage does not stop this one.
 */
export function checkRevisions(
  context: StoreContext,
  { release }: { readonly release: string },
): StoreResult<null> {
  const [problem] = inspectStore(context, release).problems
  return problem === undefined
    ? ok(null)
    : fail({ code: 'tampered', release, detail: problemSentence(problem, 'en').replace(/\.$/, '') })
}
