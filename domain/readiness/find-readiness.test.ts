import { describe, expect, it } from 'vitest'
import type { Embargo } from '../document/attributes'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { newReleaseOf } from '../kinds/new-release'
import { findReadiness } from './find-readiness'

const now = new Date('2026-06-01T00:00:00Z')
const rules = (release: ReleaseNode): readonly (readonly [string, string])[] =>
  findReadiness(release, { now }).map(({ id, text }) => [id.replace('readiness.', ''), text])
const body = (...content: readonly build.Content[]): ReleaseNode =>
  build.release({}, build.headline('Titel'), build.lead('Vorspann.'), ...content)

describe('findReadiness', () => {
  it('finds nothing in a release that has what it needs', () => {
    expect(rules(body(build.paragraph('Text.'), build.paragraph()))).toEqual([])
  })

  it('asks a press release for its headline and lead', () => {
    expect(rules(newReleaseOf({ kind: 'pressRelease', language: 'de' }))).toEqual([
      ['headline-missing', ''],
      ['lead-missing', ''],
    ])
  })

  it('asks a statement for no lead', () => {
    expect(
      rules(build.release({ kind: 'statement' }, build.headline('Titel'), build.paragraph('Text.'))),
    ).toEqual([])
  })

  it('stops at a quote that names nobody', () => {
    const quote = build.quote(
      build.paragraph('Gut.'),
      build.attribution('Jemand, ', build.role('Ministerin')),
    )
    expect(rules(body(quote))).toEqual([['quote-without-speaker', 'Jemand, Ministerin']])
  })

  it('warns of a quotation whose speaker is not noted', () => {
    const paragraph = build.paragraph(
      'Es hieß: „',
      build.quotation('Gut.'),
      '“ Und „',
      build.quotation('Ja.', { speaker: 'Muster' }),
      '“',
    )
    expect(findReadiness(body(paragraph), { now })).toMatchObject([
      {
        id: 'readiness.quotation-without-speaker',
        severity: 'warning',
        text: 'Gut.',
        place: { block: 2, from: 10, to: 14 },
      },
    ])
  })

  it('stops at a section that nothing follows, and at no other', () => {
    const sections = [
      build.section(build.sectionHeading('Eins'), build.paragraph('Text.')),
      build.section(build.sectionHeading('Zwei')),
      build.section(build.sectionHeading('Drei'), build.paragraph(' ')),
    ]
    expect(rules(body(...sections))).toEqual([
      ['empty-section', 'Zwei'],
      ['empty-section', 'Drei'],
    ])
  })

  it.each([
    'TK',
    'XX',
    'XXX',
    'N.N.',
    'N. N.',
    '???',
    '[…]',
    '[...]',
    '[Name]',
    '[insert quote here]',
    'TBC',
    '____',
  ])('finds the placeholder %s', (placeholder) => {
    expect(rules(body(build.paragraph(`Es spricht ${placeholder} am Montag.`)))).toEqual([
      ['placeholder', placeholder],
    ])
  })

  it.each([
    '„Wir gehen […] voran“, sagte er.',
    'Die Größe XXL und Teil XXI.',
    'Wirklich?!',
    'Herr Tkaczyk kam.',
    'Das NN-Institut.',
  ])('takes %s for no placeholder', (text) => {
    expect(rules(body(build.paragraph(text)))).toEqual([])
  })

  it('warns of an embargo that has run out', () => {
    const until = (instant: string): ReleaseNode =>
      build.release(
        { embargo: { kind: 'until', instant, timeZone: 'Europe/Berlin' } },
        build.headline('Titel'),
        build.lead('Vorspann.'),
      )
    expect(rules(until('2026-05-31T23:59:00Z'))).toEqual([['embargo-past', '']])
    expect(rules(until('2026-06-01T00:01:00Z'))).toEqual([])
  })

  describe('an embargo that stands in the text', () => {
    const saying = (words: string, embargo: Embargo | null = null, language = 'en'): ReleaseNode =>
      build.release(
        { language, embargo },
        build.kicker(words),
        build.headline('New ferry'),
        build.lead('Yes.'),
      )
    const until = (instant: string): Embargo => ({ kind: 'until', instant, timeZone: 'Europe/London' })

    it('is warned of where the details have none', () => {
      const words = 'Embargo: 3 March 2099, 10:00'
      expect(rules(saying(words))).toEqual([['embargo-in-text', words]])
      const sperrfrist = 'Sperrfrist: 3. März 2099, 10 Uhr'
      expect(rules(saying(sperrfrist, null, 'de'))).toEqual([['embargo-in-text', sperrfrist]])
    })

    it('is warned of where the details say another', () => {
      const words = 'Embargoed until 10:00 GMT on 3 March 2099'
      expect(rules(saying(words, until('2099-03-03T12:30:00Z')))).toEqual([['embargo-in-text', words]])
      expect(rules(saying(words, until('2099-03-03T10:00:00Z')))).toEqual([])
    })

    it('is left alone where nobody can tell whether it is another', () => {
      expect(rules(saying('Embargo: 3 March 2099, 10:00', until('2099-03-03T12:30:00Z')))).toEqual([])
    })

    it('is no embargo that is reported on', () => {
      expect(rules(saying('Embargo on oil'))).toEqual([])
      const reported = build.headline('Embargo 2099: what it means')
      expect(rules(build.release({ language: 'en' }, reported, build.lead('Yes.')))).toEqual([])
    })
  })

  it('stops at a picture without words for those who do not see it', () => {
    const figure = (attributes: object): ReleaseNode =>
      body(
        build.figure(build.image({ credit: 'Foto: Ada Reiber', ...attributes }), build.caption('Im Hafen')),
      )
    expect(rules(figure({}))).toEqual([['figure-without-alt', '']])
    expect(rules(figure({ alt: 'Ein Schiff' }))).toEqual([])
    expect(rules(figure({ decorative: true }))).toEqual([])
  })

  it.each([
    ['stops at', { alt: 'Ein Schiff' }, 'stop'],
    ['warns of a merely decorative', { decorative: true }, 'warning'],
  ])('%s picture without its credit', (_what, attributes, severity) => {
    const found = findReadiness(body(build.figure(build.image(attributes))), { now })
    expect(found.map((finding) => [finding.id, finding.severity, finding.acceptable])).toEqual([
      ['readiness.figure-without-credit', severity, true],
    ])
  })
})
