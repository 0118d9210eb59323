import type { ReleaseNode } from '../document/parse'
import { canonicalNodeText } from '../revision/canonical-form'
import { applyChanges } from '../revision/compare/apply-changes'
import type { ChangeId } from '../revision/compare/comparison'
import { suggestedBy } from './named-changes'
import type { ChangeKey, NamedChange, SuggestionDecision, SuggestionSet } from './suggestion-set'
import { type PlacedSpot, type Target, targetOf, transplant } from './transplant'

/**
 * How a suggested change stands to a text. Open: it can be accepted. Applied: the text says so already, without a
 * decision. Outdated: other words stand there by now, and nothing is put in their place unless somebody says so.
 */
export type ChangeState = 'open' | 'applied' | 'outdated' | 'accepted' | 'rejected'

/** A suggested change on the text as it stands. */
export interface RebasedChange extends NamedChange {
  readonly set: SuggestionSet['id']
  readonly state: ChangeState
  /** The newest decision about it, or null. */
  readonly decision: SuggestionDecision | null
  /** Where it belongs in the text; null where it is decided, or its place is gone. */
  readonly place: PlacedSpot | null
}

/** What of a set is left to decide on a text, and what became of the rest; in reading order of the set. */
export function rebaseSet(set: SuggestionSet, current: ReleaseNode): readonly RebasedChange[] {
  const { changes } = suggestedBy(set)
  const { decisions, accepted, target } = stateOf(set, current)
  return changes.map((change): RebasedChange => {
    const decision = decisions.get(change.key) ?? null
    const about = { ...change, set: set.id, decision }
    if (accepted.has(change.id)) return { ...about, state: 'accepted', place: null }
    if (decision?.answer === 'rejected') return { ...about, state: 'rejected', place: null }
    const { state, place } = transplant(target, withChanges(set, [...accepted, change.id]))
    return { ...about, state: state === 'conflict' ? 'outdated' : state, place }
  })
}

/** What came of accepting changes of a set. */
export interface Accepted {
  readonly document: ReleaseNode
  /** The changes that the document has now, those that it had before among them. */
  readonly accepted: readonly ChangeKey[]
  /** Those that it does not have, for other words stand there. */
  readonly outdated: readonly ChangeKey[]
}

/**
 * The text with these changes of a set, each put in where it belongs, in any order. What is outdated is left out, or
 * with `overwrites` put in the place of what stands there.
 */
export function acceptChanges(
  set: SuggestionSet,
  current: ReleaseNode,
  keys: readonly ChangeKey[],
  { overwrites = false }: { readonly overwrites?: boolean } = {},
): Accepted {
  const wanted = new Set(keys)
  const chosen = suggestedBy(set).changes.filter(({ key }) => wanted.has(key))
  const before = stateOf(set, current)
  let { target } = before
  const accepted = new Set(before.accepted)
  const [done, outdated]: [ChangeKey[], ChangeKey[]] = [[], []]
  for (const { id, key } of chosen) {
    if (accepted.has(id)) continue
    const next = withChanges(set, [...accepted, id])
    const { state, value } = transplant(target, next)
    if (state === 'conflict' && !(overwrites && value !== null)) {
      outdated.push(key)
      continue
    }
    accepted.add(id)
    done.push(key)
    target = targetOf(next, state === 'applied' ? target.currentRelease : (value ?? target.currentRelease))
  }
  return { document: target.currentRelease, accepted: done, outdated }
}

/** The newest decision about each change. */
export const decisionsOf = (set: SuggestionSet): ReadonlyMap<ChangeKey, SuggestionDecision> =>
  new Map(set.decisions.map((decision) => [decision.change, decision]))

const withChanges = (set: SuggestionSet, ids: readonly ChangeId[]): ReleaseNode =>
  applyChanges(set.base, suggestedBy(set).comparison, ids)

interface SetState {
  readonly decisions: ReadonlyMap<ChangeKey, SuggestionDecision>
  /** Changes that were accepted and stand in the text, or were written over since. */
  readonly accepted: ReadonlySet<ChangeId>
  readonly target: Target
}

/** What was accepted holds while the text has it: undoing the acceptance in the text opens the change again. */
function stateOf(set: SuggestionSet, current: ReleaseNode): SetState {
  const decisions = decisionsOf(set)
  const said = suggestedBy(set)
    .changes.filter(({ key }) => decisions.get(key)?.answer === 'accepted')
    .map(({ id }) => id)
  const expected = withChanges(set, said)
  const target = targetOf(expected, current)
  if (said.length === 0 || isSameText(expected, current))
    return { decisions, accepted: new Set(said), target }
  const isTakenBack = isSameText(set.base, current)
  const held = said.filter((id) => {
    if (isTakenBack) return false
    const without = withChanges(
      set,
      said.filter((other) => other !== id),
    )
    return !isSameText(without, current) && transplant(target, without).state !== 'applied'
  })
  if (held.length === said.length) return { decisions, accepted: new Set(said), target }
  return { decisions, accepted: new Set(held), target: targetOf(withChanges(set, held), current) }
}

const isSameText = (one: ReleaseNode, other: ReleaseNode): boolean =>
  canonicalNodeText(one) === canonicalNodeText(other)
