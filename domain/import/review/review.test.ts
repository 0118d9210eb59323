import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { parseRelease } from '../../document/parse'
import { importText, textFormatOf } from '../import-text'
import { adjustAll, parseAdjustments, type Adjustment } from './adjust'
import { deriveRelease } from './derive-release'
import { partOfKey, reviewKeys } from './review-keys'
import {
  isDetail,
  reviewParts,
  wordsOf,
  type ReviewPart,
  type ReviewPassage,
  type ReviewSource,
} from './review-passage'
import { cutPlaces } from './split-passage'

const folder = join(import.meta.dirname, '..', 'corpus')
const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))

const read = (name: string) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const imported = importText({ text, fileName: name, format: textFormatOf(name) })
  if (!imported.ok) throw new Error(`${name} was not imported`)
  return { text, ...imported.value }
}

const wordsIn = (text: string): readonly string[] => [...(text.match(/[\p{L}\p{N}]+/gu) ?? [])].sort()

/** All that the passages of a review say. */
const saidBy = ({ passages }: ReviewSource): string =>
  passages.map(({ sign = '', text }) => `${sign} ${text}`).join('\n')

const lettersOf = (text: string): string => text.replaceAll(/\s/g, '')

/** An adjustment at one of these passages, and a cut at one of its words. */
function fitting(one: Adjustment, passages: readonly ReviewPassage[]): Adjustment {
  const passage = one.passage % passages.length
  const at = passages[passage]
  if (one.kind !== 'split' || at === undefined) return { ...one, passage }
  const places = cutPlaces(at)
  return { ...one, passage, at: places[one.at % Math.max(places.length, 1)]?.at ?? 0 }
}

describe('what is reviewed of an imported file', () => {
  it.each(names)('makes of %s the release that the import made', (name) => {
    const { release, review } = read(name)
    expect(deriveRelease(review).release.toJSON()).toEqual(release.toJSON())
  })

  it.each(names.filter((name) => name.endsWith('.txt')))('has every word of %s', (name) => {
    const { text, review } = read(name)
    expect(wordsIn(saidBy(review))).toEqual(wordsIn(text.normalize('NFC')))
  })
})

describe('what a person says of a passage', () => {
  const { review } = read('01-de-landkreis.txt')
  const partsOf = (adjustments: readonly Adjustment[]): readonly string[] =>
    adjustAll(review.passages, adjustments).map(({ part }) => part)
  const placeOf = (part: string): number => review.passages.findIndex((one) => one.part === part)

  it('is sure, and takes the place of what stood there', () => {
    const headline = placeOf('headline')
    const lead = placeOf('lead')
    const adjusted = adjustAll(review.passages, [{ passage: lead, part: 'headline' }])
    expect(adjusted[lead]).toMatchObject({ part: 'headline', confidence: 1, isAdjusted: true })
    expect(adjusted[headline]?.part).toBe('kicker')
    expect(adjusted[headline]?.confidence).toBeLessThan(0.9)
  })

  it('can be taken back, for each passage by itself', () => {
    const lead = placeOf('lead')
    expect(partsOf([{ passage: lead, part: 'leftOut' }])[lead]).toBe('leftOut')
    expect(
      partsOf([
        { passage: lead, part: 'leftOut' },
        { passage: lead, part: null },
      ]),
    ).toEqual(review.passages.map(({ part }) => part))
  })

  it('makes no row and no detail of what the file does not have as one', () => {
    const lead = placeOf('lead')
    for (const part of ['tableRow', 'number', 'embargo'] as const)
      expect(partsOf([{ passage: lead, part }])).toEqual(review.passages.map((one) => one.part))
  })

  it('takes a number out of the details, and puts it back', () => {
    const numbered = names.map(read).find((one) => one.review.passages.some(({ part }) => part === 'number'))
    if (numbered === undefined) throw new Error('The corpus must have a number')
    const { passages } = numbered.review
    const passage = passages.findIndex(({ part }) => part === 'number')
    const numberOf = (adjustments: readonly Adjustment[]): unknown =>
      deriveRelease({ ...numbered.review, passages: adjustAll(passages, adjustments) }).release.attrs.number
    expect(numberOf([])).toEqual(expect.any(String))
    expect(numberOf([{ passage, part: 'kicker' }])).toBeNull()
    expect(
      numberOf([
        { passage, part: 'kicker' },
        { passage, part: null },
      ]),
    ).toEqual(numberOf([]))
  })

  it('makes quotes and lists of neighbours, and end matter with its heading', () => {
    const passages = review.passages.map((one): ReviewPassage => ({ ...one, part: 'leftOut' }))
    const parts: readonly ReviewPart[] = [
      ...(['headline', 'quote', 'quote', 'attribution', 'quote', 'listItem', 'listItem'] as const),
      ...(['boilerplateHeading', 'boilerplate', 'paragraph'] as const),
    ]
    const { release } = deriveRelease({
      ...review,
      passages: parts.map((part, index) => ({
        ...(passages[0] as ReviewPassage),
        ...{ text: `Wort${String(index)}`, part },
      })),
    })
    const shapeOf = (node: Node): string =>
      node.isTextblock ? node.textContent : `${node.type.name}(${node.children.map(shapeOf).join(' ')})`
    expect(release.children.map(shapeOf)).toEqual([
      'Wort0',
      'quote(Wort1 Wort2 Wort3)',
      'quote(Wort4 )',
      'bulletList(listItem(Wort5) listItem(Wort6))',
      'Wort9',
      'boilerplate(Wort7 Wort8)',
    ])
  })

  it('never loses a word, whatever is said in whatever order, and always makes a valid release', () => {
    const sources = new Map(names.map((name) => [name, read(name).review]))
    const passage = fc.nat(60)
    const adjustments = fc.array(
      fc.oneof(
        fc.record({ passage, part: fc.option(fc.constantFrom(...reviewParts), { nil: null }) }),
        fc.record({ kind: fc.constant('split' as const), passage, at: fc.nat(300) }),
        fc.record({ kind: fc.constant('join' as const), passage }),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), adjustments, (name, list) => {
        const source = sources.get(name) ?? review
        const given = list.reduce<readonly Adjustment[]>((before, one) => {
          const all = adjustAll(source.passages, before)
          const after = [...before, fitting(one, all)]
          // The window offers no cut and no join that changes nothing.
          const isIdle = 'kind' in one && adjustAll(source.passages, after).length === all.length
          return isIdle ? before : after
        }, [])
        const passages = adjustAll(source.passages, given)
        const adjusted = { ...source, passages }
        const { release } = deriveRelease(adjusted)
        expect(parseRelease(release.toJSON()).ok).toBe(true)
        const text = release.textBetween(0, release.content.size, '\n')
        const apart = passages.filter(({ part }) => part === 'leftOut' || isDetail(part))
        const inText = passages.filter((one) => !apart.includes(one))
        expect(wordsIn(text)).toEqual(wordsIn(inText.map((one) => wordsOf(one).text).join('\n')))
        expect(lettersOf(saidBy(adjusted))).toBe(lettersOf(saidBy(source)))
        expect(parseAdjustments(JSON.parse(JSON.stringify(given)), source.passages.length)).toEqual(given)
      }),
      { numRuns: 150 },
    )
  })

  it('parts a passage at a word, with its marks, and what a release has once stays with the first half', () => {
    const [first] = review.passages
    const text = 'Brücke offen. Der Kreis lädt ein.'
    const one: ReviewPassage = {
      ...{ text, part: 'lead', confidence: 1, reason: first?.reason ?? { de: '', en: '' }, sign: '1.' },
      spans: [{ from: 7, to: 23, mark: 'strong' }],
    }
    expect(cutPlaces(one).filter(({ isBehindSentence }) => isBehindSentence)).toEqual([
      { at: 14, isBehindSentence: true },
    ])
    const halves = adjustAll([one], [{ kind: 'split', passage: 0, at: 14 }])
    expect(halves.map(({ text: words, part, spans, sign }) => ({ words, part, spans, sign }))).toEqual([
      {
        ...{ words: 'Brücke offen.', part: 'lead', sign: '1.' },
        spans: [{ from: 7, to: 13, mark: 'strong' }],
      },
      { words: 'Der Kreis lädt ein.', part: 'paragraph', spans: [{ from: 0, to: 9, mark: 'strong' }] },
    ])
    expect(adjustAll([one], [{ kind: 'split', passage: 0, at: 15 }])).toEqual([one])
  })

  it('joins passages, as what the first one is, or the one that is not left out', () => {
    const passages = review.passages.slice(0, 2).map((one, index): ReviewPassage => ({
      ...one,
      ...{ text: index === 0 ? 'Wir laden' : 'ein.', part: index === 0 ? 'leftOut' : 'paragraph' },
    }))
    const [joined, ...others] = adjustAll(passages, [{ kind: 'join', passage: 0 }])
    expect(joined).toMatchObject({ text: 'Wir laden ein.', part: 'paragraph', isAdjusted: true })
    expect(others).toEqual([])
    expect(adjustAll(passages, [{ kind: 'join', passage: 1 }])).toEqual(passages)
    const row = { cells: [], isHeader: false, opens: true }
    const rows = passages.map((one): ReviewPassage => ({ ...one, part: 'tableRow', row }))
    expect(adjustAll(rows, [{ kind: 'join', passage: 0 }])).toEqual(rows)
  })

  it('is read again as it was noted, without what fits no passage', () => {
    const noted = [
      { passage: 0, part: 'lead' },
      { passage: 1, part: null },
      { kind: 'split', passage: 2, at: 4 },
      { passage: 3, part: 'lead' },
      { kind: 'join', passage: 2 },
      { passage: 3, part: 'lead' },
      { kind: 'cut', passage: 0 },
      { kind: 'split', passage: 0, at: -1 },
      { passage: 9, part: 'lead' },
      { passage: 0, part: 'script' },
      'x',
    ]
    expect(parseAdjustments(noted, 3)).toEqual(noted.slice(0, 5))
    expect(parseAdjustments(null, 3)).toEqual([])
  })
})

describe('a key', () => {
  const passage = {
    text: 'Über uns',
    spans: [],
    part: 'paragraph',
    confidence: 1,
    reason: { de: '', en: '' },
  } as const

  it('makes a part of a passage, and of end matter its heading where it is pressed once more', () => {
    expect(partOfKey('h', passage)).toBe('headline')
    expect(partOfKey('z', passage)).toBeUndefined()
    expect(partOfKey('b', { ...passage, part: 'boilerplate' })).toBe('boilerplate')
    expect(partOfKey('b', { ...passage, part: 'boilerplate', isAdjusted: true })).toBe('boilerplateHeading')
    expect(partOfKey('b', { ...passage, part: 'boilerplateHeading' })).toBe('boilerplate')
  })

  it('stands for one part only', () => {
    expect(new Set(reviewKeys.map(({ key }) => key)).size).toBe(reviewKeys.length)
  })
})
