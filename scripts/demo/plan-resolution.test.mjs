import { expect, test } from 'vitest'
import { planResolution } from './plan-resolution.mjs'

test('repairs what has a proposal, accepts the rest, from the last to the first', () => {
  const damaged = { id: 'damage.replacement-character', text: 'Gru�', proposals: ['Gruß', 'Grus'] }
  const gap = { id: 'damage.gap', text: '[…]', proposals: [] }
  const plan = planResolution([damaged, gap])
  expect(plan.map(({ number, args }) => [number, args[0]])).toEqual([
    [2, '--accept'],
    [1, '--repair'],
  ])
  expect(plan[1].outcome).toContain('Gruß')
})
