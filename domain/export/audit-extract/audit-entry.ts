import type { Hash } from '../../revision/hash'

/** What the audit log records of a release. */
export const auditedSteps = [
  'releaseCreated',
  'authorAdded',
  'revisionSubmitted',
  'submissionWithdrawn',
  'revisionSigned',
  'revisionDecided',
  'conditionsStated',
  'detailsChanged',
  'releaseRevised',
  'findingDecided',
  'clearanceRecorded',
  'issueRecorded',
  'successorMade',
  'releaseMoved',
  'releaseShared',
  'releaseBroughtIn',
  'sharingEnded',
] as const
export type AuditedStep = (typeof auditedSteps)[number]

/** An entry of the audit log about one release. */
export interface AuditEntry {
  /** Its number in the log of the whole store, from 1. */
  readonly seq: number
  /** ISO 8601 in UTC. */
  readonly at: string
  /** A step that this version knows, or the name that a newer one gave it. */
  readonly kind: string
  /** Name of whoever did it, or null where the log names nobody. */
  readonly person: string | null
  readonly revision: number | null
  /** SHA-256 of the entry, which covers all entries before it. */
  readonly hash: Hash
}

/** The entries about a release, in their order, and where the whole log ended when they were read. */
export interface AuditExtract {
  readonly entries: readonly AuditEntry[]
  readonly head: { readonly seq: number; readonly hash: Hash }
}
