import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { compareWords } from './compare-words'
import { differenceKind } from './difference'
import { revisionFingerprints, textFingerprints } from './fingerprints'
import { identifyText, type Identified } from './identify-text'
import { verdictSentence } from './verdict-sentence'

const release = (...paragraphs: readonly string[]): ReleaseNode =>
  build.release(
    {},
    build.headline('Die Brücke ist offen'),
    ...paragraphs.map((text) => build.paragraph(text)),
    build.boilerplate(build.paragraph('Die Stadt baut.')),
  )
const one = 'Seit heute früh rollen wieder Autos über den Fluss.'
const two = 'Die Arbeiten haben zwei Jahre gedauert.'

const identify = (lines: readonly string[], ...documents: readonly ReleaseNode[]): Identified =>
  identifyText(
    { lines, reading: 'logical' },
    documents.map((document, index) => ({ document, isApproved: index > 0 })),
  )
const linesOf = (...paragraphs: readonly string[]) => [
  'Die Brücke ist offen',
  ...paragraphs,
  'Die Stadt baut.',
]

describe('a text', () => {
  it('is the approved one of two revisions with the same words', () => {
    expect(identify(linesOf(one, two), release(one, two), release(one, two))).toMatchObject({
      kind: 'same',
      candidate: 1,
    })
  })

  it('is the longer of two revisions that both stand in it', () => {
    const short = build.release({}, build.headline('Die Brücke ist offen'), build.paragraph(one))
    const long = build.release(
      {},
      build.headline('Die Brücke ist offen'),
      build.paragraph(one),
      build.paragraph(two),
    )
    expect(identify(linesOf(one, two), long, short)).toMatchObject({ kind: 'same', candidate: 0 })
  })

  it.each([
    [
      'a word parted at the end of a line',
      linesOf('Seit heute früh rol-', 'len wieder Autos über den Fluss.'),
    ],
    ['a soft hyphen', linesOf(one.replace('rollen', 'rol\u00adlen'))],
    ['an end mark before the end matter', ['Die Brücke ist offen', one, '– Ende –', 'Die Stadt baut.']],
  ])('is still the revision with %s', (_what, lines) => {
    expect(identify(lines, release(one)).kind).toBe('same')
  })

  it.each([
    ['a sentence in its middle', ['Die Brücke ist offen', 'Oder doch nicht.', one, 'Die Stadt baut.']],
    ['two paragraphs in another order', linesOf(two, one)],
    ['a hyphen inside a word', linesOf(one.replace('rollen', 'rol-len'), two)],
    ['a space inside a word', linesOf(one.replace('rollen', 'rol len'), two)],
    ['no headline', [one, two, 'Die Stadt war es.']],
  ])('is not the revision with %s', (_what, lines) => {
    expect(identify(lines, release(one, two)).kind).not.toBe('same')
  })

  it('says what stands between the text and its end matter', () => {
    const lines = ['Die Brücke ist offen', one, '###', 'Die Stadt baut.']
    expect(identify(lines, release(one))).toMatchObject({ kind: 'same', between: ['###'] })
  })

  it('says that the media contact is another one, which is no part of the wording', () => {
    const document = build.release(
      {},
      build.headline('Die Brücke ist offen'),
      build.paragraph(one),
      build.mediaContact(build.paragraph('Anna Muster, Telefon 1')),
    )
    const lines = (contact: string): readonly string[] => [
      'Die Brücke ist offen',
      one,
      'Pressekontakt',
      contact,
    ]
    expect(identify(lines('Anna Muster, Telefon 1'), document)).toMatchObject({ kind: 'same', contact: true })
    expect(identify(lines('Bernd Muster, Telefon 2'), document)).toMatchObject({
      kind: 'same',
      contact: false,
    })
  })

  it('has a quote whole that another text interrupts with its speaker', () => {
    const words = 'Wir haben lange auf diesen Tag gewartet und freuen uns nun sehr darüber.'
    const document = build.release(
      {},
      build.headline('Die Brücke ist offen'),
      build.lead(one),
      build.paragraph(two),
      build.quote(build.paragraph(words), build.attribution(build.speaker('Anna Muster'))),
    )
    const lines = ['„Wir haben lange auf diesen Tag gewartet“, sagt sie, „und freuen uns nun sehr darüber.“']
    expect(identify(lines, document)).toMatchObject({
      kind: 'partly',
      quotes: [
        {
          state: 'signs',
          pieces: [{ kind: 'same' }, { kind: 'between', text: 'sagt sie,' }, { kind: 'same' }],
        },
      ],
    })
  })
})

describe('a difference', () => {
  it.each([
    ['„Ja“', '"Ja"', 'typography'],
    ['1990–2000', '1990-2000', 'typography'],
    ['auf Grund', 'aufGrund', 'spacing'],
    ['zur Zeit', 'zurzeit', 'words'],
    ['Ja', 'ja', 'capitals'],
    ['ja', 'nein', 'words'],
    ['ja', '', 'missing'],
    ['', 'ja', 'added'],
  ])('between “%s” and “%s” is called %s', (expected, found, kind) => {
    expect(differenceKind(expected, found)).toBe(kind)
  })
})

describe('the comparison of words', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 })

  it('accounts for every word of both texts, in order, and calls only equal words the same', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const stretches = compareWords(first, second)
        expect(stretches.flatMap(({ from, to }) => first.slice(from, to))).toEqual(first)
        expect(stretches.flatMap(({ otherFrom, otherTo }) => second.slice(otherFrom, otherTo))).toEqual(
          second,
        )
        for (const { kind, from, to, otherFrom, otherTo } of stretches)
          if (kind === 'same') expect(first.slice(from, to)).toEqual(second.slice(otherFrom, otherTo))
      }),
    )
  })
})

describe('fingerprints', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 6 })

  it('find any six words in a row', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 60 }), fc.nat(), (all, place) => {
        const from = place % (all.length - 5)
        const prints = new Set(
          revisionFingerprints(build.release({}, build.headline(''), build.paragraph(all.join(' ')))),
        )
        const asked = textFingerprints([all.slice(from, from + 6).join(' ')])
        expect(asked.some((print) => prints.has(print))).toBe(true)
      }),
    )
  })
})

describe('the verdict', () => {
  const revision = {
    headline: 'Die Brücke',
    number: 7,
    decidedBy: 'Anna Muster',
    decidedAt: '2026-03-03T12:00:00Z',
    newerApproved: null,
  }
  const excerpt = { kind: 'excerpt', candidate: 0 } as const

  it('names the revision, who approved it and when', () => {
    expect(verdictSentence(excerpt, { ...revision, status: 'approved' }, 'de')).toBe(
      'Der Text ist ein Auszug; er steht Wort für Wort in Fassung 7 der Mitteilung „Die Brücke“, freigegeben am 3. März 2026 von Anna Muster.',
    )
  })

  it.each(['inReview', 'changesRequested', 'rejected', 'withdrawn', 'tampered'] as const)(
    'never says that one is approved which is %s',
    (status) => {
      const sentence = verdictSentence(excerpt, { ...revision, status }, 'en')
      expect(sentence.replace(/not approved|whose approval cannot be proven/, '')).not.toContain('approv')
    },
  )

  it('tells of a newer approved revision', () => {
    const sentence = verdictSentence(excerpt, { ...revision, status: 'approved', newerApproved: 9 }, 'en')
    expect(sentence).toContain('Meanwhile revision 9 has been approved.')
  })
})
