import { Fragment, type Attrs, type Node } from 'prosemirror-model'
import type { ReleaseNode } from '../../document/parse'
import { schema } from '../../document/schema'
import { assertNever } from '../../result'
import { changeIds, idsInside } from './change-ids'
import type { AttributeChange, ChangeId, Comparison, NodeComparison, Row, Segment } from './comparison'
import { fill, flowOf, releaseOf } from './flow'

/** The new release, made from the old one and what is different. Block ids of the new one are not kept. */
export const applyComparison = (old: ReleaseNode, comparison: Comparison): ReleaseNode =>
  applyChanges(old, comparison, changeIds(comparison))

/**
 * The old release with these changes alone. Whichever they are, the result fits the grammar and no word goes but those
 * that the changes take away; their order does not matter.
 */
export const applyChanges = (
  old: ReleaseNode,
  comparison: Comparison,
  ids: Iterable<ChangeId>,
): ReleaseNode => apply(old, null, comparison, new Set(ids))

/** The new release with these changes taken back; blocks that stay as they are in it are its own, with their ids. */
export function revertChanges(
  { old, fresh }: { readonly old: ReleaseNode; readonly fresh: ReleaseNode },
  comparison: Comparison,
  ids: Iterable<ChangeId>,
): ReleaseNode {
  const reverted = new Set(ids)
  return apply(old, fresh, comparison, new Set(changeIds(comparison).filter((id) => !reverted.has(id))))
}

function apply(
  old: ReleaseNode,
  fresh: ReleaseNode | null,
  comparison: Comparison,
  accepted: ReadonlySet<ChangeId>,
): ReleaseNode {
  const before = flowOf(old)
  const after = fresh === null ? null : flowOf(fresh)
  const sections = new Map([...before.sections, ...(after?.sections ?? [])])
  return releaseOf(
    {
      front: applyRows(comparison.front, before.front, after?.front ?? null, accepted),
      body: applyRows(comparison.body, before.body, after?.body ?? null, accepted),
      sections,
    },
    applyAttributes(old.attrs, comparison.attributes, accepted),
  )
}

const applyAttributes = (
  attributes: Attrs,
  changes: readonly AttributeChange[],
  accepted: ReadonlySet<ChangeId>,
): Attrs => ({
  ...attributes,
  ...Object.fromEntries(changes.filter(({ id }) => accepted.has(id)).map(({ name, to }) => [name, to])),
})

function applyRows(
  rows: readonly Row[],
  old: readonly Node[],
  fresh: readonly Node[] | null,
  accepted: ReadonlySet<ChangeId>,
): readonly Node[] {
  const innerOf = new Map(
    rows.flatMap((row) => (row.kind === 'movedTo' ? [[row.id, row.inner] as const] : [])),
  )
  const matched = (row: { readonly old: number; readonly new: number }, inner: NodeComparison | null) =>
    applyInside(nodeAt(old, row.old), fresh === null ? null : nodeAt(fresh, row.new), inner, accepted)
  return rows.flatMap((row): readonly Node[] => {
    switch (row.kind) {
      case 'kept':
        return [matched(row, row.inner)]
      case 'deleted':
        return accepted.has(row.id) ? [] : [nodeAt(old, row.old)]
      case 'inserted':
        if (!accepted.has(row.id)) return []
        return [fresh === null ? schema.nodeFromJSON(row.node) : nodeAt(fresh, row.new)]
      case 'movedFrom':
        return accepted.has(row.id) ? [] : [matched(row, innerOf.get(row.id) ?? null)]
      case 'movedTo':
        return accepted.has(row.id) ? [matched(row, row.inner)] : []
      default:
        return assertNever(row, 'row of a comparison')
    }
  })
}

function nodeAt(nodes: readonly Node[], place: number): Node {
  const node = nodes[place]
  if (node === undefined)
    throw new Error(
      `A comparison is applied to the release that it was made of: no block ${String(place)} of ${String(nodes.length)}`,
    )
  return node
}

/** A block with what was accepted inside it: the new one itself where that is all. */
function applyInside(
  old: Node,
  fresh: Node | null,
  inner: NodeComparison | null,
  accepted: ReadonlySet<ChangeId>,
): Node {
  if (fresh !== null && idsInside(inner).every((id) => accepted.has(id))) return fresh
  if (inner === null) return old
  if (inner.kind === 'replaced') return accepted.has(inner.id) ? schema.nodeFromJSON(inner.node) : old
  const attributes = applyAttributes(old.attrs, inner.attributes, accepted)
  if (inner.segments !== null)
    return old.type.create(attributes, applySegments(old, inner.segments, accepted), old.marks)
  const children = applyRows(inner.rows ?? [], old.children, fresh?.children ?? null, accepted)
  return fill(old.type.create(attributes, null, old.marks), children)
}

function applySegments(old: Node, segments: readonly Segment[], accepted: ReadonlySet<ChangeId>): Fragment {
  let place = 0
  const parts = segments.flatMap((segment) => {
    const from = place
    place += segment.length
    return segment.kind !== 'kept' && accepted.has(segment.id)
      ? segment.text.map((text) => schema.nodeFromJSON(text))
      : old.content.cut(from, place).content
  })
  return Fragment.fromArray(parts)
}
