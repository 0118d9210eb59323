import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { emptyParagraphAt, make, type Insertion } from './insert'
import {
  childPosition,
  endMatterStart,
  headParts,
  isBlock,
  nameOf,
  topBlocksEnd,
  typeOf,
  unitMeant,
  type HeadPart,
} from './places'
import { isEmpty, putCursor } from './transactions'

/** Goes to a part at the top of the release; makes it in its place where the release has none. */
export const insertHeadPart =
  (name: HeadPart): Insertion =>
  () =>
  (state, dispatch) => {
    const existing = childPosition(state.doc, name)
    const transaction = state.tr
    const position = existing ?? headPartTarget(state.doc, name)
    if (existing === null) transaction.insert(position, typeOf(state.schema, name).create())
    dispatch?.(putCursor(transaction, position + 1).scrollIntoView())
    return true
  }

/** Behind the last of the parts that the grammar has before this one. */
export function headPartTarget(release: Node, name: HeadPart): number {
  const earlier: readonly string[] = headParts.slice(0, headParts.indexOf(name))
  let target = 0
  release.forEach((child, offset) => {
    if (earlier.includes(child.type.name)) target = offset + child.nodeSize
  })
  return target
}

/** Adds end matter at the end; goes to the one there is while that is empty. */
export const insertEndMatter =
  (name: 'boilerplate' | 'noteToEditors' | 'mediaContact'): Insertion =>
  () =>
  (state, dispatch) => {
    const transaction = state.tr
    const existing = childPosition(state.doc, name)
    const unused = existing !== null && isEmpty(state.doc.child(state.doc.resolve(existing).index()))
    const position = unused ? existing : state.doc.content.size
    if (!unused) transaction.insert(position, make(state.schema, name, make(state.schema, 'paragraph')))
    dispatch?.(putCursor(transaction, position + 2).scrollIntoView())
    return true
  }

/** A new section behind the block with the cursor; the blocks that follow there become its own. */
export const insertSection: Insertion = (position) => (state, dispatch) => {
  const transaction = state.tr
  const replaced = sectionReplaces(state, position)
  const target = replaced ?? sectionTarget(state, position)
  const place = state.doc.resolve(target)
  const following: Node[] = []
  for (let index = place.index() + (replaced === null ? 0 : 1); index < place.parent.childCount; index += 1) {
    const child = place.parent.child(index)
    if (!isBlock(child)) break
    following.push(child)
  }
  const size = following.reduce((sum, { nodeSize }) => sum + nodeSize, replaced === null ? 0 : 2)
  const content = following.length === 0 ? [make(state.schema, 'paragraph')] : following
  const section = make(state.schema, 'section', make(state.schema, 'sectionHeading'), ...content)
  transaction.delete(target, target + size)
  const start = nameOf(place.parent) === 'section' ? target + 1 : target
  transaction.insert(start, section)
  dispatch?.(putCursor(transaction, start + 2).scrollIntoView())
  return true
}

/** The empty paragraph of the body that the heading takes the place of, or null. */
function sectionReplaces(state: EditorState, position: number | undefined): number | null {
  const empty = emptyParagraphAt(state, position)
  if (empty === null) return null
  return ['release', 'section'].includes(nameOf(state.doc.resolve(empty).parent)) ? empty : null
}

function sectionTarget(state: EditorState, position: number | undefined): number {
  const unit = unitMeant(state, position)
  if (unit === null || unit.kind === 'headPart') return topBlocksEnd(state.doc)
  const place = state.doc.resolve(unit.position)
  if (unit.kind === 'section') return unit.position + unit.node.nodeSize
  for (let depth = place.depth; depth >= 0; depth -= 1) {
    if (depth === 0 || nameOf(place.node(depth)) === 'section') {
      const end = depth === place.depth ? unit.position + unit.node.nodeSize : place.after(depth + 1)
      return depth === 0 && unit.kind === 'endMatter'
        ? endMatterStart(state.doc)
        : insideBody(state.doc, end, depth)
    }
  }
  return topBlocksEnd(state.doc)
}

/** From within end matter the new section goes behind the last one. */
const insideBody = (release: Node, end: number, depth: number): number =>
  depth === 0 ? Math.min(end, endMatterStart(release)) : end
