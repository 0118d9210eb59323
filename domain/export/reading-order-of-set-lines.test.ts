import bidiFactory from 'bidi-js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareText } from './compare-text'
import type { Direction } from './page-model'

const bidi = bidiFactory()
const isLong = process.env['IMPRIMATUR_LONG'] === '1'

/** A line as UAX #9 sets it, from left to right; spaces at its ends are lost. */
function setLine(text: string, direction: Direction, start: number, end: number): string {
  const embedding = bidi.getEmbeddingLevels(text, direction)
  const letters = [...text]
  const turned = bidi.getMirroredCharactersMap(text, embedding.levels, start, end - 1)
  turned.forEach((letter, index) => {
    letters[index] = letter
  })
  for (const [from = 0, to = 0] of bidi.getReorderSegments(text, embedding, start, end - 1))
    letters.splice(from, to - from + 1, ...letters.slice(from, to + 1).reverse())
  return letters.slice(start, end).join('')
}

/** The lines of a text that breaks at some of its spaces. */
function linesOf(text: string, direction: Direction, breaks: readonly boolean[]): readonly string[] {
  const lines: string[] = []
  let [start, space] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== ' ') continue
    if (breaks[space] === true) {
      lines.push(setLine(text, direction, start, at))
      start = at + 1
    }
    space += 1
  }
  return [...lines, setLine(text, direction, start, text.length)]
}

const letters = [...'abwäßαАвאבגדلا0123456789.,;:!?()«»-–—…„“§€\u00a0']
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
  .map((characters) => characters.join(''))
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `x${words.join(' ')}`)
const direction = fc.constantFrom<Direction>('ltr', 'rtl')
const runs = { numRuns: isLong ? 100_000 : 2000 }

it('reads every text back from the lines in which it is set', () => {
  fc.assert(
    fc.property(text, direction, fc.array(fc.boolean(), { maxLength: 12 }), (words, towards, breaks) => {
      const block = { text: words, isolated: words, direction: towards }
      expect(compareText([block], linesOf(words, towards, breaks), 'printed')).toEqual({ kind: 'equal' })
    }),
    runs,
  )
})

it('finds every letter that is another one', () => {
  fc.assert(
    fc.property(
      text,
      direction,
      fc.array(fc.boolean(), { maxLength: 12 }),
      fc.nat(),
      (words, towards, breaks, place) => {
        const lines = linesOf(words, towards, breaks)
        const joined = lines.join('\n')
        const places = [...joined].flatMap((letter, index) => (/[\s\u00a0]/.test(letter) ? [] : [index]))
        const at = places[place % places.length] ?? 0
        const changed = `${joined.slice(0, at)}Ж${joined.slice(at + 1)}`
        const block = { text: words, isolated: words, direction: towards }
        expect(compareText([block], changed.split('\n'), 'printed').kind).toBe('differs')
      },
    ),
    runs,
  )
})
