import type { Node } from 'prosemirror-model'
import type { ReleaseNode } from './parse'

/**
 * A new release with the words of another: blocks with ids of their own, and none of the issue details, which belong
 * to the other one (number, issue date, embargo).
 */
export function duplicateRelease(release: ReleaseNode, newId: () => string): ReleaseNode {
  const copy = (node: Node): Node => {
    if (node.isText) return node
    const content = node.children.map(copy)
    const hasId = node.type.spec.attrs?.id !== undefined
    const attrs = hasId ? { ...node.attrs, id: newId() } : node.attrs
    return node.type.create(attrs, content, node.marks)
  }
  const { attrs } = release
  return release.type.createChecked(
    { ...attrs, number: null, issueDate: null, embargo: null },
    release.children.map(copy),
  )
}
