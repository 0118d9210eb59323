import type { Node } from '@tiptap/pm/model'
import {
  AllSelection,
  NodeSelection,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state'
import { CellSelection, deleteCellSelection } from '@tiptap/pm/tables'
import { deleteUnit } from './change-block'
import { bodyStart, isBlock, isEndMatter, nameOf, partAt, typeOf, unitAt, type HeadPart } from './places'
import { putCursorBefore } from './transactions'

/** Deletes the selected words. Parts stay, their words stay in them: nothing is joined across a border. */
export const deleteSelectedWords: Command = (state, dispatch) => {
  const { selection } = state
  if (selection.empty) return false
  if (selection instanceof CellSelection) return deleteCellSelection(state, dispatch)
  if (selection instanceof NodeSelection) {
    const unit = unitAt(state.doc, selection.from)
    if (unit === null) return true
    const transaction = state.tr
    if (deleteUnit(transaction, unit)) dispatch?.(transaction.scrollIntoView())
    return true
  }
  const transaction = state.tr
  deleteRange(transaction, selection.from, selection.to)
  dispatch?.(transaction.scrollIntoView())
  return true
}

/** Whether deleting this range is more than taking letters out of one text block. */
export const crossesBlocks = (state: EditorState, from: number, to: number): boolean =>
  state.selection instanceof AllSelection || !state.doc.resolve(from).sameParent(state.doc.resolve(to))

/** Deletes the words between two positions, the cursor left where they began. */
export function deleteRange(transaction: Transaction, from: number, to: number): void {
  const { doc } = transaction
  const first = TextSelection.atStart(doc).from
  const last = TextSelection.atEnd(doc).to
  if (from <= first && to >= last) {
    emptyRelease(transaction)
    return
  }
  const start = doc.resolve(from)
  const end = doc.resolve(to)
  const isOnePart =
    start.parent.isTextblock && end.parent.isTextblock && partAt(start).position === partAt(end).position
  const areSiblings =
    start.sameParent(end) ||
    (start.depth === end.depth &&
      start.depth > 0 &&
      start.start(start.depth - 1) === end.start(end.depth - 1))
  if (isOnePart && areSiblings) {
    transaction.delete(from, to)
    return
  }
  const startsInText = start.parent.isTextblock
  deleteCovered(transaction, from, to)
  if (startsInText) transaction.setSelection(TextSelection.create(transaction.doc, from))
  else putCursorBefore(transaction, Math.min(from, transaction.doc.content.size))
}

/** Takes out whole blocks between the two ends where the grammar lets them go, and words elsewhere; later ones first. */
function deleteCovered(transaction: Transaction, from: number, to: number): void {
  const visit = (node: Node, position: number): void => {
    const end = position + node.nodeSize
    if (end <= from || position >= to) return
    const isCovered = position >= from && end <= to
    if (isCovered && isRemovable(node) && removeIfAllowed(transaction, position)) return
    if (node.isTextblock) {
      const textFrom = Math.max(from, position + 1)
      const textTo = Math.min(to, end - 1)
      if (textFrom < textTo) transaction.delete(textFrom, textTo)
      return
    }
    const children: { readonly node: Node; readonly position: number }[] = []
    node.forEach((child, offset) => children.push({ node: child, position: position + 1 + offset }))
    for (const child of children.reverse()) visit(child.node, child.position)
  }
  const children: { readonly node: Node; readonly position: number }[] = []
  transaction.doc.forEach((node, position) => children.push({ node, position }))
  for (const child of children.reverse()) visit(child.node, child.position)
}

const isRemovable = (node: Node): boolean =>
  isBlock(node) || isEndMatter(node) || nameOf(node) === 'section' || nameOf(node) === 'listItem'

/** Later blocks went first, so that positions up to here are still true. */
function removeIfAllowed(transaction: Transaction, position: number): boolean {
  const place = transaction.doc.resolve(position)
  if (!place.parent.canReplace(place.index(), place.index() + 1)) return false
  transaction.delete(position, position + (place.nodeAfter?.nodeSize ?? 0))
  return true
}

/** What "select all, delete" leaves: the parts that a release of this kind begins with, each empty. */
function emptyRelease(transaction: Transaction): void {
  const { doc } = transaction
  const { schema } = doc.type
  const kept = (name: HeadPart | 'paragraph'): Node => {
    const old = doc.children.find((child) => nameOf(child) === name)
    return typeOf(schema, name).create(old === undefined ? null : { id: old.attrs.id as unknown })
  }
  const parts = [
    kept('headline'),
    ...(doc.attrs.kind === 'statement' ? [] : [kept('lead')]),
    kept('paragraph'),
  ]
  transaction.replaceWith(0, doc.content.size, parts)
  putCursorBefore(transaction, Math.min(1, bodyStart(transaction.doc)))
}
