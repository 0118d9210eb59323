import type { PageCell, PageTable } from '../page-model'

/** What stands at a place of the grid: a cell's corner, a place that a cell from above or before covers, or nothing. */
export type GridPlace =
  | { readonly kind: 'cell'; readonly cell: PageCell; readonly columns: number; readonly rows: number }
  | { readonly kind: 'covered'; readonly from: 'above' | 'before'; readonly columns: number }
  | { readonly kind: 'empty' }

export interface TableGrid {
  readonly rows: readonly (readonly GridPlace[])[]
  readonly columns: number
  /** The first row holds headings of columns alone, none of which reaches into the next row. */
  readonly hasHead: boolean
  /** Each column's share of the width; together 1. */
  readonly widths: readonly number[]
}

/** Lays a table out on a grid in which every row has every column, as office programs want it. */
export function tableGrid({ rows }: PageTable): TableGrid {
  const grid: GridPlace[][] = rows.map(() => [])
  rows.forEach((row, rowIndex) => {
    let column = 0
    for (const cell of row) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1
      column += placeCell(grid, cell, rowIndex, column)
    }
  })
  const columns = Math.max(1, ...grid.map(({ length }) => length))
  const first = rows[0] ?? []
  return {
    rows: grid.map((row) =>
      Array.from({ length: columns }, (_none, column) => row[column] ?? { kind: 'empty' }),
    ),
    columns,
    hasHead:
      rows.length > 1 &&
      first.length > 0 &&
      first.every(({ scope, rows: height }) => scope === 'column' && height === 1),
    widths: columnWidths(grid, columns),
  }
}

/** Puts a cell on the grid, cut where another already stands, and gives the number of columns that it takes. */
function placeCell(grid: GridPlace[][], cell: PageCell, top: number, left: number): number {
  const free = Array.from({ length: cell.columns }).findIndex(
    (_none, offset) => grid[top]?.[left + offset] !== undefined,
  )
  const columns = free === -1 ? cell.columns : free
  const rows = Math.min(cell.rows, grid.length - top)
  for (let down = 0; down < rows; down += 1)
    for (let along = 0; along < columns; along += 1) {
      const place: GridPlace =
        down === 0 && along === 0
          ? { kind: 'cell', cell, columns, rows }
          : { kind: 'covered', from: along === 0 ? 'above' : 'before', columns }
      const row = grid[top + down]
      if (row !== undefined) row[left + along] = place
    }
  return columns
}

/** Long texts get more room than short ones, up to a line of 28 letters, and no column less than its longest word. */
function columnWidths(grid: readonly (readonly GridPlace[])[], columns: number): readonly number[] {
  const weights = Array.from({ length: columns }, (_none, column) =>
    Math.max(
      4,
      ...grid.map((row) => {
        const place = row[column]
        if (place?.kind !== 'cell' || place.columns > 1) return 0
        const text = place.cell.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('')
        return Math.max(Math.min(text.length, 28), ...text.split(/\s+/).map(({ length }) => length)) + 2
      }),
    ),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}
