import { fail, ok, type Result } from '../result'

/** Where a release stands. The table below is the only place that says how it gets there. */
export const statuses = ['draft', 'inReview', 'changesRequested', 'approved', 'issued', 'withdrawn'] as const

export type Status = (typeof statuses)[number]

/** What people do to a release. `issue` notes that it went out, also once more; `retract` withdraws it after that. `revise` opens an approved release for a new draft; the approved revision stays. */
export type Action =
  'submit' | 'withdrawSubmission' | 'approve' | 'requestChanges' | 'reject' | 'revise' | 'issue' | 'retract'

const table: Readonly<Record<Action, Partial<Record<Status, Status>>>> = {
  submit: { draft: 'inReview', changesRequested: 'inReview' },
  withdrawSubmission: { inReview: 'draft' },
  approve: { inReview: 'approved' },
  requestChanges: { inReview: 'changesRequested' },
  reject: { inReview: 'changesRequested' },
  issue: { approved: 'issued', issued: 'issued' },
  retract: { issued: 'withdrawn' },
  revise: { approved: 'draft', issued: 'draft', withdrawn: 'draft' },
}

/** An action that the status of the release does not allow. */
export interface TransitionRefusal {
  readonly kind: 'notInThisStatus'
  readonly status: Status
  readonly action: Action
}

/** The status after an action, or why there is none. */
export function transition(status: Status, action: Action): Result<Status, TransitionRefusal> {
  const next = table[action][status]
  return next === undefined ? fail({ kind: 'notInThisStatus', status, action }) : ok(next)
}

/** Whether the working copy may be changed: not while it is the approved text. While in review it may go on. */
export const isEditable = (status: Status): boolean =>
  status === 'draft' || status === 'inReview' || status === 'changesRequested'

export const isStatus = (value: unknown): value is Status => statuses.some((status) => status === value)
