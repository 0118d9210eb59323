import { defaultDesign } from '../../domain/export/design/design'
import { describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { buildPage } from '../../domain/export/build-page'
import type { PageModel } from '../../domain/export/page-model'
import type { Purpose } from '../../domain/export/purpose'
import { renderHtml } from '../../domain/export/render-html'
import { checkMetadata } from './check-metadata'
import { checkForm } from './html-form'

const release = build.release(
  {
    ...{ language: 'de', number: '7/2026', organisation: 'Hafenamt Lindenau', issueDate: '2026-03-03' },
    ...{ teaser: 'Kurz & "knapp".', keywords: ['Fähre'] },
    embargo: { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' },
  },
  build.headline('Neue Fähre'),
  build.lead('Sie fährt.'),
)

function pageOf(purpose: Purpose): PageModel {
  const now = new Date(purpose === 'final' ? '2026-03-03T10:00:00Z' : '2026-03-03T08:00:00Z')
  const page = buildPage({ release, purpose, revision: null, now })
  if (!page.ok) throw new Error('This release holds no images')
  return page.value
}

const check = (html: string, purpose: Purpose) =>
  checkForm(html, defaultDesign) ?? checkMetadata(html, pageOf(purpose))

const robots = '<meta name="robots" content="noindex">'
type Break = readonly [name: string, purpose: Purpose, from: string, to: string, found: object]
const property = (name: string) => ({ kind: 'propertyDiffers', property: name })

const breaks: readonly Break[] = [
  ['a draft that may be listed', 'draft', `${robots}\n`, '', property('robots')],
  ['a review that may be listed', 'review', `${robots}\n`, '', property('robots')],
  ['a text under embargo that may be listed', 'embargoed', `${robots}\n`, '', property('robots')],
  ['robots that are let in', 'draft', 'noindex', 'index', property('robots')],
  [
    'robots told two things',
    'draft',
    robots,
    `${robots}<meta name="ROBOTS" content="all">`,
    property('robots'),
  ],
  ['a final text that is kept out', 'final', '<title>', `${robots}<title>`, property('robots')],
  [
    'another embargo',
    'embargoed',
    'Until" content="2026-03-03T09',
    'Until" content="2026-03-03T08',
    property('embargo'),
  ],
  [
    'another embargo in the linked data',
    'embargoed',
    'Until":"2026-03-03T09',
    'Until":"2026-03-03T08',
    property('embargo'),
  ],
  [
    'an embargo that is over',
    'final',
    '<title>',
    '<meta name="embargoedUntil" content="2026-03-03T09:00:00Z"><title>',
    property('embargo'),
  ],
  [
    'a day of publication before the hour',
    'embargoed',
    '"genre"',
    '"datePublished":"2026-03-03","genre"',
    property('metadata'),
  ],
  [
    'another day of publication',
    'final',
    '"datePublished":"2026-03-03"',
    '"datePublished":"2026-03-02"',
    property('metadata'),
  ],
  [
    'another description',
    'final',
    'name="description" content="Kurz',
    'name="description" content="Lang',
    property('description'),
  ],
  ['another og:title', 'final', 'og:title" content="Neue', 'og:title" content="Alte', property('metadata')],
  ['another og:locale', 'final', 'de_DE', 'de_AT', property('metadata')],
  [
    'no og:site_name',
    'final',
    '<meta property="og:site_name" content="Hafenamt Lindenau">\n',
    '',
    property('metadata'),
  ],
  [
    'one more og field',
    'final',
    '<title>',
    '<meta property="og:url" content="x"><title>',
    property('metadata'),
  ],
  [
    'the same og field twice',
    'final',
    '<title>',
    '<meta property="og:type" content="article"><title>',
    property('metadata'),
  ],
  ['an author', 'final', '<title>', '<meta name="author" content="Ada Reiber"><title>', property('metadata')],
  [
    'a name under two keys',
    'final',
    '<meta property="og:type"',
    '<meta name="author" property="og:type"',
    property('metadata'),
  ],
  [
    'a meta element in the text',
    'final',
    '<main>',
    '<main><meta name="generator" content="x">',
    property('metadata'),
  ],
  [
    'a refresh',
    'final',
    '<title>',
    '<meta http-equiv="refresh" content="0"><title>',
    { kind: 'foreignContent' },
  ],
  [
    'another headline in the linked data',
    'final',
    '"headline":"Neue',
    '"headline":"Alte',
    property('metadata'),
  ],
  ['another publisher', 'final', '"name":"Hafenamt', '"name":"Bauamt', property('organisation')],
  ['an author in the linked data', 'final', '"genre"', '"author":"Ada Reiber","genre"', property('metadata')],
  [
    'a key that stands twice',
    'final',
    '"headline"',
    '"headline":"Alte Fähre","headline"',
    property('metadata'),
  ],
  ['no linked data', 'final', '"@type":"NewsArticle"', '"@type":', property('metadata')],
  [
    'two sets of linked data',
    'final',
    '</head>',
    '<script type="application/ld+json">{}</script></head>',
    property('metadata'),
  ],
  ['a draft that is called published', 'draft', '"Draft"', '"Published"', property('status')],
]

describe('the metadata of an HTML file', () => {
  it.each(['draft', 'review', 'embargoed', 'final'] as const)('passes as it is written: %s', (purpose) => {
    expect(check(renderHtml(pageOf(purpose)), purpose)).toBeNull()
  })

  it.each(breaks)('is refused with %s', (_name, purpose, from, to, found) => {
    const html = renderHtml(pageOf(purpose))
    expect(html).toContain(from)
    expect(check(html.replace(from, to), purpose)).toMatchObject(found)
  })

  it('names the field that differs, what it should be and what it is', () => {
    const html = renderHtml(pageOf('final')).replace('"identifier":"7/2026"', '"identifier":"8/2026"')
    expect(check(html, 'final')).toMatchObject({
      expected: 'identifier: "7/2026"',
      found: 'identifier: "8/2026"',
    })
  })
})
