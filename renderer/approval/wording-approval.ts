import type { RevisionView } from '../../ipc/views'

/** The revision whose wording was approved: below changed details the one that they were changed of. */
export function wordingApproval(approved: RevisionView, revisions: readonly RevisionView[]): RevisionView {
  const base =
    approved.origin === 'details' ? revisions.find(({ number }) => number === approved.base) : undefined
  return base === undefined ? approved : wordingApproval(base, revisions)
}
