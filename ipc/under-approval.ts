import type { Policy } from '../domain/approval/policy'
import type { RevisionUnderApproval } from '../domain/approval/standing'
import type { SignOffView } from './approval-views'

/** A revision as the rules of approval see it. */
export function underApproval(revision: {
  readonly policy: Policy
  readonly origin: RevisionUnderApproval['origin']
  readonly authors: readonly { readonly id: string }[]
  readonly submittedBy: { readonly id: string }
  readonly signOffs: readonly SignOffView[]
}): RevisionUnderApproval {
  const { policy, origin, authors, submittedBy, signOffs } = revision
  return {
    ...{ policy, origin, submittedBy: submittedBy.id, authors: authors.map(({ id: author }) => author) },
    signOffs: signOffs.map(
      ({ sequence, kind, person: signer, inPlaceOf, isEmergency, recorded, confirms }) => ({
        ...{ sequence, kind, isEmergency, confirms, person: signer.id, inPlaceOf: inPlaceOf?.id ?? null },
        recorded:
          recorded === null
            ? null
            : {
                by: recorded.by.id,
                channel: recorded.channel,
                evidence: recorded.evidence?.hash ?? null,
              },
      }),
    ),
  }
}
