import type { Hash } from '../../revision/hash'
import type { ClearedWords } from './quote-hash'

/**
 * What is recorded of a quote: it was sent to the speaker's office, they cleared it or refused it, or a record was taken
 * back because it was a mistake.
 */
export const clearanceKinds = ['sent', 'cleared', 'refused', 'reopened'] as const

export type ClearanceKind = (typeof clearanceKinds)[number]

/** How long the note to a clearance may be, in UTF-16 units: room for a pasted mail. */
export const clearanceNoteLimit = 20_000

/** One record about a quote, with the words that it was about. */
export interface ClearanceRecord extends ClearedWords {
  readonly quoteHash: Hash
  readonly kind: ClearanceKind
  /** The name of whoever cleared or refused; empty where nobody has answered. */
  readonly by: string
  /** One of `channelChoices`, or words of the office; empty where there is none. */
  readonly channel: string
  /** The hash of the stored evidence, or null. */
  readonly evidence: Hash | null
  readonly note: string
  /** Name of the person of the office who recorded it. */
  readonly recordedBy: string
  /** ISO 8601 in UTC. */
  readonly at: string
}
