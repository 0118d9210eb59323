import { expect, it } from 'vitest'
import type { ReleaseNode } from '../document/parse'
import { compareVersions } from './compare-versions'
import { releaseFrom } from './testing/release-from'

const source = releaseFrom({
  language: 'de',
  text: `
H Hafen öffnet
Q Das ist ein guter Tag für alle. | Xenia Quast | Leiterin des Hafenamts
P {Wir haben lange darauf gewartet|Hinnerk Focken|Pressesprecher}, sagt Hinnerk Focken.
`,
})
const english = (quote: string, paragraph: string): ReleaseNode =>
  releaseFrom({ language: 'en', text: `H Harbour opens\n${quote}\n${paragraph}` })
const quote = 'Q This is a good day for everybody. | Xenia Quast | Head of the port authority'
const paragraph = 'P {We have waited a long time|Hinnerk Focken|spokesman}, says Hinnerk Focken.'

const toldOf = (version: ReleaseNode) =>
  compareVersions(source, version).map(({ kind, source: said, version: own, place }) => [
    kind,
    said,
    own,
    place.block,
  ])

it('finds nothing where everybody says it, in words of their own', () => {
  expect(toldOf(english(quote, paragraph))).toEqual([])
  const split =
    'P {We have waited|Hinnerk Focken|spokesman}, says Hinnerk Focken, {a long time|Hinnerk Focken|spokesman}.'
  expect(toldOf(english(quote, split))).toEqual([])
})

it('finds another speaker, another function and one that is left out', () => {
  expect(toldOf(english(quote.replace('Xenia Quast', 'Hinnerk Focken'), paragraph))).toContainEqual([
    ...['quote', 'Xenia Quast', 'Hinnerk Focken', 1],
  ])
  expect(toldOf(english(quote.replace('Head', 'Mayor'), paragraph))).toEqual([
    ['function', 'Leiterin des Hafenamts', 'Mayor of the port authority', 2],
  ])
  expect(toldOf(english(quote, paragraph.replace('|spokesman', '|')))).toEqual([
    ['function', 'Pressesprecher', null, 3],
  ])
})

it('finds a quote that one of the two does not have', () => {
  expect(toldOf(english(quote, 'P We have waited a long time, says Hinnerk Focken.'))).toEqual([
    ['quote', 'Hinnerk Focken', null, 3],
  ])
  const more = `${paragraph}\nP {It is ours|Xenia Quast|Head}, says Xenia Quast.`
  expect(toldOf(english(quote, more))).toEqual([['quote', null, 'Xenia Quast', 4]])
})
