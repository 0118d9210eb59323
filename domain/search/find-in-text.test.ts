import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryText } from '../testing/arbitrary-release'
import { prepareSearch } from './find-in-text'
import { emptyQuery, type SearchQuery } from './query'

/** The words found, or why none can be. */
function found(query: Partial<SearchQuery>, text: string): unknown {
  const search = prepareSearch({ ...emptyQuery, ...query })
  const hits = search.ok ? search.value(text) : search
  return hits.ok ? hits.value.map(({ from, to }) => text.slice(from, to)) : hits.failure
}

describe('finding in a text', () => {
  it('finds plain words in any case, and in the given case where that is asked for', () => {
    expect(found({ words: 'straße' }, 'Straße, Hauptstraße, STRAßE')).toEqual(['Straße', 'straße', 'STRAßE'])
    expect(found({ words: 'straße', matchesCase: true }, 'Straße, Hauptstraße')).toEqual(['straße'])
  })

  it('takes signs of an expression as they are typed where none is asked for', () => {
    expect(found({ words: 'a.b (c) [d] *' }, 'axb a.b (c) [d] *')).toEqual(['a.b (c) [d] *'])
  })

  it.each([
    ['Haus', 'Haus, Hausboot, Rathaus, Haus-Tür', ['Haus', 'Haus']],
    ['über', 'Überübersicht über Überall', ['über']],
    ['Öl', 'Ölöl Öl Öl2 Öl_', ['Öl']],
    ['aa', 'aaa aa', ['aa']],
    ['ä', 'a\u0308ä ä', ['ä']],
  ])('finds %s as a whole word only', (words, text, expected) => {
    expect(found({ words, wholeWord: true, matchesCase: true }, text)).toEqual(expected)
  })

  it('finds signs that look alike for the one that a keyboard has', () => {
    expect(found({ words: '10 Mio.' }, 'rund 10\u00a0Mio. Euro')).toEqual(['10\u00a0Mio.'])
    expect(found({ words: '"Ja"' }, 'Sie sagte: „Ja“.')).toEqual(['„Ja“'])
    expect(found({ words: 'U-Bahn' }, 'die U\u2011Bahn')).toEqual(['U\u2011Bahn'])
  })

  it('finds what an expression means, and leaves out where it takes no letter', () => {
    expect(found({ words: String.raw`\d+ (?:km|m)\b`, isExpression: true }, '5 km, 12 m, 3 mm')).toEqual([
      '5 km',
      '12 m',
    ])
    expect(found({ words: 'x*', isExpression: true }, 'axxb')).toEqual(['xx'])
    expect(found({ words: 'Amt|Amtes', isExpression: true, wholeWord: true }, 'des Amtes')).toEqual([])
  })

  it.each([
    ['(a', 'openGroup'],
    ['a)', 'unopenedGroup'],
    ['[a', 'openClass'],
    ['a{', 'quantifier'],
    ['*a', 'nothingToRepeat'],
    ['a{2,1}', 'quantifier'],
    [String.raw`\q`, 'escape'],
    ['a\\', 'escape'],
    ['[b-a]', 'range'],
    ['(?<1>a)', 'other'],
  ])('says what is wrong with the expression %s', (words, fault) => {
    expect(found({ words, isExpression: true }, 'a')).toEqual({ kind: 'expressionInvalid', fault })
  })

  it.each(['(a+)+b', '(a|a)*b', '(a|aa)+$', '(?:a*)*b', String.raw`(\w+\s?)+$x`])(
    'gives up an expression that would never end: %s',
    (words) => {
      const started = performance.now()
      expect(found({ words, isExpression: true }, `${'a'.repeat(60)}!`)).toEqual({
        kind: 'expressionTooCostly',
      })
      expect(performance.now() - started).toBeLessThan(5000)
    },
  )

  it('gives up a group with more rounds than the call stack bears', () => {
    expect(found({ words: '(?:a|b)*', isExpression: true }, 'ab'.repeat(50_000))).toEqual({
      kind: 'expressionTooCostly',
    })
    expect(found({ words: '.*', isExpression: true }, 'ab'.repeat(50_000))).toEqual(['ab'.repeat(50_000)])
  })

  it('gives hits in order, none overlapping, each of which matches', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), fc.integer({ min: 1, max: 5 }), (text, place, length) => {
        const from = place % text.length
        const words = text.slice(from, from + length)
        fc.pre(!/\p{Cs}/u.test(words))
        const search = prepareSearch({ ...emptyQuery, words, matchesCase: true })
        const hits = search.ok ? search.value(text) : search
        if (!hits.ok) throw new Error('Plain words are always good')
        expect(hits.value.length).toBeGreaterThan(0)
        let end = 0
        for (const hit of hits.value) {
          expect(hit.from).toBeGreaterThanOrEqual(end)
          expect(text.slice(hit.from, hit.to)).toHaveLength(words.length)
          end = hit.to
        }
      }),
    )
  })
})
