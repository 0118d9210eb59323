import { expect, it } from 'vitest'
import { checkpointsToThin } from './thin-checkpoints'

const now = '2026-03-31T12:00:00.000Z'
const at = (id: string, savedAt: string) => ({ id, savedAt })

it('keeps all checkpoints of the last day', () => {
  const checkpoints = [
    at('a', '2026-03-31T11:55:00.000Z'),
    at('b', '2026-03-31T11:56:00.000Z'),
    at('c', '2026-03-30T12:00:00.000Z'),
  ]
  expect(checkpointsToThin(checkpoints, now)).toEqual([])
})

it('keeps the newest of each hour in the last thirty days, and of each day before', () => {
  const checkpoints = [
    at('hour, older', '2026-03-20T10:05:00.000Z'),
    at('hour, newest', '2026-03-20T10:55:00.000Z'),
    at('next hour', '2026-03-20T11:05:00.000Z'),
    at('day, older', '2026-02-01T08:00:00.000Z'),
    at('day, newest', '2026-02-01T18:00:00.000Z'),
  ]
  expect(checkpointsToThin(checkpoints, now)).toEqual(['hour, older', 'day, older'])
})
