import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { frontOfPaste } from '../../../domain/clipboard/front-of-paste'
import type { Pasted } from '../../../domain/clipboard/read-pasted'
import { isEmptyRelease } from '../../../domain/document/text-blocks'
import { pasteSlice } from '../commands/paste'
import { childPosition, isHeadPart, nameOf, typeOf } from '../commands/places'
import { allowWordsToMove, putCursorBefore } from '../commands/transactions'

/** Puts blocks from another program in the place of the selection: into an empty release with its front, else into the body. */
export function placePasted(state: EditorState, { blocks }: Pick<Pasted, 'blocks'>): Transaction {
  if (isEmptyRelease(state.doc) && blocks.length > 1) return fillRelease(state, blocks)
  const [first, ...rest] = blocks
  const headline = childPosition(state.doc, 'headline')
  const hasTitle = first?.type.name === 'headline' && rest.length > 0
  const isFree = headline !== null && state.doc.nodeAt(headline)?.content.size === 0
  const { parent } = state.selection.$from
  if (!hasTitle || !isFree || nameOf(parent) === 'headline') return pasteSlice(state, sliceOf(state, blocks))
  const transaction = pasteSlice(state, sliceOf(state, rest))
  const title = inEditor(state, [first]).firstChild?.content ?? Fragment.empty
  return transaction.insert(transaction.mapping.map(headline) + 1, title)
}

/** Blocks in the editor's own schema. */
const inEditor = (state: EditorState, blocks: readonly Node[]): Fragment =>
  Fragment.fromArray(blocks.map((block) => state.schema.nodeFromJSON(block.toJSON())))

/** A title that finds no headline to fill heads a section; a subtitle is text. */
function sliceOf(state: EditorState, blocks: readonly Node[]): Slice {
  const fitting: Node[] = []
  inEditor(state, blocks).forEach((node) => {
    const isTitle = nameOf(node) === 'headline' && blocks.length > 1
    fitting.push(isTitle ? typeOf(state.schema, 'sectionHeading').create(null, node.content) : node)
  })
  return new Slice(Fragment.fromArray(fitting), 0, 0)
}

function fillRelease(state: EditorState, blocks: readonly Node[]): Transaction {
  const front = frontOfPaste(blocks)
  const { schema } = state
  const given = inEditor(state, front?.parts ?? [])
  const parts: Node[] = []
  given.forEach((part) => parts.push(part))
  // What the release began with and the text does not bring stays to be filled.
  for (const child of state.doc.children)
    if (isHeadPart(child) && !parts.some(({ type }) => type === child.type)) parts.push(child)
  const order = ['kicker', 'headline', 'subheadline', 'dateline', 'lead']
  parts.sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)))
  const rest = withLead(parts, front?.rest ?? blocks)
  const transaction = state.tr
  const paragraph = typeOf(schema, 'paragraph').create()
  transaction.replaceWith(0, state.doc.content.size, [...parts, paragraph])
  putCursorBefore(transaction, transaction.doc.content.size)
  const body = state.apply(allowWordsToMove(transaction))
  const filled =
    rest.length === 0
      ? body.tr.delete(body.doc.content.size - 2, body.doc.content.size)
      : pasteSlice(body, sliceOf(state, rest))
  const whole = state.tr.replaceWith(0, state.doc.content.size, filled.doc.content)
  putCursorBefore(whole, whole.doc.content.size)
  return allowWordsToMove(whole).scrollIntoView()
}

/** The first running text behind a headline is the lead of a release that waits for one; gives what is left. */
function withLead(parts: Node[], rest: readonly Node[]): readonly Node[] {
  const place = parts.findIndex((part) => nameOf(part) === 'lead' && part.content.size === 0)
  const [first] = rest
  const lead = parts[place]
  const hasHeadline = parts.some((part) => nameOf(part) === 'headline' && part.content.size > 0)
  const isRunning =
    first?.type.name === 'paragraph' && first.textContent.length > 60 && /[.!?]/.test(first.textContent)
  if (lead === undefined || !hasHeadline || !isRunning) return rest
  parts[place] = lead.copy(Fragment.fromJSON(lead.type.schema, first.content.toJSON()))
  return rest.slice(1)
}

/** Takes a document to another one by one change of the blocks that differ, the selection with it. */
export function changeInto(state: EditorState, target: Node, head: number): Transaction {
  const transaction = state.tr
  const { doc } = state
  let first = 0
  const shared = Math.min(doc.childCount, target.childCount)
  while (first < shared && doc.child(first).eq(target.child(first))) first += 1
  let last = 0
  while (
    last < shared - first &&
    doc.child(doc.childCount - 1 - last).eq(target.child(target.childCount - 1 - last))
  )
    last += 1
  const sizeOf = (node: Node, from: number, to: number): number =>
    node.children.slice(from, to).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  const start = sizeOf(doc, 0, first)
  const end = start + sizeOf(doc, first, doc.childCount - last)
  transaction.replaceWith(start, end, target.children.slice(first, target.childCount - last))
  const place = transaction.doc.resolve(Math.min(head, transaction.doc.content.size))
  transaction.setSelection(TextSelection.near(place, -1))
  return allowWordsToMove(transaction).scrollIntoView()
}
