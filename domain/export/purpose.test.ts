import { describe, expect, it } from 'vitest'
import type { Embargo } from '../document/attributes'
import { formatEmbargo } from '../document/format-embargo'
import { isEmbargoAhead, purposeFor } from './purpose'

const now = new Date('2026-03-02T08:00:00Z')
const until = (instant: string): Embargo => ({ kind: 'until', instant, timeZone: 'Europe/Berlin' })

describe('an embargo', () => {
  it.each<[string, Embargo | null, boolean]>([
    ['that there is none of', null, false],
    ['until the start of a speech, whose hour nobody knows', { kind: 'startOfSpeech' }, true],
    ['until a second from now', until('2026-03-02T08:00:01Z'), true],
    ['until this instant', until('2026-03-02T08:00:00Z'), false],
    ['until a second ago', until('2026-03-02T07:59:59Z'), false],
    ['until yesterday', until('2026-03-01T08:00:00Z'), false],
  ])('%s: ahead is %s', (_case, embargo, isAhead) => {
    expect(isEmbargoAhead(embargo, now)).toBe(isAhead)
  })
})

describe('an embargo about the night when clocks change', () => {
  // On 25 October 2026 the hour from two to three comes twice in Berlin: 02:30 CEST is 00:30 UTC, 02:30 CET an hour later.
  const first = { kind: 'until', instant: '2026-10-25T00:30:00Z', timeZone: 'Europe/Berlin' } as const
  const second = { ...first, instant: '2026-10-25T01:30:00Z' }

  it('ends at the half past two that was meant', () => {
    const between = new Date('2026-10-25T01:00:00Z')
    expect(isEmbargoAhead(first, between)).toBe(false)
    expect(isEmbargoAhead(second, between)).toBe(true)
  })

  it('says which of the two it is, and for a summer day the summer time', () => {
    expect(formatEmbargo(first, 'de')).toBe('Sperrfrist: 25. Oktober 2026, 02:30 Uhr (MESZ)')
    expect(formatEmbargo(second, 'de')).toBe('Sperrfrist: 25. Oktober 2026, 02:30 Uhr (MEZ)')
  })
})

describe('an export', () => {
  const over = until('2026-03-01T08:00:00Z')
  it.each([
    ['draft', { isApproved: false, embargo: null }],
    ['draft', { isApproved: false, isInReview: false, embargo: over }],
    ['review', { isApproved: false, isInReview: true, embargo: null }],
    ['final', { isApproved: true, embargo: null }],
    ['final', { isApproved: true, isInReview: true, embargo: over }],
    ['embargoed', { isApproved: true, embargo: { kind: 'startOfSpeech' } }],
    ['embargoed', { isApproved: true, embargo: until('2026-03-02T08:00:01Z') }],
    ['final', { isApproved: true, embargo: until('2026-03-02T08:00:00Z') }],
  ] as const)('is for %s: %j', (purpose, facts) => {
    expect(purposeFor({ ...facts, now })).toBe(purpose)
  })
})
