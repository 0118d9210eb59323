import { expect, it } from 'vitest'
import { formatNumber, formatRelative } from './format-time'

const now = Date.parse('2026-05-04T12:00:00Z')

it.each([
  ['2026-05-04T11:59:40Z', 'jetzt', 'now'],
  ['2026-05-04T11:57:00Z', 'vor 3 Minuten', '3 minutes ago'],
  ['2026-05-04T07:00:00Z', 'vor 5 Stunden', '5 hours ago'],
  ['2026-05-03T11:00:00Z', 'gestern', 'yesterday'],
  ['2026-04-01T12:00:00Z', '01.04.2026', '1 Apr 2026'],
])('says when %s was: %s, %s', (instant, german, english) => {
  expect(formatRelative(instant, now, 'de-DE')).toBe(german)
  expect(formatRelative(instant, now, 'en-GB')).toBe(english)
})

it('parts thousands as the language does', () => {
  expect([formatNumber(1234, 'de-DE'), formatNumber(1234, 'en-GB')]).toEqual(['1.234', '1,234'])
})
