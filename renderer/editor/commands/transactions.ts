import type { Node } from '@tiptap/pm/model'
import { Selection, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'

const wordsMayMove = 'wordsMayMove'

/** Says that this transaction carries words from one part to another because a person asked for it. */
export const allowWordsToMove = (transaction: Transaction): Transaction =>
  transaction.setMeta(wordsMayMove, true)

export const mayMoveWords = (transaction: Transaction): boolean => transaction.getMeta(wordsMayMove) === true

/** Places the cursor in the text at or after the position (or at or before it). */
export const putCursor = (transaction: Transaction, position: number, direction: 1 | -1 = 1): Transaction =>
  transaction.setSelection(Selection.near(transaction.doc.resolve(position), direction))

/** Places the cursor at the end of the last text that stands before the position, or in the first text behind it. */
export function putCursorBefore(transaction: Transaction, position: number): Transaction {
  const place = transaction.doc.resolve(position)
  const found = Selection.findFrom(place, -1, true) ?? Selection.findFrom(place, 1, true)
  return found === null ? transaction : transaction.setSelection(found)
}

/** Places the cursor in the first text that stands behind the position, or at the end of the last one before it. */
export function putCursorAfter(transaction: Transaction, position: number): Transaction {
  const place = transaction.doc.resolve(position)
  const found = Selection.findFrom(place, 1, true) ?? Selection.findFrom(place, -1, true)
  return found === null ? transaction : transaction.setSelection(found)
}

/** The cursor, where it is one and stands in text. */
export const cursorOf = (selection: Selection) =>
  selection instanceof TextSelection && selection.$cursor?.parent.isTextblock === true
    ? selection.$cursor
    : null

/** Does nothing and lets nobody else do anything with this key. */
export const nothing: Command = () => true

/** The first command that applies. */
export const firstOf =
  (...commands: readonly Command[]): Command =>
  (state, dispatch, view) =>
    commands.some((command) => command(state, dispatch, view))

/** Whether no word stands in this node. */
export const isEmpty = (node: Node): boolean => node.textContent === '' && !holdsImage(node)

function holdsImage(node: Node): boolean {
  let found = node.type.name === 'image'
  node.descendants((child) => {
    found ||= child.type.name === 'image'
    return !child.isTextblock && !found
  })
  return found
}
