import { expect, it } from 'vitest'
import { secondsToWait, waitAfter } from './attempts'

it('doubles the wait with every wrong passphrase, up to five minutes', () => {
  expect([0, 1, 2, 3, 4, 9, 10, 60].map(waitAfter)).toEqual([0, 1, 2, 4, 8, 256, 300, 300])
})

it.each([
  ['2026-03-02T09:00:00.000Z', 8],
  ['2026-03-02T09:00:00.100Z', 8],
  ['2026-03-02T09:00:07.000Z', 1],
  ['2026-03-02T09:00:08.000Z', 0],
  ['2026-03-03T09:00:00.000Z', 0],
  ['2026-03-01T09:00:00.000Z', 8],
])('counts down from the last attempt: at %s %d s', (now, seconds) => {
  expect(secondsToWait({ failures: 4, lastAt: '2026-03-02T09:00:00.000Z' }, now)).toBe(seconds)
})
