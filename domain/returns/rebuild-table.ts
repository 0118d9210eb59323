import type { Node } from 'prosemirror-model'
import { schema } from '../document/schema'
import { alignBlocks } from '../revision/compare/align-blocks'
import { textNode } from './match-lines'
import type { VersionLine } from './return-version'
import { newText } from './rewrite-text'

/** A cell of the text with where it stands on the grid. */
interface GridCell {
  readonly node: Node
  readonly row: number
  readonly column: number
}

/** What stays or comes at a place of the new table: which row or column of the old one it is, null for a new one. */
interface Axis {
  readonly old: number | null
  readonly returned: number | null
}

/** Makes the paragraphs of a cell: those that it had, with what came back. */
export type CellParagraphs = (cell: Node, lines: readonly VersionLine[]) => readonly Node[]

/**
 * A table with what came back in its cells. Rows and columns are found again by what they say; where a row or column is
 * new or gone, so it is here. Merged cells stay where no column came or went.
 */
export function rebuildTable(table: Node, lines: readonly VersionLine[], paragraphsOf: CellParagraphs): Node {
  const cells = gridOf(table)
  const linesAt = (row: number, column: number): readonly VersionLine[] =>
    lines.filter(({ cell }) => cell?.row === row && cell.column === column)
  const rows = axis(
    table.childCount,
    numbersIn(lines, ({ cell }) => cell?.row ?? 0),
    (row) => textOfCells(cells.filter((cell) => cell.row === row)),
    (row) => textOfLines(lines.filter(({ cell }) => cell?.row === row)),
  )
  const width = Math.max(0, ...cells.map(({ node, column }) => column + Number(node.attrs.colspan)))
  const columns = axis(
    width,
    numbersIn(lines, ({ cell }) => cell?.column ?? 0),
    (column) => textOfCells(cells.filter((cell) => cell.column === column)),
    (column) => textOfLines(lines.filter(({ cell }) => cell?.column === column)),
  )
  const hasSameColumns = columns.every(
    ({ old, returned }, index) => old === index && (returned ?? index) === index,
  )
  const built = rows.map(({ old, returned }, index) => {
    const oldRow = old === null ? null : table.child(old)
    const here = cells.filter((cell) => cell.row === old)
    const places =
      hasSameColumns && old !== null ? here.map(({ column }) => ({ old: column, returned: column })) : columns
    const content = places.map((place) => {
      const cell = here.find(({ column }) => column === place.old)?.node
      const own = returned === null || place.returned === null ? [] : linesAt(returned, place.returned)
      if (cell !== undefined) return filled(cell, paragraphsOf(cell, own), hasSameColumns)
      const type = index === 0 && isHeaderRow(table) ? schema.nodes.tableHeader : schema.nodes.tableCell
      return filled(
        type.create(),
        own.map(({ runs }) => newText(schema.nodes.paragraph, runs)),
        true,
      )
    })
    return schema.nodes.tableRow.create(oldRow?.attrs ?? null, content)
  })
  return table.type.create(table.attrs, built)
}

/** A new table of these cells. */
export function newTable(lines: readonly VersionLine[]): Node {
  const columns = numbersIn(lines, ({ cell }) => cell?.column ?? 0)
  const rows = numbersIn(lines, ({ cell }) => cell?.row ?? 0).map((row) =>
    schema.nodes.tableRow.create(
      null,
      columns.map((column) => {
        const own = lines.filter(({ cell }) => cell?.row === row && cell.column === column)
        const paragraphs = own.map(({ runs }) => newText(schema.nodes.paragraph, runs))
        return filled(schema.nodes.tableCell.create(), paragraphs, true)
      }),
    ),
  )
  return schema.nodes.table.create(null, rows)
}

/** The rows, or columns, that lines stand in, each once, in their order. */
const numbersIn = (lines: readonly VersionLine[], of: (line: VersionLine) => number): readonly number[] =>
  [...new Set(lines.map(of))].sort((a, b) => a - b)

function filled(cell: Node, paragraphs: readonly Node[], keepsSpan: boolean): Node {
  const attributes = keepsSpan ? cell.attrs : { ...cell.attrs, colspan: 1, colwidth: null }
  return cell.type.create(
    attributes,
    paragraphs.length === 0 ? [schema.nodes.paragraph.create()] : [...paragraphs],
  )
}

const isHeaderRow = (table: Node): boolean =>
  table.firstChild?.children.every(({ type }) => type === schema.nodes.tableHeader) === true

const textOfCells = (cells: readonly GridCell[]): string =>
  cells
    .map(({ node }) => node.textBetween(0, node.content.size, ' '))
    .join(' ')
    .trim()

const textOfLines = (lines: readonly VersionLine[]): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .trim()

/**
 * Lines up rows or columns. As many as there were are the same ones in their order; otherwise they are found by what
 * they say. What is empty here and there is where it was.
 */
function axis(
  count: number,
  returned: readonly number[],
  oldText: (index: number) => string,
  textBack: (index: number) => string,
): readonly Axis[] {
  const olds = Array.from({ length: count }, (_none, index) => index)
  const worded = olds.filter((index) => oldText(index) !== '')
  if (
    returned.every((index) => index < count) &&
    worded.length <= returned.length &&
    returned.length <= count
  )
    return olds.map((index) => ({ old: index, returned: returned.includes(index) ? index : null }))
  const { pairs, moves } = alignBlocks(
    worded.map((index) => textNode(oldText(index))),
    returned.map((index) => textNode(textBack(index))),
  )
  const oldOf = new Map([...pairs, ...moves].map((pair) => [pair.new, worded[pair.old] ?? null]))
  const placed: Axis[] = returned.map((index, place) => ({ old: oldOf.get(place) ?? null, returned: index }))
  // What was empty before is not in the file to be found: it stays behind what it stood behind.
  for (const index of olds.filter((old) => !worded.includes(old))) {
    const before = placed.findLastIndex(({ old }) => old !== null && old < index)
    placed.splice(before + 1, 0, { old: index, returned: null })
  }
  return placed
}

/** Where each cell of a table begins on the grid. */
function gridOf(table: Node): readonly GridCell[] {
  const taken = new Set<string>()
  return table.children.flatMap((row, rowIndex) => {
    let column = 0
    return row.children.map((node): GridCell => {
      while (taken.has(`${String(rowIndex)} ${String(column)}`)) column += 1
      const cell = { node, row: rowIndex, column }
      for (let down = 0; down < Number(node.attrs.rowspan); down += 1)
        for (let along = 0; along < Number(node.attrs.colspan); along += 1)
          taken.add(`${String(rowIndex + down)} ${String(column + along)}`)
      return cell
    })
  })
}
