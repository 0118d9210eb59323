import { expect, it } from 'vitest'
import { checkDecision } from './policy'

it.each(['approved', 'changesRequested', 'rejected'] as const)(
  'refuses an author who wants to decide: %s',
  (kind) => {
    expect(checkDecision({ kind, person: 'ada', reason: 'weil' }, ['ben', 'ada'])).toEqual({
      ok: false,
      failure: { kind: 'authorMayNotDecide' },
    })
  },
)

it('lets anybody else approve without a reason', () => {
  expect(checkDecision({ kind: 'approved', person: 'cem', reason: '' }, ['ada']).ok).toBe(true)
})

it.each(['changesRequested', 'rejected'] as const)('asks for a reason: %s', (kind) => {
  expect(checkDecision({ kind, person: 'cem', reason: ' ' }, ['ada'])).toEqual({
    ok: false,
    failure: { kind: 'reasonMissing' },
  })
})
