import fc from 'fast-check'
import { arbitraryWord, releasesOf } from './arbitrary-release'

const markdown = String.raw`* ** **a** _x_ __x__ # ## > - + 1. 2) | || |---| ${'`'} ${'```'} ~~~ ~~x~~ \ \* [x](y) [x] ![x](y) [x]: === --- *** : :-: !`
const html =
  '<b> </p> <!-- --> ]]> <![CDATA[ <script> & &amp; &#65; &nbsp <https://example.org> www.example.org " \''
const mail = '% =20 == =?utf-8?Q?x?= ?= . .. From From: x@example.org { } ( )'
const invisible = ['\u00a0', '\u202f', '\u200d', '\u200f', '\u2028', '\ufeff', '\u0301']
const unusual = [...'😀 👩‍👩‍👧 語 語語語 גשר جسر 𐐷'.split(' '), 'x'.repeat(120), 'ä'.repeat(90), '語'.repeat(60)]

const signs = [...[markdown, html, mail].flatMap((list) => list.split(' ')), ...invisible, ...unusual]

/** A line of words full of signs that some format takes for markup, escapes or the end of a line. */
export const troublesomeText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...signs), arbitraryWord), fc.constantFrom(' ', ' ', '', '  ')), {
    ...{ minLength: 1, maxLength: 8 },
  })
  .map((words) => words.flat().join('').normalize('NFC').trim() || 'x')

/** Any release that the grammar allows, in words that make trouble. */
export const troublesomeRelease = releasesOf(troublesomeText)
