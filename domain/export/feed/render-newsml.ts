import { attribute, escapeHtml } from '../escape-html'
import type { FeedItem } from './feed-item'

/** Namespaces and controlled vocabularies of IPTC, named by their full addresses: no catalogue is needed to read them. */
export const newsmlNames = {
  newsml: 'http://iptc.org/std/nar/2006-10-01/',
  xhtml: 'http://www.w3.org/1999/xhtml',
  textItem: 'http://cv.iptc.org/newscodes/ninature/text',
  status: 'http://cv.iptc.org/newscodes/pubstatusg2/',
  summary: 'http://cv.iptc.org/newscodes/descriptionrole/summary',
} as const

/** Ranks of the headlines, the most important first. */
export const headlineRanks = { headline: 1, subheadline: 2, kicker: 3 } as const

type Attributes = Readonly<Record<string, string | number | null>>

/** HTML's escapes are among XML's. */
const element = (name: string, attributes: Attributes, inner: string): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => attribute(key, value))
    .join('')}>${inner}</${name}>`

const text = (name: string, words: string | null, attributes: Attributes = {}): readonly string[] =>
  words === null ? [] : [element(name, attributes, escapeHtml(words))]

/** A release as a NewsML-G2 2.35 news item (IPTC), XML 1.0 in UTF-8, its body as XHTML. */
export function renderNewsml(item: FeedItem): string {
  const { newsml, xhtml, textItem, status, summary } = newsmlNames
  const itemMeta = [
    element('itemClass', { uri: textItem }, ''),
    element('provider', {}, text('name', item.organisation).join('')),
    ...text('versionCreated', item.versionCreated),
    // An empty element: embargoed, and nobody knows until when.
    ...text('embargoed', item.embargoedUntil === 'unknown' ? '' : item.embargoedUntil),
    element('pubStatus', { uri: `${status}${item.status}` }, ''),
    ...text('title', item.title),
    ...item.notes.flatMap((note) => text('edNote', note)),
  ]
  const contentMeta = [
    ...text('contentCreated', item.issueDate),
    ...text('altId', item.number, { id: 'number' }),
    ...text('altId', item.wordingHash, { id: 'wording-sha256' }),
    element('language', { tag: item.language }, ''),
    element('genre', {}, text('name', item.genre).join('')),
    ...item.keywords.flatMap((keyword) => text('keyword', keyword)),
    ...text('headline', item.headline, { rank: headlineRanks.headline }),
    ...text('headline', item.subheadline, { rank: headlineRanks.subheadline }),
    ...text('headline', item.kicker, { rank: headlineRanks.kicker }),
    ...text('description', item.teaser, { roleuri: summary }),
  ]
  const html = element(
    'html',
    { xmlns: xhtml, lang: item.language, 'xml:lang': item.language },
    `\n<head>${text('title', item.title).join('')}</head>\n<body>\n${item.body}\n</body>\n`,
  )
  const inlineXml = element('inlineXML', { contenttype: 'application/xhtml+xml' }, `\n${html}\n`)
  const newsItem = element(
    'newsItem',
    {
      ...{ xmlns: newsml, standard: 'NewsML-G2', standardversion: '2.35', conformance: 'power' },
      ...{ guid: item.urn, version: item.version, 'xml:lang': item.language },
    },
    [
      '',
      element('itemMeta', {}, ['', ...itemMeta, ''].join('\n')),
      element('contentMeta', {}, ['', ...contentMeta, ''].join('\n')),
      element('contentSet', {}, `\n${inlineXml}\n`),
      '',
    ].join('\n'),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${newsItem}\n`
}
