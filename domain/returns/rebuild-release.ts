import type { Node } from 'prosemirror-model'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { alignBlocks } from '../revision/compare/align-blocks'
import { fill, flowOf, isEndPart, releaseOf } from '../revision/compare/flow'
import { hasText } from '../export/build-blocks'
import { textNode, type Matched, type MatchedLine } from './match-lines'
import { listEntries, nestEntries, type ListEntry } from './rebuild-list'
import { newTable, rebuildTable } from './rebuild-table'
import type { VersionLine } from './return-version'
import { newText, rewriteText } from './rewrite-text'
import type { LineRun, SentLine, SentText } from './sent-text'

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

const nameOf = (node: Node | undefined): string => node?.type.name ?? ''

/** The unit of a line that came back; null for a new one and for what the page adds. */
function unitOfLine(sent: SentText, { sent: place }: MatchedLine): number | null {
  const block = place === null ? null : (sent.lines[place]?.block ?? null)
  return block === null ? null : (sent.unitOf[block] ?? null)
}

const isAround = (sent: SentText, entry: Matched): boolean =>
  entry.kind === 'line' && entry.sent !== null && sent.lines[entry.sent]?.block === null

function rebuildFront(sent: SentText, matched: readonly Matched[]): readonly Node[] {
  const texts = new Map<Node, Node>()
  for (const entry of matched) {
    if (entry.kind !== 'line' || entry.sent === null) continue
    const line = sent.lines[entry.sent]
    const leaf = leafOf(sent, line)
    if (line === undefined || leaf === null) continue
    if (line.dateline === null)
      texts.set(leaf, rewriteText(leaf, { sent: line.runs, returned: entry.line.runs }))
    else {
      const dateline = sent.blocks[line.dateline.block]?.node
      const [first, rest] = splitRunIn(line, entry.line)
      const [firstSent, restSent] = cutRuns(line.runs, line.dateline.length - 1, 1)
      if (dateline !== undefined)
        texts.set(dateline, rewriteText(dateline, { sent: firstSent, returned: first }))
      texts.set(leaf, rewriteText(leaf, { sent: restSent, returned: rest }))
    }
  }
  return sent.units.slice(0, sent.frontCount).flatMap((unit) => {
    const text = texts.get(unit)
    if (text !== undefined)
      return unit.content.size > 0 && !hasText(text) && nameOf(unit) !== 'headline' ? [] : [text]
    if (!hasText(unit)) return [unit]
    return nameOf(unit) === 'headline' ? [unit.type.create(unit.attrs)] : []
  })
}

/** The line of a lead that a dateline opens, parted where the dateline ends. */
function splitRunIn(line: SentLine, back: VersionLine): readonly [readonly LineRun[], readonly LineRun[]] {
  const length = line.dateline?.length ?? 0
  const dateline = line.text.slice(0, length - 1)
  if (back.text.startsWith(dateline))
    return cutRuns(back.runs, dateline.length, back.text[dateline.length] === ' ' ? 1 : 0)
  // What stands behind is looked for by the longest end that stayed.
  let tail = 0
  const lead = line.text.slice(length)
  while (tail < lead.length && lead.at(-1 - tail) === back.text.at(-1 - tail)) tail += 1
  const at = Math.max(0, back.text.length - Math.max(tail, 0))
  const space = tail === lead.length && back.text[at - 1] === ' ' ? 1 : 0
  const mark = tail === lead.length ? at - space : endOfDateline(back.text)
  return cutRuns(back.runs, mark, back.text[mark] === ' ' ? 1 : 0)
}

/** A dateline ends with a dash or a colon where its words were changed together with those of the lead. */
function endOfDateline(text: string): number {
  const sign = /\s[–—-](?=\s)|:(?=\s)|\)(?=\s)/.exec(text)
  return sign === null ? 0 : sign.index + sign[0].length
}

/** Runs up to a letter and from behind it, with some letters between left out. */
function cutRuns(
  runs: readonly LineRun[],
  at: number,
  without: number,
): readonly [readonly LineRun[], readonly LineRun[]] {
  const cut = (from: number, to: number): readonly LineRun[] => {
    let place = 0
    return runs.flatMap((run) => {
      const start = place
      place += run.text.length
      const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
      return text === '' ? [] : [{ ...run, text }]
    })
  }
  return [cut(0, at), cut(at + without, Infinity)]
}

const leafOf = (sent: SentText, line: SentLine | undefined): Node | null =>
  line === undefined || line.block === null ? null : (sent.blocks[line.block]?.node ?? null)

/** What was built of one or several paragraphs that came back, by the unit that they were. */
interface Built {
  readonly unit: number | null
  readonly isMoved: boolean
  readonly nodes: readonly Node[]
  /** The end part that this opens or stands in, by the unit of its marker; null for none, or where it stands nowhere. */
  readonly part: number | null
}

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

/** The end part that a label of the page stands over, by the unit of its marker. */
function partOfLabel(sent: SentText, place: number): number | null {
  const line = sent.lines[place]
  const next = sent.lines[place + 1]
  if (line?.block !== null || line.shape !== 'heading' || next === undefined || next.block === null)
    return null
  return partOfUnit(sent, sent.unitOf[next.block] ?? 0)
}

function partOfUnit(sent: SentText, unit: number): number | null {
  for (let index = unit; index >= sent.frontCount; index -= 1) {
    const node = sent.units[index]
    if (node !== undefined && isEndPart(node)) return index
  }
  return null
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
    return { unit, isMoved, nodes: newNodes(group), part: null }
  }
  const node = sent.units[unit]
  if (node === undefined) throw new Error('A unit of the text that was sent.')
  const nodes = rebuildUnit(sent, node, group)
  if (node.type === schema.nodes.sectionHeading && nodes[0] !== undefined) headings.set(node, nodes[0])
  return { unit, isMoved, nodes, part: partOfUnit(sent, unit) }
}

function newNodes({ entries }: Group): readonly Node[] {
  const [first] = entries
  if (first?.kind === 'table') return [newTable(first.lines)]
  const lines = entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []))
  switch (first?.line.shape) {
    case 'item':
      return nestEntries(lines.map((line) => newItem(line, null)))
    case 'quote':
      return [
        schema.nodes.quote.create(null, [...lines.map(newParagraph), schema.nodes.attribution.create()]),
      ]
    case 'heading':
      return lines.map(({ runs }) => newText(schema.nodes.sectionHeading, runs))
    default:
      return lines.map(newParagraph)
  }
}

const newParagraph = ({ runs }: VersionLine): Node => newText(schema.nodes.paragraph, runs)

function newItem(line: VersionLine, before: ListEntry | null): ListEntry {
  const isItem = line.shape === 'item'
  return {
    paragraph: newParagraph(line),
    level: isItem ? Math.max(1, line.level) : (before?.level ?? 1),
    opensItem: isItem || before === null,
    isOrdered: before?.isOrdered ?? false,
    ...{ listAttrs: null, itemAttrs: null },
  }
}

function rebuildUnit(sent: SentText, node: Node, { entries }: Group): readonly Node[] {
  const [first] = entries
  if (first?.kind === 'table')
    return [rebuildTable(node, first.lines, (cell, lines) => cellParagraphs(sent, cell, lines))]
  const lines = entries.flatMap((entry) => (entry.kind === 'line' ? [entry] : []))
  if (node.isTextblock) return lines.map((entry) => rebuildText(sent, node, entry))
  const texts = rewrittenTexts(sent, lines)
  const wanted = leavesIn(node).filter(hasText)
  const placed = lines.map((entry) => (entry.sent === null ? null : leafOf(sent, sent.lines[entry.sent])))
  const isInPlace =
    placed.length === wanted.length &&
    wanted.every((leaf, index) => placed[index] === leaf) &&
    lines.every((entry) => levelChange(sent, entry) === null)
  if (isInPlace) return [withTexts(node, texts)]
  if (node.type === schema.nodes.quote) return rebuildQuote(sent, node, lines, texts)
  if (node.type === schema.nodes.figure) return rebuildFigure(node, lines, texts, placed)
  return rebuildList(sent, node, lines, texts)
}

/** Another depth that an item of a list has now; null where it is as it was. */
function levelChange(sent: SentText, { sent: place, line }: MatchedLine): number | null {
  const before = place === null ? undefined : sent.lines[place]
  if (before?.shape !== 'item' || line.shape !== 'item' || line.level === before.level) return null
  return line.level
}

function rebuildText(sent: SentText, node: Node, { sent: place, line }: MatchedLine): Node {
  const before = place === null ? undefined : sent.lines[place]
  const text = rewriteText(node, { sent: before?.runs ?? [], returned: line.runs })
  if (before === undefined || line.shape === 'cell') return text
  if (line.isBehindStruck && line.text === before.text) return text
  if (node.type === schema.nodes.paragraph && line.shape === 'heading') return turned(text, 'sectionHeading')
  if (node.type === schema.nodes.sectionHeading && line.shape === 'text' && before.shape === 'heading')
    return turned(text, 'paragraph')
  if (node.type === schema.nodes.paragraph && line.shape === 'item')
    return schema.nodes.bulletList.create(null, schema.nodes.listItem.create(null, text))
  return text
}

function turned(text: Node, name: 'sectionHeading' | 'paragraph'): Node {
  const type = schema.nodes[name]
  const content = text.children.map((child) => child.mark(type.allowedMarks(child.marks)))
  return type.create({ id: text.attrs.id as unknown }, content)
}

const leavesIn = (node: Node): readonly Node[] =>
  node.isTextblock ? [node] : node.children.flatMap(leavesIn)

/** The text blocks as they came back, by what they were. */
const rewrittenTexts = (sent: SentText, lines: readonly MatchedLine[]): ReadonlyMap<Node, Node> =>
  new Map(
    lines.flatMap(({ sent: place, line }) => {
      const before = place === null ? undefined : sent.lines[place]
      const leaf = leafOf(sent, before)
      if (leaf === null || before === undefined) return []
      return [[leaf, rewriteText(leaf, { sent: before.runs, returned: line.runs })] as const]
    }),
  )

function withTexts(node: Node, texts: ReadonlyMap<Node, Node>): Node {
  if (node.isTextblock) return texts.get(node) ?? node
  const children = node.children.map((child) => withTexts(child, texts))
  return children.every((child, index) => child === node.children[index])
    ? node
    : node.type.create(node.attrs, children, node.marks)
}

/** What stands in a block that was not sent, for it was empty, behind what it stood behind. */
function withEmpty<Entry extends { readonly leaf: Node | null }>(
  all: readonly Entry[],
  placed: readonly Entry[],
): readonly Entry[] {
  const entries = [...placed]
  for (const [index, entry] of all.entries()) {
    if (entry.leaf === null || hasText(entry.leaf)) continue
    const before = all.slice(0, index).findLast(({ leaf }) => entries.some((other) => other.leaf === leaf))
    const at = before === undefined ? 0 : entries.findIndex(({ leaf }) => leaf === before.leaf) + 1
    entries.splice(at, 0, entry)
  }
  return entries
}

function rebuildQuote(
  sent: SentText,
  quote: Node,
  lines: readonly MatchedLine[],
  texts: ReadonlyMap<Node, Node>,
): readonly Node[] {
  const placed = lines.map((entry) => {
    const leaf = entry.sent === null ? null : leafOf(sent, sent.lines[entry.sent])
    return { leaf, node: leaf === null ? newParagraph(entry.line) : (texts.get(leaf) ?? leaf) }
  })
  const all = withEmpty(
    leavesIn(quote).map((leaf) => ({ leaf, node: leaf })),
    placed,
  )
  const at = all.findIndex(({ node }) => node.type === schema.nodes.attribution)
  const inside = (at === -1 ? all : all.slice(0, at)).map(({ node }) => node)
  const behind = at === -1 ? [] : all.slice(at + 1).map(({ node }) => node)
  const said = at === -1 ? undefined : all[at]?.node
  if (inside.length === 0) return [...(said === undefined ? [] : [asParagraph(said)]), ...behind]
  const attribution = said ?? schema.nodes.attribution.create()
  return [quote.type.create(quote.attrs, [...inside, attribution]), ...behind]
}

const asParagraph = (text: Node): Node =>
  schema.nodes.paragraph.create(
    null,
    text.children.map((child) => child.mark(schema.nodes.paragraph.allowedMarks(child.marks))),
  )

/** The picture stays whatever becomes of its caption. */
function rebuildFigure(
  figure: Node,
  lines: readonly MatchedLine[],
  texts: ReadonlyMap<Node, Node>,
  placed: readonly (Node | null)[],
): readonly Node[] {
  const caption = placed.find((leaf) => leaf !== null)
  const text = caption === undefined ? undefined : texts.get(caption)
  const others = lines.filter((_line, index) => placed[index] === null).map(({ line }) => newParagraph(line))
  return [
    fill(
      figure,
      figure.children.flatMap((child) => (child.isTextblock ? (text ?? []) : child)),
    ),
    ...others,
  ]
}

function rebuildList(
  sent: SentText,
  list: Node,
  lines: readonly MatchedLine[],
  texts: ReadonlyMap<Node, Node>,
): readonly Node[] {
  const known = new Map(listEntries(list).map((entry) => [entry.paragraph, entry]))
  const placed: { readonly leaf: Node | null; readonly entry: ListEntry }[] = []
  for (const matched of lines) {
    const leaf = matched.sent === null ? null : leafOf(sent, sent.lines[matched.sent])
    const before = leaf === null ? undefined : known.get(leaf)
    if (leaf === null || before === undefined) {
      const opening: ListEntry | null = placed.at(-1)?.entry ?? null
      const start = opening ?? known.values().next().value ?? null
      const item = newItem(matched.line, start)
      placed.push({ leaf: null, entry: opening === null ? { ...item, opensItem: true } : item })
    } else {
      const level = levelChange(sent, matched) ?? before.level
      placed.push({ leaf, entry: { ...before, level, paragraph: texts.get(leaf) ?? leaf } })
    }
  }
  const all = withEmpty(
    [...known].map(([leaf, entry]) => ({ leaf, entry })),
    placed,
  )
  return nestEntries(all.map(({ entry }) => entry))
}

/** A cell's paragraphs: as many as before are the same ones in order, otherwise they are found by what they say. */
function cellParagraphs(sent: SentText, cell: Node, lines: readonly VersionLine[]): readonly Node[] {
  const old = cell.children.filter(hasText)
  const pairs =
    old.length === lines.length
      ? lines.map((_line, index) => ({ old: index, new: index }))
      : alignBlocks(
          old.map(({ textContent }) => textNode(textContent)),
          lines.map(({ text }) => textNode(text)),
        ).pairs
  const leafOfLine = new Map(pairs.map((pair) => [pair.new, old[pair.old]]))
  const placed = lines.map((line, index) => {
    const leaf = leafOfLine.get(index) ?? null
    const before = sent.lines.find((other) => leaf !== null && leafOf(sent, other) === leaf)
    if (leaf === null || before === undefined) return { leaf: null, node: newParagraph(line) }
    return { leaf, node: rewriteText(leaf, { sent: before.runs, returned: line.runs }) }
  })
  return withEmpty(
    cell.children.map((leaf) => ({ leaf, node: leaf })),
    placed,
  ).map(({ node }) => node)
}

/** The body with what did not go out: empty blocks and pictures behind what they stood behind, end parts before theirs. */
function withSilent(sent: SentText, built: readonly Built[]): readonly Node[] {
  const out: { unit: number | null; isMoved: boolean; part: number | null; nodes: readonly Node[] }[] = [
    ...built,
  ]
  const units = sent.units.map((node, unit) => ({ node, unit })).slice(sent.frontCount)
  for (const { node, unit } of units) {
    if (out.some((entry) => entry.unit === unit)) continue
    const silent = silentOf(node)
    if (silent === null) continue
    if (isEndPart(node)) {
      const first = out.findIndex((entry) => !entry.isMoved && entry.part === unit)
      const isSilent = restOfPart(sent, unit).every((other) => silentOf(other) !== null)
      if (first === -1 && !isSilent) continue
      out.splice(first === -1 ? placeBehind(out, unit) : first, 0, {
        unit,
        isMoved: false,
        part: unit,
        nodes: [node],
      })
    } else {
      const part = partOfUnit(sent, unit)
      // Where the whole part is gone its empty paragraphs are too.
      if (part !== null && !out.some((entry) => entry.unit === part)) continue
      out.splice(placeBehind(out, unit), 0, { unit, isMoved: false, part, nodes: [silent] })
    }
  }
  return out.flatMap(({ nodes }) => nodes)
}

type Placed = Pick<Built, 'unit' | 'isMoved'>

function placeBehind(out: readonly Placed[], unit: number): number {
  let best = -1
  for (const [index, entry] of out.entries())
    if (entry.unit !== null && !entry.isMoved && entry.unit < unit) best = index
  return best + 1
}

/** What of a block did not go out; null where all of it did and is gone therefore. */
function silentOf(node: Node): Node | null {
  if (isEndPart(node) || !hasText(node)) return node
  if (node.type !== schema.nodes.figure) return null
  return fill(
    node,
    node.children.filter((child) => !child.isTextblock),
  )
}

function restOfPart(sent: SentText, marker: number): readonly Node[] {
  const next = sent.units.findIndex((node, unit) => unit > marker && isEndPart(node))
  return sent.units.slice(marker + 1, next === -1 ? sent.units.length : next)
}
