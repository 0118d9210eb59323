import { expect, it } from 'vitest'
import { isLegible } from './contrast'

it.each([
  ['#1a1c1f', '#ffffff', true],
  ['#4d535b', '#f1f3f6', true],
  ['#ffffff', '#000000', true],
  ['#a1121c', '#ffffff', true],
  ['#ffffff', '#ffffff', false],
  ['#d8d8d8', '#ffffff', false],
  ['#a1121c', '#a2141d', false],
  ['#111111', '#000000', false],
  ['#000000', 'a picture', true],
  ['a pattern', '#ffffff', false],
])('letters of %s on %s are legible: %s', (letters, ground, legible) => {
  expect(isLegible(letters, ground)).toBe(legible)
})
