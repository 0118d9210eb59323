import { Fragment, type Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { isBlock, nameOf, typeOf } from './places'
import { allowWordsToMove, isEmpty, putCursor, putCursorBefore } from './transactions'

/**
 * Dissolves the section at this position: its heading becomes a paragraph (an empty one goes), and its blocks
 * join what is before it. A heading of end matter becomes its first paragraph.
 */
export function dissolveHeading(transaction: Transaction, holderPosition: number): boolean {
  const holder = transaction.doc.nodeAt(holderPosition)
  const heading = holder?.firstChild
  if (holder === null || heading === null || heading === undefined || nameOf(heading) !== 'sectionHeading')
    return false
  const paragraph = typeOf(heading.type.schema, 'paragraph')
  const rest = holder.content.cut(heading.nodeSize)
  const isKept = !isEmpty(heading) || (nameOf(holder) !== 'section' && rest.childCount === 0)
  const blocks = isKept
    ? Fragment.from(paragraph.create({ id: heading.attrs.id as unknown }, heading.content)).append(rest)
    : rest
  allowWordsToMove(transaction)
  if (nameOf(holder) === 'section') {
    const before = transaction.doc.resolve(holderPosition).nodeBefore
    transaction.delete(holderPosition, holderPosition + holder.nodeSize)
    const target = before !== null && nameOf(before) === 'section' ? holderPosition - 1 : holderPosition
    transaction.insert(target, blocks)
    if (isKept) putCursor(transaction, target + 1)
    else putCursorBefore(transaction, target)
  } else {
    transaction.replaceWith(
      holderPosition + 1,
      holderPosition + 1 + heading.nodeSize,
      isKept ? blocks.child(0) : Fragment.empty,
    )
    putCursor(transaction, holderPosition + 1)
  }
  return true
}

/**
 * Makes the block at this position the heading of a new section, the blocks behind it its content.
 * Only blocks that stand in the body can become a section.
 */
export function makeSection(
  transaction: Transaction,
  position: number,
  heading: Node,
  id: string | null = null,
): boolean {
  const place = transaction.doc.resolve(position)
  const block = place.nodeAfter
  const { parent } = place
  if (block === null || !isBlock(block) || !['release', 'section'].includes(nameOf(parent))) return false
  const { schema } = parent.type
  const following: Node[] = []
  for (let index = place.index() + 1; index < parent.childCount; index += 1) {
    const child = parent.child(index)
    if (!isBlock(child)) break
    following.push(child)
  }
  const section = typeOf(schema, 'section').create({ id }, [heading, ...following])
  const end = following.reduce((sum, { nodeSize }) => sum + nodeSize, position + block.nodeSize)
  transaction.delete(position, end)
  const target = nameOf(parent) === 'section' ? position + 1 : position
  transaction.insert(target, section)
  allowWordsToMove(transaction)
  putCursor(transaction, target + 2)
  return true
}
