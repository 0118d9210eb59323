import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { buildPage } from '../export/build-page'
import type { PageModel } from '../export/page-model'
import type { Purpose } from '../export/purpose'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { cmsElements } from './body-html'
import { buildCmsFields } from './build-fields'
import type { CmsField } from './fields'
import { limitsOf, measureField } from './profiles'

function pageOf(release: ReleaseNode, purpose: Purpose = 'final'): PageModel {
  const page = buildPage({ release, purpose, revision: null, now: new Date('2026-03-02T08:00:00Z') })
  if (!page.ok) throw new Error('The releases here hold no images')
  return page.value
}

const fieldsOf = (release: ReleaseNode, purpose?: Purpose): Readonly<Record<CmsField, string>> =>
  // The list of fields is complete by its type.
  Object.fromEntries(
    buildCmsFields(pageOf(release, purpose)).map(({ field, text }) => [field, text]),
  ) as Record<CmsField, string>

const ferry = build.release(
  {
    ...{ language: 'de', teaser: 'Kurz gesagt', keywords: ['Fähre', 'Hafen'], issueDate: '2026-03-03' },
    embargo: { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' },
  },
  build.kicker('Hafen'),
  build.headline('Neue Fähre'),
  build.lead('Sie fährt <bald>.'),
  build.section(
    build.sectionHeading('Zahlen'),
    build.bulletList(
      build.listItem(build.paragraph('eins')),
      build.listItem(build.paragraph(build.strong('zwei'))),
    ),
    build.quote(build.paragraph('Schön.'), build.attribution(build.speaker('Maja'))),
    build.table(build.tableRow(build.tableCell(build.paragraph('a')), build.tableCell(build.paragraph('b')))),
  ),
  build.boilerplate(build.sectionHeading('Über uns'), build.paragraph('Wir.')),
  build.mediaContact(build.paragraph('Telefon 0123')),
)

describe('the fields of a CMS', () => {
  it('take each part of a release once', () => {
    expect(fieldsOf(ferry)).toEqual({
      title: 'Neue Fähre',
      kicker: 'Hafen',
      subheadline: '',
      teaser: 'Kurz gesagt',
      bodyHtml: [
        '<p>Sie fährt &lt;bald&gt;.</p>',
        '<h2>Zahlen</h2>',
        '<ul>\n<li>eins</li>\n<li><strong>zwei</strong></li>\n</ul>',
        '<blockquote>\n<p>Schön.</p>\n<p><strong>Maja</strong></p>\n</blockquote>',
        '<p>a | b</p>',
        '<h3>Über uns</h3>',
        '<p>Wir.</p>',
      ].join('\n'),
      bodyText: 'Sie fährt <bald>.\n\nZahlen\n\n- eins\n- zwei\n\nSchön.\nMaja\n\na\tb\n\nÜber uns\n\nWir.',
      date: '2026-03-03',
      embargo: 'Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)',
      keywords: 'Fähre, Hafen',
      mediaContact: 'Telefon 0123',
    })
  })

  it('of a draft say so at the head of the body', () => {
    const { bodyHtml, bodyText } = fieldsOf(ferry, 'draft')
    expect(bodyHtml).toMatch(/^<p><strong>Entwurf – nicht zur Veröffentlichung<\/strong><\/p>/)
    expect(bodyText).toMatch(/^Entwurf – nicht zur Veröffentlichung\n/)
  })

  it('hold no element that a CMS would throw away, for any release', () => {
    fc.assert(
      fc.property(arbitraryRelease, (release) => {
        const { bodyHtml } = fieldsOf(release)
        const tags = [...bodyHtml.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag)
        expect(tags.filter((tag) => !cmsElements.some((element) => element === tag))).toEqual([])
        expect(
          [...bodyHtml.matchAll(/ ([a-z]+)="/g)]
            .map(([, name]) => name)
            .filter((name) => !['href', 'start'].includes(name ?? '')),
        ).toEqual([])
      }),
    )
  })
})

describe('a limit', () => {
  it('is that of the profile, or the office’s own', () => {
    expect(limitsOf('govuk', {}).title).toBe(65)
    expect(limitsOf('own', { title: 40 })).toEqual({ title: 40 })
  })

  it('says by how many characters a field is too long, as a reader counts them', () => {
    expect(measureField('Fähre 👩🏽‍🚒', 5)).toEqual({ count: 7, limit: 5, over: 2 })
    expect(measureField('Fähre', undefined)).toEqual({ count: 5, limit: null, over: 0 })
  })
})
