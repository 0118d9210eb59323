import { expect, it } from 'vitest'
import { defaultDesign } from './design/design'
import type { PageCell, PageTable } from './page-model'
import { tableFit } from './table-fit'

const cell = (text: string, columns = 1, rows = 1): PageCell => ({
  scope: null,
  columns,
  rows,
  paragraphs: [
    {
      kind: 'text',
      role: 'paragraph',
      language: null,
      runs: [{ text, strong: false, emphasis: false, href: null, language: null }],
    },
  ],
})
const tableOf = (...rows: readonly (readonly PageCell[])[]): PageTable => ({ kind: 'table', rows })

it.each([
  [3, 'Straßenbahn und Bus', 'normal'],
  [8, '1.234,50', 'normal'],
  [8, 'Straßenbau', 'small'],
  [8, 'STRASSE', 'small'],
  [8, 'Haltestellen', 'smallest'],
  [20, 'Haltestellen', 'breaking'],
  [0, '', 'normal'],
])('%i columns of “%s” are set %s', (count, text, fit) => {
  expect(tableFit(tableOf(Array.from({ length: count }, () => cell(text))), defaultDesign)).toBe(fit)
})

it('shares a cell’s word among the columns that it takes, and knows columns that a cell above takes', () => {
  const words = 'Gesamtverkehrsentwicklungsplanung'
  expect(
    tableFit(tableOf([cell(words, 4)], [cell('a'), cell('b'), cell('c'), cell('d')]), defaultDesign),
  ).toBe('normal')
  expect(tableFit(tableOf([cell(words, 1, 2), cell('a')], [cell(words)]), defaultDesign)).toBe('normal')
})
