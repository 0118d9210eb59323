import type { Node } from 'prosemirror-model'
import { byNode } from '../../document/by-node'
import { canonicalNodeText } from '../canonical-form'
import { wordSetOf } from './words'

interface NodeFacts {
  /** Equal exactly where two nodes say the same. */
  readonly key: string
  /** The different words, in lower case. */
  readonly words: ReadonlySet<string>
}

/** What two nodes are matched by, read once a node. */
export const factsOfNode = byNode((node): NodeFacts => {
  const text = node.isTextblock ? node.textContent : node.textBetween(0, node.content.size, ' ')
  return { key: canonicalNodeText(node), words: wordSetOf(text) }
})

/** How alike one node is to each of the other side, from 0 to 1. */
export interface LikenessLine {
  /** The share of the different words that they have in common (Dice). */
  readonly share: Float64Array
  /** The same with each word weighed by how rare it is: what tells one paragraph from others of its kind. */
  readonly weighed: Float64Array
}

/**
 * How alike each old node is to all new ones, from an index of the words, so that pairs without common words cost nothing.
 * A line holds until the next one is asked for.
 */
export function likenessByWords(
  old: readonly Node[],
  fresh: readonly Node[],
): (oldIndex: number) => LikenessLine {
  const [oldWords, newWords] = [old, fresh].map((nodes) => nodes.map((node) => factsOfNode(node).words))
  const places = new Map<string, number[]>()
  const frequency = new Map<string, number>()
  for (const [index, words] of (newWords ?? []).entries())
    for (const word of words) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [index])
      else known.push(index)
    }
  for (const words of [...(oldWords ?? []), ...(newWords ?? [])])
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const weightOf = (word: string): number => 1 / (frequency.get(word) ?? 1)
  const sumOf = (words: ReadonlySet<string>): number => {
    let sum = 0
    for (const word of words) sum += weightOf(word)
    return sum
  }
  const newWeights = (newWords ?? []).map(sumOf)
  const share = new Float64Array(fresh.length)
  const weighed = new Float64Array(fresh.length)
  return (oldIndex) => {
    share.fill(0)
    weighed.fill(0)
    const words = oldWords?.[oldIndex] ?? new Set<string>()
    for (const word of words) {
      const weight = weightOf(word)
      for (const place of places.get(word) ?? []) {
        share[place] = (share[place] ?? 0) + 2
        weighed[place] = (weighed[place] ?? 0) + 2 * weight
      }
    }
    const weight = sumOf(words)
    for (let place = 0; place < fresh.length; place += 1) {
      if (share[place] === 0) continue
      share[place] = (share[place] ?? 0) / (words.size + (newWords?.[place]?.size ?? 0))
      weighed[place] = (weighed[place] ?? 0) / (weight + (newWeights[place] ?? 0))
    }
    return { share, weighed }
  }
}
