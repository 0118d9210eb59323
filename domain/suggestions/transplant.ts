import type { Attrs, Node } from 'prosemirror-model'
import type { ReleaseNode } from '../document/parse'
import { compareAttributes } from '../revision/compare/compare-nodes'
import { flowOf, frontNames, releaseOf, type Flow } from '../revision/compare/flow'
import { type Outcome, type Spot, within } from './spot'
import {
  type Blocks,
  type Images,
  imagesIn,
  isSame,
  transplantAttribute,
  transplantBlocks,
  transplantNode,
} from './transplant-blocks'

/** A place of a change in a release: in its front, in its body, or an attribute of the release itself. */
export interface PlacedSpot {
  readonly side: 'front' | 'body' | 'release'
  readonly spot: Spot
}

/** What comes of putting a change into a release. */
export interface ReleaseOutcome {
  readonly state: Outcome<ReleaseNode>['state']
  readonly value: ReleaseNode | null
  readonly place: PlacedSpot | null
}

/** A release on which changes are put, lined up once for all of them. */
export interface Target {
  readonly expected: Flow
  readonly current: Flow
  readonly currentRelease: ReleaseNode
  readonly images: Images
  readonly expectedRelease: ReleaseNode
}

/** Lines up the text that a change was made for and the one that stands there now. */
export function targetOf(expected: ReleaseNode, current: ReleaseNode): Target {
  const flows = { expected: flowOf(expected), current: flowOf(current) }
  return {
    ...flows,
    ...{ expectedRelease: expected, currentRelease: current },
    images: imagesIn(flows.expected.body, flows.current.body),
  }
}

/** Puts what is different between the expected release and the next one, one change of it, into the current release. */
export function transplant(target: Target, next: ReleaseNode): ReleaseOutcome {
  const { expected, current, currentRelease } = target
  const [attribute] = compareAttributes(target.expectedRelease, next, () => 0)
  if (attribute !== undefined) {
    const { spot, ...outcome } = transplantAttribute(currentRelease, attribute)
    return { ...outcome, place: spot === null ? null : { side: 'release', spot } }
  }
  const after = flowOf(next)
  const name = frontNames.find((part) => !isSame(partIn(expected.front, part), partIn(after.front, part)))
  const side = name === undefined ? 'body' : 'front'
  const { state, value, spot } =
    name === undefined
      ? transplantBlocks(expected.body, after.body, current.body, target.images)
      : transplantPart(expected.front, after.front, current.front, name)
  return {
    state,
    value: value === null ? null : releaseOf(flowWith(current, after, side, value), currentRelease.attrs),
    place: spot === null ? null : { side, spot },
  }
}

const partIn = (front: readonly Node[], name: string): Node | undefined =>
  front.find(({ type }) => type.name === name)

/** A part of the front is itself, whatever it says: it is there or not, and once. */
function transplantPart(
  expected: readonly Node[],
  next: readonly Node[],
  current: readonly Node[],
  name: string,
): Outcome<Blocks> {
  const [old, fresh, now] = [partIn(expected, name), partIn(next, name), partIn(current, name)]
  const place = now === undefined ? gapFor(current, name) : current.indexOf(now)
  const spot: Spot = { kind: now === undefined ? 'gap' : 'block', path: [place] }
  const without = current.toSpliced(place, now === undefined ? 0 : 1)
  const put = (node: Node | undefined): Blocks => {
    const nodes = node === undefined ? without : without.toSpliced(place, 0, node)
    return { nodes, origins: nodes.map((one) => (one === node ? null : current.indexOf(one))) }
  }
  if (old !== undefined && fresh !== undefined && now !== undefined) {
    const inside = transplantNode(old, fresh, now)
    return {
      ...inside,
      value: inside.value === null ? null : put(inside.value),
      spot: within(place, inside.spot),
    }
  }
  const isApplied = isSame(fresh, now)
  const isOpen = isSame(old, now)
  return { state: isApplied ? 'applied' : isOpen ? 'open' : 'conflict', value: put(fresh), spot }
}

/** Where a part that is not there would stand. */
const gapFor = (front: readonly Node[], name: string): number =>
  front.filter(({ type }) => frontNames.indexOf(type.name) < frontNames.indexOf(name)).length

function flowWith(current: Flow, next: Flow, side: 'front' | 'body', { nodes, origins }: Blocks): Flow {
  const sections = new Map<Node, Attrs>([...next.sections, ...current.sections])
  for (const [index, node] of nodes.entries()) {
    const origin = origins[index]
    const before = typeof origin === 'number' ? current[side][origin] : undefined
    const attributes = before === undefined ? undefined : sections.get(before)
    if (attributes !== undefined) sections.set(node, attributes)
  }
  return { ...current, sections, [side]: nodes }
}
