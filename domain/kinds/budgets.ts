import type { Node } from 'prosemirror-model'
import { attributesOf } from '../document/attributes-of'
import { lengthOf, lengthOfText } from '../document/count-text'
import type { ReleaseNode } from '../document/parse'

/** What has a budget; `section` is each section with its heading. */
export const budgetFields = ['kicker', 'headline', 'subheadline', 'lead', 'teaser', 'section'] as const
export type BudgetField = (typeof budgetFields)[number]

/** Characters with spaces that each field may have; null for no budget. */
export type Budgets = Readonly<Record<BudgetField, number | null>>

/**
 * What holds where a template says nothing else, as editors and newsrooms use it.
 * - headline 70: Cision's advice to senders, since mail programs and search results cut what is longer
 *   (https://acmarketingpr.com/press-release-headlines-when-short-is-just-right/), and the rule of German portals
 *   (https://www.connektar.de/blog/pressemitteilung-umfang-wie-lang-darf-eine-pressemitteilung-sein/).
 * - subheadline 110: the same German rule.
 * - teaser 160: about what a search result shows of a description.
 * - kicker 40, lead 350 and section 1,200 are our own: half a headline line, five or six manuscript lines of 60
 *   characters, and what stands on a third of a printed page.
 */
export const defaultBudgets: Budgets = {
  kicker: 40,
  headline: 70,
  subheadline: 110,
  lead: 350,
  teaser: 160,
  section: 1200,
}

/** Budgets out of a JSON value; a field that says nothing of use has the usual one. */
export function budgetsFrom(value: unknown): Budgets {
  const given: Readonly<Record<string, unknown>> = { ...(value as object) }
  return Object.fromEntries(
    budgetFields.map((field) => {
      const budget = given[field]
      return [
        field,
        budget === null || (Number.isInteger(budget) && Number(budget) > 0) ? budget : defaultBudgets[field],
      ]
    }),
  ) as Record<BudgetField, number | null>
}

/** How much of a budget is used, in characters with spaces. */
export interface BudgetUse {
  readonly field: BudgetField
  readonly used: number
  readonly budget: number
}

const isBudgetField = (name: string): name is BudgetField => budgetFields.some((field) => field === name)

/** The use of the budget that a node of a release has, or null where it has none. */
export function budgetUseOf(node: Node, budgets: Budgets): BudgetUse | null {
  const { name } = node.type
  if (!isBudgetField(name)) return null
  const budget = budgets[name]
  return budget === null ? null : { field: name, used: lengthOf(node).characters, budget }
}

/** The use of the teaser's budget, or null where it has none. */
export const teaserUse = (teaser: string, { teaser: budget }: Budgets): BudgetUse | null =>
  budget === null ? null : { field: 'teaser', used: lengthOfText(teaser).characters, budget }

/** The use of every budget in a release, sections one by one, the teaser last. */
export function budgetUses(release: ReleaseNode, budgets: Budgets): readonly BudgetUse[] {
  const teaser = teaserUse(attributesOf(release).teaser, budgets)
  return [
    ...release.children.map((child) => budgetUseOf(child, budgets)),
    ...(teaser === null || teaser.used === 0 ? [] : [teaser]),
  ].filter((use) => use !== null)
}
