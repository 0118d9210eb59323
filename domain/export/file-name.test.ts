import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseAttributes } from '../document/attributes'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { buildPage } from './build-page'
import { exportFileName } from './file-name'
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
