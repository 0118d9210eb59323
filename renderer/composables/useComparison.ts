import { computed, type ComputedRef } from 'vue'
import type { ReleaseNode } from '../../domain/document/parse'
import { changeIds } from '../../domain/revision/compare/change-ids'
import { compareReleases } from '../../domain/revision/compare/compare-releases'
import type { Comparison } from '../../domain/revision/compare/comparison'
import { showComparison } from '../../domain/revision/compare/show-comparison'
import type { ShownLine } from '../../domain/revision/compare/shown-line'
import { compareFacts, type FactChange } from '../../domain/revision/facts/compare-facts'

/** What is different between two releases, as the window shows it. */
export interface ShownComparison {
  readonly comparison: ComputedRef<Comparison>
  readonly lines: ComputedRef<readonly ShownLine[]>
  readonly facts: ComputedRef<readonly FactChange[]>
  readonly count: ComputedRef<number>
}

/** Compares two releases whenever one of them is another one. */
export function useComparison(texts: () => { old: ReleaseNode; fresh: ReleaseNode }): ShownComparison {
  const comparison = computed(() => compareReleases(texts().old, texts().fresh))
  const lines = computed(() => showComparison(texts().old, texts().fresh, comparison.value))
  return {
    comparison,
    lines,
    facts: computed(() => compareFacts(texts(), lines.value)),
    count: computed(() => changeIds(comparison.value).length),
  }
}
