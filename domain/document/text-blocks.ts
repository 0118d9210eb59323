import type { Node } from 'prosemirror-model'
import type { NodeName } from './schema'
import type { ReleaseNode } from './parse'

/** Where a text stands: a node of the grammar, or a press image, which is none. */
export type PartName = NodeName | 'pressImage'

/** One block of text in a release, in reading order. */
export interface TextBlock<Name extends PartName = PartName> {
  /** Which text block it is, counted from 0 in reading order. */
  readonly index: number
  readonly node: Node
  /** ProseMirror position of its first character. */
  readonly start: number
  readonly name: Name
  /** The names of the nodes around it, outermost first, the release itself left out. */
  readonly ancestors: readonly NodeName[]
  readonly text: string
}

/** All text blocks of a release in reading order, empty ones included. */
export function textBlocks(release: ReleaseNode): readonly TextBlock<NodeName>[] {
  const blocks: TextBlock<NodeName>[] = []
  const visit = (node: Node, position: number, ancestors: readonly NodeName[]): void => {
    // Every node of a release was made by our schema, whose names these are.
    const name = node.type.name as NodeName
    if (node.isTextblock)
      blocks.push({
        index: blocks.length,
        node,
        start: position + 1,
        name,
        ancestors,
        text: node.textContent,
      })
    else node.forEach((child, offset) => visit(child, position + 1 + offset, [...ancestors, name]))
  }
  release.forEach((child, offset) => visit(child, offset, []))
  return blocks
}

/** The text of one node: text blocks on a line each, cells of a table row parted by tabs. */
export function textOf(node: Node): string {
  if (node.isTextblock) return node.textContent
  const parts: string[] = []
  node.forEach((child) => {
    const text = textOf(child)
    if (!child.isAtom) parts.push(text)
  })
  return parts.join(node.type.name === 'tableRow' ? '\t' : '\n')
}

/** Whether a release has no word and no picture in it at all. */
export function isEmptyRelease(release: ReleaseNode): boolean {
  if (release.textContent.trim() !== '') return false
  let isEmpty = true
  release.descendants(({ type }) => {
    isEmpty &&= type.name !== 'image'
    return isEmpty
  })
  return isEmpty
}
