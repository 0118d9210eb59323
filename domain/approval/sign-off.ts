import { canonicalJson } from '../revision/canonical-json'
import type { Hash } from '../revision/hash'

/**
 * What people put under a revision: a sign-off for their own part, the approval, a note that they know of it, an
 * author's acceptance of an approver's conditions, the second signature under an emergency approval, the second
 * person's confirmation of changed details, and the confirmation of an approval that an author recorded.
 */
export const signOffKinds = [
  'signOff',
  'approval',
  'acknowledgement',
  'acceptance',
  'countersignature',
  'detailsConfirmation',
  'confirmation',
] as const
export type SignOffKind = (typeof signOffKinds)[number]

/** How somebody said it who was not at this computer. */
export const channelChoices = ['telephone', 'mail', 'paper', 'inPerson'] as const
export type SaidBy = (typeof channelChoices)[number]

/** Who wrote down what somebody else had said, and what shows that they said it. */
export interface Recording {
  /** A person's id. */
  readonly by: string
  readonly channel: SaidBy
  /** The hash of the mail, scan or note; null where there is none. */
  readonly evidence: Hash | null
}

/** One signature under a revision, as the rules see it. */
export interface SignOff {
  /** Counts up from 1 within a revision. */
  readonly sequence: number
  readonly kind: SignOffKind
  /** Ids of people. */
  readonly person: string
  /** Whose deputy the person is in this, or null. */
  readonly inPlaceOf: string | null
  readonly isEmergency: boolean
  /** Null where the person did it themselves. */
  readonly recorded: Recording | null
  /** The sequence of the recorded approval that this confirms; null for all other kinds. */
  readonly confirms: number | null
}

/** What a person signs: everything that their word is about, as canonical text. */
export interface SignOffStatement {
  readonly kind: SignOffKind | 'changesRequested' | 'rejected'
  readonly release: string
  readonly revision: number
  readonly wordingHash: Hash
  readonly detailsHash: Hash
  readonly person: string
  readonly inPlaceOf: string | null
  readonly isEmergency: boolean
  readonly reason: string
  readonly recorded: Recording | null
  readonly confirms: number | null
  readonly at: string
  /** Hash of the newest entry of the audit log: whoever signs vouches for all that was recorded before. */
  readonly head: Hash
}

/** The text under which a signature stands (RFC 8785), so that it can be checked from the stored row alone. */
export function statementText(statement: SignOffStatement): string {
  const { recorded } = statement
  return canonicalJson({
    statement: 'imprimatur.signOff.1',
    kind: statement.kind,
    release: statement.release,
    revision: statement.revision,
    wordingHash: statement.wordingHash,
    detailsHash: statement.detailsHash,
    person: statement.person,
    inPlaceOf: statement.inPlaceOf,
    isEmergency: statement.isEmergency,
    reason: statement.reason,
    recorded:
      recorded === null ? null : { by: recorded.by, channel: recorded.channel, evidence: recorded.evidence },
    confirms: statement.confirms,
    at: statement.at,
    head: statement.head,
  })
}
