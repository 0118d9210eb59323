import { describe, expect, it } from 'vitest'
import * as build from './builders'
import { lengthOf, lengthOfText, linesOf, linesOfText, readingSeconds } from './count-text'

describe('lengthOfText', () => {
  it.each([
    ['', 0, 0],
    ['Größe', 5, 1],
    ['e\u0301tude', 5, 1],
    ['🇩🇪 👩‍🔬', 3, 0],
    ['Ein – Wort', 10, 2],
    ['“Yes”, he said.', 15, 3],
    ['10 Mio.', 7, 2],
  ])('counts %o: %d characters, %d words', (text, characters, words) => {
    expect(lengthOfText(text)).toEqual({ characters, words })
  })
})

it('counts the blocks of a release, not what parts them', () => {
  const release = build.release(
    {},
    build.headline('Neue Brücke'),
    build.lead('Sie ist offen.'),
    build.bulletList(build.listItem(build.paragraph('eins')), build.listItem(build.paragraph('zwei'))),
  )
  expect(lengthOf(release)).toEqual({ characters: 33, words: 7 })
  expect(linesOf(release, 40)).toBe(4)
  expect(linesOf(release, 10)).toBe(6)
})

describe('linesOfText', () => {
  it.each([
    ['', 40, 0],
    ['kurz', 40, 1],
    ['vier vier', 9, 1],
    ['vier vier', 8, 2],
    ['Donaudampfschifffahrt ab', 10, 3],
    ['zehnzeichn ab', 10, 2],
  ])('breaks %o at %d characters into %d', (text, measure, lines) => {
    expect(linesOfText(text, measure)).toBe(lines)
  })
})

it('reads German more slowly than English, and any language at some pace', () => {
  expect(readingSeconds(179, 'de-AT')).toBe(60)
  expect(readingSeconds(228, 'en')).toBe(60)
  expect(readingSeconds(190, 'rm')).toBe(60)
})
