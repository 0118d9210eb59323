import type { ClearanceRecord } from '../../domain/approval/clearance/clearance-record'
import {
  clearancesOf,
  clearedHashes,
  type QuoteClearance,
} from '../../domain/approval/clearance/clearances-of'
import type { CommentThread } from '../../domain/comments/comment-thread'
import type { ReleaseNode } from '../../domain/document/parse'
import { findingsInSteps } from '../../domain/findings/find-findings'
import type { Finding } from '../../domain/findings/finding'
import type { Dictionary } from '../../domain/import/damage/lexicon'
import type { Budgets } from '../../domain/kinds/budgets'
import type { StandardParagraph } from '../../domain/kinds/standard-paragraphs'
import type { NamedSuggestion } from '../../domain/suggestions/find-undecided'
import { canonicalFormInSteps, type CanonicalForm } from '../../domain/revision/canonical-form'
import type { Steps } from '../../domain/steps'

export interface DocumentCheck {
  readonly findings: readonly Finding[]
  readonly quotes: readonly QuoteClearance[]
  readonly form: Pick<CanonicalForm, 'wordingHash' | 'detailsHash'>
}

/** All that the window derives from a text, in steps. `now` is what an embargo is measured by. */
export function* checkDocument(
  release: ReleaseNode,
  now: Date,
  {
    budgets,
    clearances,
    comments,
    suggestions,
    standard,
    source,
    dictionary,
  }: {
    readonly budgets: Budgets
    readonly clearances: readonly ClearanceRecord[]
    readonly comments: readonly CommentThread[]
    readonly suggestions: readonly NamedSuggestion[]
    readonly standard: readonly StandardParagraph[]
    /** The source that the text is a language version of, or null. */
    readonly source: ReleaseNode | null
    readonly dictionary: Dictionary
  },
): Steps<DocumentCheck> {
  const findings = yield* findingsInSteps(release, {
    ...{ now, budgets, comments, suggestions, standard, dictionary },
    quotes: { cleared: clearedHashes(clearances) },
    ...(source === null ? {} : { source }),
  })
  yield
  const quotes = clearancesOf(release, clearances)
  yield
  return { findings, quotes, form: yield* canonicalFormInSteps(release) }
}
