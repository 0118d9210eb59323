import { expect, it } from 'vitest'
import { defaultPolicy, othersNeeded, parsePolicy } from './policy'

it('reads back what it was given, and asks four eyes of an office that has said nothing', () => {
  expect(parsePolicy(JSON.parse(JSON.stringify(defaultPolicy)))).toEqual({ ok: true, value: defaultPolicy })
  expect(defaultPolicy.eyes).toBe(4)
})

it.each([
  [2, 0],
  [4, 1],
  [6, 2],
] as const)('with %i eyes asks for %i besides the authors', (eyes, others) => {
  expect(othersNeeded(eyes)).toBe(others)
})

it('refuses that the same person signs off twice', () => {
  const step = { person: 'ada', part: 'Recht' }
  expect(parsePolicy({ ...defaultPolicy, signOffs: [step, { ...step, part: 'Fachreferat' }] })).toEqual({
    ok: false,
    failure: { kind: 'signsOffTwice', person: 'ada' },
  })
})

it.each([
  [null],
  ['fourEyes'],
  [{}],
  [{ ...defaultPolicy, eyes: 3 }],
  [{ ...defaultPolicy, signOffs: [{ person: 7, part: '' }] }],
  [{ ...defaultPolicy, toInform: 'ada' }],
  [{ ...defaultPolicy, openQuotes: 'perhaps' }],
  [{ ...defaultPolicy, deadline: 'soon' }],
  [{ ...defaultPolicy, isOrdered: 1 }],
])('refuses what is no policy: %j', (value) => {
  expect(parsePolicy(value)).toEqual({ ok: false, failure: { kind: 'policyUnreadable' } })
})
