import type { Command } from '@tiptap/pm/state'
import { watch, type Ref } from 'vue'
import type { BudgetUse } from '../../domain/kinds/budgets'
import { showBudget } from '../editor/plugins/budget-mark'
import { useApplicationStore } from '../stores/application'
import { useReleaseStore } from '../stores/release'
import { useCounts, type Counted, type Counts } from './useCounts'
import { useMessages } from './useMessages'

/** Gives the words for what is left of a budget, or by how much it is passed. */
export function useBudgetWords(): (use: BudgetUse) => string {
  const { t, formatNumber } = useMessages()
  return ({ used, budget }) =>
    used > budget
      ? t('budget.over', { over: formatNumber(used - budget), budget: formatNumber(budget) })
      : t('budget.left', { left: formatNumber(budget - used), budget: formatNumber(budget) })
}

/** Counts the text on the screen and shows at the part with the caret what is left of its budget. */
export function useLengths(
  text: Readonly<Ref<Counted | null>>,
  run: (command: Command) => void,
): Readonly<Ref<Counts | null>> {
  const application = useApplicationStore()
  const release = useReleaseStore()
  const words = useBudgetWords()
  const counts = useCounts(text, () => ({
    measure: application.settings.lineMeasure,
    budgets: release.budgets,
  }))
  watch(counts, (counted) => {
    const use = counted?.part?.budget ?? null
    run(showBudget(use === null ? null : { text: words(use), isOver: use.used > use.budget }))
  })
  return counts
}
