import { alikeness, mapStretch } from './map-stretch'
import type { ReleaseNode } from '../document/parse'
import { textBlocks, type TextBlock } from '../document/text-blocks'
import { quotedWords, type CommentAnchor } from './comment-thread'

/** Words of a text block, UTF-16 units of its text; the whole block where a comment is about no words of it. */
export interface CommentPlace {
  /** Which text block it is, counted from 0 in reading order. */
  readonly block: number
  readonly from: number
  readonly to: number
}

/** What a comment on these words is anchored to; null where there is no such place. */
export function anchorAt(release: ReleaseNode, { block, from, to }: CommentPlace): CommentAnchor | null {
  const found = textBlocks(release)[block]
  if (found === undefined || from > to || to > found.text.length) return null
  const id: unknown = found.node.attrs.id
  return { block: typeof id === 'string' ? id : null, index: block, text: found.text, from, to }
}

/** Where the words of comments stand in a text now; null for one whose words are gone. */
export function findAnchors(
  release: ReleaseNode,
  anchors: readonly CommentAnchor[],
): readonly (CommentPlace | null)[] {
  const blocks = textBlocks(release)
  return anchors.map((anchor) => findAnchor(blocks, anchor))
}

/** So many words of a block must be in another one that it is the same block, and that its comment goes along. */
const leastAlike = 0.5
/** So long is a quote that it can be told from others by its words alone, in characters. */
const tellingQuote = 24

/**
 * First the block of the same id, then one that says the same, then one that most of its words went to, or the only
 * one that has a long quote in it: whoever cuts words out and pastes them elsewhere takes the comment along.
 */
function findAnchor(blocks: readonly TextBlock[], anchor: CommentAnchor): CommentPlace | null {
  const own = blocks.find(({ node }) => anchor.block !== null && node.attrs.id === anchor.block)
  const here = own === undefined ? null : placeIn(own, anchor)
  if (here !== null) return here
  const near = (one: TextBlock, other: TextBlock): number =>
    Math.abs(one.index - anchor.index) - Math.abs(other.index - anchor.index)
  const [same] = blocks.filter(({ text }) => text !== '' && text === anchor.text).sort(near)
  if (same !== undefined) return placeIn(same, anchor)
  const alike = blocks
    .map((block) => ({ block, alike: alikeness(anchor.text, block.text) }))
    .filter((candidate) => candidate.alike >= leastAlike)
    .sort((one, other) => other.alike - one.alike || near(one.block, other.block))
  for (const { block } of alike) {
    const place = placeIn(block, anchor)
    if (place !== null) return place
  }
  const words = quotedWords(anchor)
  const quoting = words.length < tellingQuote ? [] : blocks.filter(({ text }) => text.includes(words))
  const [only] = quoting
  if (only === undefined || quoting.length > 1) return null
  const from = only.text.indexOf(words)
  return { block: only.index, from, to: from + words.length }
}

/** Where the quoted words, or what is left of them, stand in a block; null where nothing is left. */
function placeIn({ index, text }: TextBlock, anchor: CommentAnchor): CommentPlace | null {
  const { from, to } = anchor
  if (from === to) {
    const isThere = text === anchor.text || alikeness(anchor.text, text) > 0
    return isThere ? { block: index, from: 0, to: text.length } : null
  }
  const mapped = mapStretch(anchor.text, text, { from, to })
  const words = quotedWords(anchor)
  if (mapped !== null && text.slice(mapped.from, mapped.to) === words) return { block: index, ...mapped }
  const exact = placesOf(text, words).sort(
    (one, other) => Math.abs(one - (mapped?.from ?? from)) - Math.abs(other - (mapped?.from ?? from)),
  )[0]
  if (exact !== undefined) return { block: index, from: exact, to: exact + words.length }
  return mapped === null ? null : { block: index, ...mapped }
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + 1)) places.push(place)
  return places
}
