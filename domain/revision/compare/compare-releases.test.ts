import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../../document/builders'
import { parseRelease, type ReleaseNode } from '../../document/parse'
import { arbitraryRevisions } from '../../testing/arbitrary-revision'
import { canonicalForm } from '../canonical-form'
import { applyChanges, applyComparison, revertChanges } from './apply-changes'
import { changeIds } from './change-ids'
import { compareReleases } from './compare-releases'
import { listChanges } from './list-changes'
import { showComparison } from './show-comparison'
import { isOnSide, textOfLine } from './shown-line'
import { isWord, tokensOf } from './words'

const isLong = process.env['IMPRIMATUR_LONG'] === '1'
const hashes = (release: ReleaseNode) => {
  const { wordingHash, detailsHash } = canonicalForm(release)
  return { wordingHash, detailsHash }
}
/** What a comparison is once it has crossed a boundary. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

const wordsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of tokensOf(text).filter(isWord)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
const textOf = (release: ReleaseNode): string => release.textBetween(0, release.content.size, '\n')

describe('a comparison', () => {
  it('applied to the old release gives the new one, and none of it the old one', () => {
    fc.assert(
      fc.property(arbitraryRevisions, ([old, fresh]) => {
        const comparison = sent(compareReleases(old, fresh))
        expect(hashes(applyComparison(old, comparison))).toEqual(hashes(fresh))
        expect(hashes(applyChanges(old, comparison, []))).toEqual(hashes(old))
        expect(changeIds(comparison).length === 0).toBe(
          canonicalForm(old).wordingHash === canonicalForm(fresh).wordingHash &&
            canonicalForm(old).detailsHash === canonicalForm(fresh).detailsHash,
        )
      }),
      { numRuns: isLong ? 10_000 : 200 },
    )
  })

  it('takes any part of itself: the release stays valid, and a word that no accepted change deletes stays', () => {
    fc.assert(
      fc.property(arbitraryRevisions, fc.infiniteStream(fc.boolean()), ([old, fresh], choices) => {
        const comparison = compareReleases(old, fresh)
        const ids = changeIds(comparison).filter(() => choices.next().value === true)
        const part = applyChanges(old, comparison, ids)
        expect(parseRelease(part.toJSON()).ok).toBe(true)
        expect(hashes(applyChanges(old, comparison, ids.toReversed()))).toEqual(hashes(part))
        const rest = revertChanges({ old, fresh }, comparison, ids)
        expect(parseRelease(rest.toJSON()).ok).toBe(true)
        const changes = listChanges(comparison, showComparison(old, fresh, comparison))
        const taken = changes.filter(({ id, kind }) => ids.includes(id) && kind !== 'moved')
        const left = wordsOf(textOf(part))
        const gone = wordsOf(taken.map(({ before }) => before).join('\n'))
        for (const [word, count] of wordsOf(textOf(old)))
          expect(left.get(word) ?? 0, word).toBeGreaterThanOrEqual(count - (gone.get(word) ?? 0))
      }),
      { numRuns: isLong ? 10_000 : 200 },
    )
  })

  it('is taken back whole to the old release', () => {
    fc.assert(
      fc.property(arbitraryRevisions, ([old, fresh]) => {
        const comparison = compareReleases(old, fresh)
        const all = changeIds(comparison)
        expect(hashes(revertChanges({ old, fresh }, comparison, all))).toEqual(hashes(old))
        expect(hashes(revertChanges({ old, fresh }, comparison, []))).toEqual(hashes(fresh))
      }),
      { numRuns: isLong ? 2000 : 60 },
    )
  })
})

const [one, two] = [
  'Die Brücke über die Aller ist seit heute offen.',
  'Gebaut wurde sie in zwei Jahren und acht Monaten.',
] as const
type Contents = Parameters<typeof build.release>[1]
const release = (...blocks: readonly Contents[]): ReleaseNode =>
  build.release({ number: '7/2026' }, build.headline('Neue Brücke'), ...blocks)
/** The changes of a comparison as `kind part: before → after`. */
const changesOf = (old: ReleaseNode, fresh: ReleaseNode): readonly string[] => {
  const comparison = compareReleases(old, fresh)
  return listChanges(comparison, showComparison(old, fresh, comparison)).map(
    ({ kind, part, attribute, before, after }) =>
      `${kind} ${part}${attribute === null ? '' : `.${attribute}`}: ${before} → ${after}`,
  )
}

describe('compareReleases', () => {
  it('shows a moved paragraph as a move, also where a word in it changed', () => {
    const old = release(build.paragraph(one), build.paragraph(two), build.paragraph('Mehr dazu morgen.'))
    const fresh = release(
      build.paragraph(two),
      build.paragraph('Mehr dazu morgen.'),
      build.paragraph(one.replace('heute', 'gestern')),
    )
    const { body } = compareReleases(old, fresh)
    expect(body.map(({ kind }) => kind)).toEqual(['movedFrom', 'kept', 'kept', 'movedTo'])
    expect(changesOf(old, fresh)).toEqual([
      `moved paragraph: ${one} → ${one.replace('heute', 'gestern')}`,
      'words paragraph: heute → gestern',
    ])
  })

  it('shows a paragraph that went into the end matter as a move', () => {
    const old = release(build.paragraph(one), build.boilerplate(build.paragraph(two)))
    const fresh = release(build.boilerplate(build.paragraph(two), build.paragraph(one)))
    expect(changesOf(old, fresh)).toEqual([`moved paragraph: ${one} → ${one}`])
  })

  it.each<[string, Contents, Contents, readonly string[]]>([
    [
      'a word',
      build.paragraph(one),
      build.paragraph(one.replace('heute', 'gestern')),
      ['words paragraph: heute → gestern'],
    ],
    [
      'a mark',
      build.paragraph('Sehr ', 'wichtig'),
      build.paragraph('Sehr ', build.strong('wichtig')),
      ['marks paragraph: wichtig → wichtig'],
    ],
    [
      'whom a quotation quotes',
      build.paragraph('Sie sagt: „', build.quotation('Endlich.', { speaker: 'Ada Reiber' }), '“'),
      build.paragraph('Sie sagt: „', build.quotation('Endlich.', { speaker: 'Ida Holt' }), '“'),
      ['marks paragraph: Endlich. → Endlich.'],
    ],
    [
      'the speaker of a quote',
      build.quote(
        build.paragraph(one),
        build.attribution(build.speaker('Ada Reiber'), ', ', build.role('Landrätin')),
      ),
      build.quote(
        build.paragraph(one),
        build.attribution(build.speaker('Ida Holt'), ', ', build.role('Landrätin')),
      ),
      ['words attribution: Ada Reiber → Ida Holt'],
    ],
    [
      'the alternative text and credit of a picture',
      build.figure(build.image({ asset: 'a'.repeat(64), alt: 'Brücke', credit: 'Foto: Ada' })),
      build.figure(build.image({ asset: 'a'.repeat(64), alt: 'Neue Brücke', credit: 'Foto: Ida' })),
      ['attribute image.alt: Brücke → Neue Brücke', 'attribute image.credit: Foto: Ada → Foto: Ida'],
    ],
    [
      'a cell of a table',
      build.table(
        build.tableRow(
          build.tableCell(build.paragraph('Kosten')),
          build.tableCell(build.paragraph('3 Euro')),
        ),
      ),
      build.table(
        build.tableRow(
          build.tableCell(build.paragraph('Kosten')),
          build.tableCell(build.paragraph('4 Euro')),
        ),
      ),
      ['words tableRow: 3 → 4'],
    ],
    [
      'a table with another number of columns',
      build.table(build.tableRow(build.tableCell(build.paragraph('Kosten')))),
      build.table(
        build.tableRow(
          build.tableCell(build.paragraph('Kosten')),
          build.tableCell(build.paragraph('4 Euro')),
        ),
      ),
      ['replaced tableRow: Kosten → Kosten | 4 Euro'],
    ],
    [
      'an item of a list',
      build.bulletList(build.listItem(build.paragraph('Wasser')), build.listItem(build.paragraph('Strom'))),
      build.bulletList(
        build.listItem(build.paragraph('Wasser')),
        build.listItem(build.paragraph('Gas')),
        build.listItem(build.paragraph('Strom')),
      ),
      ['inserted listItem:  → Gas'],
    ],
    [
      'where an ordered list begins',
      build.orderedListFrom(1, build.listItem(build.paragraph('Wasser'))),
      build.orderedListFrom(3, build.listItem(build.paragraph('Wasser'))),
      ['attribute listItem.start: 1 → 3'],
    ],
  ])('finds %s and nothing else', (_name, before, after, expected) => {
    expect(changesOf(release(before), release(after))).toEqual(expected)
  })

  it('finds every attribute and issue detail', () => {
    const old = build.release({ keywords: ['Brücke'], number: '1' }, build.headline('Neue Brücke'))
    const fresh = build.release(
      {
        ...{
          kind: 'statement',
          language: 'en',
          organisation: 'Amt',
          keywords: ['Brücke', 'Aller'],
          teaser: 'Kurz',
        },
        ...{ number: '2', issueDate: '2026-03-03', embargo: { kind: 'startOfSpeech' } },
      },
      build.headline('Neue Brücke'),
      build.mediaContact(build.paragraph('Telefon 0123')),
    )
    expect(changesOf(old, fresh)).toEqual([
      'attribute release.language: de → en',
      'attribute release.kind: pressRelease → statement',
      'attribute release.organisation:  → Amt',
      'attribute release.keywords: Brücke → Brücke, Aller',
      'attribute release.teaser:  → Kurz',
      'attribute release.number: 1 → 2',
      'attribute release.issueDate:  → 2026-03-03',
      'attribute release.embargo:  → {"kind":"startOfSpeech"}',
      'inserted mediaContact:  → ',
      'inserted paragraph:  → Telefon 0123',
    ])
  })

  it('shows all words of both releases, in their order', () => {
    fc.assert(
      fc.property(arbitraryRevisions, ([old, fresh]) => {
        const lines = showComparison(old, fresh, compareReleases(old, fresh))
        for (const [side, document] of [
          ['old', old],
          ['new', fresh],
        ] as const) {
          const own = lines.filter((line) => isOnSide(line, side))
          const words = (text: string): string => text.replaceAll(' | ', '').replace(/\s/gu, '')
          const shown = own.filter(({ part }) => part !== 'image').map((line) => textOfLine(line, side))
          expect(words(shown.join(''))).toBe(words(textOf(document)))
        }
      }),
      { numRuns: isLong ? 5000 : 100 },
    )
  })
})
