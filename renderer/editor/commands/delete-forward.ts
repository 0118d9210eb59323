import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { deleteSelectedWords } from './delete-selection'
import { isBlock, isHeadPart, nameOf } from './places'
import { dissolveHeading } from './section'
import { cursorOf, firstOf, isEmpty, nothing, putCursorAfter } from './transactions'

/** What Delete does with a selection, or with the cursor at the end of a text block. */
export const pressDelete: Command = (state, dispatch, view) => {
  if (!state.selection.empty) return deleteSelectedWords(state, dispatch, view)
  const cursor = cursorOf(state.selection)
  if (cursor === null) return true
  if (cursor.parentOffset < cursor.parent.content.size) return false
  return firstOf(
    joinWithParagraphBehind(cursor),
    removeEmptyParagraphHere(cursor),
    pullUpListItem(cursor),
    removeEmptyBehind(cursor),
    dissolveEmptyHeadingBehind(cursor),
    nothing,
  )(state, dispatch, view)
}

const nodeBehind = (cursor: ResolvedPos): Node | null => cursor.doc.resolve(cursor.after()).nodeAfter

const joinWithParagraphBehind =
  (cursor: ResolvedPos): Command =>
  (state, dispatch) => {
    const behind = nodeBehind(cursor)
    if (nameOf(cursor.parent) !== 'paragraph' || behind === null || nameOf(behind) !== 'paragraph')
      return false
    dispatch?.(state.tr.join(cursor.after()).scrollIntoView())
    return true
  }

/** An empty paragraph before another block goes, as Backspace in that block would have it. */
const removeEmptyParagraphHere =
  (cursor: ResolvedPos): Command =>
  (state, dispatch) => {
    const behind = nodeBehind(cursor)
    const holder = cursor.node(-1)
    const index = cursor.index(-1)
    if (nameOf(cursor.parent) !== 'paragraph' || !isEmpty(cursor.parent) || behind === null) return false
    if (!isBlock(behind) || !holder.canReplace(index, index + 1)) return false
    const transaction = state.tr.delete(cursor.before(), cursor.after())
    dispatch?.(putCursorAfter(transaction, cursor.before()).scrollIntoView())
    return true
  }

/** The first item of a list behind a paragraph joins it, where it is a single paragraph. */
const pullUpListItem =
  (cursor: ResolvedPos): Command =>
  (state, dispatch) => {
    const list = nodeBehind(cursor)
    const item = list?.firstChild
    if (nameOf(cursor.parent) !== 'paragraph' || list === null || item === null || item === undefined)
      return false
    if (nameOf(item) !== 'listItem' || item.childCount !== 1) return false
    const start = cursor.after()
    const transaction = state.tr
    if (list.childCount === 1) transaction.delete(start, start + list.nodeSize)
    else transaction.delete(start + 1, start + 1 + item.nodeSize)
    transaction.insert(cursor.pos, item.child(0).content)
    transaction.setSelection(TextSelection.create(transaction.doc, cursor.pos))
    dispatch?.(transaction.scrollIntoView())
    return true
  }

/** An empty paragraph or an empty part behind goes, where the release can do without it. */
const removeEmptyBehind =
  (cursor: ResolvedPos): Command =>
  (state, dispatch) => {
    const start = positionBehind(cursor)
    const place = state.doc.resolve(start)
    const behind = place.nodeAfter
    if (behind === null || !isEmpty(behind)) return false
    if (nameOf(behind) !== 'paragraph' && !isHeadPart(behind)) return false
    if (!place.parent.canReplace(place.index(), place.index() + 1)) return false
    dispatch?.(state.tr.delete(start, start + behind.nodeSize).scrollIntoView())
    return true
  }

/** Behind an attribution or a caption comes what stands behind its quote or figure. */
const positionBehind = (cursor: ResolvedPos): number =>
  ['attribution', 'caption'].includes(nameOf(cursor.parent)) ? cursor.after(-1) : cursor.after()

const dissolveEmptyHeadingBehind =
  (cursor: ResolvedPos): Command =>
  (state, dispatch) => {
    const own = positionBehind(cursor)
    const place = state.doc.resolve(own)
    const start = place.nodeAfter === null && place.depth > 0 ? place.after() : own
    const section = state.doc.resolve(start).nodeAfter
    if (section === null || nameOf(section) !== 'section') return false
    if (section.firstChild === null || !isEmpty(section.firstChild)) return false
    const transaction = state.tr
    if (!dissolveHeading(transaction, start)) return false
    transaction.setSelection(TextSelection.create(transaction.doc, cursor.pos))
    dispatch?.(transaction.scrollIntoView())
    return true
  }
