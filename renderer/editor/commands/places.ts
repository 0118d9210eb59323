import type { Node, NodeType, ResolvedPos, Schema } from '@tiptap/pm/model'
import { NodeSelection, type EditorState, type Selection } from '@tiptap/pm/state'
import type { NodeName } from '../../../domain/document/schema'

/** The fixed parts at the top of a release, in the order of the grammar. */
export const headParts = ['kicker', 'headline', 'subheadline', 'dateline', 'lead'] as const
export type HeadPart = (typeof headParts)[number]

const blockHolders: ReadonlySet<string> = new Set<NodeName>([
  'release',
  'section',
  'boilerplate',
  'noteToEditors',
  'mediaContact',
])
const partHolders: ReadonlySet<string> = new Set<NodeName>([
  'section',
  'quote',
  'tableCell',
  'tableHeader',
  'boilerplate',
  'noteToEditors',
  'mediaContact',
])

/** Every node of the editor's document was made by the release schema, whose names these are. */
export const nameOf = (node: Node): NodeName => node.type.name as NodeName

export const isHeadPart = (node: Node): boolean => headParts.some((name) => name === node.type.name)
export const isBlock = (node: Node): boolean => node.type.isInGroup('block')
export const isEndMatter = (node: Node): boolean => node.type.isInGroup('end')
export const isBlockHolder = (node: Node): boolean => blockHolders.has(node.type.name)

/** The node type of this name in the schema that the document was made with. */
export function typeOf(schema: Schema, name: NodeName): NodeType {
  const type = schema.nodes[name]
  if (type === undefined) throw new RangeError(`The schema has no node ${name}.`)
  return type
}

/** Where words belong: text never wanders from one part to another by a deletion. */
export interface Part {
  readonly name: NodeName
  /** Position before the part's node, -1 for the body of the release. */
  readonly position: number
  readonly node: Node
}

/** The part that a position in text stands in: its text block, unless that is a paragraph, then what holds the paragraph. */
export function partAt(place: ResolvedPos): Part {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const node = place.node(depth)
    const isOwnPart = node.isTextblock ? nameOf(node) !== 'paragraph' : partHolders.has(node.type.name)
    if (isOwnPart) return { name: nameOf(node), position: place.before(depth), node }
  }
  return { name: 'release', position: -1, node: place.doc }
}

/** What is moved, copied, deleted or turned into something else as a whole. */
export interface Unit {
  readonly kind: 'headPart' | 'block' | 'section' | 'endMatter' | 'listItem'
  /** Position before its node. */
  readonly position: number
  readonly node: Node
}

function unitKind(node: Node, parent: Node): Unit['kind'] | null {
  if (nameOf(node) === 'listItem') return 'listItem'
  if (!isBlockHolder(parent)) return null
  if (isBlock(node)) return 'block'
  if (isHeadPart(node)) return 'headPart'
  if (nameOf(node) === 'section') return 'section'
  return isEndMatter(node) ? 'endMatter' : null
}

/** The innermost unit around a position: a heading stands for its section, a list item for itself. */
export function unitAround(place: ResolvedPos): Unit | null {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const node = place.node(depth)
    const kind = unitKind(node, place.node(depth - 1))
    if (kind !== null) return { kind, position: place.before(depth), node }
  }
  return null
}

/** The unit whose node begins at this position. */
export function unitAt(doc: Node, position: number): Unit | null {
  const node = doc.nodeAt(position)
  if (node === null) return null
  const kind = unitKind(node, doc.resolve(position).parent)
  return kind === null ? null : { kind, position, node }
}

export function unitOfSelection(selection: Selection): Unit | null {
  if (selection instanceof NodeSelection) {
    const unit = unitAt(selection.$from.doc, selection.from)
    if (unit !== null) return unit
  }
  return unitAround(selection.$from)
}

/** The unit that a command means: the one at the given position, else the one with the cursor. */
export const unitMeant = (state: EditorState, position: number | undefined): Unit | null =>
  position === undefined ? unitOfSelection(state.selection) : unitAt(state.doc, position)

/** Depth of the nearest ancestor with one of these names, or null. */
export function depthOf(place: ResolvedPos, ...names: readonly NodeName[]): number | null {
  for (let depth = place.depth; depth > 0; depth -= 1)
    if (names.includes(nameOf(place.node(depth)))) return depth
  return null
}

/** The text block with the cursor, with the position before it; null where the cursor stands in no text. */
export function textBlockAt(place: ResolvedPos): { readonly node: Node; readonly position: number } | null {
  return place.parent.isTextblock ? { node: place.parent, position: place.before() } : null
}

/** Position just before the first node of the body: behind the last fixed part. */
export function bodyStart(release: Node): number {
  let position = 0
  release.forEach((child, offset) => {
    if (isHeadPart(child)) position = offset + child.nodeSize
  })
  return position
}

/** Position behind the last block that stands before the first section. */
export function topBlocksEnd(release: Node): number {
  let position = bodyStart(release)
  release.forEach((child, offset) => {
    if (isBlock(child)) position = offset + child.nodeSize
  })
  return position
}

/** Position behind the last section, where end matter begins. */
export function endMatterStart(release: Node): number {
  let position = topBlocksEnd(release)
  release.forEach((child, offset) => {
    if (nameOf(child) === 'section') position = offset + child.nodeSize
  })
  return position
}

/** Position before the child with this name, or null. */
export function childPosition(release: Node, name: NodeName): number | null {
  let position: number | null = null
  release.forEach((child, offset) => {
    if (position === null && nameOf(child) === name) position = offset
  })
  return position
}
