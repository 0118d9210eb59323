import type { CommentThread } from '../comments/comment-thread'
import { findOpenComments } from '../comments/find-open-comments'
import type { ReleaseNode } from '../document/parse'
import { findMismatches } from '../language-versions/find-mismatches'
import { damageInSteps } from '../import/damage/find-damage'
import { noDictionary, type Dictionary } from '../import/damage/lexicon'
import type { Budgets } from '../kinds/budgets'
import type { StandardParagraph } from '../kinds/standard-paragraphs'
import { findReadiness } from '../readiness/find-readiness'
import { findOpenQuotes, type QuotePolicy } from '../readiness/open-quotes'
import { findOverBudget } from '../readiness/over-budget'
import { findStaleEndMatter } from '../readiness/stale-end-matter'
import { atOnce, type Steps } from '../steps'
import { findUndecided, type NamedSuggestion } from '../suggestions/find-undecided'
import type { Finding } from './finding'

/** What a release's findings depend on besides its text. */
export interface FindingContext {
  readonly now: Date
  readonly budgets?: Budgets
  /** Open quotes are found only where it is known which are cleared. */
  readonly quotes?: QuotePolicy
  readonly comments?: readonly CommentThread[]
  readonly suggestions?: readonly NamedSuggestion[]
  /** The office's end matter: what has grown old is found beside it. */
  readonly standard?: readonly StandardParagraph[]
  /** The source that the text is a language version of. */
  readonly source?: ReleaseNode
  readonly dictionary?: Dictionary
}

/** All findings about a release at an instant, in reading order; those for which there is no context are not looked for. */
export const findFindings = (release: ReleaseNode, context: FindingContext): readonly Finding[] =>
  atOnce(findingsInSteps(release, context))

/** The same, a rule at a time. */
export function* findingsInSteps(
  release: ReleaseNode,
  {
    now,
    budgets,
    quotes,
    comments,
    suggestions,
    standard,
    source,
    dictionary = noDictionary,
  }: FindingContext,
): Steps<readonly Finding[]> {
  const found = [...(yield* damageInSteps(release, dictionary))]
  yield
  found.push(...findReadiness(release, { now }))
  yield
  if (budgets !== undefined) found.push(...findOverBudget(release, budgets))
  yield
  if (quotes !== undefined) found.push(...findOpenQuotes(release, quotes))
  if (comments !== undefined) found.push(...findOpenComments(release, comments))
  if (suggestions !== undefined) found.push(...findUndecided(release, suggestions))
  yield
  if (standard !== undefined) found.push(...findStaleEndMatter(release, standard))
  if (source !== undefined) found.push(...findMismatches(release, source))
  return found.sort(({ place: a }, { place: b }) => a.block - b.block || a.from - b.from)
}
