import { fail, ok, type Result } from '../result'
import { isDeputyOn, type Deputyship } from './deputies'
import { othersNeeded } from './policy'
import type { Recording, SignOffKind } from './sign-off'
import { agreeing, authorsOf, counts, openSteps, type RevisionUnderApproval } from './standing'

/** What ends the review of a revision. */
export const decisionKinds = ['approved', 'changesRequested', 'rejected'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Who decides, and how. */
export interface Decider {
  /** A person's id. */
  readonly person: string
  readonly inPlaceOf: string | null
  readonly reason: string
  readonly isEmergency: boolean
  /** Null where the person does it themselves. */
  readonly recorded: Recording | null
}

/** Why somebody may not do what they want to do with a revision. */
export type DecisionRefusal =
  | { readonly kind: 'authorMayNotDecide' }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'notDeputy' }
  | { readonly kind: 'signedAlready' }
  /** Others sign first: ids of people. */
  | { readonly kind: 'notYetTheirTurn'; readonly first: readonly string[] }
  | { readonly kind: 'recordsThemselves' }
  | { readonly kind: 'nothingToSign' }

type Check<Value> = Result<Value, DecisionRefusal>

/** The people who may be deputies, and the day on which that is asked. */
export interface Deputies {
  readonly deputyships: readonly Deputyship[]
  /** Calendar date, `YYYY-MM-DD`. */
  readonly day: string
}

/** Whether somebody may ask for changes or reject: nobody who wrote in it, and never without a reason. */
export function checkReturn(
  revision: RevisionUnderApproval,
  decider: Decider,
  deputies: Deputies,
): Check<null> {
  const may = checkDecider(revision, decider, deputies)
  if (!may.ok) return may
  return decider.reason.trim() === '' ? fail({ kind: 'reasonMissing' }) : ok(null)
}

/**
 * Whether somebody may agree, and what their agreement is: the sign-off of their part, or the approval. With more than
 * four eyes the first to agree signs off, and the last approves. An emergency is open to everybody, with a reason.
 */
export function checkAgreement(
  revision: RevisionUnderApproval,
  decider: Decider,
  deputies: Deputies,
): Check<Extract<SignOffKind, 'signOff' | 'approval'>> {
  if (decider.isEmergency)
    return decider.reason.trim() === '' ? fail({ kind: 'reasonMissing' }) : ok('approval')
  if (revision.origin === 'details') return fail({ kind: 'nothingToSign' })
  const may = checkDecider(revision, decider, deputies)
  if (!may.ok) return may
  const { policy, signOffs } = revision
  const signer = decider.inPlaceOf ?? decider.person
  const open = openSteps(revision)
  const before = policy.isOrdered
    ? open.slice(
        0,
        open.findIndex(({ person }) => person === signer),
      )
    : []
  if (open.some(({ person }) => person === signer))
    return before.length === 0 ? ok('signOff') : notYet(before)
  if (open.length > 0) return notYet(open)
  const waits = signOffs.some(({ kind, person }) => person === decider.person && isAgreement(kind))
  if (waits) return fail({ kind: 'signedAlready' })
  const isFinal = signOffs.some((signOff) => signOff.kind === 'approval' && counts(signOff, revision))
  const others = agreeing(revision).length + 1
  return ok(!isFinal && others >= othersNeeded(policy.eyes) ? 'approval' : 'signOff')
}

const isAgreement = (kind: SignOffKind): boolean => kind === 'signOff' || kind === 'approval'

const notYet = (steps: readonly { readonly person: string }[]): Check<never> =>
  fail({ kind: 'notYetTheirTurn', first: steps.map(({ person }) => person) })

function checkDecider(
  revision: RevisionUnderApproval,
  { person, inPlaceOf, recorded }: Decider,
  { deputyships, day }: Deputies,
): Check<null> {
  const { policy } = revision
  if (policy.eyes !== 2 && authorsOf(revision).includes(person)) return fail({ kind: 'authorMayNotDecide' })
  if (recorded?.by === person) return fail({ kind: 'recordsThemselves' })
  if (inPlaceOf !== null && !isDeputyOn(deputyships, { person: inPlaceOf, deputy: person, day }))
    return fail({ kind: 'notDeputy' })
  return ok(null)
}

/** Whether somebody may accept an approver's conditions: one of the authors, never the approver. */
export function checkAcceptance(revision: RevisionUnderApproval, person: string): Check<null> {
  const { origin, authors, submittedBy, signOffs } = revision
  if (origin !== 'conditions' || signOffs.some(({ kind }) => kind === 'acceptance'))
    return fail({ kind: 'nothingToSign' })
  return authors.includes(person) && person !== submittedBy ? ok(null) : fail({ kind: 'authorMayNotDecide' })
}

/** Whether somebody may sign second under an emergency approval: nobody who wrote, and not who approved. */
export function checkCountersignature(revision: RevisionUnderApproval, person: string): Check<null> {
  const emergency = revision.signOffs.find(({ isEmergency }) => isEmergency)
  if (emergency === undefined || revision.signOffs.some(({ kind }) => kind === 'countersignature'))
    return fail({ kind: 'nothingToSign' })
  if (authorsOf(revision).includes(person)) return fail({ kind: 'authorMayNotDecide' })
  return person === emergency.person ? fail({ kind: 'signedAlready' }) : ok(null)
}

/** Whether somebody may confirm changed details: anybody but who changed them; with two pairs of eyes anybody. */
export function checkDetailsConfirmation(revision: RevisionUnderApproval, person: string): Check<null> {
  const { origin, policy, submittedBy, signOffs } = revision
  if (origin !== 'details' || signOffs.some(({ kind }) => kind === 'detailsConfirmation'))
    return fail({ kind: 'nothingToSign' })
  return policy.eyes !== 2 && person === submittedBy ? fail({ kind: 'authorMayNotDecide' }) : ok(null)
}

/** Whether somebody may confirm an approval that an author recorded without evidence: nobody who wrote. */
export function checkConfirmation(
  revision: RevisionUnderApproval,
  person: string,
  sequence: number,
): Check<null> {
  const recordedOne = revision.signOffs.find((signOff) => signOff.sequence === sequence)
  if (recordedOne === undefined || counts(recordedOne, revision)) return fail({ kind: 'nothingToSign' })
  if (authorsOf(revision).includes(person)) return fail({ kind: 'authorMayNotDecide' })
  return ok(null)
}

/** Whether somebody may note that they know of a revision: whoever is to be informed, once. */
export function checkAcknowledgement(
  { policy, signOffs }: RevisionUnderApproval,
  person: string,
): Check<null> {
  const isDone = signOffs.some((signOff) => signOff.kind === 'acknowledgement' && signOff.person === person)
  return policy.toInform.includes(person) && !isDone ? ok(null) : fail({ kind: 'nothingToSign' })
}
