import type { Node } from 'prosemirror-model'

/**
 * Remembers what a pure function finds in a node. Nodes never change, and an edit keeps those that it does not touch,
 * so that after each keystroke only the block that was written in is read again.
 */
export function byNode<Found extends object>(find: (node: Node) => Found): (node: Node) => Found {
  const known = new WeakMap<Node, Found>()
  return (node) => {
    const found = known.get(node) ?? find(node)
    known.set(node, found)
    return found
  }
}
