import type { Node } from 'prosemirror-model'
import { schema } from '../document/schema'
import { hasText } from '../export/build-blocks'
import { alignBlocks } from '../revision/compare/align-blocks'
import { fill } from '../revision/compare/flow'
import { textNode, type Matched, type MatchedLine } from './match-lines'
import { listEntries, nestEntries, type ListEntry } from './rebuild-list'
import { newTable, rebuildTable } from './rebuild-table'
import type { VersionLine } from './return-version'
import { newText, rewriteText } from './rewrite-text'
import { leafOf } from './sent-units'
import type { SentText } from './sent-text'

/** Blocks of lines that are new. */
export function newNodes(entries: readonly Matched[]): readonly Node[] {
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

/** A block with the lines that came back of it, and what is beside it now. */
export function rebuildUnit(sent: SentText, node: Node, entries: readonly Matched[]): readonly Node[] {
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
