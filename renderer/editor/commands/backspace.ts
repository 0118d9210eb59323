import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import { liftListItem } from '@tiptap/pm/schema-list'
import { deleteUnit } from './change-block'
import { deleteSelectedWords } from './delete-selection'
import { isBlock, isEndMatter, nameOf, typeOf, unitAt } from './places'
import { dissolveHeading } from './section'
import { cursorOf, firstOf, isEmpty, nothing, putCursorBefore } from './transactions'

/** What Backspace does with a selection, or with the cursor at the start of a text block. */
export const pressBackspace: Command = (state, dispatch, view) => {
  if (!state.selection.empty) return deleteSelectedWords(state, dispatch, view)
  const cursor = cursorOf(state.selection)
  if (cursor === null) return true
  if (cursor.parentOffset > 0) return false
  switch (nameOf(cursor.parent)) {
    case 'sectionHeading':
      return apply((transaction) => dissolveHeading(transaction, cursor.before(-1)))(state, dispatch, view)
    case 'attribution':
      return backIntoQuote(cursor)(state, dispatch, view)
    case 'paragraph':
      return backspaceInParagraph(cursor)(state, dispatch, view)
    default:
      return removeEmptyPart(cursor)(state, dispatch, view)
  }
}

/** Runs a change; the key is used up whether or not there was something to change. */
const apply =
  (change: (transaction: Transaction) => boolean): Command =>
  (state, dispatch) => {
    const transaction = state.tr
    if (change(transaction)) dispatch?.(transaction.scrollIntoView())
    return true
  }

/** An empty part that a release can do without goes; words stay where they are. */
const removeEmptyPart = (cursor: ResolvedPos): Command =>
  apply((transaction) => {
    if (!isEmpty(cursor.parent)) return false
    const place = transaction.doc.resolve(cursor.before())
    if (!place.parent.canReplace(place.index(), place.index() + 1)) return false
    transaction.delete(cursor.before(), cursor.after())
    putCursorBefore(transaction, cursor.before())
    return true
  })

const backIntoQuote = (cursor: ResolvedPos): Command =>
  apply((transaction) => {
    const quote = cursor.node(-1)
    if (isEmpty(quote)) return removeQuote(transaction, cursor.before(-1))
    if (!isEmpty(cursor.parent)) return false
    putCursorBefore(transaction, cursor.before())
    return true
  })

/** An empty quote becomes an empty paragraph. */
function removeQuote(transaction: Transaction, position: number): boolean {
  const quote = transaction.doc.nodeAt(position)
  if (quote === null) return false
  const paragraph = typeOf(quote.type.schema, 'paragraph').create()
  transaction.replaceWith(position, position + quote.nodeSize, paragraph)
  putCursorBefore(transaction, position + 2)
  return true
}

const backspaceInParagraph = (cursor: ResolvedPos): Command => {
  const holder = cursor.node(-1)
  const isFirst = cursor.index(-1) === 0
  if (nameOf(holder) === 'listItem' && isFirst) return liftItem
  if (nameOf(holder) === 'quote' && isFirst && isEmpty(holder))
    return apply((transaction) => removeQuote(transaction, cursor.before(-1)))
  return firstOf(joinWithTextBefore(cursor), removeEmptyParagraph(cursor), selectImageBefore(cursor), nothing)
}

const liftItem: Command = (state, dispatch, view) => {
  liftListItem(typeOf(state.schema, 'listItem'))(state, dispatch, view)
  return true
}

/** Joins with a paragraph directly before, or with the last paragraph of a list before. */
const joinWithTextBefore =
  (cursor: ResolvedPos): Command =>
  (state, dispatch) => {
    const position = cursor.before()
    const before = state.doc.resolve(position).nodeBefore
    if (before === null) return false
    const transaction = state.tr
    if (nameOf(before) === 'paragraph') {
      transaction.join(position)
      dispatch?.(transaction.scrollIntoView())
      return true
    }
    const end = endOfListText(before, position - before.nodeSize)
    if (end === null) return false
    transaction.delete(position, cursor.after()).insert(end, cursor.parent.content)
    transaction.setSelection(TextSelection.create(transaction.doc, end))
    dispatch?.(transaction.scrollIntoView())
    return true
  }

/** Position at the end of the last paragraph of a list, or null where this is no list. */
function endOfListText(node: Node, position: number): number | null {
  if (nameOf(node) === 'paragraph') return position + node.nodeSize - 1
  const isList = ['bulletList', 'orderedList', 'listItem'].includes(nameOf(node))
  if (!isList || node.lastChild === null) return null
  return endOfListText(node.lastChild, position + node.nodeSize - 1 - node.lastChild.nodeSize)
}

/** An empty paragraph goes; the end matter or the quote that it alone would leave behind empty goes with it. */
const removeEmptyParagraph =
  (cursor: ResolvedPos): Command =>
  (state, dispatch) => {
    if (!isEmpty(cursor.parent)) return false
    const transaction = state.tr
    const place = transaction.doc.resolve(cursor.before())
    const holder = place.parent
    if (holder.canReplace(place.index(), place.index() + 1)) {
      transaction.delete(cursor.before(), cursor.after())
      putCursorBefore(transaction, cursor.before())
    } else if (isEndMatter(holder) && isEmpty(holder)) {
      const unit = unitAt(transaction.doc, place.before())
      if (unit === null || !deleteUnit(transaction, unit)) return false
    } else if (place.nodeBefore?.isTextblock === true) putCursorBefore(transaction, place.pos)
    else return false
    dispatch?.(transaction.scrollIntoView())
    return true
  }

const selectImageBefore =
  (cursor: ResolvedPos): Command =>
  (state, dispatch) => {
    const before = state.doc.resolve(cursor.before()).nodeBefore
    if (before === null || !isBlock(before) || nameOf(before) !== 'figure') return false
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, cursor.before() - before.nodeSize)))
    return true
  }
