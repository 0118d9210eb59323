import type { Command, Transaction } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import {
  isBlock,
  isBlockHolder,
  isEndMatter,
  nameOf,
  topBlocksEnd,
  typeOf,
  unitMeant,
  type Unit,
} from './places'
import type { Node, NodeType } from '@tiptap/pm/model'
import { isEmpty, putCursor, putCursorBefore } from './transactions'

/** Moves the block with the cursor (its section when in the heading, the item in a list), or the one at the position, up. */
export const moveBlockUp =
  (position?: number): Command =>
  (state, dispatch) => {
    const unit = unitMeant(state, position)
    const target = unit === null ? null : targetAbove(state.doc, unit)
    return unit !== null && target !== null && moveUnit(state.tr, unit, target, dispatch)
  }

/** The same, down. */
export const moveBlockDown =
  (position?: number): Command =>
  (state, dispatch) => {
    const unit = unitMeant(state, position)
    const target = unit === null ? null : targetBelow(state.doc, unit)
    return unit !== null && target !== null && moveUnit(state.tr, unit, target, dispatch)
  }

/** Moves the block at a position to another position of the same document, where the grammar allows it. */
export const moveBlockTo =
  (position: number, target: number): Command =>
  (state, dispatch) => {
    const unit = unitMeant(state, position)
    if (unit === null || !dropTargets(state.doc, unit).includes(target)) return false
    return moveUnit(state.tr, unit, target, dispatch)
  }

/** Copies the block behind itself and goes there. */
export const duplicateBlock =
  (position?: number): Command =>
  (state, dispatch) => {
    const unit = unitMeant(state, position)
    if (unit === null || unit.kind === 'headPart') return false
    const target = unit.position + unit.node.nodeSize
    const transaction = state.tr.insert(target, unit.node)
    dispatch?.(putCursor(transaction, target + 1).scrollIntoView())
    return true
  }

/** Deletes the block. The headline is emptied, for a release has one. */
export const deleteBlock =
  (position?: number): Command =>
  (state, dispatch) => {
    const unit = unitMeant(state, position)
    if (unit === null) return false
    const transaction = state.tr
    if (!deleteUnit(transaction, unit)) return false
    dispatch?.(transaction.scrollIntoView())
    return true
  }

/** Deletes a unit with whatever cannot stand without it; false where there is nothing to delete. */
export function deleteUnit(transaction: Transaction, { position, node }: Unit): boolean {
  const place = transaction.doc.resolve(position)
  const end = position + node.nodeSize
  if (place.parent.canReplace(place.index(), place.index() + 1)) {
    transaction.delete(position, end)
    putCursorBefore(transaction, position)
    return true
  }
  if (nameOf(node) === 'headline') {
    if (isEmpty(node)) return false
    transaction.delete(position + 1, end - 1)
    return true
  }
  const isOnlyEmptyParagraph = isEmpty(node) && nameOf(node) === 'paragraph' && isEmpty(place.parent)
  if (
    nameOf(place.parent) === 'bulletList' ||
    nameOf(place.parent) === 'orderedList' ||
    isOnlyEmptyParagraph
  ) {
    const parent: Unit = { kind: 'block', position: place.before(), node: place.parent }
    return deleteUnit(transaction, parent)
  }
  const paragraph = typeOf(node.type.schema, 'paragraph')
  if (!place.parent.canReplaceWith(place.index(), place.index() + 1, paragraph) || isEmpty(node)) return false
  transaction.replaceWith(position, end, paragraph.create())
  putCursor(transaction, position + 1)
  return true
}

function moveUnit(
  transaction: Transaction,
  { position, node }: Unit,
  target: number,
  dispatch: ((transaction: Transaction) => void) | undefined,
): boolean {
  const { anchor, head } = transaction.selection
  const isInside = anchor > position && anchor < position + node.nodeSize
  transaction.delete(position, position + node.nodeSize)
  const start = transaction.mapping.map(target)
  transaction.insert(start, node)
  if (isInside && head > position && head < position + node.nodeSize)
    transaction.setSelection(
      TextSelection.between(
        transaction.doc.resolve(start + anchor - position),
        transaction.doc.resolve(start + head - position),
      ),
    )
  else putCursor(transaction, start + 1)
  dispatch?.(transaction.scrollIntoView())
  return true
}

const canSwap = (unit: Unit, sibling: Node | null): boolean => {
  if (sibling === null) return false
  switch (unit.kind) {
    case 'block':
      return isBlock(sibling)
    case 'section':
      return nameOf(sibling) === 'section'
    case 'endMatter':
      return isEndMatter(sibling)
    case 'listItem':
      return true
    case 'headPart':
      return false
  }
}

function targetAbove(doc: Node, unit: Unit): number | null {
  const place = doc.resolve(unit.position)
  const before = place.nodeBefore
  if (before !== null && canSwap(unit, before)) return unit.position - before.nodeSize
  if (unit.kind !== 'block' || nameOf(place.parent) !== 'section') return null
  const aboveSection = doc.resolve(place.before())
  return aboveSection.nodeBefore !== null && nameOf(aboveSection.nodeBefore) === 'section'
    ? aboveSection.pos - 1
    : topBlocksEnd(doc)
}

function targetBelow(doc: Node, unit: Unit): number | null {
  const end = unit.position + unit.node.nodeSize
  const place = doc.resolve(end)
  const after = place.nodeAfter
  if (after !== null && canSwap(unit, after)) return end + after.nodeSize
  if (unit.kind !== 'block' || isEndMatter(place.parent)) return null
  const nextSection = nameOf(place.parent) === 'section' ? doc.resolve(place.after()) : place
  const section = nextSection.nodeAfter
  return section !== null && nameOf(section) === 'section'
    ? nextSection.pos + 1 + (section.firstChild?.nodeSize ?? 0)
    : null
}

/** All positions between blocks, wherever they are held, at which a node of this type may stand, in order. */
export function blockPlaces(doc: Node, type: NodeType): readonly number[] {
  const places: number[] = []
  const visit = (holder: Node, start: number): void => {
    holder.forEach((child, offset, index) => {
      const position = start + offset
      if (holder.canReplaceWith(index, index, type)) places.push(position)
      if (isBlockHolder(child)) visit(child, position + 1)
    })
    if (holder.canReplaceWith(holder.childCount, holder.childCount, type))
      places.push(start + holder.content.size)
  }
  visit(doc, 0)
  return places
}

/** All positions to which this unit may be moved, in order; those on either side of itself left out. */
export function dropTargets(doc: Node, unit: Unit): readonly number[] {
  const targets: number[] = []
  const own = doc.resolve(unit.position)
  const leavesHoleBehind = !own.parent.canReplace(own.index(), own.index() + 1)
  if (unit.kind === 'listItem') {
    own.parent.forEach((_, offset) => targets.push(own.start() + offset))
    targets.push(own.end())
  } else if (unit.kind !== 'headPart') targets.push(...blockPlaces(doc, unit.node.type))
  return targets.filter((target) => {
    if (target >= unit.position && target <= unit.position + unit.node.nodeSize) return false
    return !leavesHoleBehind || doc.resolve(target).parent === own.parent
  })
}
