import { expect, it } from 'vitest'
import { checkActing } from './retirement'

it('lets everybody act of whom nothing was recorded, or who came back', () => {
  expect(checkActing([]).ok).toBe(true)
  expect(checkActing(['retired', 'reinstated']).ok).toBe(true)
})

it('lets nobody act who has left, however often', () => {
  expect(checkActing(['retired'])).toEqual({ ok: false, failure: { kind: 'personRetired' } })
  expect(checkActing(['retired', 'reinstated', 'retired']).ok).toBe(false)
})
