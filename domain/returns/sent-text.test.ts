import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import { textBlocks } from '../document/text-blocks'
import { arbitraryText, releasesOf } from '../testing/arbitrary-release'
import { roundTripLosses } from './round-trip-losses'
import { isSentAround, readBookmark, sentText } from './sent-text'

describe('a text that is sent', () => {
  it('has each paragraph with words once, in reading order', () => {
    fc.assert(
      fc.property(releasesOf(arbitraryText), (release) => {
        const { lines } = sentText(release)
        const sent = lines.flatMap(({ block, dateline }) => [dateline?.block ?? [], block ?? []].flat())
        const worded = textBlocks(release).filter(({ text }) => text.trim() !== '')
        expect(sent).toEqual(worded.map(({ index }) => index))
      }),
      { numRuns: 200 },
    )
  })

  it('opens the line of the lead with a dateline that runs in', () => {
    const release = build.release(
      {},
      build.headline('Brücke frei'),
      build.runInDateline('Neuwerth, 2. März –'),
      build.lead('Die Brücke ist frei.'),
    )
    expect(sentText(release).lines.at(-1)).toMatchObject({
      text: 'Neuwerth, 2. März – Die Brücke ist frei.',
      block: 2,
      dateline: { block: 1, length: 20 },
    })
  })

  it('knows its bookmarks from those of others', () => {
    expect(readBookmark('block7')).toEqual({ kind: 'block', block: 7 })
    expect(readBookmark('_GoBack')).toBeNull()
    const around = readBookmark('around1_0a1b2c3d4e5f')
    expect(around).toEqual({ kind: 'around', hash: '0a1b2c3d4e5f' })
    expect(isSentAround('Entwurf', '0a1b2c3d4e5f')).toBe(false)
  })
})

describe('what cannot come back', () => {
  it('is nothing for a plain text', () => {
    expect(
      roundTripLosses(build.release({}, build.headline('Brücke frei'), build.paragraph('Frei.'))),
    ).toEqual([])
  })

  it('is named for pictures, quotes, details and empty paragraphs', () => {
    const release = build.release(
      { teaser: 'Kurz', embargo: { kind: 'startOfSpeech' } },
      build.headline('Brücke frei'),
      build.paragraph(build.quotation('Endlich', { speaker: 'Ada' })),
      build.figure(build.image({ asset: 'a'.repeat(64) })),
      build.paragraph(),
    )
    expect(roundTripLosses(release)).toEqual(['pictures', 'quotations', 'details', 'embargo', 'prompts'])
  })
})
