import { attributesOf } from '../document/attributes-of'
import type { ReleaseNode } from '../document/parse'
import { textBlocks, type TextBlock } from '../document/text-blocks'
import type { Finding } from '../findings/finding'
import { budgetUseOf, teaserUse, type Budgets, type BudgetUse } from '../kinds/budgets'
import { findingIn } from './readiness-rule'

/**
 * `readiness.over-budget-…`: a field that is longer than its budget, with the words behind its end. A hint for the
 * author that goes with the excess, never in the way of approval.
 */
export function findOverBudget(release: ReleaseNode, budgets: Budgets): readonly Finding[] {
  const blocks = textBlocks(release)
  const found: Finding[] = []
  release.forEach((child, offset) => {
    const use = budgetUseOf(child, budgets)
    const first = blocks.find(({ start }) => start > offset)
    if (use !== null && use.used > use.budget) found.push(over(use, first, child.isTextblock))
  })
  const teaser = teaserUse(attributesOf(release).teaser, budgets)
  const headline = blocks.find(({ name }) => name === 'headline')
  return teaser !== null && teaser.used > teaser.budget ? [...found, over(teaser, headline, false)] : found
}

const names = {
  de: {
    kicker: 'Die Dachzeile',
    headline: 'Die Überschrift',
    subheadline: 'Die Unterzeile',
    lead: 'Der Vorspann',
    teaser: 'Der Anreißer',
    section: 'Der Abschnitt',
  },
  en: {
    kicker: 'The kicker',
    headline: 'The headline',
    subheadline: 'The subheadline',
    lead: 'The lead',
    teaser: 'The teaser',
    section: 'The section',
  },
} as const

const over = (
  { field, used, budget }: BudgetUse,
  block: TextBlock | undefined,
  marksExcess: boolean,
): Finding =>
  findingIn(block, {
    id: `readiness.over-budget-${field}`,
    severity: 'hint',
    acceptable: false,
    ...(marksExcess ? { from: budget } : { to: 0 }),
    reason: {
      de: `${names.de[field]} hat ${String(used)} Zeichen, ${String(used - budget)} mehr als die vorgesehenen ${String(budget)}.`,
      en: `${names.en[field]} has ${String(used)} characters, ${String(used - budget)} more than its budget of ${String(budget)}.`,
    },
  })
