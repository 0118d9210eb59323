import type { Node } from 'prosemirror-model'
import { schema } from '../../document/schema'
import { commonRuns, type CommonRun } from './common-runs'
import { isEndPart } from './flow'
import { factsOfNode, likenessByWords } from './similarity'
import { numbering } from './words'

/** Two blocks that are one, by their places in the old and the new sequence. */
export interface Pair {
  readonly old: number
  readonly new: number
}

/** How two sequences of blocks lie on each other. */
export interface Alignment {
  /** Blocks that stayed in their order. */
  readonly pairs: readonly Pair[]
  /** Blocks that stand elsewhere now. */
  readonly moves: readonly Pair[]
}

/** What share of their words two blocks have in common that are one and stayed, and one that moved (Dice). */
const leastAlike = 0.35
const leastAlikeMoved = 0.5
/** By how much, of 2, a block has to be more alike to one elsewhere than to any in its place to have moved there: one fact of a paragraph much like others. */
const clearlyMore = 0.05
/** So few words are alike by chance. */
const fewWords = 4
/** Of sequences whose pairs are more than this only those near the diagonal are compared. */
const mostPairs = 250_000

/** Parts that stand at most once where they stand: they are the same part, whatever they say. */
const singleNames: ReadonlySet<string> = new Set(['attribution', 'image', 'caption'])

const keyOf = (node: Node): string =>
  singleNames.has(node.type.name) ? node.type.name : factsOfNode(node).key

/**
 * Matches blocks: equal ones first, in the longest order that they have in common, then equal ones wherever they stand,
 * and changed ones that are far more alike elsewhere than where they stand; then, between those that stayed, blocks that
 * have most of their words in common, and at last such ones wherever they stand.
 */
export function alignBlocks(old: readonly Node[], fresh: readonly Node[]): Alignment {
  const number = numbering()
  const runs = commonRuns(
    old.map((node) => number(keyOf(node))),
    fresh.map((node) => number(keyOf(node))),
  )
  const equal = runs.flatMap((run) =>
    Array.from({ length: run.length }, (_unused, index) => ({
      old: run.old + index,
      new: run.new + index,
    })),
  )
  const equalMoves = findEqual(old, fresh, equal)
  const gaps = withGaps(runs, old.length, fresh.length)
  const strayed = findStrayed(old, fresh, [...equal, ...equalMoves], gaps)
  const movedFirst = [...equalMoves, ...strayed]
  const movedOld = new Set(movedFirst.map((move) => move.old))
  const movedNew = new Set(movedFirst.map((move) => move.new))
  const alike = gaps.flatMap(({ run, gap }) => {
    const olds = placesBetween(gap.old, run.old).filter((place) => !movedOld.has(place))
    const news = placesBetween(gap.new, run.new).filter((place) => !movedNew.has(place))
    return pairAlike(nodesAt(old, olds), nodesAt(fresh, news)).map((pair) => ({
      old: olds[pair.old] ?? 0,
      new: news[pair.new] ?? 0,
    }))
  })
  const pairs = [...equal, ...alike].sort((a, b) => a.old - b.old)
  const moves = [...movedFirst, ...findAlike(old, fresh, [...pairs, ...movedFirst])]
  return { pairs, moves }
}

const placesBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_unused, index) => from + index)
const nodesAt = (nodes: readonly Node[], places: readonly number[]): readonly Node[] =>
  places.flatMap((place) => nodes[place] ?? [])

/** Each run with where the gap before it begins, a last empty run closing the last gap. */
function withGaps(
  runs: readonly CommonRun[],
  oldLength: number,
  newLength: number,
): readonly { readonly run: CommonRun; readonly gap: Pair }[] {
  const all = [...runs, { old: oldLength, new: newLength, length: 0 }]
  return all.map((run, index) => {
    const before = all[index - 1] ?? { old: 0, new: 0, length: 0 }
    return { run, gap: { old: before.old + before.length, new: before.new + before.length } }
  })
}

/** A run of equal blocks and where the gap before it begins. */
type RunWithGap = ReturnType<typeof withGaps>[number]

/**
 * Blocks that were changed and stand elsewhere now: each is the likest of all to the other, and clearly more so than
 * what stands in the place of either. Without them a block like others of its kind would be taken for its new neighbour.
 */
function findStrayed(
  old: readonly Node[],
  fresh: readonly Node[],
  pairs: readonly Pair[],
  gaps: readonly RunWithGap[],
): readonly Pair[] {
  const { left, free } = withoutPairs(old, fresh, pairs)
  if (left.length * free.length > mostPairs) return []
  const gapAt = (place: number, side: 'old' | 'new'): number =>
    gaps.findIndex(({ run, gap }) => place >= gap[side] && place < run[side])
  const [oldGaps, newGaps] = [
    left.map((place) => gapAt(place, 'old')),
    free.map((place) => gapAt(place, 'new')),
  ]
  const alikeTo = likenessOfMoved(nodesAt(old, left), nodesAt(fresh, free))
  const lines = left.map((_, i) => alikeTo(i))
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0)
  return lines.flatMap((line, i) => {
    const alike = most(line)
    const j = line.indexOf(alike)
    const column = lines.map((other) => other[j] ?? 0)
    if (alike === 0 || oldGaps[i] === newGaps[j] || most(column) > alike) return []
    const hereOld = most(line.filter((_, place) => newGaps[place] === oldGaps[i]))
    const hereNew = most(column.filter((_, place) => oldGaps[place] === newGaps[j]))
    // Where both have something in their place that they can be, they stayed more likely than not.
    const least = Math.min(hereOld, hereNew) === 0 ? clearlyMore : clearlyMore * 6
    const isOnly = column.filter((other) => other === alike).length === 1
    return isOnly && alike - Math.max(hereOld, hereNew) >= least
      ? [{ old: left[i] ?? 0, new: free[j] ?? 0 }]
      : []
  })
}

/** The pairs in order whose likeness is greatest together. */
function pairAlike(old: readonly Node[], fresh: readonly Node[]): readonly Pair[] {
  if (old.length === 0 || fresh.length === 0) return []
  const likeness = likenessOf(old, fresh, leastAlike)
  const isLarge = old.length * fresh.length > mostPairs
  const band = isLarge ? Math.ceil(mostPairs / Math.max(old.length, fresh.length) / 2) : Infinity
  const isNear = (i: number, j: number): boolean =>
    !isLarge || Math.abs((i * fresh.length) / old.length - j) <= band
  const width = fresh.length + 1
  const best = new Float64Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const alikeTo = likeness(i)
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const alone = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
      const alike = isNear(i, j) ? (alikeTo[j] ?? 0) : 0
      const paired = alike === 0 ? 0 : alike + (best[(i + 1) * width + j + 1] ?? 0)
      best[i * width + j] = Math.max(alone, paired)
    }
  }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < fresh.length) {
    const here = best[i * width + j] ?? 0
    if (here === (best[(i + 1) * width + j] ?? 0)) i += 1
    else if (here === (best[i * width + j + 1] ?? 0)) j += 1
    else {
      pairs.push({ old: i, new: j })
      i += 1
      j += 1
    }
  }
  return pairs
}

/**
 * How alike an old block is to each new one: 0 for what cannot be the same block, 2 for those of the same words; `least` is
 * the share of words that they must have in common.
 */
function likenessOf(
  old: readonly Node[],
  fresh: readonly Node[],
  least: number,
): (oldIndex: number) => Float64Array {
  const likeness = likenessByWords(old, fresh)
  const newKinds = fresh.map(kindOf)
  return (oldIndex) => {
    const one = old[oldIndex]
    const kind = one === undefined ? '' : kindOf(one)
    const { share, weighed } = likeness(oldIndex)
    for (let place = 0; place < newKinds.length; place += 1) {
      const common = share[place] ?? 0
      if (kind !== newKinds[place]) share[place] = 0
      else if (common > 0) share[place] = common < least ? 0 : common + (weighed[place] ?? 0)
      else if (one !== undefined && isWordless(one) && isWordless(fresh[place])) share[place] = least
    }
    return share
  }
}

/** Blocks that are no text and without words are alike by what else they hold: figures, empty cells. */
const isWordless = (node: Node | undefined): boolean =>
  node !== undefined && !node.isTextblock && factsOfNode(node).words.size === 0

/** Only blocks of one kind can be the same; a row of a table with other cells is another row. */
const kindOf = (node: Node): string =>
  node.type === schema.nodes.tableRow
    ? `tableRow ${node.children.map(({ type }) => type.name).join(' ')}`
    : node.type.name

/** The places of blocks that are in no pair and can move. */
function withoutPair(nodes: readonly Node[], paired: readonly number[]): readonly number[] {
  const taken = new Set(paired)
  return nodes.flatMap((node, place) => (taken.has(place) || !canMove(node) ? [] : [place]))
}

const withoutPairs = (
  old: readonly Node[],
  fresh: readonly Node[],
  pairs: readonly Pair[],
): { readonly left: readonly number[]; readonly free: readonly number[] } => ({
  left: withoutPair(
    old,
    pairs.map((pair) => pair.old),
  ),
  free: withoutPair(
    fresh,
    pairs.map((pair) => pair.new),
  ),
})

/** How alike an old block that moved is to each new one, 0 where few words make it chance. */
function likenessOfMoved(
  old: readonly Node[],
  fresh: readonly Node[],
): (oldIndex: number) => readonly number[] {
  const likeness = likenessOf(old, fresh, leastAlikeMoved)
  return (oldIndex) => {
    const one = old[oldIndex]
    const alikeTo = likeness(oldIndex)
    return fresh.map((other, place) =>
      one !== undefined && haveManyWords(one, other) ? (alikeTo[place] ?? 0) : 0,
    )
  }
}

/** Of the blocks without a pair those that say the same. */
function findEqual(old: readonly Node[], fresh: readonly Node[], pairs: readonly Pair[]): readonly Pair[] {
  const free = new Map<string, number[]>()
  for (const place of withoutPair(
    fresh,
    pairs.map((pair) => pair.new),
  )) {
    const key = keyAt(fresh, place)
    free.set(key, [...(free.get(key) ?? []), place])
  }
  return withoutPair(
    old,
    pairs.map((pair) => pair.old),
  ).flatMap((place) => {
    const target = free.get(keyAt(old, place))?.shift()
    return target === undefined ? [] : [{ old: place, new: target }]
  })
}

const keyAt = (nodes: readonly Node[], place: number): string => {
  const node = nodes[place]
  return node === undefined ? '' : keyOf(node)
}

/** Of the blocks without a pair those that have most of their words in common, the most alike first. */
function findAlike(old: readonly Node[], fresh: readonly Node[], pairs: readonly Pair[]): readonly Pair[] {
  const { left, free } = withoutPairs(old, fresh, pairs)
  const alikeTo = likenessOfMoved(nodesAt(old, left), nodesAt(fresh, free))
  const candidates = left
    .flatMap((_, i) => alikeTo(i).map((alike, j) => ({ i, j, alike })))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike || a.i - b.i || a.j - b.j)
  const moves: Pair[] = []
  const used = { old: new Set<number>(), new: new Set<number>() }
  for (const { i, j } of candidates) {
    if (used.old.has(i) || used.new.has(j)) continue
    used.old.add(i)
    used.new.add(j)
    moves.push({ old: left[i] ?? 0, new: free[j] ?? 0 })
  }
  return moves
}

const haveManyWords = (one: Node, other: Node): boolean =>
  Math.min(factsOfNode(one).words.size, factsOfNode(other).words.size) >= fewWords

/** Nobody speaks of the move of an empty line. */
const canMove = (node: Node): boolean =>
  !singleNames.has(node.type.name) &&
  (isEndPart(node) || node.type === schema.nodes.figure || node.textContent.trim() !== '')
