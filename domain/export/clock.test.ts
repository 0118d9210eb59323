import { describe, expect, it } from 'vitest'
import { clockTolerance, readClock } from './clock'
import { isEmbargoAhead } from './purpose'

const seen = '2026-03-03T09:30:00.000Z'
const at = (offset: number): Date => new Date(Date.parse(seen) + offset)

describe('the clock of the computer', () => {
  it.each([
    ['ahead of all that was saved', 60_000, null],
    ['at the very instant of the last save', 0, null],
    ['a little behind another computer', -clockTolerance, null],
    ['set back', -clockTolerance - 1, seen],
  ])('that is %s', (_name, offset, setBackFrom) => {
    expect(readClock(at(offset), seen).setBackFrom).toBe(setBackFrom)
  })

  it('is believed where the store is empty', () => {
    expect(readClock(at(-86_400_000), null).setBackFrom).toBeNull()
  })

  it('keeps an embargo where it was set back behind the hour, though the store has seen later instants', () => {
    const embargo = { kind: 'until', instant: '2026-03-03T09:00:00.000Z', timeZone: 'Europe/Berlin' } as const
    expect(isEmbargoAhead(embargo, readClock(at(-3_600_000), seen).now)).toBe(true)
    expect(isEmbargoAhead(embargo, readClock(at(0), seen).now)).toBe(false)
  })
})
