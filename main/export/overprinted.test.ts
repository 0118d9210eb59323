import { expect, it } from 'vitest'
import { findOverprinted } from './overprinted'

/** The letters of a line in a font of which every letter is six points wide. */
const line = (words: string, x: number, y: number) =>
  [...words].map((text, index) => ({
    text,
    x: x + index * 6,
    y,
    width: /\p{M}/u.test(text) ? 0 : 6,
    size: 12,
  }))
const overprintedIn = (...lines: readonly ReturnType<typeof line>[]): string =>
  [...findOverprinted(lines.flat())].map(({ text }) => text).join('')

it('finds the letters of two lines that stand in the same place, whatever their offset', () => {
  expect(overprintedIn(line('Fähre', 70, 700), line('Hafen', 70, 700))).toBe('FähreHafen')
  expect(overprintedIn(line('Fähre', 70, 700), line('Hafen', 71, 702))).toContain('Hafen')
})

it('finds none in lines that are set close, spaces or accents over letters, or a pair that fonts set so', () => {
  expect(overprintedIn(line('Fähre', 70, 700), line('Hafen', 70, 692))).toBe('')
  expect(overprintedIn(line('Fähre', 70, 700), line('     ', 70, 700))).toBe('')
  expect(overprintedIn(line('a\u0301e\u0301i\u0301', 70, 700))).toBe('')
  expect(overprintedIn(line('Fähre', 70, 700), line('ab', 70, 700))).not.toBe('')
  expect(overprintedIn(line('F', 70, 700), line('a', 70, 700))).toBe('')
})
