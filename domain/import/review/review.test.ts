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
    const adjustments = fc.array(
      fc.record({
        passage: fc.nat(60),
        part: fc.option(fc.constantFrom(...reviewParts), { nil: null }),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), adjustments, (name, list) => {
        const source = sources.get(name) ?? review
        const passages = adjustAll(
          source.passages,
          list.map((one) => ({ ...one, passage: one.passage % source.passages.length })),
        )
        const { release } = deriveRelease({ ...source, passages })
        expect(parseRelease(release.toJSON()).ok).toBe(true)
        const text = release.textBetween(0, release.content.size, '\n')
        const apart = passages.filter(({ part }) => part === 'leftOut' || isDetail(part))
        const inText = passages.filter((one) => !apart.includes(one))
        expect(wordsIn(text)).toEqual(wordsIn(inText.map((one) => wordsOf(one).text).join('\n')))
        expect(wordsIn([...inText, ...apart].map(({ text: words }) => words).join('\n'))).toEqual(
          wordsIn(source.passages.map(({ text: words }) => words).join('\n')),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('is read again as it was noted, without what fits no passage', () => {
    const noted = [
      { passage: 0, part: 'lead' },
      { passage: 1, part: null },
      { passage: 9, part: 'lead' },
      { passage: 0, part: 'script' },
      'x',
    ]
    expect(parseAdjustments(noted, 3)).toEqual(noted.slice(0, 2))
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
