import { Fragment, type Mark, type Node } from 'prosemirror-model'
import type { ReleaseNode } from '../../document/parse'
import { schema, type NodeName } from '../../document/schema'
import { assertNever } from '../../result'
import type { ChangeId, Comparison, NodeComparison, Row, Segment } from './comparison'
import { flowOf } from './flow'
import type { ShownLine, ShownMark, ShownSpan } from './shown-line'

/** What a line has from the block around it. */
type Place = Pick<ShownLine, 'state' | 'change' | 'block' | 'move'>

/** All lines of both releases in reading order, each with what is different in it. */
export function showComparison(
  old: ReleaseNode,
  fresh: ReleaseNode,
  comparison: Comparison,
): readonly ShownLine[] {
  const [before, after] = [flowOf(old), flowOf(fresh)]
  const show = (
    rows: readonly Row[],
    oldNodes: readonly Node[],
    newNodes: readonly Node[],
    first: number,
  ): readonly ShownLine[] =>
    rows.flatMap((row, index) =>
      showRow(row, oldNodes, newNodes, { state: 'kept', change: null, move: null, block: first + index }),
    )
  return [
    ...show(comparison.front, before.front, after.front, 0),
    ...show(comparison.body, before.body, after.body, comparison.front.length),
  ]
}

/** A block that is another one stays so for whatever stands in it. */
function showRow(
  row: Row,
  old: readonly Node[],
  fresh: readonly Node[],
  around: Place,
): readonly ShownLine[] {
  const at = (nodes: readonly Node[], place: number): Node => nodes[place] ?? schema.nodes.paragraph.create()
  switch (row.kind) {
    case 'kept':
      return showInside(at(old, row.old), at(fresh, row.new), row.inner, around)
    case 'movedTo':
      return showInside(at(old, row.old), at(fresh, row.new), row.inner, {
        ...around,
        ...movedTo(row.id, around),
      })
    case 'inserted':
      return showWhole(at(fresh, row.new), { ...around, state: 'inserted', change: row.id })
    case 'deleted':
      return showWhole(at(old, row.old), { ...around, state: 'deleted', change: row.id })
    case 'movedFrom':
      return showWhole(at(old, row.old), {
        ...around,
        ...{ state: 'movedFrom', change: row.id, move: around.move ?? { id: row.id, side: 'old' } },
      })
    default:
      return assertNever(row, 'row of a comparison')
  }
}

/** A move inside a moved block is no place of its own in the release. */
const movedTo = (id: ChangeId, { move }: Place): Pick<Place, 'state' | 'change' | 'move'> => ({
  ...{ state: 'movedTo', change: id, move: move ?? { id, side: 'new' } },
})

const nameOf = (node: Node): NodeName => node.type.name as NodeName

/** What a text block is called inside the block that holds it. */
function partOf(node: Node, parent: NodeName | null): NodeName {
  if (nameOf(node) !== 'paragraph' || parent === null) return nameOf(node)
  return parent === 'quote' || parent === 'listItem' ? parent : 'paragraph'
}

/** A block that stands on one side only, or is the same on both. */
function showWhole(node: Node, place: Place, parent: NodeName | null = null): readonly ShownLine[] {
  const kind = place.state === 'deleted' || place.state === 'inserted' ? place.state : 'kept'
  const span = (text: string): readonly ShownSpan[] =>
    text === '' ? [] : [{ kind, text, change: place.change, added: [], removed: [] }]
  const line = (spans: readonly ShownSpan[]): ShownLine => ({
    ...place,
    part: partOf(node, parent),
    spans,
    marks: { old: tellingMarks(node), new: tellingMarks(node) },
    attributes: [],
  })
  if (node.isTextblock) return [line(span(node.textContent))]
  if (node.type === schema.nodes.image) return [line(span(textOfImage(node)))]
  const lines = node.children.flatMap((child) => showWhole(child, place, nameOf(node)))
  if (node.type === schema.nodes.tableRow) return [joinCells(lines, place)]
  return lines.length === 0 ? [line([])] : lines
}

/** What a picture says to those who do not see it, and whose it is. */
const textOfImage = ({ attrs }: Node): string =>
  [String(attrs.alt), String(attrs.credit)].filter((text) => text !== '').join(' · ')

function showInside(
  old: Node,
  fresh: Node,
  inner: NodeComparison | null,
  place: Place,
  parent: NodeName | null = null,
): readonly ShownLine[] {
  if (inner === null) return showWhole(fresh, place, parent)
  if (inner.kind === 'replaced')
    return [
      ...showWhole(old, { ...place, state: 'deleted', change: inner.id }, parent),
      ...showWhole(fresh, { ...place, state: 'inserted', change: inner.id }, parent),
    ]
  const { attributes, segments, rows } = inner
  if (segments !== null)
    return [
      {
        ...{ ...place, part: partOf(fresh, parent), spans: showSegments(old, segments), attributes },
        marks: { old: tellingMarks(old), new: tellingMarks(fresh) },
      },
    ]
  const lines = (rows ?? []).flatMap((row) => showChild(row, old, fresh, place))
  const shown = fresh.type === schema.nodes.tableRow ? [joinCells(lines, place)] : lines
  const [first, ...others] = shown
  if (attributes.length === 0) return shown
  return first === undefined
    ? showWhole(fresh, place, parent).map((line) => ({ ...line, attributes }))
    : [{ ...first, attributes: [...attributes, ...first.attributes] }, ...others]
}

function showChild(row: Row, old: Node, fresh: Node, place: Place): readonly ShownLine[] {
  const isWhole = row.kind !== 'kept' && row.kind !== 'movedTo'
  const parent = nameOf(fresh)
  if (isWhole) {
    const node = row.kind === 'inserted' ? fresh.child(row.new) : old.child(row.old)
    const move = row.kind === 'movedFrom' ? { id: row.id, side: 'old' as const } : null
    return showWhole(node, { ...place, state: row.kind, change: row.id, move: place.move ?? move }, parent)
  }
  const here = row.kind === 'movedTo' ? { ...place, ...movedTo(row.id, place) } : place
  return showInside(old.child(row.old), fresh.child(row.new), row.inner, here, parent)
}

/** The cells of a row as one line. */
function joinCells(lines: readonly ShownLine[], place: Place): ShownLine {
  const parts = lines.flatMap(({ spans }, index) => {
    const bar = { kind: 'kept' as const, text: ' | ', change: null, added: [], removed: [] }
    return index === 0 ? spans : [bar, ...spans]
  })
  return {
    ...place,
    part: 'tableRow',
    spans: parts,
    marks: {
      old: lines.flatMap(({ marks }) => marks.old),
      new: lines.flatMap(({ marks }) => marks.new),
    },
    attributes: lines.flatMap(({ attributes }) => attributes),
  }
}

function showSegments(old: Node, segments: readonly Segment[]): readonly ShownSpan[] {
  let place = 0
  return segments.flatMap((segment): readonly ShownSpan[] => {
    const cut = old.content.cut(place, place + segment.length)
    place += segment.length
    const before = textIn(cut)
    if (segment.kind === 'kept') return [plain('kept', before, null)]
    const after = Fragment.fromArray(segment.text.map((text) => schema.nodeFromJSON(text)))
    if (segment.kind === 'words')
      return [plain('deleted', before, segment.id), plain('inserted', textIn(after), segment.id)].filter(
        ({ text }) => text !== '',
      )
    const [removed, added] = [marksIn(cut), marksIn(after)]
    return [
      {
        ...{ kind: 'marked', text: before, change: segment.id },
        added: without(added, removed),
        removed: without(removed, added),
      },
    ]
  })
}

const textIn = (content: Fragment): string => content.textBetween(0, content.size)

const plain = (kind: ShownSpan['kind'], text: string, change: ChangeId | null): ShownSpan => ({
  ...{ kind, text, change, added: [], removed: [] },
})

const without = (marks: readonly ShownMark[], others: readonly ShownMark[]): readonly ShownMark[] =>
  marks.filter(({ name, value }) => !others.some((other) => other.name === name && other.value === value))

function marksIn(content: Fragment): readonly ShownMark[] {
  const marks = new Map<string, ShownMark>()
  for (const mark of content.content.flatMap((node) => [...node.marks])) {
    const shown = { name: mark.type.name, value: valueOf(mark) }
    marks.set(JSON.stringify(shown), shown)
  }
  return [...marks.values()]
}

/** The marks of a text block that say more than how it looks: where links lead, and who is quoted in which role. */
export const tellingMarks = (node: Node): readonly ShownMark[] =>
  node.isTextblock
    ? node.children.flatMap(({ marks, text }) => marks.flatMap((mark) => tell(mark, text ?? '')))
    : []

function tell({ type, attrs }: Mark, text: string): readonly ShownMark[] {
  if (type.name === 'link') return [{ name: 'link', value: String(attrs.href) }]
  if (type.name === 'speaker' || type.name === 'role') return [{ name: type.name, value: text }]
  if (type.name !== 'quotation') return []
  return ['speaker', 'role'].flatMap((name) => {
    const value: unknown = attrs[name]
    return typeof value === 'string' && value !== '' ? [{ name, value }] : []
  })
}

const valueOf = ({ attrs }: Mark): string | null => {
  const values = Object.values(attrs).filter((value): value is string => typeof value === 'string')
  return values.length === 0 ? null : values.join(', ')
}
