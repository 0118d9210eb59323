import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { textBlocks } from '../document/text-blocks'
import { arbitraryRevisions } from '../testing/arbitrary-revision'
import { anchorAt, findAnchors, type CommentPlace } from './anchor'
import { quotedWords, type CommentAnchor } from './comment-thread'

const bridge = 'Die Brücke über die Aller ist seit heute wieder für alle offen.'
const cost = 'Gebaut wurde sie in zwei Jahren und acht Monaten.'
const paragraph = (id: string | null, text: string) => schema.node('paragraph', { id }, schema.text(text))
const text = (...paragraphs: readonly ReturnType<typeof paragraph>[]): ReleaseNode =>
  build.release({}, build.headline('Neue Brücke'), ...paragraphs)
const before = text(paragraph('b1', bridge), paragraph('b2', cost))

const anchorOn = (words: string, release = before): CommentAnchor => {
  const block = textBlocks(release).find((one) => one.text.includes(words))
  const from = block?.text.indexOf(words) ?? 0
  const anchor = anchorAt(release, { block: block?.index ?? 0, from, to: from + words.length })
  if (anchor === null) throw new Error(`No place for ${words}`)
  return anchor
}
const wordsAt = (release: ReleaseNode, place: CommentPlace | null | undefined): string | null =>
  place ? (textBlocks(release)[place.block]?.text.slice(place.from, place.to) ?? null) : null
const found = (release: ReleaseNode, anchor: CommentAnchor): string | null =>
  wordsAt(release, findAnchors(release, [anchor])[0])

describe('a comment', () => {
  it.each<[string, ReleaseNode, string | null]>([
    ['where nothing has changed', before, 'seit heute'],
    [
      'when words come before it',
      text(paragraph('b1', `Gute Nachricht: ${bridge}`), paragraph('b2', cost)),
      'seit heute',
    ],
    ['when its block moves', text(paragraph('b2', cost), paragraph('b1', bridge)), 'seit heute'],
    ['when a word of it changes', text(paragraph('b1', bridge.replace('heute', 'gestern'))), 'seit'],
    [
      'when its words go to the end of the block',
      text(paragraph('b1', 'Die Brücke ist offen, seit heute.')),
      'seit heute',
    ],
    [
      'when its block was pasted elsewhere under another id',
      text(paragraph('b2', cost), paragraph('b9', bridge)),
      'seit heute',
    ],
    [
      'when its block was split',
      text(
        paragraph('b1', 'Die Brücke über die Aller'),
        paragraph('b8', 'ist seit heute wieder für alle offen.'),
      ),
      'seit heute',
    ],
    [
      'and is an orphan when its words are gone',
      text(paragraph('b1', 'Ganz anderes steht nun hier.'), paragraph('b2', cost)),
      null,
    ],
    ['and is an orphan when its block is gone', text(paragraph('b2', cost)), null],
  ])('stands on its words %s', (_name, after, expected) => {
    expect(found(after, anchorOn('seit heute'))).toBe(expected)
  })

  it('stays on the one of several equal words that it was made on', () => {
    const one = text(paragraph('b1', 'Ein Wort und ein Wort und ein Wort.'))
    const anchor = { ...anchorOn('Wort', one), from: 17, to: 21 }
    const after = text(paragraph('b1', 'Erst ein Wort und ein Wort und ein Wort.'))
    expect(findAnchors(after, [anchor])).toEqual([{ block: 1, from: 22, to: 26 }])
  })

  it('on a whole block goes with the block', () => {
    const anchor = { ...anchorOn(bridge), from: 0, to: 0 }
    const after = text(paragraph('b2', cost), paragraph('b1', 'Die neue Brücke ist offen.'))
    expect(found(after, anchor)).toBe('Die neue Brücke ist offen.')
  })

  it('on a block without an id is found by its words', () => {
    const anchor = { ...anchorOn('acht Monaten'), block: null }
    expect(found(text(paragraph('x', cost.replace('zwei', 'drei')), paragraph('y', bridge)), anchor)).toBe(
      'acht Monaten',
    )
  })

  it('never stands outside the text, whatever happened to it', () => {
    fc.assert(
      fc.property(arbitraryRevisions, fc.nat(), fc.nat(), fc.nat(), ([old, fresh], at, start, length) => {
        const blocks = textBlocks(old)
        const block = blocks[at % blocks.length]
        if (block === undefined) return
        const from = start % (block.text.length + 1)
        const to = Math.min(block.text.length, from + (length % 20))
        const anchor = anchorAt(old, { block: block.index, from, to })
        if (anchor === null) throw new Error('A place of the text must be a place')
        const [same] = findAnchors(old, [anchor])
        if (from < to && /[\p{L}\p{N}]/u.test(quotedWords(anchor)))
          expect(wordsAt(old, same)).toBe(quotedWords(anchor))
        const [place] = findAnchors(fresh, [anchor])
        if (place === null || place === undefined) return
        const now = textBlocks(fresh)[place.block]
        expect(place.from).toBeLessThanOrEqual(place.to)
        expect(place.to).toBeLessThanOrEqual(now?.text.length ?? -1)
      }),
      { numRuns: process.env['IMPRIMATUR_LONG'] === '1' ? 10_000 : 200 },
    )
  })
})
