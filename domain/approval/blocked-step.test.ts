import { expect, it } from 'vitest'
import { blockedStep } from './blocked-step'
import { defaultPolicy, type Policy } from './policy'

const policy: Policy = {
  ...defaultPolicy,
  signOffs: [
    { person: 'legal', part: 'Recht' },
    { person: 'ada', part: 'Fachreferat' },
  ],
}
const deputy = (who: string, lastDay = '2026-03-31') => ({
  ...{ id: who, person: 'ada', deputy: who, firstDay: '2026-03-01', lastDay },
})
const day = '2026-03-02'

it('is the sign-off of somebody who wrote, unless a person who did not is their deputy', () => {
  const blocked = (...deputyships: ReturnType<typeof deputy>[]) =>
    blockedStep(policy, ['ada', 'ben'], { deputyships, day })
  expect(blocked()).toBe('ada')
  expect(blocked(deputy('ben'))).toBe('ada')
  expect(blocked(deputy('cem', '2026-03-01'))).toBe('ada')
  expect(blocked(deputy('cem'))).toBeNull()
})

it('is nobody with two pairs of eyes, and nobody who has not written', () => {
  expect(blockedStep({ ...policy, eyes: 2 }, ['ada'], { deputyships: [], day })).toBeNull()
  expect(blockedStep(policy, ['ben'], { deputyships: [], day })).toBeNull()
})
