import { isWord } from '../revision/compare/words'
import { compareBlock } from './compare-block'
import { findOrigins } from './find-origins'
import { findReturned, mayHaveWordsOf, rememberGone, type FreshStretch } from './gone-blocks'
import { KnownPool } from './known-words'
import { isSameOrigin, type Origin } from './origin'
import { pairBlocks } from './pair-blocks'
import { joinRuns, sliceRuns, type OriginRun } from './origin-runs'
import {
  knownWordsOf,
  runsOfBlocks,
  type BlockText,
  type GoneBlock,
  type KnownWords,
  type ReleaseOrigins,
} from './release-origins'

/** What was done to a text. */
export interface Act {
  /** Where words come from that nothing else is known of. */
  readonly origin: Origin
  /** Words that were put in since the text before: pasted, suggested, read from a file. */
  readonly brought?: readonly KnownWords[]
  /** Words that were pasted in Imprimatur's own form: they may come from this release, and come from elsewhere if not. */
  readonly elsewhere?: readonly KnownWords[]
  /** Words of another text that this one may have words of: a revision that is brought back. */
  readonly known?: readonly KnownWords[]
}

/** A text with the origins of its words. */
export interface TextWithOrigins {
  readonly texts: readonly BlockText[]
  readonly origins: ReleaseOrigins | null
}

/** A part of a block: words that stayed, with their runs, or new ones. */
type Part =
  | { readonly kind: 'kept'; readonly runs: readonly OriginRun[] }
  | { readonly kind: 'fresh'; readonly stretch: FreshStretch }

/** Of more places that words left it is not looked whether the words stand elsewhere now. */
const mostLooked = 100

/** What words left: the words, and the block as it was. */
interface Left {
  readonly words: KnownWords
  readonly block: GoneBlock
}

/**
 * The origins of a text after something was done to it: words that stayed keep theirs, also where their block was moved,
 * split or joined, those that come back have what they had, and all others are of the act. Only blocks that changed are
 * compared.
 */
export function carryOrigins(before: TextWithOrigins, after: readonly BlockText[], act: Act): ReleaseOrigins {
  const { origin, brought = [], elsewhere = [], known = [] } = act
  const isReplaced = brought.length + elsewhere.length > 0
  const { blocks, left } = partsOf(before, after, isReplaced)
  const gone = before.origins?.gone ?? []
  const fresh = blocks.flatMap((parts) =>
    parts.flatMap((part) => (part.kind === 'fresh' ? part.stretch : [])),
  )
  const pools = fresh.length === 0 ? [] : poolsFor(before, act, left, mayHaveWordsOf(gone, fresh))
  const runsOf = (part: Part): readonly OriginRun[] => {
    if (part.kind === 'kept') return part.runs
    const { text, from, to } = part.stretch
    const returned = isReplaced ? null : findReturned(part.stretch, gone)
    return returned ?? findOrigins(text.slice(from, to), pools, origin)
  }
  return {
    blocks: blocks.map((parts, index) => {
      const [first] = parts
      if (parts.length === 1 && first?.kind === 'kept') return first.runs
      const isChanged = parts.some(({ kind }) => kind === 'fresh')
      const same = isChanged ? known.find(({ text }) => text === after[index]?.text) : undefined
      return same?.runs ?? joinRuns(parts.flatMap(runsOf))
    }),
    gone: rememberGone(
      left
        .filter((one) => isLoss(one, left.length > mostLooked ? [] : after, origin))
        .map(({ block }) => block),
      gone,
    ),
  }
}

/** Where new words are looked for, in this order: what was brought in, what left its place, an old text, what is gone. */
function poolsFor(
  before: TextWithOrigins,
  { origin, brought = [], elsewhere = [], known = [] }: Act,
  left: readonly Left[],
  gone: readonly GoneBlock[],
): readonly KnownPool[] {
  const own = [new KnownPool(left.map(({ words }) => words)), new KnownPool(known), new KnownPool(gone)]
  const here = elsewhere.length === 0 ? [] : knownWordsOf(before.texts, before.origins)
  const copied = [...own, new KnownPool(here, true)]
  const put = elsewhere.map(({ text, runs }) => ({
    text,
    runs: findOrigins(text, copied, runs[0]?.origin ?? origin),
  }))
  return [new KnownPool([...brought, ...put], true), ...own]
}

/** What stayed and what is new of each block, and what went. */
function partsOf(
  before: TextWithOrigins,
  after: readonly BlockText[],
  isReplaced: boolean,
): { readonly blocks: readonly (readonly Part[])[]; readonly left: readonly Left[] } {
  const runs = runsOfBlocks(before.texts, before.origins)
  const old = before.texts.map(({ id, text }, index): GoneBlock => ({ id, text, runs: runs[index] ?? [] }))
  const pairs = pairBlocks(old, after)
  const stayed = new Set(pairs)
  const left = old.flatMap((block): readonly Left[] =>
    stayed.has(block) || block.text === '' ? [] : [{ words: block, block }],
  )
  const blocks = after.map(({ id: block, text }, index): readonly Part[] => {
    const pair = pairs[index] ?? null
    const fresh = (from: number, to: number): readonly Part[] =>
      from === to ? [] : [{ kind: 'fresh', stretch: { block, text, from, to } }]
    if (pair === null) return fresh(0, text.length)
    if (pair.text === text) return [{ kind: 'kept', runs: pair.runs }]
    return compareBlock(pair.text, text, isReplaced).flatMap((stretch): readonly Part[] => {
      const { from, to } = stretch.old
      const runsThere = sliceRuns(pair.runs, from, to)
      if (stretch.kind === 'kept') return [{ kind: 'kept', runs: runsThere }]
      if (from < to) left.push({ words: { text: pair.text.slice(from, to), runs: runsThere }, block: pair })
      return fresh(stretch.new.from, stretch.new.to)
    })
  })
  return { blocks, left }
}

/** Whether words are gone that somebody else had put in: what people take out of their own words as they write is not kept. */
const isLoss = ({ words: { text, runs } }: Left, after: readonly BlockText[], origin: Origin): boolean =>
  isWord(text) &&
  !runs.every((run) => isSameOrigin(run.origin, origin)) &&
  !after.some((block) => block.text.includes(text))
