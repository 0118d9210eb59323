import type { PageCell, PageTable } from '../page-model'
import { renderRuns } from './render-runs'

/** A table of GitHub's dialect. Its first row is a head even where the table has none: then it is empty. */
export function renderMarkdownTable({ rows }: PageTable): string {
  const grid = fillGrid(rows)
  const width = Math.max(1, ...grid.map((row) => row.length))
  const hasHead = rows[0]?.every(({ scope }) => scope === 'column') === true
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_none, column) => cells[column] ?? '').join(' | ')} |`
  const [head, ...body] = hasHead ? grid : [[], ...grid]
  return [line(head ?? []), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n')
}

/** Where a cell spans columns or rows, the places that it covers are empty cells. */
function fillGrid(rows: readonly (readonly PageCell[])[]): readonly (readonly string[])[] {
  const grid: (string | undefined)[][] = rows.map(() => [])
  rows.forEach((row, number) => {
    let column = 0
    for (const cell of row) {
      while (grid[number]?.[column] !== undefined) column += 1
      for (let down = 0; down < cell.rows; down += 1)
        for (let along = 0; along < cell.columns; along += 1) {
          const covered = grid[number + down]
          if (covered !== undefined) covered[column + along] = ''
        }
      const own = grid[number]
      if (own !== undefined) own[column] = cell.paragraphs.map(renderRuns).join('<br>')
    }
  })
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''))
}
