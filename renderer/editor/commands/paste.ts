import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import {
  __clipCells,
  __insertCells,
  __pastedCells,
  CellSelection,
  isInTable,
  selectionCell,
  TableMap,
} from '@tiptap/pm/tables'
import { isEmptyRelease } from '../../../domain/document/text-blocks'
import { crossesBlocks, deleteRange } from './delete-selection'
import { bodyStart, isBlock, isBlockHolder, isHeadPart, nameOf, typeOf } from './places'
import { makeSection } from './section'
import { allowWordsToMove, putCursorBefore } from './transactions'
import { allowedIn, paragraphsOf } from './turn-into'

/** Lines of plain text as paragraphs. */
export function sliceOfText(schema: Schema, text: string): Slice {
  const lines = text.normalize('NFC').split(/[\r\n\u2028\u2029]+/)
  const paragraphs = lines
    .map((line) => line.replace(/\t/g, ' '))
    .filter((line) => line.trim() !== '')
    .map((line) => typeOf(schema, 'paragraph').create(null, schema.text(line)))
  return paragraphs.length === 0 ? Slice.empty : new Slice(Fragment.from(paragraphs), 1, 1)
}

/** Puts pasted content in the place of the selection. What cannot stand there keeps its words and loses its form. */
export function pasteSlice(state: EditorState, slice: Slice): Transaction {
  const cells = pasteCells(state, slice)
  if (cells !== null) return cells
  const transaction = state.tr
  const { from, to, empty } = state.selection
  if (!empty)
    if (crossesBlocks(state, from, to)) deleteRange(transaction, from, to)
    else transaction.deleteSelection()
  putSlice(transaction, slice)
  return transaction.scrollIntoView()
}

/**
 * Cells in a table take the places of cells, from the one with the cursor on, or within those that are selected; the table
 * grows where it is too small. Null where no cells are pasted, or not into a table.
 */
function pasteCells(state: EditorState, slice: Slice): Transaction | null {
  const cells = isInTable(state) ? __pastedCells(slice) : null
  if (cells === null) return null
  const { selection } = state
  const cell = selectionCell(state)
  const start = cell.start(-1)
  const map = TableMap.get(cell.node(-1))
  const isOfCells = selection instanceof CellSelection
  const rect = isOfCells
    ? map.rectBetween(selection.$anchorCell.pos - start, selection.$headCell.pos - start)
    : map.findCell(cell.pos - start)
  const fitting = isOfCells ? __clipCells(cells, rect.right - rect.left, rect.bottom - rect.top) : cells
  const made: Transaction[] = []
  __insertCells(state, (transaction) => made.push(transaction), start, rect, fitting)
  return made[0]?.scrollIntoView() ?? null
}

/** Puts content at the cursor of a transaction. */
export function putSlice(transaction: Transaction, slice: Slice): void {
  const { doc } = transaction
  if (slice.size === 0) return
  if (
    isEmptyRelease(doc) &&
    slice.content.firstChild?.isBlock === true &&
    doc.type.validContent(slice.content)
  ) {
    transaction.replaceWith(0, doc.content.size, slice.content)
    putCursorBefore(transaction, transaction.doc.content.size)
    return
  }
  const place = transaction.selection.$from
  if (!place.parent.isTextblock) putCursorBefore(transaction, transaction.selection.from)
  const { $from } = transaction.selection
  const blocks = bodyBlocks(slice)
  const isOneText = blocks.length === 1 && blocks[0]?.isTextblock === true
  if (isHeadPart($from.parent)) putIntoHeadPart(transaction, blocks)
  else if (nameOf($from.parent) === 'sectionHeading') putIntoHeading(transaction, blocks)
  else if (nameOf($from.parent) !== 'paragraph' || isOneText) putInline(transaction, blocks)
  else putBlocks(transaction, blocks)
}

/** What stands for a heading until the blocks are in place. */
const headingSign = 'pasted-heading'

/** Content of any shape as blocks of the body; headings become paragraphs that bear the sign. */
function bodyBlocks(slice: Slice): readonly Node[] {
  const blocks: Node[] = []
  let inline: Node[] = []
  const schema = slice.content.firstChild?.type.schema
  if (schema === undefined) return []
  const paragraph = typeOf(schema, 'paragraph')
  const flush = (): void => {
    if (inline.length > 0)
      blocks.push(paragraph.create(null, allowedIn('paragraph', paragraph.create(null, inline))))
    inline = []
  }
  const visit = (node: Node): void => {
    if (node.isInline) {
      inline.push(node)
      return
    }
    flush()
    const block = isBlock(node) ? complete(node) : null
    if (block !== null) blocks.push(block)
    else if (node.isTextblock) {
      const id = nameOf(node) === 'sectionHeading' ? headingSign : null
      blocks.push(paragraph.create({ id }, allowedIn('paragraph', node)))
    } else node.forEach(visit)
  }
  slice.content.forEach(visit)
  flush()
  return blocks
}

/** A node as it was cut out, without ids and without what the cut left empty; null where that is no longer one the grammar knows. */
function complete(node: Node): Node | null {
  if (node.isText) return node
  const children: Node[] = []
  for (const child of node.children) {
    const isLeftOver = !child.isTextblock && !child.isLeaf && child.childCount === 0
    const whole = isLeftOver ? null : complete(child)
    if (whole !== null) children.push(whole)
    else if (child.textContent !== '') return null
  }
  const content = Fragment.fromArray(children)
  if (!node.type.validContent(content)) return null
  return node.type.create(
    hasIdAttribute(node) ? { ...node.attrs, id: null } : node.attrs,
    content,
    node.marks,
  )
}

const hasIdAttribute = (node: Node): boolean => node.type.spec.attrs?.id !== undefined

/** All text in one line, blocks parted by a space, with the marks that the text block takes. */
function putInline(transaction: Transaction, blocks: readonly Node[]): void {
  const { parent, pos } = transaction.selection.$from
  const { schema } = parent.type
  const inline: Node[] = []
  for (const block of blocks)
    for (const paragraph of paragraphsOf(block)) {
      if (paragraph.content.size === 0) continue
      if (inline.length > 0) inline.push(schema.text(' '))
      inline.push(...allowedIn(nameOf(parent), paragraph).content)
    }
  const content = Fragment.fromArray(inline)
  transaction.replaceWith(pos, pos, content)
  transaction.setSelection(TextSelection.create(transaction.doc, pos + content.size))
}

/** At the end of a part above the body the first text goes into it, and the others become the beginning of the body. */
function putIntoHeadPart(transaction: Transaction, blocks: readonly Node[]): void {
  if (goesOnBehind(transaction, blocks)) putBehind(transaction, blocks, () => bodyStart(transaction.doc))
  else putInline(transaction, blocks)
}

/** At the end of a heading the first text goes into it, and the others become the beginning of its section. */
function putIntoHeading(transaction: Transaction, blocks: readonly Node[]): void {
  if (goesOnBehind(transaction, blocks))
    putBehind(transaction, blocks, () => transaction.selection.$from.after())
  else putInline(transaction, blocks)
}

function goesOnBehind(transaction: Transaction, blocks: readonly Node[]): boolean {
  const { parent, parentOffset } = transaction.selection.$from
  return parentOffset === parent.content.size && (blocks.length > 1 || blocks[0]?.isTextblock === false)
}

function putBehind(transaction: Transaction, blocks: readonly Node[], place: () => number): void {
  const first = blocks[0]?.isTextblock === true ? [blocks[0]] : []
  const rest = blocks.slice(first.length)
  putInline(transaction, first)
  const start = place()
  transaction.insert(start, [...rest])
  const end = rest.reduce((sum, { nodeSize }) => sum + nodeSize, start)
  putCursorBefore(transaction, end)
  headingsToSections(transaction)
}

function putBlocks(transaction: Transaction, blocks: readonly Node[]): void {
  const { $from } = transaction.selection
  const holder = $from.node(-1)
  const fitting = isBlockHolder(holder) ? blocks : blocks.flatMap(paragraphsOf)
  const isParagraph = (node: Node | undefined): boolean => node !== undefined && nameOf(node) === 'paragraph'
  if ($from.parent.content.size === 0) {
    transaction.replaceWith($from.before(), $from.after(), [...fitting])
    putCursorBefore(
      transaction,
      fitting.reduce((sum, { nodeSize }) => sum + nodeSize, $from.before()),
    )
  } else {
    // A heading does not run on from the words before it.
    const open = (node: Node | undefined): number =>
      isParagraph(node) && node?.attrs.id !== headingSign ? 1 : 0
    transaction.replaceSelection(
      new Slice(Fragment.from([...fitting]), open(fitting[0]), open(fitting.at(-1))),
    )
  }
  headingsToSections(transaction)
}

/** Pasted headings begin sections where the body stands; elsewhere they stay paragraphs. */
function headingsToSections(transaction: Transaction): void {
  const found: number[] = []
  transaction.doc.descendants((node, position) => {
    if (node.attrs.id === headingSign) found.push(position)
    return !node.isTextblock
  })
  const { selection } = transaction
  for (const position of found.reverse()) {
    const node = transaction.doc.nodeAt(position)
    if (node === null) continue
    transaction.setNodeAttribute(position, 'id', null)
    const heading = typeOf(node.type.schema, 'sectionHeading').create(null, allowedIn('sectionHeading', node))
    makeSection(transaction, position, heading)
  }
  if (found.length > 0) {
    allowWordsToMove(transaction)
    transaction.setSelection(
      TextSelection.near(
        transaction.doc.resolve(Math.min(selection.head + found.length * 2, transaction.doc.content.size)),
        -1,
      ),
    )
  }
}
