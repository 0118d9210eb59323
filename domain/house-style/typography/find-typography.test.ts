import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import * as build from '../../document/builders'
import { schema } from '../../document/schema'
import { textBlocks } from '../../document/text-blocks'
import { repairFindings } from '../../findings/repair'
import { arbitraryRelease } from '../../testing/arbitrary-release'
import { findTypography } from './find-typography'

const releaseOf = (language: string, ...paragraphs: readonly (string | Node)[]): Node =>
  build.release(
    { language },
    build.headline('Titel'),
    ...paragraphs.map((one) => (typeof one === 'string' ? build.paragraph(one) : one)),
  )

const mended = (release: Node): Node =>
  repairFindings(
    release,
    findTypography(release).map((finding) => ({ finding, text: finding.proposals[0] ?? '' })),
  )

const set = (language: string, text: string): string => mended(releaseOf(language, text)).child(1).textContent

/** No-break spaces as signs that a reader of this table sees. */
const seen = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_')

describe('typography in German', () => {
  it.each([
    ['Er sagte: "Gut so." Und ging.', 'Er sagte: „Gut so.“ Und ging.'],
    ['("Ja")', '(„Ja“)'],
    ['Das “Haus” steht.', 'Das „Haus“ steht.'],
    ['Das „Haus” steht.', 'Das „Haus“ steht.'],
    ['Er: "Das \'Haus\' steht."', 'Er: „Das ‚Haus‘ steht.“'],
    ["Hans' Haus, geht's, geht´s", 'Hans’ Haus, geht’s, geht’s'],
    ['Der Hafen - ein Ort - wächst.', 'Der Hafen – ein Ort – wächst.'],
    ['Von 2024-2026, 10-12 Uhr, 10.30-12.00 Uhr', 'Von 2024–2026, 10–12~Uhr, 10.30–12.00~Uhr'],
    ['§ 5 Abs. 2, Nr. 5, S. 4, Art. 3', '§~5 Abs.~2, Nr.~5, S.~4, Art.~3'],
    ['10 Mio. Euro, 5 %, 3,5 km, 12. Mai, 10.30 Uhr', '10~Mio.~Euro, 5~%, 3,5~km, 12.~Mai, 10.30~Uhr'],
    ['z. B. hier, z.B. da, d. h. dort, i. d. R.', 'z.~B. hier, z.~B. da, d.~h. dort, i.~d.~R.'],
    ['Prof. Dr. Ada Winter', 'Prof.~Dr.~Ada Winter'],
    ['Und so weiter...', 'Und so weiter…'],
    ['3 x 4 Meter', '3 × 4 Meter'],
    ['bei -5 °C', 'bei −5~°C'],
    ['zwei  Worte , und mehr !', 'zwei Worte, und mehr!'],
    ['»Ja«, sagte sie. "Nein."', '»Ja«, sagte sie. »Nein.«'],
  ])('sets %s', (text, expected) => {
    expect(seen(set('de', text))).toBe(expected)
  })

  it.each([
    '„Gut“, sagte sie, ‚so‘.',
    '»Gut so«, sagte er.',
    'Ein 27" Bildschirm',
    'Telefon 030 123-456, Fax +49 30 123-456',
    'Aktenzeichen 12-34, 24-7, ISBN 3-16',
    'https://example.org/a-b--c?d="e"f und presse@example.org...x',
    'siehe example.org/1-2, datei_name.txt, 2026-05-12',
    'Ein- und Ausfahrt, 10-jährig, Wort-Wort',
    'Wort -',
    'Das Maß 3x4 und 5 - 3',
    'Ende  ',
    'Vier Punkte .... und [...]'.replace('[...]', '[…]'),
  ])('leaves %s alone', (text) => {
    expect(findTypography(releaseOf('de', text))).toEqual([])
  })

  it('sets guillemets as Switzerland does', () => {
    expect(set('de-CH', 'Er sagte "Ja".')).toBe('Er sagte «Ja».')
  })
})

describe('typography in English and French', () => {
  it.each([
    ['en', "\"It's 'good',\" she said.", '“It’s ‘good’,” she said.'],
    [
      'en',
      "the officers' union, '90s, rock 'n' roll, 'tis",
      'the officers’ union, ’90s, rock ’n’ roll, ’tis',
    ],
    ['en', 'The harbour - a place -- grows, pp. 4-6', 'The harbour – a place – grows, pp.~4–6'],
    ['en', '10 million, 5 km, 12 May, Dr Winter, No. 5', '10~million, 5~km, 12~May, Dr~Winter, No.~5'],
    ['fr', '"Bonjour", dit-elle. Oui! Et toi ?', '«_Bonjour_», dit-elle. Oui_! Et toi_?'],
    ['fr', "Voici : l'air, « mot », 10 %, 12 mai", 'Voici~: l’air, «_mot_», 10~%, 12~mai'],
    ['he', 'זה "טוב"', 'זה "טוב"'],
  ])('%s: sets %s', (language, text, expected) => {
    expect(seen(set(language, text))).toBe(expected)
  })

  it('leaves the time of day and addresses alone in French', () => {
    expect(set('fr', 'A 10:30 sur https://example.org/?a=b')).toBe('A 10:30 sur https://example.org/?a=b')
  })
})

describe('what is never touched', () => {
  it('is what stands in another language', () => {
    const foreign = schema.text('the "best" one', [schema.marks.language.create({ lang: 'en' })])
    expect(findTypography(releaseOf('de', build.paragraph('Er sagt: ', [foreign])))).toEqual([])
  })

  it('is where a link goes', () => {
    const release = releaseOf(
      'de',
      build.paragraph('Siehe ', [build.link('https://example.org/1-2', '"hier"')]),
    )
    const link = mended(release).child(1).child(1)
    expect([link.text, link.marks[0]?.attrs.href]).toEqual(['„hier“', 'https://example.org/1-2'])
  })

  it('is a sign of which one half is strong', () => {
    const release = releaseOf('de', build.paragraph('Warten..', [build.strong('. und mehr')]))
    expect(findTypography(release)).toEqual([])
  })
})

it('gives the same objects for a block that did not change, and reads no other again', () => {
  const same = build.paragraph('Ein "Wort".')
  const before = findTypography(releaseOf('de', same, 'Mehr'))
  const after = findTypography(releaseOf('de', same, 'Anders'))
  expect(after[0]).toBe(before[0])
  const [moved] = findTypography(releaseOf('de', 'Davor', same))
  expect(moved?.place.block).toBe(2)
})

describe('for any text', () => {
  const signs = [
    ...`abcXÄß019"'´.,-–—…„“”‚‘’«»!?:;()/%§€`,
    ' ',
    ' ',
    ' ',
    '\u00a0',
    ' - ',
    '...',
    'z.B.',
    ' 5 %',
    ' x ',
  ]
  const anyText = fc
    .array(fc.constantFrom(...signs), { maxLength: 40 })
    .map((parts) => parts.join('').trim().normalize('NFC'))
  const language = fc.constantFrom('de', 'de-CH', 'en', 'fr', 'it', 'pl', 'he', 'ar')
  const letters = (text: string): string =>
    text.replace(/(?<=\d[ \u00a0])[xX](?=[ \u00a0]\d)/g, '').replace(/[^\p{L}\p{N}]/gu, '')

  it('all proposals together keep letters and digits and leave nothing to propose', () => {
    fc.assert(
      fc.property(language, fc.array(anyText, { maxLength: 3 }), (tag, texts) => {
        const release = releaseOf(tag, ...texts)
        const once = mended(release)
        expect(findTypography(once).map(({ id, text, context }) => [id, text, context])).toEqual([])
        expect(textBlocks(once).map(({ text }) => letters(text))).toEqual(
          textBlocks(release).map(({ text }) => letters(text)),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('keeps the structure and the marks of any release', () => {
    fc.assert(
      fc.property(arbitraryRelease, (release) => {
        const once = mended(release)
        expect(() => {
          once.check()
        }).not.toThrow()
        expect(findTypography(once)).toEqual([])
        expect(textBlocks(once).map(({ name }) => name)).toEqual(textBlocks(release).map(({ name }) => name))
      }),
      { numRuns: 100 },
    )
  })
})
