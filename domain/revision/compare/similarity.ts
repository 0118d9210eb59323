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

/** How alike two nodes are by their words, from 0 to 1 each. */
export interface Likeness {
  /** The share of their different words that they have in common (Dice). */
  readonly share: number
  /** The same with each word weighed by how rare it is: what tells one paragraph from others of its kind. */
  readonly weighed: number
}

/** How alike each pair of nodes is, from an index of the words, so that pairs without common words cost nothing. */
export function likenessByWords(
  old: readonly Node[],
  fresh: readonly Node[],
): (oldIndex: number, newIndex: number) => Likeness {
  const places = new Map<string, number[]>()
  for (const [index, node] of fresh.entries())
    for (const word of factsOfNode(node).words) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [index])
      else known.push(index)
    }
  const frequency = new Map<string, number>()
  for (const node of [...old, ...fresh])
    for (const word of factsOfNode(node).words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const weightOf = (word: string): number => 1 / (frequency.get(word) ?? 1)
  const weights = new Map<Node, number>()
  for (const node of [...old, ...fresh])
    weights.set(
      node,
      [...factsOfNode(node).words].reduce((sum, word) => sum + weightOf(word), 0),
    )
  const lines = new Map<number, { readonly counts: Uint16Array; readonly weighed: Float64Array }>()
  const lineOf = (oldIndex: number) => {
    const known = lines.get(oldIndex)
    if (known !== undefined) return known
    const counts = new Uint16Array(fresh.length)
    const weighed = new Float64Array(fresh.length)
    const node = old[oldIndex]
    for (const word of node === undefined ? [] : factsOfNode(node).words) {
      const weight = weightOf(word)
      for (const place of places.get(word) ?? []) {
        counts[place] = (counts[place] ?? 0) + 1
        weighed[place] = (weighed[place] ?? 0) + weight
      }
    }
    const line = { counts, weighed }
    lines.set(oldIndex, line)
    return line
  }
  return (oldIndex, newIndex) => {
    const [one, other] = [old[oldIndex], fresh[newIndex]]
    if (one === undefined || other === undefined) return { share: 0, weighed: 0 }
    const line = lineOf(oldIndex)
    const words = factsOfNode(one).words.size + factsOfNode(other).words.size
    const weight = (weights.get(one) ?? 0) + (weights.get(other) ?? 0)
    return {
      share: words === 0 ? 0 : (2 * (line.counts[newIndex] ?? 0)) / words,
      weighed: weight === 0 ? 0 : (2 * (line.weighed[newIndex] ?? 0)) / weight,
    }
  }
}
