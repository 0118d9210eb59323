import { commonWordsOf, wordSetOf } from '../revision/compare/words'
import type { BlockText } from './release-origins'

/** What share of their words two blocks have in common that are one (Dice). */
const leastAlike = 0.35
/** Of more pairs than this none are compared by their words. */
const mostPairs = 20_000

/**
 * For each block of a new text which old one it is: by its id, else by the same words, else, as where a text has no ids,
 * by most of its words; null where it is none.
 */
export function pairBlocks<Block extends BlockText>(
  old: readonly Block[],
  fresh: readonly BlockText[],
): readonly (Block | null)[] {
  const taken = new Set<Block>()
  const take = (block: Block | undefined): Block | null => {
    if (block === undefined || taken.has(block)) return null
    taken.add(block)
    return block
  }
  const byId = new Map(old.map((block) => [block.id, block]))
  const withId = fresh.map(({ id }) => (id === null ? null : take(byId.get(id))))
  const byText = new Map<string, Block[]>()
  for (const block of old)
    if (!taken.has(block)) byText.set(block.text, [...(byText.get(block.text) ?? []), block])
  const withText = withId.map((pair, index) => pair ?? take(byText.get(fresh[index]?.text ?? '')?.shift()))
  const left = old.filter((block) => !taken.has(block) && block.text !== '')
  const open = withText.filter((pair, index) => pair === null && fresh[index]?.text !== '').length
  if (open * left.length === 0 || open * left.length > mostPairs) return withText
  const words = new Map(left.map((block) => [block, wordSetOf(block.text)]))
  return withText.map((pair, index) => pair ?? take(mostAlike(fresh[index]?.text ?? '', words, taken)))
}

function mostAlike<Block>(
  text: string,
  words: ReadonlyMap<Block, ReadonlySet<string>>,
  taken: ReadonlySet<Block>,
): Block | undefined {
  const own = wordSetOf(text)
  let best: Block | undefined
  let most = leastAlike
  for (const [block, others] of words) {
    const alike = (2 * commonWordsOf(own, others)) / Math.max(1, own.size + others.size)
    if (taken.has(block) || alike < most || (alike === most && best !== undefined)) continue
    best = block
    most = alike
  }
  return best
}
