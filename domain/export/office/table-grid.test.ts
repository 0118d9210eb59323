import { describe, expect, it } from 'vitest'
import type { PageCell } from '../page-model'
import { tableGrid } from './table-grid'

const cell = (text: string, spans: Partial<Pick<PageCell, 'columns' | 'rows' | 'scope'>> = {}): PageCell => ({
  ...{ scope: null, columns: 1, rows: 1, ...spans },
  paragraphs: [
    {
      ...{ kind: 'text', role: 'paragraph', language: null },
      runs: [{ text, strong: false, emphasis: false, href: null, language: null }],
    },
  ],
})

const drawn = (rows: readonly (readonly PageCell[])[]): readonly string[] =>
  tableGrid({ kind: 'table', rows }).rows.map((row) =>
    row
      .map((place) => {
        if (place.kind === 'cell') return place.cell.paragraphs[0]?.runs[0]?.text
        return place.kind === 'empty' ? '.' : place.from === 'above' ? '^' : '<'
      })
      .join(''),
  )

describe('the grid of a table', () => {
  it.each([
    [
      'plain',
      [
        [cell('a'), cell('b')],
        [cell('c'), cell('d')],
      ],
      ['ab', 'cd'],
    ],
    [
      'wide cells',
      [
        [cell('a', { columns: 2 }), cell('b')],
        [cell('c'), cell('d'), cell('e')],
      ],
      ['a<b', 'cde'],
    ],
    ['tall cells', [[cell('a', { rows: 2 }), cell('b')], [cell('c')]], ['ab', '^c']],
    ['cells that are both', [[cell('a', { rows: 2, columns: 2 }), cell('b')], [cell('c')]], ['a<b', '^<c']],
    ['short rows', [[cell('a'), cell('b')], [cell('c')]], ['ab', 'c.']],
    ['a cell taller than the table', [[cell('a', { rows: 9 }), cell('b')]], ['ab']],
    [
      'a wide cell in the way of a tall one',
      [[cell('a'), cell('b', { rows: 2 })], [cell('c', { columns: 2 })]],
      ['ab', 'c^'],
    ],
  ])('has every column in every row: %s', (_case, rows, expected) => {
    expect(drawn(rows)).toEqual(expected)
  })

  it('has a head where the first of several rows holds headings alone', () => {
    const head = [cell('a', { scope: 'column' })]
    expect(tableGrid({ kind: 'table', rows: [head, [cell('b')]] }).hasHead).toBe(true)
    expect(tableGrid({ kind: 'table', rows: [head] }).hasHead).toBe(false)
    expect(tableGrid({ kind: 'table', rows: [[cell('b')], head] }).hasHead).toBe(false)
    expect(
      tableGrid({ kind: 'table', rows: [[cell('a', { scope: 'column', rows: 2 })], [cell('b')]] }).hasHead,
    ).toBe(false)
  })

  it('gives long texts more width, together all of it', () => {
    const { widths } = tableGrid({ kind: 'table', rows: [[cell('x'), cell('a much longer text')]] })
    expect(widths[1]).toBeGreaterThan(widths[0] ?? 1)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
  })
})
