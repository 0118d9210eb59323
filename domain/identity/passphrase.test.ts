import { expect, it } from 'vitest'
import { kennwortWords } from '../revision/kennwort-words'
import { isPassphraseLongEnough, passphraseForm, proposePassphrase } from './passphrase'

it.each([
  ['neunzeich', false],
  ['zehnzeiche', true],
  ['          ', true],
  ['u\u0308u\u0308u\u0308u\u0308u\u0308u\u0308u\u0308u\u0308u\u0308', false],
  ['🔑🔑🔑🔑🔑🔑🔑🔑🔑', false],
  ['🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑', true],
])('asks for ten characters and nothing else: “%s”', (typed, isLong) => {
  expect(isPassphraseLongEnough(typed)).toBe(isLong)
})

it('means the same by letters that were put together in another way', () => {
  expect(passphraseForm('Bru\u0308cke am Markt')).toBe(passphraseForm('Brücke am Markt'))
})

it('proposes four words, any of the list, that are long enough', () => {
  let last = -1
  const next = (below: number): number => (last += 1) % below
  expect(proposePassphrase('de', next).split(' ')).toEqual(kennwortWords.de.slice(0, 4))
  for (const language of ['de', 'en'] as const) {
    const shortest = Math.min(...kennwortWords[language].map(({ length }) => length))
    expect(isPassphraseLongEnough('x'.repeat(shortest * 4 + 3))).toBe(true)
    expect(proposePassphrase(language, (below) => below - 1)).not.toContain('undefined')
    expect(
      proposePassphrase(language, (below) => below - 1)
        .trim()
        .split(' '),
    ).toHaveLength(4)
  }
})
