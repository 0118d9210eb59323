import type { ResolvedPos } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { liftListItem, splitListItem } from '@tiptap/pm/schema-list'
import type { NodeName } from '../../../domain/document/schema'
import { deleteSelectedWords } from './delete-selection'
import {
  bodyStart,
  childPosition,
  depthOf,
  headParts,
  isBlock,
  nameOf,
  partAt,
  textBlockAt,
  typeOf,
} from './places'
import { allowWordsToMove, firstOf, isEmpty, putCursor } from './transactions'

/** What Enter does, everywhere in a release. */
export const pressEnter: Command = (state, dispatch) => {
  const { $from, $to, empty } = state.selection
  const name = nameOf($from.parent)
  if (!empty && partAt($from).position !== partAt($to).position) return deleteSelectedWords(state, dispatch)
  if (oneLineParts.has(name)) return leaveOneLine($to)(state, dispatch)
  if (!$from.parent.isTextblock) return true
  return firstOf(leaveQuoteText, leaveList, enterInList, splitParagraph)(state, dispatch)
}

const oneLineParts: ReadonlySet<NodeName> = new Set<NodeName>([
  'kicker',
  'headline',
  'subheadline',
  'dateline',
  'attribution',
  'sectionHeading',
  'caption',
])

/** A part of one line is never split: Enter moves on, whatever stands behind the cursor. */
const leaveOneLine =
  (place: ResolvedPos): Command =>
  (state, dispatch) => {
    const transaction = state.tr
    switch (nameOf(place.parent)) {
      case 'attribution':
        goToParagraphBehind(transaction, place.after(place.depth - 1))
        break
      case 'caption':
        goToParagraphBehind(transaction, place.after(place.depth - 1))
        break
      case 'sectionHeading':
        goIntoOrMakeParagraph(transaction, place.after())
        break
      default:
        goToNextPart(transaction, nameOf(place.parent))
    }
    dispatch?.(transaction.scrollIntoView())
    return true
  }

/** Puts the cursor into the empty paragraph at this position, or into a new one made there. */
function goToParagraphBehind(transaction: Transaction, position: number): void {
  const next = transaction.doc.nodeAt(position)
  if (next === null || nameOf(next) !== 'paragraph' || !isEmpty(next))
    transaction.insert(position, typeOf(transaction.doc.type.schema, 'paragraph').create())
  putCursor(transaction, position + 1)
}

/** Puts the cursor into the block at this position; makes a paragraph where there is none. */
function goIntoOrMakeParagraph(transaction: Transaction, position: number): void {
  const next = transaction.doc.nodeAt(position)
  if (next === null || !isBlock(next))
    transaction.insert(position, typeOf(transaction.doc.type.schema, 'paragraph').create())
  putCursor(transaction, position + 1)
}

/** Goes from one of the fixed parts to the next one there is; makes a lead (in a statement: a paragraph) where nothing follows. */
export function goToNextPart(transaction: Transaction, from: NodeName): void {
  const release = transaction.doc
  const following = headParts.slice(headParts.findIndex((name) => name === from) + 1)
  for (const name of following) {
    const position = childPosition(release, name)
    if (position !== null) {
      putCursor(transaction, position + 1)
      return
    }
  }
  const start = bodyStart(release)
  const next = release.nodeAt(start)
  const wantsLead = from !== 'lead' && release.attrs.kind !== 'statement' && (next === null || !isBlock(next))
  if (wantsLead) {
    transaction.insert(start, typeOf(release.type.schema, 'lead').create())
    putCursor(transaction, start + 1)
  } else goIntoOrMakeParagraph(transaction, start)
}

/** In an empty last paragraph of a quote, Enter goes to the attribution. */
const leaveQuoteText: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.depth < 2 || nameOf($from.node(-1)) !== 'quote' || !isEmpty($from.parent)) return false
  const quote = $from.node(-1)
  const paragraphs = quote.childCount - 1
  if ($from.index(-1) !== paragraphs - 1) return false
  const transaction = state.tr
  if (paragraphs > 1) transaction.delete($from.before(), $from.after())
  const attribution = transaction.mapping.map($from.after())
  dispatch?.(putCursor(transaction, attribution + 1).scrollIntoView())
  return true
}

const isEmptyItemStart = (state: EditorState): boolean => {
  const { $from, empty } = state.selection
  return (
    empty &&
    $from.depth > 1 &&
    nameOf($from.node(-1)) === 'listItem' &&
    $from.index(-1) === 0 &&
    isEmpty($from.node(-1))
  )
}

/** On an empty item, Enter leaves the list (or goes one list out). */
const leaveList: Command = (state, dispatch) =>
  isEmptyItemStart(state) && liftListItem(typeOf(state.schema, 'listItem'))(state, dispatch)

const enterInList: Command = (state, dispatch) => {
  const depth = depthOf(state.selection.$from, 'listItem', 'tableCell', 'tableHeader')
  if (depth === null || nameOf(state.selection.$from.node(depth)) !== 'listItem') return false
  return splitListItem(typeOf(state.schema, 'listItem'), { id: null })(state, dispatch)
}

/** Splits a paragraph; the rest of a lead becomes the first paragraph of the body. */
const splitParagraph: Command = (state, dispatch) => {
  const transaction = state.tr.deleteSelection()
  const place = transaction.selection.$from
  const block = textBlockAt(place)
  if (block === null) return true
  if (nameOf(block.node) === 'lead') {
    if (place.parentOffset === block.node.content.size) goToNextPart(transaction, 'lead')
    else {
      transaction.split(place.pos, 1, [{ type: typeOf(state.schema, 'paragraph') }])
      allowWordsToMove(transaction)
    }
  } else transaction.split(place.pos, 1, [{ type: typeOf(state.schema, 'paragraph') }])
  dispatch?.(transaction.scrollIntoView())
  return true
}
