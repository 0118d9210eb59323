import { expect, it } from 'vitest'
import { fromWallTime, timeZones, toWallTime } from './wall-time'

it.each([
  ['2026-03-01T09:00:00Z', 'Europe/Berlin', '2026-03-01T10:00'],
  ['2026-07-01T08:00:00Z', 'Europe/Berlin', '2026-07-01T10:00'],
  ['2026-07-01T00:30:00Z', 'America/New_York', '2026-06-30T20:30'],
  ['2026-01-01T00:00:00Z', 'Asia/Kathmandu', '2026-01-01T05:45'],
])('shows %s in %s as %s, and back', (instant, zone, shown) => {
  expect(toWallTime(instant, zone)).toBe(shown)
  expect(fromWallTime(shown, zone)).toBe(instant)
})

it('means the first of an hour that the clock shows twice', () => {
  expect(fromWallTime('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z')
})

it('moves an hour that the clock skips behind the gap', () => {
  const instant = fromWallTime('2026-03-29T02:30', 'Europe/Berlin') ?? ''
  expect(toWallTime(instant, 'Europe/Berlin')).toBe('2026-03-29T03:30')
})

it('knows no instant for an empty field', () => {
  expect(fromWallTime('', 'Europe/Berlin')).toBeNull()
})

it('lists the zone of this computer', () => {
  expect(timeZones()).toContain(Intl.DateTimeFormat().resolvedOptions().timeZone)
})
