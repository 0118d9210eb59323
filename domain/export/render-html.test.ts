import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { buildPage } from './build-page'
import type { Purpose } from './purpose'
import { renderHtml } from './render-html'

const now = new Date('2026-03-02T08:00:00Z')

const asset = 'a'.repeat(64)
const assets = new Map([[asset, 'data:image/png;base64,AAAA']])

function render(release: ReleaseNode, purpose: Purpose = 'final', at = now): string {
  const page = buildPage({ release, purpose, revision: null, now: at, assets })
  if (!page.ok) throw new Error('The page could not be built')
  return renderHtml(page.value)
}

const inLanguage = (lang: string, text: string) => schema.text(text, [schema.marks.language.create({ lang })])
const count = (text: string, part: string): number => text.split(part).length - 1
const linkedData = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')

describe('hostile text', () => {
  const hostile = `</script></style></title><script>alert("1")</script><img src=x onerror='alert(1)'>&amp;<!--`
  const html = render(
    build.release(
      {
        language: 'en',
        organisation: hostile,
        number: hostile,
        teaser: hostile,
        keywords: [hostile],
        issueDate: '2026-03-03',
      },
      build.kicker(hostile),
      build.headline(hostile),
      build.subheadline(hostile),
      build.dateline(hostile),
      build.lead(hostile, build.strong(hostile), build.link('https://example.org/"><script>', hostile)),
      build.bulletList(build.listItem(build.paragraph(hostile))),
      build.table(build.tableRow(build.tableHeader(build.paragraph(hostile)))),
      build.quote(build.paragraph(hostile), build.attribution(build.speaker(hostile))),
      build.figure(build.image({ asset, alt: hostile, credit: hostile }), build.caption(hostile)),
      build.section(build.sectionHeading(hostile), build.paragraph(build.emphasis(hostile))),
      build.mediaContact(build.paragraph(hostile)),
    ),
    'draft',
  )

  it('opens no element and closes none', () => {
    expect(count(html, '<script')).toBe(1)
    expect(count(html, '</script')).toBe(1)
    expect(count(html, '<style')).toBe(1)
    expect(count(html, '</title')).toBe(1)
    expect(count(html, '<img')).toBe(1)
    expect(html).not.toContain('<!--')
  })

  it('ends no attribute', () => {
    expect(html).toContain('href="https://example.org/&quot;&gt;&lt;script&gt;"')
    expect(html).toMatch(/<meta name="description" content="&lt;\/script&gt;[^"]*&lt;!--">/)
  })

  it('reaches the linked data unchanged', () => {
    expect(linkedData(html)).toMatchObject({
      '@type': 'NewsArticle',
      headline: hostile,
      description: hostile,
      identifier: hostile,
      keywords: [hostile],
      publisher: { '@type': 'Organization', name: hostile },
    })
  })

  it('is escaped once, not twice', () => {
    expect(render(build.release({}, build.headline('Kaffee & Kuchen')))).toContain(
      '<h1>Kaffee &amp; Kuchen</h1>',
    )
    expect(render(build.release({}, build.headline('&amp;')))).toContain('<h1>&amp;amp;</h1>')
  })
})

describe('the structure of the page', () => {
  const html = render(
    build.release(
      { language: 'de', organisation: 'Hafenamt', issueDate: '2026-03-03' },
      build.kicker('Hafen'),
      build.headline('Neue Fähre'),
      build.lead('Sie fährt.'),
      build.paragraph('Absatz mit ', build.strong('fett'), ' und ', build.emphasis('kursiv'), '.'),
      build.quote(
        build.paragraph('„Ja.“'),
        build.attribution(build.speaker('Maja Lindqvist'), ', ', build.role('Ministerin')),
      ),
      build.orderedListFrom(3, build.listItem(build.paragraph('drittens'))),
      build.table(
        build.tableRow(
          build.tableHeader(build.paragraph('Linie')),
          build.tableHeader(build.paragraph('Takt')),
        ),
        build.tableRow(build.tableHeader(build.paragraph('F1')), build.tableCell(build.paragraph('20 min'))),
      ),
      build.section(build.sectionHeading('Fahrplan'), build.paragraph('Täglich.')),
      build.boilerplate(build.paragraph('Das Hafenamt.')),
    ),
  )

  it.each([
    ['one headline', '<h1>Neue Fähre</h1>'],
    ['the issue date as a time', '<time datetime="2026-03-03">3. März 2026</time>'],
    ['a section with its heading', '<section>\n<h2>Fahrplan</h2>\n<p>Täglich.</p>\n</section>'],
    ['end matter as a section of its kind', '<section class="boilerplate">'],
    ['a quote with its words', '<blockquote>\n<p>„Ja.“</p>\n</blockquote>'],
    ['an attribution', '<figcaption><strong>Maja Lindqvist</strong>, Ministerin</figcaption>'],
    ['a numbered list from its first number', ' start="3">\n<li>\n<p>drittens</p>'],
    ['column headings', '<thead>\n<tr><th scope="col"><p>Linie</p></th>'],
    ['row headings', '<tbody>\n<tr><th scope="row"><p>F1</p></th><td><p>20 min</p></td></tr>'],
    ['weight and stress', '<strong>fett</strong> und <em>kursiv</em>'],
  ])('has %s', (_what, part) => {
    expect(html).toContain(part)
  })

  it('stands alone: no address is loaded and no script runs', () => {
    expect(html).not.toMatch(/<(link|iframe|object|embed|img|base)\b|url\(|@import/)
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    expect(html).not.toMatch(/<[^>]+\son\w+=/)
  })

  it('adds no quotation element, whose marks a browser would write', () => {
    expect(html).not.toContain('<q')
    expect(html).not.toMatch(/content:/)
  })
})

describe('language and direction', () => {
  it('are those of the release', () => {
    expect(render(build.release({ language: 'he' }, build.headline('גשר')))).toContain(
      '<html lang="he" dir="rtl">',
    )
    expect(render(build.release({ language: 'de-CH' }, build.headline('Brücke')))).toContain(
      '<html lang="de-CH" dir="ltr">',
    )
  })

  it('are given where a passage differs', () => {
    const html = render(
      build.release(
        { language: 'de' },
        build.headline('Gruß'),
        build.paragraph(inLanguage('he', 'שלום'), ' und ', inLanguage('en', 'hello')),
      ),
    )
    expect(html).toContain('<p><span lang="he" dir="rtl">שלום</span> und <span lang="en">hello</span></p>')
  })

  it('are given for words that the page adds in another language', () => {
    expect(render(build.release({ language: 'he' }, build.headline('גשר')))).toContain(
      '<p class="release" lang="en" dir="ltr">Press release</p>',
    )
  })
})

describe('what an export is for', () => {
  const embargo = { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' } as const
  const release = build.release({ language: 'en', embargo, issueDate: '2026-03-03' }, build.headline('News'))
  const afterwards = new Date('2026-03-03T09:00:00Z')

  it.each([
    ['draft', true, true],
    ['review', true, true],
    ['embargoed', false, true],
    ['final', false, false],
  ] as const)('%s: draft mark %s, kept out of search engines %s', (purpose, isMarked, isKeptOut) => {
    const html = render(release, purpose, purpose === 'final' ? afterwards : now)
    expect(html.includes('<p class="note draft-mark">Draft – not for release</p>')).toBe(isMarked)
    expect(html.includes('<meta name="robots" content="noindex">')).toBe(isKeptOut)
  })

  it('shows the embargo before anything else', () => {
    expect(render(release, 'embargoed')).toMatch(
      /<header>\n<p class="note embargo">Embargoed until: 3 March 2026, 10:00 \(CET\)<\/p>/,
    )
  })

  it('gives a date of publication only to what is out', () => {
    expect(linkedData(render(release, 'final', afterwards))).toMatchObject({ datePublished: '2026-03-03' })
    expect(linkedData(render(release, 'draft'))).not.toHaveProperty('datePublished')
    expect(linkedData(render(release, 'draft'))).toMatchObject({ creativeWorkStatus: 'Draft' })
  })
})

it('gives the same bytes for the same release, with one script element that never runs', () => {
  fc.assert(
    fc.property(arbitraryRelease, fc.constantFrom<Purpose>('draft', 'final'), (release, purpose) => {
      const html = render(release, purpose)
      expect(render(release, purpose)).toBe(html)
      expect(count(html, '<script')).toBe(1)
    }),
  )
})

it('makes no heading of a cell without words, as in the corner of a table', () => {
  const heading = (text: string) => build.tableHeader(build.paragraph(text))
  const html = render(
    build.release(
      {},
      build.headline('Fahrplan'),
      build.table(
        build.tableRow(heading(' '), heading('Takt')),
        build.tableRow(heading('F1'), heading('20')),
      ),
    ),
  )
  expect(html).toMatch(
    /<thead>\n<tr><td>(<p> *<\/p>)?<\/td><th scope="col"><p>Takt<\/p><\/th><\/tr>\n<\/thead>/,
  )
})
