import { fail, ok, type Result } from '../result'

/** How many pairs of eyes a release needs; recorded with each revision when it is submitted. */
export type Policy = 'fourEyes'

export type DecisionKind = 'approved' | 'changesRequested' | 'rejected'

/** Why a person may not decide on a revision. */
export type DecisionRefusal = { readonly kind: 'authorMayNotDecide' } | { readonly kind: 'reasonMissing' }

/**
 * Whether a person may decide on a revision: nobody who wrote in it since the last approval, the submitter included.
 * Asking for changes and rejecting need a reason.
 */
export function checkDecision(
  decision: { readonly kind: DecisionKind; readonly person: string; readonly reason: string },
  authors: readonly string[],
): Result<null, DecisionRefusal> {
  if (authors.includes(decision.person)) return fail({ kind: 'authorMayNotDecide' })
  if (decision.kind !== 'approved' && decision.reason.trim() === '') return fail({ kind: 'reasonMissing' })
  return ok(null)
}
