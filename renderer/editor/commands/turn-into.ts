import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import type { NodeName } from '../../../domain/document/schema'
import { make } from './insert'
import {
  bodyStart,
  childPosition,
  isHeadPart,
  nameOf,
  typeOf,
  unitMeant,
  unitAround,
  type Unit,
} from './places'
import { dissolveHeading, makeSection } from './section'
import { allowWordsToMove, isEmpty, putCursor } from './transactions'

/** What a block can be turned into. */
export const turnTargets = ['paragraph', 'lead', 'section', 'quote', 'bulletList', 'orderedList'] as const
export type TurnTarget = (typeof turnTargets)[number]

/** Whether the block at the position (or with the cursor) can become that. */
export const canTurnInto =
  (name: TurnTarget, position?: number): ((state: Parameters<Command>[0]) => boolean) =>
  (state) =>
    turnInto(name, position)(state)

/** Turns the block at the position, or the selected ones, into another kind; every word stays. */
export const turnInto =
  (name: TurnTarget, position?: number): Command =>
  (state, dispatch) => {
    const transaction = state.tr
    const units = position === undefined ? selectedUnits(transaction) : []
    const meant = unitMeant(state, position)
    const unit = meant?.kind === 'listItem' ? listAround(transaction.doc, meant.position) : meant
    if (unit === null) return false
    const changed = units.length > 1 ? turnMany(transaction, units, name) : turnOne(transaction, unit, name)
    if (!changed) return false
    allowWordsToMove(transaction)
    dispatch?.(transaction.scrollIntoView())
    return true
  }

function listAround(doc: Node, position: number): Unit | null {
  const place = doc.resolve(position)
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const unit = unitAround(doc.resolve(place.before(depth)))
    const node = place.node(depth)
    if (unit?.kind !== 'listItem' && nameOf(node) !== 'listItem')
      return { kind: 'block', position: place.before(depth), node }
  }
  return null
}

/** The blocks that a selection reaches, where they stand side by side. */
function selectedUnits(transaction: Transaction): readonly Unit[] {
  const { $from, $to } = transaction.selection
  const range = $from.blockRange($to, (node) => ['release', 'section'].includes(nameOf(node)))
  if (range === null) return []
  const units: Unit[] = []
  let position = range.start
  for (let index = range.startIndex; index < range.endIndex; index += 1) {
    const node = range.parent.child(index)
    units.push({ kind: 'block', position, node })
    position += node.nodeSize
  }
  return units
}

function turnMany(transaction: Transaction, units: readonly Unit[], name: TurnTarget): boolean {
  const isParagraphs = units.every(({ node }) => nameOf(node) === 'paragraph')
  const first = units[0]
  const last = units.at(-1)
  if (!isParagraphs || first === undefined || last === undefined) return false
  const block = wrapped(
    units.map(({ node }) => node),
    name,
  )
  if (block === null) return false
  replaceUnit(transaction, first.position, last.position + last.node.nodeSize, [block])
  return true
}

function turnOne(transaction: Transaction, unit: Unit, name: TurnTarget): boolean {
  const { node, position } = unit
  if (nameOf(node) === name) return false
  if (unit.kind === 'headPart') return name === 'paragraph' && leadToParagraph(transaction, unit)
  if (unit.kind !== 'block') return name === 'paragraph' && dissolveHeading(transaction, position)
  if (['table', 'figure'].includes(nameOf(node))) return false
  if (name === 'section') return headingFrom(transaction, unit)
  if (name === 'lead') return paragraphToLead(transaction, unit)
  const paragraphs = paragraphsOf(node)
  if (name === 'paragraph') {
    replaceUnit(transaction, position, position + node.nodeSize, paragraphs)
    return true
  }
  const isListChange = ['bulletList', 'orderedList'].includes(nameOf(node)) && name !== 'quote'
  const block = isListChange
    ? typeOf(node.type.schema, name).create({ id: node.attrs.id as unknown }, node.content)
    : wrapped(paragraphs, name)
  if (block === null) return false
  replaceUnit(transaction, position, position + node.nodeSize, [block])
  return true
}

/** All text of a block as paragraphs, in reading order. */
export function paragraphsOf(block: Node): readonly Node[] {
  const paragraph = typeOf(block.type.schema, 'paragraph')
  const paragraphs: Node[] = []
  const visit = (node: Node): void => {
    if (!node.isTextblock) node.forEach(visit)
    else if (nameOf(node) === 'paragraph') paragraphs.push(node)
    else if (!isEmpty(node))
      paragraphs.push(paragraph.create({ id: node.attrs.id as unknown }, allowedIn('paragraph', node)))
  }
  visit(block)
  return paragraphs
}

/** The text of a node with the marks that another kind of text block takes. */
export function allowedIn(name: NodeName, node: Node): Fragment {
  const type = typeOf(node.type.schema, name)
  return Fragment.from(node.children.map((child) => child.mark(type.allowedMarks(child.marks))))
}

function wrapped(paragraphs: readonly Node[], name: TurnTarget): Node | null {
  const schema = paragraphs[0]?.type.schema
  if (schema === undefined) return null
  switch (name) {
    case 'quote':
      return make(schema, 'quote', ...paragraphs, make(schema, 'attribution'))
    case 'bulletList':
    case 'orderedList':
      return make(schema, name, ...paragraphs.map((paragraph) => make(schema, 'listItem', paragraph)))
    case 'paragraph':
    case 'lead':
    case 'section':
      return null
  }
}

/** Puts blocks in the place of others, the cursor at the same letter. */
function replaceUnit(transaction: Transaction, from: number, to: number, blocks: readonly Node[]): void {
  const reached = Math.max(from, Math.min(to, transaction.selection.head))
  const letters = transaction.doc.textBetween(from, reached).length
  transaction.replaceWith(from, to, [...blocks])
  const end = blocks.reduce((sum, { nodeSize }) => sum + nodeSize, from)
  const cursor = positionOfLetter(transaction.doc, from, end, letters)
  if (cursor === null) putCursor(transaction, from + 1)
  else transaction.setSelection(TextSelection.create(transaction.doc, cursor))
}

function positionOfLetter(doc: Node, from: number, to: number, letters: number): number | null {
  const found: number[] = []
  let passed = 0
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true
    if (letters <= passed + node.content.size) found.push(position + 1 + letters - passed)
    passed += node.content.size
    return false
  })
  return found[0] ?? null
}

function headingFrom(transaction: Transaction, { node, position }: Unit): boolean {
  if (nameOf(node) !== 'paragraph') return false
  const heading = typeOf(node.type.schema, 'sectionHeading')
  return makeSection(
    transaction,
    position,
    heading.create({ id: node.attrs.id as unknown }, allowedIn('sectionHeading', node)),
  )
}

function paragraphToLead(transaction: Transaction, { node, position }: Unit): boolean {
  const isFirst = position === bodyStart(transaction.doc)
  if (nameOf(node) !== 'paragraph' || !isFirst || childPosition(transaction.doc, 'lead') !== null)
    return false
  const lead = typeOf(node.type.schema, 'lead').create({ id: node.attrs.id as unknown }, node.content)
  replaceUnit(transaction, position, position + node.nodeSize, [lead])
  return true
}

function leadToParagraph(transaction: Transaction, { node, position }: Unit): boolean {
  if (nameOf(node) !== 'lead' || !isHeadPart(node)) return false
  const paragraph = typeOf(node.type.schema, 'paragraph').create(
    { id: node.attrs.id as unknown },
    node.content,
  )
  replaceUnit(transaction, position, position + node.nodeSize, [paragraph])
  return true
}
