import type { Markup, MarkupNode } from './markup'
import type { Cell, Piece } from './piece'
import { styleOf, type StyleRules } from './style-rules'

interface Row {
  readonly cells: readonly Cell[]
  readonly isHead: boolean
}

/**
 * Reads a table. One that only arranges a page (a single column of one cell, or said to be of that kind) gives its
 * content; in a real one all rows have the same number of cells.
 */
export function readTable(
  table: Markup,
  rules: StyleRules,
  readCell: (cell: Markup) => readonly Piece[],
): readonly Piece[] {
  const before: Piece[] = []
  const rows: Row[] = []
  const visit = (node: MarkupNode, isHead: boolean): void => {
    if (typeof node === 'string') return
    const { tag, children } = node
    if (tag === 'tr') rows.push(readRow(node, isHead || isWordHead(node, rules), readCell))
    else if (tag === 'caption') before.push(...readCell(node))
    else if (tag !== 'colgroup' && tag !== 'col') for (const child of children) visit(child, tag === 'thead')
  }
  for (const child of table.children) visit(child, false)
  const filled = rows.filter(({ cells }) => cells.some(({ pieces }) => pieces.length > 0))
  const isArranging =
    table.attributes.role === 'presentation' ||
    filled.every(({ cells }) => cells.length === 1 && filled.length === 1)
  if (isArranging) return [...before, ...filled.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces))]
  return [...before, { kind: 'table', rows: evened(withHead(filled)) }]
}

const isWordHead = (row: Markup, rules: StyleRules): boolean =>
  styleOf(row, rules)['mso-yfti-tblheader'] !== undefined

function readRow(row: Markup, isHead: boolean, readCell: (cell: Markup) => readonly Piece[]): Row {
  const cells = row.children.flatMap((node): readonly Cell[] => {
    if (typeof node === 'string' || (node.tag !== 'td' && node.tag !== 'th')) return []
    return [
      {
        isHeader: isHead || node.tag === 'th',
        columns: span(node.attributes.colspan),
        rows: span(node.attributes.rowspan),
        pieces: readCell(node),
      },
    ]
  })
  return { cells, isHead }
}

const span = (text: string | undefined): number =>
  Math.max(1, Math.min(100, /^\d{1,3}$/.test(text ?? '') ? Number(text) : 1))

/** A first row that is all strong above one that is not heads its columns, as those do who do not know the button for it. */
function withHead(rows: readonly Row[]): readonly (readonly Cell[])[] {
  const [first, second] = rows
  const isMarked = rows.some(({ cells }) => cells.some(({ isHeader }) => isHeader))
  const isHead =
    !isMarked &&
    first !== undefined &&
    second !== undefined &&
    isStrong(first.cells) &&
    !isStrong(second.cells)
  return rows.map(({ cells }, index) =>
    isHead && index === 0
      ? cells.map((cell) => ({ ...cell, isHeader: true, pieces: cell.pieces.map(plain) }))
      : cells,
  )
}

const isStrong = (cells: readonly Cell[]): boolean =>
  cells.some(({ pieces }) => pieces.length > 0) &&
  cells.every(({ pieces }) =>
    pieces.every((piece) => piece.kind === 'paragraph' && piece.runs.every(({ strong }) => strong)),
  )

const plain = (piece: Piece): Piece =>
  piece.kind === 'paragraph'
    ? { ...piece, runs: piece.runs.map((run) => ({ ...run, strong: false })) }
    : piece

/** Fills up rows that are shorter than the longest one. */
function evened(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const widths = rows.map(() => 0)
  for (const [index, cells] of rows.entries())
    for (const { columns, rows: down } of cells)
      for (let row = index; row < Math.min(rows.length, index + down); row += 1)
        widths[row] = (widths[row] ?? 0) + columns
  const width = Math.max(0, ...widths)
  return rows.map((cells, index) => {
    const missing = width - (widths[index] ?? 0)
    const isHeader = cells.at(-1)?.isHeader ?? false
    const filling: readonly Cell[] = Array.from({ length: missing }, () => ({
      isHeader,
      columns: 1,
      rows: 1,
      pieces: [],
    }))
    return [...cells, ...filling].map((cell) => ({ ...cell, rows: Math.min(cell.rows, rows.length - index) }))
  })
}
