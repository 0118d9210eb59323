import type { Node } from 'prosemirror-model'
import { byNode } from '../../document/by-node'
import { canonicalNodeText } from '../canonical-form'
import { isWord, tokensOf } from './words'

interface NodeFacts {
  /** Equal exactly where two nodes say the same. */
  readonly key: string
  /** The different words, in lower case. */
  readonly words: ReadonlySet<string>
}

/** What two nodes are matched by, read once a node. */
export const factsOfNode = byNode((node): NodeFacts => {
  const text = node.isTextblock ? node.textContent : node.textBetween(0, node.content.size, ' ')
  return { key: canonicalNodeText(node), words: new Set(tokensOf(text.toLowerCase()).filter(isWord)) }
})

/** How many different words each pair of nodes has in common, from an index of the words, so that frequent pairs alone cost. */
export function commonWords(
  old: readonly Node[],
  fresh: readonly Node[],
): (oldIndex: number, newIndex: number) => number {
  const places = new Map<string, number[]>()
  for (const [index, node] of fresh.entries())
    for (const word of factsOfNode(node).words) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [index])
      else known.push(index)
    }
  const lines = new Map<number, Uint16Array>()
  const lineOf = (oldIndex: number): Uint16Array => {
    const known = lines.get(oldIndex)
    if (known !== undefined) return known
    const line = new Uint16Array(fresh.length)
    const node = old[oldIndex]
    for (const word of node === undefined ? [] : factsOfNode(node).words)
      for (const place of places.get(word) ?? []) line[place] = (line[place] ?? 0) + 1
    lines.set(oldIndex, line)
    return line
  }
  return (oldIndex, newIndex) => lineOf(oldIndex)[newIndex] ?? 0
}
