import type { CommentThread } from '../comments/comment-thread'
import { findOpenComments } from '../comments/find-open-comments'
import type { ReleaseNode } from '../document/parse'
import { findMismatches } from '../language-versions/find-mismatches'
import { findDamage } from '../import/damage/find-damage'
import type { Dictionary } from '../import/damage/lexicon'
import type { Budgets } from '../kinds/budgets'
import type { StandardParagraph } from '../kinds/standard-paragraphs'
import { findReadiness } from '../readiness/find-readiness'
import { findOpenQuotes, type QuotePolicy } from '../readiness/open-quotes'
import { findOverBudget } from '../readiness/over-budget'
import { findStaleEndMatter } from '../readiness/stale-end-matter'
import { findUndecided, type NamedSuggestion } from '../suggestions/find-undecided'
import type { Finding } from './finding'

/**
 * All findings about a release at an instant, in reading order: damage, what is missing and, where budgets are given,
 * what is longer than its own. Open quotes are found only where it is known which are cleared, open comments
 * and undecided suggestions where they are given, and end matter that has grown old only where the office's is given, and contradictions to the source of a language version where that is given.
 */
export function findFindings(
  release: ReleaseNode,
  {
    now,
    budgets,
    quotes,
    comments,
    suggestions,
    standard,
    source,
    dictionary,
  }: {
    readonly now: Date
    readonly budgets?: Budgets
    readonly quotes?: QuotePolicy
    readonly comments?: readonly CommentThread[]
    readonly suggestions?: readonly NamedSuggestion[]
    readonly standard?: readonly StandardParagraph[]
    readonly source?: ReleaseNode
    readonly dictionary?: Dictionary
  },
): readonly Finding[] {
  return [
    ...findDamage(release, dictionary),
    ...findReadiness(release, { now }),
    ...(budgets === undefined ? [] : findOverBudget(release, budgets)),
    ...(quotes === undefined ? [] : findOpenQuotes(release, quotes)),
    ...(comments === undefined ? [] : findOpenComments(release, comments)),
    ...(suggestions === undefined ? [] : findUndecided(release, suggestions)),
    ...(standard === undefined ? [] : findStaleEndMatter(release, standard)),
    ...(source === undefined ? [] : findMismatches(release, source)),
  ].sort(({ place: a }, { place: b }) => a.block - b.block || a.from - b.from)
}
