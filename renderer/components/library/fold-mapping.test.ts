import { expect, it } from 'vitest'
import { foldMapping } from './fold-mapping'

const entry = (text: string, became: 'dropped' | 'paragraph', reason: string) => ({
  ...{ text, became, reason, confidence: 1 },
})
const menu = ['Start', 'Rathaus', 'Verkehr', 'Presse'].map((text) => entry(text, 'dropped', 'Navigation'))

it('makes one row of what was left out in a row for one reason, and keeps every passage in order', () => {
  const mapping = [
    ...menu,
    entry('Die Fähre fährt wieder.', 'paragraph', 'Absatz'),
    entry('3', 'dropped', 'Seitenzahl'),
    ...menu.slice(0, 3),
  ]
  const rows = foldMapping(mapping)
  expect(rows.map(({ entries, isFolded }) => [isFolded, entries.map(({ text }) => text).join(' ')])).toEqual([
    [true, 'Start Rathaus Verkehr Presse'],
    [false, 'Die Fähre fährt wieder.'],
    [false, '3'],
    [false, 'Start'],
    [false, 'Rathaus'],
    [false, 'Verkehr'],
  ])
  expect(rows.flatMap(({ entries }) => entries)).toEqual(mapping)
})
