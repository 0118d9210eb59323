import { Fragment, type Node } from 'prosemirror-model'
import { schema } from '../document/schema'
import { canonicalJson, type JsonValue } from '../revision/canonical-json'
import { alignBlocks } from '../revision/compare/align-blocks'
import { commonRuns } from '../revision/compare/common-runs'
import { compareAttributes, isRebuilt } from '../revision/compare/compare-nodes'
import { factsOfNode } from '../revision/compare/similarity'
import { numbering } from '../revision/compare/words'
import { type Outcome, within } from './spot'
import { transplantText } from './transplant-text'

/** For each block of the expected sequence the place of the same block in the current one, and which of them moved there. */
export interface Images {
  readonly at: ReadonlyMap<number, number>
  readonly moved: ReadonlySet<number>
}

/** Where the blocks of one sequence stand in another. */
export function imagesIn(expected: readonly Node[], current: readonly Node[]): Images {
  const { pairs, moves } = alignBlocks(expected, current)
  return {
    at: new Map([...pairs, ...moves].map((pair) => [pair.old, pair.new])),
    moved: new Set(moves.map((pair) => pair.old)),
  }
}

/** Blocks with a change put in, and for each the place of the current block that it was. */
export interface Blocks {
  readonly nodes: readonly Node[]
  readonly origins: readonly (number | null)[]
}

type Found = Outcome<Blocks>

/** Whether two blocks say the same, or neither is there. */
export const isSame = (one: Node | undefined, other: Node | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && keyOf(one) === keyOf(other))
const keyOf = (node: Node): string => factsOfNode(node).key

/**
 * Puts what is different between two states of a sequence of blocks, one change of it, into a third state, where the
 * blocks have their `images`.
 */
export function transplantBlocks(
  expected: readonly Node[],
  next: readonly Node[],
  current: readonly Node[],
  images: Images = imagesIn(expected, current),
): Found {
  const shorter = Math.min(expected.length, next.length)
  let head = 0
  while (head < shorter && isSame(expected[head], next[head])) head += 1
  let tail = 0
  while (tail < shorter - head && isSame(expected.at(-1 - tail), next.at(-1 - tail))) tail += 1
  const [before, after] = [expected.slice(head, expected.length - tail), next.slice(head, next.length - tail)]
  const [old, fresh] = [before[0], after[0]]
  if (before.length === 0 && after.length === 0)
    return { state: 'applied', value: unchanged(current), spot: null }
  if (before.length === 1 && after.length === 1 && old !== undefined && fresh !== undefined)
    if (old.type === fresh.type && !isRebuilt(old, fresh))
      return insideOne(old, fresh, current, images.at.get(head))
  return rearrange({ next, current, images, head, before, after })
}

const unchanged = (current: readonly Node[]): Blocks => ({
  nodes: current,
  origins: current.map((_node, index) => index),
})

function insideOne(old: Node, fresh: Node, current: readonly Node[], place: number | undefined): Found {
  const node = place === undefined ? undefined : current[place]
  if (place === undefined || node === undefined) return { state: 'conflict', value: null, spot: null }
  const { state, value, spot } = transplantNode(old, fresh, node)
  const { nodes, origins } = unchanged(current)
  return {
    state,
    value: value === null ? null : { nodes: nodes.with(place, value), origins },
    spot: within(place, spot),
  }
}

/** Puts what is different between two states of a block into a third one: attributes, text, or what stands in it. */
export function transplantNode(expected: Node, next: Node, current: Node): Outcome<Node> {
  const [changed] = compareAttributes(expected, next, () => 0)
  if (changed !== undefined) return transplantAttribute(current, changed)
  if (expected.isTextblock) return transplantText(expected, next, current)
  const isRow = current.type === schema.nodes.tableRow && expected.childCount === current.childCount
  const found = transplantBlocks(
    expected.children,
    next.children,
    current.children,
    isRow ? samePlaces(current.childCount) : undefined,
  )
  if (found.value === null) return { ...found, value: null }
  const value = current.type.createAndFill(
    current.attrs,
    Fragment.fromArray([...found.value.nodes]),
    current.marks,
  )
  return value === null ? { state: 'conflict', value, spot: found.spot } : { ...found, value }
}

const samePlaces = (count: number): Images => ({
  at: new Map(Array.from({ length: count }, (_unused, index) => [index, index])),
  moved: new Set(),
})

/** Sets an attribute where it still has the value that the change was made from. */
export function transplantAttribute(
  current: Node,
  { name, from, to }: { readonly name: string; readonly from: JsonValue; readonly to: JsonValue },
): Outcome<Node> {
  const now = canonicalJson(current.attrs[name] as JsonValue)
  const isOpen = now === canonicalJson(from)
  const isApplied = now === canonicalJson(to)
  return {
    state: isApplied ? 'applied' : isOpen ? 'open' : 'conflict',
    value: current.type.create({ ...current.attrs, [name]: to }, current.content, current.marks),
    spot: { kind: 'attribute', path: [], name },
  }
}

interface Rearrangement {
  readonly next: readonly Node[]
  readonly current: readonly Node[]
  readonly images: Images
  /** Where the part that is different begins, the same in both, and that part itself. */
  readonly head: number
  readonly before: readonly Node[]
  readonly after: readonly Node[]
}

/** Takes blocks out, puts blocks in, or both: a move takes the current block along, whatever was written in it. */
function rearrange({ next, current, images, head, before, after }: Rearrangement): Found {
  const number = numbering()
  const kept = new Map(
    commonRuns(
      before.map((node) => number(keyOf(node))),
      after.map((node) => number(keyOf(node))),
    ).flatMap((run) =>
      Array.from({ length: run.length }, (_unused, index) => [run.new + index, run.old + index] as const),
    ),
  )
  const stayed = new Set(kept.values())
  const removed = before.flatMap((node, index) => (stayed.has(index) ? [] : [{ node, place: head + index }]))
  const tailStart = { old: head + before.length, new: head + after.length }
  /** The place in the current text of the block at a place of the next one; none for what is new there. */
  const imageOf = (place: number): number | undefined => {
    const inside = kept.get(place - head)
    if (place < head) return images.at.get(place)
    if (place >= tailStart.new) return images.at.get(place - tailStart.new + tailStart.old)
    return inside === undefined ? undefined : images.at.get(head + inside)
  }
  const nearest = (from: number, step: 1 | -1): number | undefined => {
    for (let place = from + step; place >= 0 && place < next.length; place += step) {
      const image = imageOf(place)
      if (image !== undefined) return image
    }
    return undefined
  }
  const known = new Set(images.at.values())
  const taken = new Set<number>()
  const put = new Map<number, { readonly node: Node; readonly origin: number | null }[]>()
  let [isOpen, isConflict] = [false, false]
  let spot: Outcome<Blocks>['spot'] = null
  const moved = new Set<number>()
  for (const [index, node] of after.entries()) {
    if (kept.has(index)) continue
    const above = nearest(head + index, -1)
    const below = nearest(head + index, 1)
    const gap = above === undefined ? (below ?? current.length) : above + 1
    const from = removed.find((other) => !moved.has(other.place) && isSame(other.node, node))
    const isHere = (place: number): boolean =>
      place >= gap && place < (below === undefined || below < gap ? current.length : below)
    if (from === undefined) {
      const isThere = current.some(
        (other, place) => isHere(place) && !known.has(place) && isSame(other, node),
      )
      spot ??= { kind: 'gap', path: [gap] }
      if (isThere) continue
      isOpen = true
      put.set(gap, [...(put.get(gap) ?? []), { node, origin: null }])
      continue
    }
    moved.add(from.place)
    const image = images.at.get(from.place)
    const block = image === undefined ? undefined : current[image]
    if (image === undefined || block === undefined) {
      isConflict = true
      continue
    }
    spot = { kind: 'block', path: [image] }
    if (isHere(image)) continue
    isConflict ||= images.moved.has(from.place)
    isOpen = true
    taken.add(image)
    put.set(gap, [...(put.get(gap) ?? []), { node: block, origin: image }])
  }
  for (const { node, place } of removed) {
    const image = moved.has(place) ? undefined : images.at.get(place)
    if (image === undefined) continue
    isOpen = true
    isConflict ||= !isSame(current[image], node)
    taken.add(image)
    spot = { kind: 'block', path: [image] }
  }
  return {
    state: isConflict ? 'conflict' : isOpen ? 'open' : 'applied',
    value: isOpen ? composed(current, taken, put) : null,
    spot,
  }
}

function composed(
  current: readonly Node[],
  taken: ReadonlySet<number>,
  put: ReadonlyMap<number, readonly { readonly node: Node; readonly origin: number | null }[]>,
): Blocks {
  const all = [...current, null].flatMap((node, place) => [
    ...(put.get(place) ?? []),
    ...(node === null || taken.has(place) ? [] : [{ node, origin: place }]),
  ])
  return { nodes: all.map(({ node }) => node), origins: all.map(({ origin }) => origin) }
}
