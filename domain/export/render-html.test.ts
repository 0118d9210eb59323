import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseAttributes } from '../document/attributes'
import { schema } from '../document/schema'
import { buildPage } from './build-page'
import { renderHtml } from './render-html'

function htmlOf(attributes: Partial<ReleaseAttributes>, ...contents: readonly build.Content[]): string {
  const page = buildPage({
    release: build.release(attributes, ...contents),
    purpose: 'final',
    revision: null,
    now: new Date('2026-03-02T08:00:00Z'),
    assets: new Map([['a'.repeat(64), 'data:image/png;base64,AAAA']]),
  })
  if (!page.ok) throw new Error('The page could not be built')
  return renderHtml(page.value)
}

const attack = `</title><script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`

describe('renderHtml', () => {
  it('lets no text become markup, wherever it stands', () => {
    const html = htmlOf(
      { organisation: attack, teaser: attack, number: attack, keywords: [attack] },
      build.kicker(attack),
      build.headline(attack),
      build.dateline(attack),
      build.paragraph(build.link('https://example.org/"><script>alert(1)</script>', attack)),
      build.figure(
        build.image({ asset: 'a'.repeat(64), alt: attack, credit: attack }),
        build.caption(attack),
      ),
      build.table(build.tableRow(build.tableHeader(build.paragraph(attack)))),
    )
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.match(/<\/script/g)).toHaveLength(1)
    expect(html.match(/<img/g)).toHaveLength(1)
    expect(html).toContain('&amp;amp;')
  })

  it('describes the release as a NewsArticle that parses back', () => {
    const html = htmlOf(
      {
        language: 'de',
        organisation: 'Amt',
        issueDate: '2026-03-02',
        number: '7',
        teaser: 'Kurz',
        keywords: ['Hafen'],
      },
      build.headline('</script><b>'),
      build.dateline('Obertal'),
    )
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? ''
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '</script><b>',
      description: 'Kurz',
      inLanguage: 'de',
      dateline: 'Obertal',
      datePublished: '2026-03-02',
      identifier: '7',
      keywords: ['Hafen'],
      publisher: { '@type': 'Organization', name: 'Amt' },
    })
  })

  it('uses the elements that mean what the block is', () => {
    const html = htmlOf(
      { language: 'de', issueDate: '2026-03-02' },
      build.headline('Titel'),
      build.quote(build.paragraph('Wort'), build.attribution(build.speaker('Maja'), ', ', build.role('Amt'))),
      build.table(
        build.tableRow(
          build.tableHeader(build.paragraph('Jahr')),
          build.tableHeader(build.paragraph('Zahl')),
        ),
        build.tableRow(build.tableHeader(build.paragraph('2026')), build.tableCell(build.paragraph('3'))),
      ),
      build.section(
        build.sectionHeading('Plan'),
        build.orderedListFrom(3, build.listItem(build.paragraph('drei'))),
      ),
    )
    for (const part of [
      '<html lang="de" dir="ltr">',
      '<h1>Titel</h1>',
      '<time datetime="2026-03-02">2. März 2026</time>',
      '<blockquote>\n<p>Wort</p>\n</blockquote>\n<figcaption><strong>Maja</strong>, Amt</figcaption>',
      '<thead>\n<tr><th scope="col"><p>Jahr</p></th>',
      '<th scope="row"><p>2026</p></th>',
      '<h2>Plan</h2>',
      '<ol start="3">',
    ])
      expect(html).toContain(part)
    expect(html).not.toContain('<q>')
  })

  it('says which language a passage is in, and its direction where that turns', () => {
    const hebrew = schema.text('גשר', [schema.marks.language.create({ lang: 'he' })])
    const french = schema.text('pont', [schema.marks.language.create({ lang: 'fr' })])
    const html = htmlOf({ language: 'de' }, build.headline('T'), build.paragraph([hebrew, french]))
    expect(html).toContain('<span lang="he" dir="rtl">גשר</span><span lang="fr">pont</span>')
  })

  it('asks search engines to stay away from what is no final release', () => {
    const release = build.release({}, build.headline('T'))
    const render = (purpose: 'draft' | 'final') => {
      const page = buildPage({ release, purpose, revision: null, now: new Date(0) })
      return page.ok ? renderHtml(page.value) : ''
    }
    expect(render('draft')).toContain('<meta name="robots" content="noindex">')
    expect(render('final')).not.toContain('noindex')
  })
})
