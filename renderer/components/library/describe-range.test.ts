import { expect, it } from 'vitest'
import { describeRange } from './describe-range'

const t = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  [key, ...Object.values(values)].join(' ')

it.each([
  ['2026-05-01', '2026-05-31', 'Mai 2026'],
  ['2024-02-01', '2024-02-29', 'Februar 2024'],
  ['2025-01-01', '2025-12-31', '2025'],
  ['2026-05-03', '2026-05-03', '03.05.2026'],
  ['2026-05-03', '2026-06-04', 'library.between 03.05.2026 04.06.2026'],
  ['2026-05-03', null, 'library.since 03.05.2026'],
  [null, '2026-05-03', 'library.until 03.05.2026'],
  [null, null, 'library.anyTime'],
])('says %s to %s as "%s"', (from, to, expected) => {
  expect(describeRange({ from, to }, 'de-DE', t)).toBe(expected)
})
