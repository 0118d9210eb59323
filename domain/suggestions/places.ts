import type { Node } from 'prosemirror-model'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { frontNames, isEndPart } from '../revision/compare/flow'
import type { PlacedSpot } from './transplant'

/** A stretch of a release by ProseMirror positions; empty between two blocks, or where words are to be put in. */
export interface TextRange {
  readonly kind: PlacedSpot['spot']['kind']
  readonly from: number
  readonly to: number
  /** Position before the outermost block that it stands in, section apart; by it changes are grouped. Null for the release itself. */
  readonly block: number | null
  /** The attribute that is meant, or null. */
  readonly attribute: string | null
}

interface PlacedNode {
  readonly node: Node
  /** Position before the block. */
  readonly position: number
}

/** Finds places of changes in a release, whose blocks are lined up once for all of them. */
export function placeFinder(release: ReleaseNode): (place: PlacedSpot) => TextRange {
  const sides = placedFlow(release)
  return ({ side, spot }) => {
    if (side === 'release')
      return { ...{ kind: spot.kind, from: 0, to: 0, block: null }, attribute: attributeOf(spot) }
    const [first = 0, ...inner] = spot.path
    const around = sides[side]
    const isGapHere = spot.kind === 'gap' && inner.length === 0
    const placed = around[first]
    if (isGapHere || placed === undefined) {
      const position = placed?.position ?? endOf(around.at(-1))
      return { kind: spot.kind, from: position, to: position, block: position, attribute: null }
    }
    const { from, to } = rangeInside(placed, inner, spot)
    return { kind: spot.kind, from, to, block: placed.position, attribute: attributeOf(spot) }
  }
}

const attributeOf = (spot: PlacedSpot['spot']): string | null =>
  spot.kind === 'attribute' ? spot.name : null

/** An end part stands in the sequence by its beginning alone. */
const sizeOf = (node: Node): number => (isEndPart(node) ? 1 : node.nodeSize)
const endOf = (placed: PlacedNode | undefined): number =>
  placed === undefined ? 0 : placed.position + sizeOf(placed.node)

function rangeInside(
  placed: PlacedNode,
  path: readonly number[],
  spot: PlacedSpot['spot'],
): { readonly from: number; readonly to: number } {
  const { node, position } = placed
  const [index, ...rest] = path
  if (index === undefined)
    return spot.kind === 'text'
      ? { from: position + 1 + spot.from, to: position + 1 + spot.to }
      : { from: position, to: position + sizeOf(node) }
  const before = node.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, position + 1)
  const child = node.children[index]
  if (child === undefined || (spot.kind === 'gap' && rest.length === 0)) return { from: before, to: before }
  return rangeInside({ node: child, position: before }, rest, spot)
}

/** The blocks of a release as `flowOf` lines them up, each with its position. */
function placedFlow(release: ReleaseNode): Record<'front' | 'body', readonly PlacedNode[]> {
  const front: PlacedNode[] = []
  const body: PlacedNode[] = []
  release.forEach((node, position) => {
    if (frontNames.includes(node.type.name)) front.push({ node, position })
    else if (node.type === schema.nodes.section) body.push(...childrenOf(node, position))
    else body.push({ node, position }, ...(isEndPart(node) ? childrenOf(node, position) : []))
  })
  return { front, body }
}

function childrenOf(node: Node, position: number): readonly PlacedNode[] {
  const placed: PlacedNode[] = []
  node.forEach((child, offset) => placed.push({ node: child, position: position + 1 + offset }))
  return placed
}
