import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryText } from '../testing/arbitrary-release'
import { compareText, type Difference } from './compare-text'
import type { ReadableBlock } from './expected-text'
import type { Reading } from './visible-letters'

const block = (text: string): ReadableBlock => ({ text, isolated: text, direction: 'ltr' })

function differenceBetween(
  expected: readonly string[],
  found: readonly string[],
  reading: Reading = 'logical',
): Difference | null {
  const comparison = compareText(expected.map(block), found, reading)
  return comparison.kind === 'equal' ? null : comparison.difference
}

describe('texts are equal', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['the same lines', ['Neue Fähre', 'Sie fährt.'], ['Neue Fähre', 'Sie fährt.']],
    ['broken elsewhere', ['Neue Fähre', 'Sie fährt.'], ['Neue', 'Fähre Sie', 'fährt.']],
    ['broken in the middle of a long word', ['Donaudampfschifffahrt'], ['Donaudampf', 'schifffahrt']],
    ['with other white space between words', ['a b\u00a0c'], ['  a \u00a0b  c ']],
    ['with soft hyphens', ['Fäh\u00adre'], ['Fähre']],
    ['with decomposed letters', ['Fähre'], ['Fa\u0308hre']],
    ['of nothing', [], []],
    ['of nothing but space', [' '], ['\n']],
  ])('%s', (_case, expected, found) => {
    expect(differenceBetween(expected, found)).toBeNull()
  })
})

describe('texts differ', () => {
  it.each<[string, readonly string[], readonly string[], number, string, string]>([
    ['in a letter', ['Die Fähre'], ['Die Fahre'], 4, 'ä', 'a'],
    ['in case', ['Die'], ['die'], 0, 'D', 'd'],
    ['in a lost letter', ['Die Fähre'], ['Die Fäh'], 6, 'r', ''],
    ['in a letter too many', ['Die'], ['Die!'], 3, '', '!'],
    ['in a lost paragraph', ['eins', 'zwei', 'drei'], ['eins', 'drei'], 4, 'z', 'd'],
    ['in order', ['eins', 'zwei'], ['zwei', 'eins'], 0, 'e', 'z'],
    ['in words run together', ['eins zwei'], ['einszwei'], 4, ' ', ' '],
    ['in a word taken apart', ['einszwei'], ['eins zwei'], 4, ' ', ' '],
    ['in a hyphen', ['Ost-West'], ['OstWest'], 3, '-', 'W'],
    ['in kinds of quotation marks', ['„Ja“'], ['"Ja"'], 0, '„', '"'],
    ['in ß', ['Straße'], ['Strasse'], 4, 'ß', 's'],
    ['in a dash', ['3–4'], ['3-4'], 1, '–', '-'],
    ['in all', ['eins'], [], 0, 'e', ''],
  ])('%s', (_case, expected, found, at, expectedLetter, foundLetter) => {
    expect(differenceBetween(expected, found)).toMatchObject({ at, expectedLetter, foundLetter })
  })

  it('and the first place is shown with the words around it', () => {
    const words =
      'Die Fähre legt jeden Werktag um acht in Kiel ab und kommt um neun in Laboe an, wo sie bleibt.'
    const difference = differenceBetween([words], [words.replace('Kiel', 'Kjel')])
    expect(difference).toMatchObject({ expectedLetter: 'i', foundLetter: 'j' })
    expect(difference?.expected).toMatch(/^….*um acht in Kiel ab und kommt um neun.*…$/)
    expect(difference?.found).toMatch(/^….*um acht in Kjel ab und kommt um neun.*…$/)
  })
})

describe('what paper cannot tell apart', () => {
  it.each([
    ['micro sign and mu', '5 µm', '5 μm'],
    ['hyphens that do and do not break', 'E\u2011Mail', 'E-Mail'],
    ['joiners', 'a\u200db', 'ab'],
    ['direction marks', 'a\u200eb', 'ab'],
  ])('%s are equal in print and differ in HTML', (_case, expected, found) => {
    expect(differenceBetween([expected], [found], 'printed')).toBeNull()
    expect(differenceBetween([expected], [found], 'logical')).not.toBeNull()
  })

  it.each([
    ['a hyphen and a dash', '3–4', '3-4'],
    ['Latin and Cyrillic', 'Kiel', 'Kіel'],
    ['capital sharp s and sharp s', 'STRAẞE', 'STRAßE'],
  ])('does not include %s', (_case, expected, found) => {
    expect(differenceBetween([expected], [found], 'printed')).not.toBeNull()
  })
})

it('finds any letter that is lost, doubled or changed, whatever the text', () => {
  fc.assert(
    fc.property(arbitraryText, fc.nat(), fc.constantFrom('', 'x', 'xx'), (text, seed, change) => {
      const letters = [...text]
      const places = letters.flatMap((letter, index) => (/\s/u.test(letter) ? [] : [index]))
      const place = places[seed % places.length] ?? 0
      const changed = letters.map((letter, index) => (index === place ? change : letter)).join('')
      const isSame = changed === text
      expect(differenceBetween([text], [text])).toBeNull()
      expect(differenceBetween([text], [changed]) === null).toBe(isSame)
    }),
  )
})
