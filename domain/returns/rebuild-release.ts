import type { Node } from 'prosemirror-model'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { flowOf, releaseOf } from '../revision/compare/flow'
import type { Matched, MatchedLine } from './match-lines'
import { rebuildFront } from './rebuild-front'
import { newNodes, rebuildUnit } from './rebuild-unit'
import { leafOf, nameOf, partOfLabel, partOfUnit } from './sent-units'
import type { SentText } from './sent-text'
import { withSilent, type Built } from './with-silent'

/**
 * The release with the text that came back: blocks that say what they said are their own, with all that no office
 * program knows of them; what did not go out stays where it was.
 */
export function rebuildRelease(sent: SentText, matched: readonly Matched[]): ReleaseNode {
  const front = rebuildFront(sent, matched)
  const body = rebuildBody(sent, matched)
  const { sections } = flowOf(sent.base)
  return releaseOf({ front, body: body.nodes, sections: body.sectionsOf(sections) }, sent.base.attrs)
}

/** The unit of a line that came back; null for a new one and for what the page adds. */
function unitOfLine(sent: SentText, { sent: place }: MatchedLine): number | null {
  const block = place === null ? null : (sent.lines[place]?.block ?? null)
  return block === null ? null : (sent.unitOf[block] ?? null)
}

const isAround = (sent: SentText, entry: Matched): boolean =>
  entry.kind === 'line' && entry.sent !== null && sent.lines[entry.sent]?.block === null

function rebuildBody(
  sent: SentText,
  matched: readonly Matched[],
): {
  readonly nodes: readonly Node[]
  readonly sectionsOf: (known: SentTextSections) => SentTextSections
} {
  const body = matched.filter((entry) => !isFront(sent, entry))
  const headings = new Map<Node, Node>()
  const built = groupsOf(sent, body).map((group) => buildGroup(sent, group, headings))
  const nodes = withSilent(sent, built)
  return {
    nodes,
    sectionsOf: (known) =>
      new Map([
        ...known,
        ...[...headings].flatMap(([old, fresh]) => {
          const attrs = known.get(old)
          return attrs === undefined ? [] : [[fresh, attrs] as const]
        }),
      ]),
  }
}

type SentTextSections = ReturnType<typeof flowOf>['sections']

/** The front, and what stands above it. */
function isFront(sent: SentText, entry: Matched): boolean {
  if (entry.kind === 'table' || entry.sent === null) return false
  const line = sent.lines[entry.sent]
  if (line === undefined) return false
  if (line.block !== null) return (sent.unitOf[line.block] ?? 0) < sent.frontCount
  return partOfLabel(sent, entry.sent) === null
}

interface Group {
  readonly unit: number | null
  readonly entries: Matched[]
  readonly isMoved: boolean
}

const holders: ReadonlySet<string> = new Set(['quote', 'bulletList', 'orderedList'])

/** Puts together what came back side by side and belongs into one block. */
function groupsOf(sent: SentText, entries: readonly Matched[]): readonly Group[] {
  const groups: Group[] = []
  const unitAt = (entry: Matched | undefined): number | null =>
    entry === undefined ? null : entry.kind === 'table' ? entry.unit : unitOfLine(sent, entry)
  const nextUnit = (from: number): number | null => {
    for (let index = from; index < entries.length; index += 1) {
      const entry = entries[index]
      if (entry === undefined || entry.kind === 'table' || isAround(sent, entry)) return null
      const unit = unitAt(entry)
      if (unit !== null) return unit
    }
    return null
  }
  for (const [index, entry] of entries.entries()) {
    const last = groups.at(-1)
    const unit = unitAt(entry)
    const holder = last?.unit === null || last === undefined ? '' : nameOf(sent.units[last.unit])
    const shape = entry.kind === 'line' && !isAround(sent, entry) ? entry.line.shape : null
    if (last !== undefined && unit !== null && last.unit === unit) last.entries.push(entry)
    else if (unit !== null)
      groups.push(takingItems(sent, groups, { unit, entries: [entry], isMoved: entry.isMoved }))
    else if (shape === null) groups.push({ unit: null, entries: [entry], isMoved: false })
    else if (
      last !== undefined &&
      holders.has(holder) &&
      (nextUnit(index + 1) === last.unit ||
        (shape === 'item' && holder.endsWith('List')) ||
        (shape === 'quote' && holder === 'quote' && !hasAttribution(sent, last)))
    )
      last.entries.push(entry)
    else if (last?.unit === null && isJoined(last, shape)) last.entries.push(entry)
    else groups.push({ unit: null, entries: [entry], isMoved: false })
  }
  return groups
}

const isJoined = ({ entries }: Group, shape: string): boolean =>
  (shape === 'item' || shape === 'quote') &&
  entries.every((entry) => entry.kind === 'line' && entry.sent === null && entry.line.shape === shape)

/** New items before the first one of a list belong to it. */
function takingItems(sent: SentText, groups: Group[], group: Group): Group {
  const before = groups.at(-1)
  const isList = group.unit !== null && nameOf(sent.units[group.unit]).endsWith('List')
  if (!isList || before?.unit !== null || !isJoined(before, 'item')) return group
  groups.pop()
  return { ...group, entries: [...before.entries, ...group.entries] }
}

const hasAttribution = (sent: SentText, { entries }: Group): boolean =>
  entries.some(
    (entry) =>
      entry.kind === 'line' &&
      entry.sent !== null &&
      nameOf(leafOf(sent, sent.lines[entry.sent]) ?? undefined) === 'attribution',
  )

function buildGroup(sent: SentText, group: Group, headings: Map<Node, Node>): Built {
  const { unit, isMoved } = group
  const [first] = group.entries
  if (unit === null) {
    const place = first?.kind === 'line' ? first.sent : null
    if (place !== null && first?.kind === 'line')
      return { unit, isMoved, nodes: [], part: partOfLabel(sent, place) }
    return { unit, isMoved, nodes: newNodes(group.entries), part: null }
  }
  const node = sent.units[unit]
  if (node === undefined) throw new Error('A unit of the text that was sent.')
  const nodes = rebuildUnit(sent, node, group.entries)
  if (node.type === schema.nodes.sectionHeading && nodes[0] !== undefined) headings.set(node, nodes[0])
  return { unit, isMoved, nodes, part: partOfUnit(sent, unit) }
}
