import { describe, expect, it } from 'vitest'
import type { Embargo } from '../document/attributes'
import { isEmbargoAhead, purposeFor } from './purpose'

const now = new Date('2026-03-02T08:00:00Z')
const until = (instant: string): Embargo => ({ kind: 'until', instant, timeZone: 'Europe/Berlin' })

describe('an embargo', () => {
  it.each<[string, Embargo | null, boolean]>([
    ['that there is none of', null, false],
    ['until the start of a speech, whose hour nobody knows', { kind: 'startOfSpeech' }, true],
    ['until a second from now', until('2026-03-02T08:00:01Z'), true],
    ['until this instant', until('2026-03-02T08:00:00Z'), false],
    ['until yesterday', until('2026-03-01T08:00:00Z'), false],
  ])('%s: ahead is %s', (_case, embargo, isAhead) => {
    expect(isEmbargoAhead(embargo, now)).toBe(isAhead)
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
  ] as const)('is for %s: %j', (purpose, facts) => {
    expect(purposeFor({ ...facts, now })).toBe(purpose)
  })
})
