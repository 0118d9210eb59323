import type { ReleaseNode } from '../document/parse'
import type { ListedChange } from '../revision/compare/list-changes'
import type { ContributionSource, Contributor } from './contribution'

/** What somebody made of a text: what is suggested is what is different between the two documents. */
export interface SuggestionSet {
  readonly id: string
  readonly from: Contributor
  /** An instant, ISO 8601 in UTC. */
  readonly at: string
  readonly source: ContributionSource
  /** Number of the revision that it was made from; null where that was a working copy. */
  readonly revision: number | null
  readonly base: ReleaseNode
  readonly changed: ReleaseNode
  /** Oldest first; of one change the newest holds. */
  readonly decisions: readonly SuggestionDecision[]
}

/** What somebody can say to a suggested change. `reopened` takes back what was said before. */
export const suggestionAnswers = ['accepted', 'rejected', 'reopened'] as const

export type SuggestionAnswer = (typeof suggestionAnswers)[number]

/** How a change of a set is named in records: by what it says, so that it is the same whatever else is decided. */
export type ChangeKey = string

/** A suggested change as records and windows tell it. */
export interface NamedChange extends ListedChange {
  readonly key: ChangeKey
}

/** A recorded answer to one change of a set. */
export interface SuggestionDecision {
  readonly change: ChangeKey
  readonly answer: SuggestionAnswer
  /** What the change put in the place of what, as it was shown. */
  readonly before: string
  readonly after: string
  readonly by: Contributor
  readonly at: string
}
