import type { Node } from 'prosemirror-model'
import { schema } from '../../document/schema'
import { canonicalJson, type JsonValue } from '../canonical-json'
import { alignBlocks, type Pair } from './align-blocks'
import { compareText, jsonOf } from './compare-text'
import type { AttributeChange, ChangeId, NodeComparison, Row } from './comparison'
import { factsOfNode } from './similarity'

/** What stands beside the text and is no part of it. */
const uncompared: ReadonlySet<string> = new Set(['id', 'prompt'])

/** The attributes that have another value. */
export function compareAttributes(
  old: Node,
  fresh: Node,
  nextId: () => ChangeId,
): readonly AttributeChange[] {
  // The grammar lets only JSON values into attributes.
  const [from, to] = [old.attrs, fresh.attrs] as readonly Record<string, JsonValue>[]
  return Object.keys(from ?? {}).flatMap((name) => {
    const [before, after] = [from?.[name] ?? null, to?.[name] ?? null]
    if (uncompared.has(name) || canonicalJson(before) === canonicalJson(after)) return []
    return [{ id: nextId(), name, from: before, to: after }]
  })
}

/** What is different between two blocks that are one; null where they say the same. */
export function compareNodes(old: Node, fresh: Node, nextId: () => ChangeId): NodeComparison | null {
  if (factsOfNode(old).key === factsOfNode(fresh).key) return null
  if (isRebuilt(old, fresh)) return { kind: 'replaced', id: nextId(), node: jsonOf(fresh) }
  const attributes = compareAttributes(old, fresh, nextId)
  if (old.isTextblock)
    return { kind: 'changed', attributes, segments: compareText(old, fresh, nextId), rows: null }
  const rows = compareSequences(old.children, fresh.children, nextId, alignmentIn(old, fresh))
  return { kind: 'changed', attributes, segments: null, rows }
}

/** Whether two blocks are built so differently that nothing in them can be told to be the same: tables with other columns. */
export const isRebuilt = (old: Node, fresh: Node): boolean =>
  old.type === schema.nodes.table && columnsOf(old) !== columnsOf(fresh)

/** Cells of a row belong together by their place. */
function alignmentIn(old: Node, fresh: Node): ReturnType<typeof alignBlocks> {
  if (old.type !== schema.nodes.tableRow) return alignBlocks(old.children, fresh.children)
  return { pairs: old.children.map((_cell, index) => ({ old: index, new: index })), moves: [] }
}

/** How many columns a table has in all its rows, or how it is built where they differ or cells span rows. */
function columnsOf(table: Node): string {
  const widths = table.children.map((row) =>
    row.children.reduce((sum, cell) => sum + Number(cell.attrs.colspan), 0),
  )
  const isEven = table.children.every((row) => row.children.every((cell) => cell.attrs.rowspan === 1))
  return isEven && new Set(widths).size === 1
    ? String(widths[0])
    : table.children
        .map((row) =>
          row.children.map((cell) => `${String(cell.attrs.colspan)}×${String(cell.attrs.rowspan)}`),
        )
        .join('|')
}

/** What is different between two sequences of blocks, in reading order: what went before what came in its place. */
export function compareSequences(
  old: readonly Node[],
  fresh: readonly Node[],
  nextId: () => ChangeId,
  alignment = alignBlocks(old, fresh),
): readonly Row[] {
  const rows: Row[] = []
  const moveIds = new Map<Pair, ChangeId>()
  const moveOf = (side: keyof Pair, place: number): { readonly move: Pair; readonly id: ChangeId } | null => {
    const move = alignment.moves.find((pair) => pair[side] === place)
    if (move === undefined) return null
    const id = moveIds.get(move) ?? nextId()
    moveIds.set(move, id)
    return { move, id }
  }
  const inner = (pair: Pair): NodeComparison | null => {
    const [before, after] = [old[pair.old], fresh[pair.new]]
    return before === undefined || after === undefined ? null : compareNodes(before, after, nextId)
  }
  let next = { old: 0, new: 0 }
  for (const pair of [...alignment.pairs, { old: old.length, new: fresh.length }]) {
    for (let place = next.old; place < pair.old; place += 1) {
      const moved = moveOf('old', place)
      rows.push(
        moved === null
          ? { kind: 'deleted', id: nextId(), old: place }
          : { kind: 'movedFrom', id: moved.id, old: place, new: moved.move.new },
      )
    }
    for (let place = next.new; place < pair.new; place += 1) {
      const moved = moveOf('new', place)
      const node = fresh[place]
      if (moved !== null)
        rows.push({ kind: 'movedTo', id: moved.id, ...moved.move, inner: inner(moved.move) })
      else if (node !== undefined)
        rows.push({ kind: 'inserted', id: nextId(), new: place, node: jsonOf(node) })
    }
    if (pair.old < old.length) rows.push({ kind: 'kept', ...pair, inner: inner(pair) })
    next = { old: pair.old + 1, new: pair.new + 1 }
  }
  return rows
}
