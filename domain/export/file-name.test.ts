import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseAttributes } from '../document/attributes'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { buildPage } from './build-page'
import {
  exportFileName,
  type FileNameFacts,
  fileNameParts,
  fileNameSeparators,
  movePart,
  usualFileName,
} from './file-name'
import type { Purpose } from './purpose'

const now = new Date('2026-03-02T08:00:00Z')

function nameOf(
  title: string,
  attributes: Partial<ReleaseAttributes> = {},
  purpose: Purpose = 'final',
): string {
  const page = buildPage({
    release: build.release(attributes, build.headline(title)),
    purpose,
    revision: null,
    now,
  })
  return page.ok ? exportFileName(page.value) : ''
}

describe('a file name', () => {
  it.each<[string, string, Partial<ReleaseAttributes>]>([
    ['Neue Fähre für Straßenbahngäste', 'Neue-Faehre-fuer-Strassenbahngaeste', {}],
    ['GROẞE Übung', 'GROSSE-Uebung', {}],
    ['„Łódź“ & Ωμέγα', 'Łodz-Ωμεγα', {}],
    ['Neue Fähre', '2026-03-03_7-2026_Neue-Faehre', { issueDate: '2026-03-03', number: '7/2026' }],
    ['../../etc/passwd', 'etc-passwd', {}],
    ['CON: a*b?c<d>|"e"\\f\u0000', 'CON-a-b-c-d-e-f', {}],
    ['גשר חדש', 'גשר-חדש', { language: 'he' }],
    ['!!!', 'release', {}],
  ])('for %j is %j', (title, name, attributes) => {
    expect(nameOf(title, attributes)).toBe(name)
  })

  it.each([
    ['de', 'draft', 'ENTWURF_T'],
    ['de', 'review', 'ENTWURF_T'],
    ['de', 'embargoed', 'SPERRFRIST_T'],
    ['en', 'draft', 'DRAFT_T'],
    ['fr', 'embargoed', 'EMBARGOED_T'],
    ['fr', 'final', 'T'],
  ] as const)('in %s for %s opens with what it is: %s', (language, purpose, name) => {
    expect(nameOf('T', { language }, purpose)).toBe(name)
  })

  it('is cut between words', () => {
    const name = nameOf('Hafen '.repeat(40))
    expect(name).toMatch(/^(Hafen-)+Hafen$/)
    expect(name.length).toBeLessThanOrEqual(90)
  })

  // All marks were taken away, and Japanese headlines lost their voiced sounds.
  it.each([
    ['フェリーが島々を結ぶ', 'フェリーが島々を結ぶ'],
    ['Новый май', 'Новый-май'],
    ['الأول', 'الأول'],
    ['मंत्री की बात', 'मंत्री-की-बात'],
    ['Łódź, Ελλάδα', 'Łodz-Ελλαδα'],
    ['– \u0301a', 'a'],
  ])('spells %s as its script is spelt', (headline, expected) => {
    expect(nameOf(headline)).toContain(expected)
  })

  it('is cut even where there is no space between words', () => {
    expect(nameOf('語'.repeat(200)).length).toBeGreaterThan(10)
  })

  it('holds only letters, digits and hyphens, and fits in a folder with its ending', () => {
    fc.assert(
      fc.property(arbitraryRelease, fc.string({ unit: 'grapheme', maxLength: 300 }), (release, headline) => {
        const page = buildPage({
          release: build.release(release.attrs, build.headline(headline)),
          purpose: 'draft',
          revision: null,
          now,
        })
        const name = page.ok ? exportFileName(page.value) : ''
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u)
        expect(new TextEncoder().encode(`${name} (99).html`).length).toBeLessThanOrEqual(255)
      }),
    )
  })
})

describe('an office’s own file names', () => {
  const facts: FileNameFacts = {
    ...{ language: 'de', issueDate: '2026-03-03', number: '7/2026', title: 'Neue Fähre' },
    purpose: 'final',
  }

  it.each([
    [['headline', 'date'], '-', 'Neue-Faehre-2026-03-03'],
    [['number', 'headline'], '__', '7-2026__Neue-Faehre'],
    [['headline'], '_', 'Neue-Faehre'],
    [[], '_', 'release'],
  ] as const)('put together from %j with %j are %s', (parts, separator, name) => {
    expect(exportFileName(facts, { parts, separator })).toBe(name)
  })

  it('say that a release is under embargo or a draft even where the pattern leaves that out', () => {
    const pattern = { parts: ['headline'], separator: '_' } as const
    expect(exportFileName({ ...facts, purpose: 'embargoed' }, pattern)).toBe('SPERRFRIST_Neue-Faehre')
    expect(exportFileName({ ...facts, purpose: 'draft' }, pattern)).toBe('ENTWURF_Neue-Faehre')
    const last = { parts: ['headline', 'purpose'], separator: '_' } as const
    expect(exportFileName({ ...facts, purpose: 'embargoed' }, last)).toBe('Neue-Faehre_SPERRFRIST')
  })

  it('hold in any order whatever every file system takes', () => {
    const patterns = fc.record({
      parts: fc.shuffledSubarray([...fileNameParts]),
      separator: fc.constantFrom(...fileNameSeparators),
    })
    fc.assert(
      fc.property(patterns, fc.string({ unit: 'grapheme', maxLength: 200 }), (pattern, title) => {
        const name = exportFileName({ ...facts, title }, pattern)
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u)
      }),
    )
  })

  it('change their order by one place, and not beyond their ends', () => {
    expect(movePart(usualFileName, 'headline', -1).parts).toEqual(['purpose', 'date', 'headline', 'number'])
    expect(movePart(usualFileName, 'date', 1).parts).toEqual(['purpose', 'number', 'date', 'headline'])
    expect(movePart(usualFileName, 'purpose', -1)).toBe(usualFileName)
    expect(movePart(usualFileName, 'headline', 1)).toBe(usualFileName)
  })
})
