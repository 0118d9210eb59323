import { othersNeeded, type Policy, type SignOffStep } from './policy'
import type { SignOff } from './sign-off'

/** How a revision came to be where it is not simply a submitted working copy. */
export const revisionOrigins = ['conditions', 'details'] as const
/** `conditions`: an approver's changed words. `details`: the approved wording with other issue details. */
export type RevisionOrigin = (typeof revisionOrigins)[number]

/** A revision as the rules of approval see it. */
export interface RevisionUnderApproval {
  readonly policy: Policy
  /** Ids of all who wrote in it since the last approval. */
  readonly authors: readonly string[]
  /** Of conditions: the approver who states them. */
  readonly submittedBy: string
  readonly origin: RevisionOrigin | null
  readonly signOffs: readonly SignOff[]
}

/** What is still missing until a revision is approved, or beyond its approval. */
export type Need =
  | { readonly kind: 'signOff'; readonly step: SignOffStep; readonly isNext: boolean }
  /** Other people than the authors and those who have agreed. */
  | { readonly kind: 'approval'; readonly count: number }
  /** An author has to accept the conditions. */
  | { readonly kind: 'acceptance' }
  /** An approval that an author recorded without evidence. */
  | { readonly kind: 'confirmation'; readonly sequence: number }
  | { readonly kind: 'detailsConfirmation' }
  /** A second signature under an emergency approval; the text is approved without it. */
  | { readonly kind: 'countersignature' }

/** Where the approval of a revision stands. */
export interface Standing {
  readonly isApproved: boolean
  /** Whose final word approved it; null while it is not approved. */
  readonly approver: string | null
  /** Approved in an emergency: a mark that stays. */
  readonly isEmergency: boolean
  readonly needs: readonly Need[]
}

/** Who may not speak for the second pair of eyes: the authors and, but for an approver with conditions, the submitter. */
export function authorsOf({ authors, submittedBy, origin }: RevisionUnderApproval): readonly string[] {
  return origin === 'conditions' || authors.includes(submittedBy) ? authors : [...authors, submittedBy]
}

/**
 * Whether a signature counts: what a person did themselves, what was recorded with evidence or by somebody who did not
 * write, and what somebody who did not write has confirmed.
 */
export function counts(signOff: SignOff, revision: RevisionUnderApproval): boolean {
  const { recorded } = signOff
  if (recorded === null) return true
  const authors = authorsOf(revision)
  return (
    recorded.evidence !== null || !authors.includes(recorded.by) || isConfirmed(signOff, revision, authors)
  )
}

const isConfirmed = (
  { sequence, recorded }: SignOff,
  { signOffs }: RevisionUnderApproval,
  authors: readonly string[],
): boolean =>
  signOffs.some(
    ({ kind, confirms, person }) =>
      kind === 'confirmation' &&
      confirms === sequence &&
      person !== recorded?.by &&
      !authors.includes(person),
  )

/** The people whose agreement counts towards the policy: with two pairs of eyes anybody, else nobody who wrote. */
export function agreeing(revision: RevisionUnderApproval): readonly string[] {
  const authors = revision.policy.eyes === 2 ? [] : authorsOf(revision)
  const people = revision.signOffs
    .filter(({ kind }) => kind === 'signOff' || kind === 'approval')
    .filter((signOff) => counts(signOff, revision) && !authors.includes(signOff.person))
    .map(({ person }) => person)
  return [...new Set(people)]
}

/** The steps of the policy that nobody has signed yet, the person named or their deputy. */
export function openSteps(revision: RevisionUnderApproval): readonly SignOffStep[] {
  const signed = revision.signOffs.filter(
    (signOff) => (signOff.kind === 'signOff' || signOff.kind === 'approval') && counts(signOff, revision),
  )
  return revision.policy.signOffs.filter(
    (step) => !signed.some(({ person, inPlaceOf }) => (inPlaceOf ?? person) === step.person),
  )
}

/** Where the approval of a revision stands: a pure function of what is recorded. */
export function standingOf(revision: RevisionUnderApproval): Standing {
  const { signOffs, origin } = revision
  const emergency = signOffs.find(({ isEmergency }) => isEmergency)
  if (emergency !== undefined) {
    const isSecond = signOffs.some(({ kind }) => kind === 'countersignature')
    const needs: readonly Need[] = isSecond ? [] : [{ kind: 'countersignature' }]
    return { isApproved: true, approver: emergency.person, isEmergency: true, needs }
  }
  if (origin === 'details') {
    const confirmed = signOffs.find(({ kind }) => kind === 'detailsConfirmation')
    return confirmed === undefined
      ? { ...undecided, needs: [{ kind: 'detailsConfirmation' }] }
      : { isApproved: true, approver: confirmed.person, isEmergency: false, needs: [] }
  }
  const needs = needsOf(revision)
  const final = signOffs.findLast((signOff) => signOff.kind === 'approval' && counts(signOff, revision))
  return needs.length > 0 || final === undefined
    ? { ...undecided, needs }
    : { isApproved: true, approver: final.person, isEmergency: false, needs }
}

const undecided = { isApproved: false, approver: null, isEmergency: false } as const

function needsOf(revision: RevisionUnderApproval): readonly Need[] {
  const { policy, signOffs, origin } = revision
  const steps = openSteps(revision).map((step, index): Need => ({
    kind: 'signOff',
    step,
    isNext: !policy.isOrdered || index === 0,
  }))
  const unconfirmed = signOffs
    .filter((signOff) => !counts(signOff, revision))
    .map(({ sequence }): Need => ({ kind: 'confirmation', sequence }))
  const isFinal = signOffs.some((signOff) => signOff.kind === 'approval' && counts(signOff, revision))
  const others = Math.max(1, othersNeeded(policy.eyes)) - agreeing(revision).length
  const missing = Math.max(others, isFinal ? 0 : 1)
  const isAccepted = origin !== 'conditions' || signOffs.some(({ kind }) => kind === 'acceptance')
  return [
    ...steps,
    ...unconfirmed,
    ...(missing > 0 ? [{ kind: 'approval', count: missing } as const] : []),
    ...(isAccepted ? [] : [{ kind: 'acceptance' } as const]),
  ]
}
