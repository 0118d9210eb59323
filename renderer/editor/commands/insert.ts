import type { Node, Schema } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import type { NodeName } from '../../../domain/document/schema'
import { bodyStart, isBlock, isBlockHolder, nameOf, topBlocksEnd, typeOf, unitMeant } from './places'
import { isEmpty, putCursor } from './transactions'

/** A function that inserts something behind the block at a position, or behind the one with the cursor. */
export type Insertion = (position?: number) => Command

/** Builds a node and checks it. */
export const make = (schema: Schema, name: NodeName, ...content: readonly Node[]): Node =>
  typeOf(schema, name).createChecked(null, content)

/** An empty paragraph where that stands to be filled, else null. */
export function emptyParagraphAt(state: EditorState, position: number | undefined): number | null {
  const unit = unitMeant(state, position)
  return unit !== null && nameOf(unit.node) === 'paragraph' && isEmpty(unit.node) ? unit.position : null
}

/** Where a new block goes: behind the block with the cursor, first in a section whose heading has it, first in the body from the parts above it. */
export function blockTarget(state: EditorState, position: number | undefined): number {
  const unit = unitMeant(state, position)
  if (unit === null) return topBlocksEnd(state.doc)
  switch (unit.kind) {
    case 'headPart':
      return bodyStart(state.doc)
    case 'section':
    case 'endMatter': {
      const heading = unit.node.firstChild
      const skipped = heading !== null && nameOf(heading) === 'sectionHeading' ? heading.nodeSize : 0
      return unit.position + 1 + skipped
    }
    case 'block':
      return unit.position + unit.node.nodeSize
    case 'listItem': {
      const place = state.doc.resolve(unit.position)
      for (let depth = place.depth; depth > 0; depth -= 1)
        if (isBlock(place.node(depth)) && isBlockHolder(place.node(depth - 1))) return place.after(depth)
      return topBlocksEnd(state.doc)
    }
  }
}

const insertBlock =
  (build: (schema: Schema) => Node, replacesEmptyParagraph: boolean): Insertion =>
  (position) =>
  (state, dispatch) => {
    const block = build(state.schema)
    const transaction = state.tr
    const empty = replacesEmptyParagraph ? emptyParagraphAt(state, position) : null
    const target = empty ?? blockTarget(state, position)
    if (empty === null) transaction.insert(target, block)
    else transaction.replaceWith(empty, empty + 2, block)
    dispatch?.(putCursor(transaction, target + 1).scrollIntoView())
    return true
  }

const emptyItem = (schema: Schema) => make(schema, 'listItem', make(schema, 'paragraph'))
const emptyCell = (schema: Schema, name: 'tableCell' | 'tableHeader') =>
  make(schema, name, make(schema, 'paragraph'))
export const insertParagraph: Insertion = insertBlock((schema) => make(schema, 'paragraph'), false)
export const insertQuote: Insertion = insertBlock(
  (schema) => make(schema, 'quote', make(schema, 'paragraph'), make(schema, 'attribution')),
  true,
)
export const insertBulletList: Insertion = insertBlock(
  (schema) => make(schema, 'bulletList', emptyItem(schema)),
  true,
)
export const insertOrderedList: Insertion = insertBlock(
  (schema) => make(schema, 'orderedList', emptyItem(schema)),
  true,
)
/** How large a new table is, and whether its first row holds heads. */
export interface TableSize {
  readonly rows: number
  readonly columns: number
  readonly hasHeads: boolean
}

/** An empty table of a size. */
export const insertTable = ({ rows, columns, hasHeads }: TableSize): Insertion =>
  insertBlock((schema) => {
    const row = (name: 'tableCell' | 'tableHeader'): Node =>
      make(schema, 'tableRow', ...Array.from({ length: columns }, () => emptyCell(schema, name)))
    const all = Array.from({ length: rows }, (_, index) =>
      row(hasHeads && index === 0 ? 'tableHeader' : 'tableCell'),
    )
    return make(schema, 'table', ...all)
  }, true)
