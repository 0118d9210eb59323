import type { NewSignOff, RecordSignOffInput } from '../sign-offs'

/** The approval of the first revision by one person, as the handlers would record it. */
export function approvalOf({
  release,
  person,
  at,
  version = 1,
  signOff = {},
}: {
  readonly release: string
  readonly person: string
  readonly at: string
  readonly version?: number
  readonly signOff?: Partial<NewSignOff>
}): RecordSignOffInput {
  return {
    ...{ release, revision: 1, signaturesBefore: 0, version },
    signOff: {
      ...{ kind: 'approval', person, at, reason: '', inPlaceOf: null, isEmergency: false },
      ...{ recorded: null, confirms: null, seen: null, signature: null },
      ...signOff,
    },
    approval: {
      ...{ from: 'inReview', to: 'approved', approver: person, reason: '' },
      ...{ approvedCopy: null, checkpoint: `checkpoint-${release}` },
    },
  }
}
