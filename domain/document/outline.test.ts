import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRelease } from '../testing/arbitrary-release'
import * as build from './builders'
import { outlineOf, plainText } from './outline'
import { textBlocks } from './text-blocks'

const facts = { id: 'r1', status: 'draft', revision: null } as const
const outline = (...content: readonly build.Content[]): ReturnType<typeof outlineOf> =>
  outlineOf(build.release({}, ...content), facts, [], 'de')

describe('outlineOf', () => {
  it('prints a running-in dateline in the lead as well', () => {
    const { dateline, lead } = outline(
      build.headline('Titel'),
      build.runInDateline('Rostock –'),
      build.lead('Es regnet.'),
    )
    expect({ dateline, lead }).toEqual({ dateline: 'Rostock –', lead: 'Rostock – Es regnet.' })
  })

  it('puts what stands before the first heading under no heading', () => {
    const { sections } = outline(
      build.headline('Titel'),
      build.paragraph('Davor'),
      build.section(
        build.sectionHeading('Danach'),
        build.bulletList(build.listItem(build.paragraph('eins')), build.listItem(build.paragraph('zwei'))),
      ),
    )
    expect(sections).toEqual([
      { heading: null, blocks: [{ kind: 'paragraph', text: 'Davor' }] },
      { heading: 'Danach', blocks: [{ kind: 'bulletList', text: 'eins\nzwei' }] },
    ])
  })

  it('gives the fullest name that the document has for a speaker', () => {
    const { quotes } = outline(
      build.headline('Titel'),
      build.paragraph('Ministerin Dr. Maja Lindqvist kam.'),
      build.paragraph('„', build.quotation('Gut.', { speaker: 'Lindqvist', role: 'Ministerin' }), '“'),
      build.quote(
        build.paragraph('Sehr gut.'),
        build.attribution(build.speaker('Dr. Lindqvist'), ', ', build.role('Ministerin')),
      ),
    )
    expect(quotes.map(({ kind, text, speaker, role }) => [kind, text, speaker, role])).toEqual([
      ['quotation', 'Gut.', 'Dr. Maja Lindqvist', 'Ministerin'],
      ['quote', 'Sehr gut.', 'Dr. Maja Lindqvist', 'Ministerin'],
    ])
  })

  it('has nothing where the release has nothing', () => {
    expect(outline(build.headline())).toMatchObject({
      headline: null,
      lead: null,
      sections: [],
      quotes: [],
      text: '',
    })
  })
})

describe('plainText', () => {
  it('holds every text block in reading order', () => {
    fc.assert(
      fc.property(arbitraryRelease, (release) => {
        const squeeze = (text: string): string => text.replace(/\s+/g, '')
        const blocks = textBlocks(release).map(({ text }) => text)
        expect(squeeze(plainText(release))).toBe(squeeze(blocks.join('')))
      }),
    )
  })
})
