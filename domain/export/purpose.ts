import type { Embargo } from '../document/attributes'
import { assertNever } from '../result'

/** What an export is for; `embargoed` is a final release whose embargo still holds. */
export type Purpose = 'draft' | 'review' | 'final' | 'embargoed'

/** Whether newsrooms are still asked to hold the release. Nobody but the reader knows when a speech begins. */
export function isEmbargoAhead(embargo: Embargo | null, now: Date): boolean {
  if (embargo === null) return false
  switch (embargo.kind) {
    case 'startOfSpeech':
      return true
    case 'until':
      return Date.parse(embargo.instant) > now.getTime()
    default:
      return assertNever(embargo, 'embargo')
  }
}

/** What an export is for. Only an approved wording is ever final. */
export function purposeFor(facts: {
  readonly isApproved: boolean
  readonly isInReview?: boolean
  readonly embargo: Embargo | null
  readonly now: Date
}): Purpose {
  if (!facts.isApproved) return facts.isInReview === true ? 'review' : 'draft'
  return isEmbargoAhead(facts.embargo, facts.now) ? 'embargoed' : 'final'
}
