import { describe, expect, it } from 'vitest'
import type { Embargo } from '../document/attributes'
import * as build from '../document/builders'
import { buildPage } from './build-page'
import type { PageModel } from './page-model'
import { pageMetadata } from './page-metadata'
import type { Purpose } from './purpose'
import { structuredData } from './structured-data'

const until: Embargo = { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' }
const [before, after] = [new Date('2026-03-03T08:59:59Z'), new Date('2026-03-03T09:00:00Z')]
const asset = 'a'.repeat(64)

const releaseWith = (attributes: Parameters<typeof build.release>[0]) =>
  build.release(
    { ...{ language: 'de', number: '7/2026', organisation: 'Hafenamt Lindenau' }, ...attributes },
    build.kicker('Verkehr'),
    build.headline('Neue Fähre'),
    build.subheadline('Sie fährt bald'),
    build.lead('Sie fährt.'),
    build.quote(build.paragraph('Gut.'), build.attribution(build.speaker('Maja Lindqvist'))),
    build.figure(
      build.image({ asset, alt: 'Die Fähre', credit: 'Foto: Ada Reiber' }),
      build.caption('Am Kai.'),
    ),
    build.figure(build.image({ asset, decorative: true })),
  )

function pageOf(
  attributes: Parameters<typeof build.release>[0] = {},
  purpose: Purpose = 'final',
  now = after,
): PageModel {
  const assets = new Map([[asset, 'data:image/png;base64,AAAA']])
  const page = buildPage({ release: releaseWith(attributes), purpose, revision: null, now, assets })
  if (!page.ok) throw new Error('The picture is at hand')
  return page.value
}

const metaOf = (page: PageModel): Record<string, string> =>
  Object.fromEntries(pageMetadata(page).map(({ key, content }) => [key, content]))
const articleOf = (page: PageModel): Record<string, unknown> => {
  const article: Record<string, unknown> = JSON.parse(structuredData(page))
  return article
}

it('says of a release that is out all that schema.org and Open Graph ask for', () => {
  const page = pageOf({ issueDate: '2026-03-03', teaser: 'Kurz.', keywords: ['Fähre', ' '] })
  expect(articleOf(page)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Neue Fähre',
    alternativeHeadline: 'Sie fährt bald',
    description: 'Kurz.',
    articleSection: 'Verkehr',
    genre: 'Pressemitteilung',
    inLanguage: 'de',
    datePublished: '2026-03-03',
    creativeWorkStatus: 'Published',
    identifier: '7/2026',
    keywords: ['Fähre'],
    publisher: { '@type': 'Organization', name: 'Hafenamt Lindenau' },
    image: [
      {
        '@type': 'ImageObject',
        ...{ encodingFormat: 'image/png', sha256: asset, description: 'Die Fähre' },
        ...{ caption: 'Am Kai.', creditText: 'Foto: Ada Reiber' },
      },
    ],
  })
  expect(metaOf(page)).toEqual({
    viewport: 'width=device-width, initial-scale=1',
    description: 'Kurz.',
    'og:type': 'article',
    'og:title': 'Neue Fähre',
    'og:description': 'Kurz.',
    'og:locale': 'de_DE',
    'og:site_name': 'Hafenamt Lindenau',
    'article:published_time': '2026-03-03',
  })
})

it('leaves out what a release does not say', () => {
  const page = pageOf({ organisation: ' ', number: null, teaser: ' ' })
  expect(Object.keys(metaOf(page))).toEqual(['viewport', 'og:type', 'og:title', 'og:locale'])
  for (const field of ['description', 'publisher', 'identifier', 'datePublished', 'keywords'])
    expect(articleOf(page)).not.toHaveProperty(field)
})

describe('an embargo', () => {
  it('stands in the metadata before its hour', () => {
    const page = pageOf({ embargo: until, issueDate: '2026-03-03' }, 'embargoed', before)
    expect(metaOf(page)).toMatchObject({ robots: 'noindex', embargoedUntil: '2026-03-03T09:00:00Z' })
    expect(articleOf(page)).toMatchObject({
      embargoedUntil: '2026-03-03T09:00:00Z',
      conditionsOfAccess: 'Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)',
      creativeWorkStatus: 'Embargoed',
    })
    expect(metaOf(page)).not.toHaveProperty(['article:published_time'])
    expect(articleOf(page)).not.toHaveProperty('datePublished')
  })

  it('has left no trace from its hour on', () => {
    const page = pageOf({ embargo: until }, 'final', after)
    expect(JSON.stringify([metaOf(page), articleOf(page)])).not.toMatch(
      /embargo|Sperrfrist|noindex|available/i,
    )
  })

  it('that ends with a speech keeps search engines out and names no instant', () => {
    const page = pageOf({ embargo: { kind: 'startOfSpeech' } }, 'embargoed')
    expect(metaOf(page)).toMatchObject({ robots: 'noindex' })
    expect(metaOf(page)).not.toHaveProperty('embargoedUntil')
    expect(articleOf(page)).not.toHaveProperty('embargoedUntil')
    expect(articleOf(page)).toMatchObject({ conditionsOfAccess: 'Sperrfrist: Redebeginn' })
  })
})

it.each(['draft', 'review'] as const)('a %s is no news and kept out of search engines', (purpose) => {
  const page = pageOf({ issueDate: '2026-03-03' }, purpose)
  expect(metaOf(page)).toMatchObject({ robots: 'noindex' })
  expect(metaOf(page)).not.toHaveProperty(['article:published_time'])
  expect(articleOf(page)).toMatchObject({ creativeWorkStatus: 'Draft' })
  expect(articleOf(page)).not.toHaveProperty('datePublished')
})

it.each([
  ['de', 'de_DE'],
  ['de-CH', 'de_CH'],
  ['en', 'en_GB'],
  ['he', 'he_IL'],
  ['sr-Latn-RS', 'sr_RS'],
])('the language %s is the locale %s', (language, locale) => {
  expect(metaOf(pageOf({ language }))).toMatchObject({ 'og:locale': locale })
})
