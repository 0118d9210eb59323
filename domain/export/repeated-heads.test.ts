import { expect, it } from 'vitest'
import * as build from '../document/builders'
import { buildPage } from './build-page'
import { expectedText } from './expected-text'
import { compareSheets } from './repeated-heads'

const rows = ['eins', 'zwei', 'drei'].map((text) => build.tableRow(build.tableCell(build.paragraph(text))))
const table = build.table(build.tableRow(build.tableHeader(build.paragraph('Halte stelle'))), ...rows)
const built = buildPage({
  release: build.release(
    { language: 'de' },
    build.headline('Fahrplan'),
    table,
    table,
    build.paragraph('Ende'),
  ),
  ...{ purpose: 'final', revision: null, now: new Date(0) },
})
if (!built.ok) throw new Error('This release holds no images')
const page = built.value
const expected = expectedText(page, 'pdf')
const compare = (...sheets: readonly (readonly string[])[]) => compareSheets(expected, sheets, page).kind
const head = ['Halte', 'stelle']
const top = ['Pressemitteilung', 'Fahrplan']

it.each([
  ['without one', [[...top, ...head, 'eins', 'zwei', 'drei', ...head, 'eins', 'zwei', 'drei', 'Ende']]],
  [
    'drawn again where a table goes on',
    [
      [...top, ...head, 'eins'],
      [...head, 'zwei', 'drei', ...head, 'eins', 'zwei', 'drei', 'Ende'],
    ],
  ],
  [
    'that is not drawn again, for a table begins there',
    [
      [...top, ...head, 'eins', 'zwei', 'drei'],
      [...head, 'eins', 'zwei', 'drei', 'Ende'],
    ],
  ],
  [
    'of both kinds',
    [
      [...top, ...head, 'eins', 'zwei', 'drei'],
      [...head, 'eins'],
      [...head, 'zwei'],
      [...head, 'drei', 'Ende'],
    ],
  ],
])('finds the text beside heads of tables: %s', (_name, sheets) => {
  expect(compare(...sheets)).toBe('equal')
})

it.each([
  [
    'a head twice on one sheet',
    [
      [...top, ...head, 'eins'],
      [...head, ...head, 'zwei', 'drei'],
    ],
  ],
  ['a head in the middle of a sheet', [[...top, ...head, 'eins', ...head, 'zwei', 'drei']]],
  [
    'a lost row behind a head',
    [
      [...top, ...head, 'eins'],
      [...head, 'drei', ...head, 'eins', 'zwei', 'drei'],
    ],
  ],
  [
    'a changed head',
    [
      [...top, ...head, 'eins'],
      ['Halt', 'stelle', 'zwei', 'drei'],
    ],
  ],
])('refuses %s', (_name, sheets) => {
  expect(compare(...sheets)).toBe('differs')
})
