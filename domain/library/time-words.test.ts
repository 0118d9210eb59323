import { expect, it } from 'vitest'
import { readTimeWords } from './time-words'

const may = { from: '2026-05-01', to: '2026-05-31' }
const lastMay = { from: '2025-05-01', to: '2025-05-31' }

it.each([
  ['mai 2026 brücke', 'brücke', may],
  ['brücke Mai 2026', 'brücke', may],
  ['bridge May 2026 opens', 'bridge opens', may],
  ['05/2026 brücke', 'brücke', may],
  ['5.2026', '', may],
  ['2026-05', '', may],
  ['letzten Mai Brücke', 'Brücke', lastMay],
  ['last May', '', lastMay],
  ['letzten April', '', { from: '2026-04-01', to: '2026-04-30' }],
  ['maerz 2024', '', { from: '2024-03-01', to: '2024-03-31' }],
  ['Feb. 2024', '', { from: '2024-02-01', to: '2024-02-29' }],
  ['Jahr 2025 Bäder', 'Bäder', { from: '2025-01-01', to: '2025-12-31' }],
  ['letztes Jahr', '', { from: '2025-01-01', to: '2025-12-31' }],
])('reads a time in %s', (typed, words, range) => {
  expect(readTimeWords(typed, '2026-05-20')).toMatchObject({ words, time: range })
})

it.each(['mai brücke', 'may', 'Haushalt 2026', '„Mai 2026“', '12.05.2026x', 'Maifest 2026', '13/2026'])(
  'leaves %s as words',
  (typed) => {
    expect(readTimeWords(typed, '2026-05-20')).toEqual({ words: typed, time: null })
  },
)
