import type { FeedItem } from './feed-item'

/** A release as ninjs 3.1 (IPTC), JSON in UTF-8. */
export function renderNinjs(item: FeedItem): string {
  const text = (role: string, value: string | null) =>
    value === null ? [] : [{ role, contentType: 'text/plain', value }]
  const some = <Entry>(list: readonly Entry[]): readonly Entry[] | undefined =>
    list.length === 0 ? undefined : list
  const ninjs = {
    uri: item.urn,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    representationType: 'full',
    version: item.version === null ? undefined : String(item.version),
    versionCreated: item.versionCreated,
    embargoedUntil: item.embargoedUntil === 'unknown' ? undefined : (item.embargoedUntil ?? undefined),
    pubStatus: item.status,
    edNote: item.notes.length === 0 ? undefined : item.notes.join('\n'),
    language: item.language,
    title: item.title,
    headlines: [
      ...text('kicker', item.kicker),
      ...text('main', item.headline),
      ...text('subheadline', item.subheadline),
    ],
    descriptions: some(text('summary', item.teaser)),
    bodies: [{ role: 'main', contentType: 'text/html', value: item.body }],
    subjects: some(item.keywords.map((name) => ({ name, rel: 'keyword' }))),
    genres: [{ name: item.genre }],
    infoSources: item.organisation === null ? undefined : [{ name: item.organisation, role: 'publisher' }],
    altIds: [
      ...(item.number === null ? [] : [{ role: 'releaseNumber', value: item.number }]),
      { role: 'wordingSha256', value: item.wordingHash },
    ],
  }
  return `${JSON.stringify(ninjs, null, 2)}\n`
}
