import type { ReleaseNode } from '../../document/parse'
import type { PlacedQuote } from '../../document/quotes'
import { textBlocks, type TextBlock } from '../../document/text-blocks'

/** The paragraphs just before and just after a quote; empty where the release begins or ends there. */
export interface QuoteContext {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** White space and the quotation marks that belong to the quote itself. */
const [outerStart, outerEnd] = [/^[\s„“”"«»‚‘'‹›]+/u, /[\s„“”"«»‚‘'‹›]+$/u]
/** A rest of a paragraph that is shorter says too little: the paragraph beyond it is shown as well. In UTF-16 units. */
const tellingLength = 60

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** What surrounds a quote: the rest of its paragraph, and the one beyond. The attribution of a quote block is part of the quote. */
export function quoteContext(release: ReleaseNode, { kind, places, block }: PlacedQuote): QuoteContext {
  const blocks = textBlocks(release)
  const [first, last] = [places[0], places.at(-1)]
  const firstBlock = first?.block ?? block
  const lastBlock = (last?.block ?? block) + (kind === 'quote' ? 1 : 0)
  const before = textOf(blocks[firstBlock]).slice(0, first?.from ?? 0)
  const after = kind === 'quote' ? '' : textOf(blocks[lastBlock]).slice(last?.to ?? 0)
  return {
    before: withNeighbour(before.replace(outerEnd, ''), blocks.slice(0, firstBlock).reverse()).reverse(),
    after: withNeighbour(after.replace(outerStart, ''), blocks.slice(lastBlock + 1)),
  }
}

const textOf = (block: TextBlock | undefined): string => block?.text ?? ''

/** The rest of the quote's own paragraph and, where that is short, the nearest paragraph with words; the nearer one first. */
function withNeighbour(rest: string, others: readonly TextBlock[]): string[] {
  const own = hasWords(rest) ? [rest.trim()] : []
  if (rest.length >= tellingLength) return own
  const neighbour = others.find(({ text }) => hasWords(text))
  return neighbour === undefined ? own : [...own, neighbour.text.trim()]
}
