import { passageOf, type Passage, type Range } from './passage'
import type { SourcePassage } from './source/source-document'
import type { Unit } from './unit'

type PlacedCell = Range & { readonly passage: SourcePassage }

/** Letters of the longest cell in a table that is one; longer ones are text that a table only places on the sheet. */
const longestCell = 300

/**
 * Cells that follow each other as rows of a table. Where the format does not say which row a cell stands in, or where
 * the table only places text on the sheet, each is a paragraph.
 */
export function tableUnits(source: string, cells: readonly PlacedCell[]): readonly Unit[] {
  const rows = rowsOf(cells)
  return isTable(rows)
    ? rows.map((row) => ({
        kind: 'row',
        cells: row.map((ranges) => passageOf(source, ranges)),
        isHeader: row.every(([cell]) => cell?.passage.cell?.isHeader === true),
        signs: [],
      }))
    : cells.map((cell, index) => paragraphOf(passageOf(source, [cell]), index))
}

/** Rows of cells, each of them the paragraphs in it. */
function rowsOf(cells: readonly PlacedCell[]): readonly (readonly (readonly PlacedCell[])[])[] {
  const rows: PlacedCell[][][] = []
  let before: SourcePassage['cell']
  for (const cell of cells) {
    const place = cell.passage.cell
    if (before === undefined || place?.row !== before.row) rows.push([[cell]])
    else if (place.column !== before.column) rows.at(-1)?.push([cell])
    else rows.at(-1)?.at(-1)?.push(cell)
    before = place
  }
  return rows
}

const isTable = (rows: readonly (readonly (readonly PlacedCell[])[])[]): boolean =>
  rows.length > 1 &&
  rows.every((row) => row.length === rows[0]?.length && row.length > 1) &&
  rows.flat(2).every(({ passage }) => passage.cell !== undefined && passage.text.length <= longestCell)

/** No empty line stands before it, so that no cell passes for a heading. */
const paragraphOf = (passage: Passage, index: number): Unit => ({
  kind: 'text',
  passage,
  blankBefore: false,
  firstLine: index,
  lastLine: index,
})
