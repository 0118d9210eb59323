import * as z from 'zod'
import type { PageModel } from '../../domain/export/page-model'
import type { TextIdentity } from '../../domain/export/text-identity'
import type { Withheld } from '../../domain/export/withheld'
import { checkFeedItem } from './check-feed-item'
import { decodeUtf8 } from './decode-utf8'

const text = z.strictObject({ role: z.string(), contentType: z.literal('text/plain'), value: z.string() })

/** What we write of ninjs; anything else in a file is not ours. */
const ninjs = z.strictObject({
  uri: z.string(),
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: z.string() }),
  type: z.literal('text'),
  representationType: z.literal('full'),
  version: z.string().optional(),
  versionCreated: z.string(),
  embargoedUntil: z.string().optional(),
  pubStatus: z.enum(['usable', 'withheld']),
  edNote: z.string().optional(),
  language: z.string(),
  title: z.string(),
  headlines: z.array(text),
  descriptions: z.array(text).optional(),
  bodies: z.tuple([
    z.strictObject({ role: z.literal('main'), contentType: z.literal('text/html'), value: z.string() }),
  ]),
  subjects: z.array(z.strictObject({ name: z.string(), rel: z.literal('keyword') })).optional(),
  genres: z.tuple([z.strictObject({ name: z.string() })]),
  infoSources: z.tuple([z.strictObject({ name: z.string(), role: z.literal('publisher') })]).optional(),
  altIds: z.array(z.strictObject({ role: z.enum(['releaseNumber', 'wordingSha256']), value: z.string() })),
})

/** Why this ninjs file may not go out, or null: it holds the page's fields, text and links, and nothing else. */
export function checkNinjs(bytes: Uint8Array, page: PageModel, identity: TextIdentity): Withheld | null {
  const read = decodeUtf8(bytes)
  if (!read.ok) return read.failure
  const parsed = ninjs.safeParse(parseJson(read.value))
  if (!parsed.success) return { kind: 'unreadable', detail: z.prettifyError(parsed.error) }
  const { data } = parsed
  const valueOf = (list: readonly { role: string; value: string }[] | undefined, role: string) =>
    list?.find((entry) => entry.role === role)?.value ?? null
  const found = {
    urn: data.uri,
    version: data.version === undefined ? null : Number(data.version),
    versionCreated: data.versionCreated,
    language: data.language,
    status: data.pubStatus,
    // ninjs has no word for an embargo without an instant: `pubStatus` and `edNote` say it.
    embargoedUntil:
      data.embargoedUntil ?? (page.embargo !== null && data.edNote !== undefined ? 'unknown' : null),
    notes: data.edNote?.split('\n') ?? [],
    title: data.title,
    kicker: valueOf(data.headlines, 'kicker'),
    headline: valueOf(data.headlines, 'main'),
    subheadline: valueOf(data.headlines, 'subheadline'),
    teaser: valueOf(data.descriptions, 'summary'),
    keywords: data.subjects?.map(({ name }) => name) ?? [],
    organisation: data.infoSources?.[0].name ?? null,
    number: valueOf(data.altIds, 'releaseNumber'),
    genre: data.genres[0].name,
    wordingHash: valueOf(data.altIds, 'wordingSha256') ?? '',
    body: data.bodies[0].value,
  }
  return checkFeedItem(found, page, identity, [
    ...(['urn', 'version', 'versionCreated', 'language', 'status', 'embargoedUntil', 'notes'] as const),
    ...(['title', 'kicker', 'headline', 'subheadline', 'teaser', 'keywords', 'organisation'] as const),
    ...(['number', 'genre', 'wordingHash'] as const),
  ])
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
