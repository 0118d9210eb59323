import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareWords } from './compare-words'

it.each([
  ['', '', []],
  ['Ja.', 'Ja.', [['same', 'Ja.']]],
  ['', 'Ja.', [['added', 'Ja.']]],
  [
    'Ja, gern.',
    'Ja gern.',
    [
      ['same', 'Ja'],
      ['removed', ','],
      ['same', ' gern.'],
    ],
  ],
  [
    'im Mai',
    'im Juni',
    [
      ['same', 'im '],
      ['removed', 'Mai'],
      ['added', 'Juni'],
    ],
  ],
])('of “%s” and “%s”', (before, after, expected) => {
  expect(compareWords(before, after).map(({ kind, text }) => [kind, text])).toEqual(expected)
})

it('gives both wordings back, whatever they are', () => {
  const text = fc.array(fc.constantFrom('Ja', 'nein', ' ', ', ', '.', 'Brücke', '\n'), { maxLength: 30 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      const changes = compareWords(before, after)
      const without = (left: 'removed' | 'added'): string =>
        changes
          .filter(({ kind }) => kind !== left)
          .map((change) => change.text)
          .join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
})

it('shows a very long change as a whole', () => {
  const long = (word: string): string =>
    Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ')
  expect(compareWords(`A ${long('x')} Z`, `A ${long('y')} Z`).map(({ kind }) => kind)).toEqual([
    'same',
    'removed',
    'added',
    'same',
  ])
})
