import { describe, expect, it } from 'vitest'
import { readWordList } from './word-list'

/** Words as the file of a list has them: each behind the number of letters that it shares with the one before it. */
const coded = (words: readonly string[]): string =>
  [...words]
    .sort()
    .map((word, index, all) => {
      const before = all[index - 1] ?? ''
      let shared = 0
      while (shared < before.length && before[shared] === word[shared]) shared += 1
      return String.fromCharCode(48 + shared) + word.slice(shared)
    })
    .join('\n')

const text = [
  ['Brücke', 'Brücken', 'Hafen', 'Mautstelle', 'Straße', 'er', 'gießen', 'groß', 'gut', 'neutral'],
  ['maut', 'hafen', 'hafens', 'straßen'],
  ['amt'],
  ['neutral', 'neutralen'],
]
  .map(coded)
  .join('\n\n')
const list = readWordList(text)

describe('a list of words', () => {
  it.each([
    'Brücke',
    'Brücken',
    'er',
    'groß',
    ['Groß', 'with the capital of a sentence’s begin'],
    ['BRÜCKE', 'in capitals'],
    ['Mautbrücke', 'a compound'],
    ['Hafenbrückenamt', 'a compound of three parts'],
    ['Straßenbrücken', 'a compound with what joins its parts'],
    ['mautneutral', 'an adjective with a noun before it'],
    ['Mautneutralen', 'such an adjective at a sentence’s begin'],
    ['Straßen', 'a part, as in “Straßen- und Wegebau”'],
  ])('knows %s', (word) => {
    expect(list.has(Array.isArray(word) ? (word[0] ?? '') : word)).toBe(true)
  })

  it.each(['', 'brücke', 'Brück', 'mautbrücke', 'Amt', 'Gutamt', 'mautgut', 'gross', 'ZZZ', 'MautBrücke'])(
    'does not know “%s”',
    (word) => {
      expect(list.has(word)).toBe(false)
    },
  )

  it('takes ss for ß where the Swiss write it so', () => {
    const swiss = readWordList(text, 'swiss')
    expect(['gross', 'Strasse', 'Strassenbrücke', 'giessen', 'Hassen'].map(swiss.has)).toEqual([
      ...[true, true, true, true, false],
    ])
  })

  it('proposes what may be meant, likely mistakes first', () => {
    expect(list.suggest('Brüke')).toEqual(['Brücke'])
    expect(list.suggest('Strasse')[0]).toBe('Straße')
    expect(list.suggest('hafen')).toEqual(['Hafen'])
    expect(list.suggest('x'.repeat(100))).toEqual([])
  })

  it('is refused where a section is missing', () => {
    expect(() => readWordList('0er')).toThrow('section')
  })
})
