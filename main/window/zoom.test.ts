import { expect, it } from 'vitest'
import { nextZoom } from './zoom'

it('goes up and down by the same steps', () => {
  expect(nextZoom(1, 1)).toBe(1.1)
  expect(nextZoom(1.1, -1)).toBe(1)
})

it('stays between 50 and 300 percent', () => {
  expect(nextZoom(3, 1)).toBe(3)
  expect(nextZoom(0.5, -1)).toBe(0.5)
})

it('finds its way back from a size that is no step', () => {
  expect(nextZoom(1.2, 1)).toBe(1.25)
  expect(nextZoom(1.2, -1)).toBe(1.1)
  expect(nextZoom(1.2, 0)).toBe(1)
})
