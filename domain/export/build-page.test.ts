import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { buildPage } from './build-page'
import { expectedText } from './expected-text'
import type { PageModel } from './page-model'
import type { Purpose } from './purpose'

const now = new Date('2026-03-02T08:00:00Z')
const embargo = { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' } as const

function pageOf(release: ReleaseNode, purpose: Purpose = 'final', at = now): PageModel {
  const page = buildPage({ release, purpose, revision: null, now: at })
  if (!page.ok) throw new Error('The page could not be built')
  return page.value
}

const textsOf = (page: PageModel, format: 'pdf' | 'html' = 'pdf'): readonly string[] =>
  expectedText(page, format).map(({ text }) => text)

describe('buildPage', () => {
  it('opens with organisation, kind, number and date in the release’s language', () => {
    const attributes = { organisation: 'Hafenamt', number: '7/2026', issueDate: '2026-03-02' }
    const german = build.release({ ...attributes, language: 'de-AT' }, build.headline('Titel'))
    const english = build.release({ ...attributes, language: 'en' }, build.headline('Title'))
    expect(textsOf(pageOf(german))).toEqual([
      'Hafenamt',
      'Pressemitteilung Nr. 7/2026',
      '2. März 2026',
      'Titel',
    ])
    expect(textsOf(pageOf(english))).toEqual([
      'Hafenamt',
      'Press release No. 7/2026',
      '2 March 2026',
      'Title',
    ])
  })

  it('labels a release in another language in English, and says so', () => {
    const page = pageOf(build.release({ language: 'he' }, build.headline('גשר')))
    expect(page.direction).toBe('rtl')
    expect(page.masthead.map(({ language }) => language)).toEqual(['en'])
    expect(expectedText(page, 'pdf').map(({ direction }) => direction)).toEqual(['ltr', 'rtl'])
  })

  it.each([
    ['draft', 'Entwurf – nicht zur Veröffentlichung'],
    ['review', 'Entwurf – nicht zur Veröffentlichung'],
    ['final', undefined],
    ['embargoed', undefined],
  ] as const)('marks each sheet of a %s: %s', (purpose, mark) => {
    const page = pageOf(build.release({ language: 'de' }, build.headline('Titel')), purpose)
    expect(page.pageHead[0]?.text).toBe(mark)
    expect(textsOf(page, 'html')[0] === mark).toBe(mark !== undefined)
    expect(textsOf(page, 'pdf')).not.toContain(mark)
  })

  it('names the embargo at the top and on each sheet as long as it holds', () => {
    const release = build.release({ language: 'de', embargo }, build.headline('Titel'))
    const ahead = pageOf(release, 'embargoed')
    expect(textsOf(ahead)[0]).toBe('Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)')
    expect(ahead.pageHead.map(({ text }) => text)).toEqual(['Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)'])
    const over = pageOf(release, 'final', new Date('2026-03-03T09:00:00Z'))
    expect(textsOf(over).join()).not.toContain('Sperrfrist')
    expect(over.pageHead).toEqual([])
  })

  it('prints a dateline that runs in on the lead’s line, and alone where there is no lead', () => {
    const dateline = build.runInDateline('Obertal, 2. März –')
    const withLead = build.release({}, build.headline('T'), dateline, build.lead('Die Fähre legt ab.'))
    const without = build.release({}, build.headline('T'), dateline)
    expect(textsOf(pageOf(withLead))).toContain('Obertal, 2. März – Die Fähre legt ab.')
    expect(textsOf(pageOf(without))).toContain('Obertal, 2. März –')
  })

  it('heads notes and contacts that have no heading, unless their text opens with that word', () => {
    const page = pageOf(
      build.release(
        { language: 'de' },
        build.headline('T'),
        build.boilerplate(build.paragraph('Das Amt.')),
        build.noteToEditors(build.sectionHeading('Fototermin'), build.paragraph('Um zehn.')),
        build.mediaContact(build.paragraph('Pressekontakt: Maja Lind')),
        build.mediaContact(build.paragraph('Jo Berg')),
      ),
    )
    expect(page.sections.map(({ heading }) => heading?.runs[0]?.text ?? null)).toEqual([
      null,
      'Fototermin',
      null,
      'Pressekontakt',
    ])
  })

  it('numbers ordered lists from their start, nested ones for themselves', () => {
    const release = build.release(
      {},
      build.headline('T'),
      build.orderedListFrom(
        9,
        build.listItem(build.paragraph('neun'), build.orderedList(build.listItem(build.paragraph('eins')))),
        build.listItem(build.paragraph('zehn')),
      ),
    )
    expect(textsOf(pageOf(release)).slice(2)).toEqual(['9.', 'neun', '1.', 'eins', '10.', 'zehn'])
  })

  it('leaves out what holds no text', () => {
    const release = build.release(
      {},
      build.headline('T'),
      build.lead(),
      build.paragraph(),
      build.bulletList(build.listItem(build.paragraph())),
      build.section(build.sectionHeading('')),
      build.mediaContact(build.paragraph()),
    )
    const page = pageOf(release)
    expect(page.blocks).toEqual([])
    expect(page.sections).toEqual([])
  })

  it('names images whose bytes are missing', () => {
    const asset = 'a'.repeat(64)
    const release = build.release({}, build.headline('T'), build.figure(build.image({ asset, alt: 'Hafen' })))
    expect(buildPage({ release, purpose: 'draft', revision: null, now })).toEqual({
      ok: false,
      failure: { kind: 'imagesMissing', assets: [asset] },
    })
  })

  it('is titled by the headline, or by its kind where that is empty', () => {
    expect(pageOf(build.release({}, build.headline('Neue  Fähre'))).title).toBe('Neue Fähre')
    expect(pageOf(build.release({ number: '3' }, build.headline())).title).toBe('Pressemitteilung Nr. 3')
  })
})
