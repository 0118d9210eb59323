import { compareReleases } from '../revision/compare/compare-releases'
import { changeIds } from '../revision/compare/change-ids'
import type { ChangeId, Comparison } from '../revision/compare/comparison'
import { listChanges, type ListedChange } from '../revision/compare/list-changes'
import { showComparison } from '../revision/compare/show-comparison'
import type { ShownLine } from '../revision/compare/shown-line'
import { hashOf } from '../revision/hash'
import type { NamedChange, SuggestionSet } from './suggestion-set'

/** What a set suggests: its comparison, and each change with its name. */
export interface Suggested {
  readonly comparison: Comparison
  readonly lines: readonly ShownLine[]
  /** In reading order. */
  readonly changes: readonly NamedChange[]
}

const known = new WeakMap<
  SuggestionSet['changed'],
  { readonly base: SuggestionSet['base']; readonly suggested: Suggested }
>()

/** What is different between the two documents of a set, read once a set. */
export function suggestedBy({ base, changed }: Pick<SuggestionSet, 'base' | 'changed'>): Suggested {
  const before = known.get(changed)
  if (before?.base === base) return before.suggested
  const comparison = compareReleases(base, changed)
  const lines = showComparison(base, changed, comparison)
  const changes = named(changeIds(comparison), listChanges(comparison, lines))
  const suggested = { comparison, lines, changes }
  known.set(changed, { base, suggested })
  return suggested
}

/** A change is named by what it says, and by how many before it say the same. */
function named(ids: readonly ChangeId[], listed: readonly ListedChange[]): readonly NamedChange[] {
  const counts = new Map<string, number>()
  const byId = new Map(listed.map((change) => [change.id, change]))
  return ids.map((id) => {
    const change = byId.get(id) ?? unlisted(id)
    const { kind, part, attribute, before, after } = change
    const says = JSON.stringify([kind, part, attribute, before, after])
    const count = counts.get(says) ?? 0
    counts.set(says, count + 1)
    return { ...change, key: hashOf(`${says}${String(count)}`).slice(0, 16) }
  })
}

/** A change without a line of its own, such as one in a block that has no words. */
const unlisted = (id: ChangeId): ListedChange => ({
  ...{ id, kind: 'replaced', part: 'paragraph', attribute: null, before: '', after: '' },
})
