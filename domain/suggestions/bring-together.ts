import type { ReleaseNode } from '../document/parse'
import { placeFinder, type TextRange } from './places'
import { rebaseSet, type RebasedChange } from './rebase-set'
import type { ChangeKey, SuggestionSet } from './suggestion-set'
import { overlaps } from './transplant-text'

/** Names a change among those of all sets. */
export interface ChangeName {
  readonly set: SuggestionSet['id']
  readonly key: ChangeKey
}

/** A suggested change among those of others. */
export interface MetChange extends RebasedChange {
  readonly range: TextRange | null
  /** Open changes of other sets that are about the same words, block or attribute and say something else. */
  readonly conflicts: readonly ChangeName[]
  /** Open changes of other sets that say exactly the same there. */
  readonly twins: readonly ChangeName[]
}

/** Whether somebody has still to say something about a change. */
export const isUndecided = ({ state }: Pick<RebasedChange, 'state'>): boolean =>
  state === 'open' || state === 'outdated'

/** What several people suggest for one text, and where they contradict each other. Nothing is resolved here. */
export function bringTogether(sets: readonly SuggestionSet[], current: ReleaseNode): readonly MetChange[] {
  const find = placeFinder(current)
  const changes = sets
    .flatMap((set) => rebaseSet(set, current))
    .map((change) => ({ ...change, range: change.place === null ? null : find(change.place) }))
  const open = changes.filter(({ state }) => state === 'open')
  return changes.map((change) => {
    if (change.state !== 'open') return { ...change, conflicts: [], twins: [] }
    const met = open.filter((other) => other.set !== change.set && meet(change, other))
    const isTwin = (other: RebasedChange): boolean =>
      other.kind === change.kind && other.before === change.before && other.after === change.after
    return {
      ...change,
      conflicts: met.filter((other) => !isTwin(other)).map(nameOf),
      twins: met.filter(isTwin).map(nameOf),
    }
  })
}

const nameOf = ({ set, key }: RebasedChange): ChangeName => ({ set, key })

type Ranged = RebasedChange & { readonly range: TextRange | null }

/** Whether two changes cannot both be made, or are one. */
function meet(one: Ranged, other: Ranged): boolean {
  const [a, b] = [one.range, other.range]
  if (a === null || b === null) return false
  if (a.kind === 'attribute' || b.kind === 'attribute')
    return (
      (a.attribute === b.attribute && a.from === b.from && a.to === b.to) ||
      (isWholeBlock(one) && contains(a, b)) ||
      (isWholeBlock(other) && contains(b, a))
    )
  if (a.kind === 'gap' && b.kind === 'gap') return a.from === b.from && isSamePut(one, other)
  if (a.kind === 'gap' || b.kind === 'gap') return false
  if (a.kind === 'text' && b.kind === 'text') return overlaps(a, b)
  // A block that only moves takes along what is written in it.
  if (one.kind === 'moved' && other.kind === 'moved') return a.from === b.from
  if (one.kind === 'moved') return isWholeBlock(other) && contains(b, a)
  if (other.kind === 'moved') return isWholeBlock(one) && contains(a, b)
  return contains(a, b) || contains(b, a)
}

/** Two blocks that are put in at one place stand there both, unless they are the same. */
const isSamePut = (one: RebasedChange, other: RebasedChange): boolean => one.after === other.after

const isWholeBlock = ({ kind, range }: Ranged): boolean => range?.kind === 'block' && kind !== 'moved'

const contains = (outer: TextRange, inner: TextRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to
