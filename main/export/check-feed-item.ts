import { parse } from 'parse5'
import { bodyHead } from '../../domain/export/expected-text'
import { buildFeedItem, type FeedItem } from '../../domain/export/feed/feed-item'
import type { PageModel } from '../../domain/export/page-model'
import type { TextIdentity } from '../../domain/export/text-identity'
import type { Withheld } from '../../domain/export/withheld'
import { checkLines } from './check-lines'
import { checkLinks } from './check-links'
import { descendants } from './html-tree'
import { readHtml } from './read-html'

type Property = Extract<Withheld, { readonly kind: 'propertyDiffers' }>['property']

const propertyOf: Readonly<Record<Exclude<keyof FeedItem, 'body'>, Property>> = {
  urn: 'identifier',
  version: 'version',
  versionCreated: 'version',
  language: 'language',
  status: 'status',
  embargoedUntil: 'embargo',
  notes: 'embargo',
  title: 'title',
  kicker: 'headline',
  headline: 'headline',
  subheadline: 'headline',
  teaser: 'teaser',
  keywords: 'keywords',
  organisation: 'organisation',
  number: 'description',
  issueDate: 'description',
  genre: 'description',
  wordingHash: 'identifier',
}

const elements = new Set(
  'html head body h2 p blockquote ul ol li table thead tbody tr th td strong em a span'.split(' '),
)

/** Why what was read from a feed may not go out, or null: every field is the page's, and so are the text and links of the body. */
export function checkFeedItem(
  found: Partial<FeedItem> & Pick<FeedItem, 'body'>,
  page: PageModel,
  identity: TextIdentity,
  fields: readonly (keyof typeof propertyOf)[],
): Withheld | null {
  const expected = buildFeedItem(page, identity)
  for (const field of fields) {
    const [wanted, given] = [written(expected[field]), written(found[field])]
    if (wanted !== given)
      return { kind: 'propertyDiffers', property: propertyOf[field], expected: wanted, found: given }
  }
  return (
    checkLines(readHtml(found.body).lines, page, 'markup', 'body') ??
    checkLinks(found.body, { ...page, head: bodyHead(page), masthead: [] }) ??
    (descendants(parse(found.body)).every(({ tagName }) => elements.has(tagName))
      ? null
      : { kind: 'foreignContent', content: 'element' })
  )
}

/** A field to compare and to show. Every reader may take any white space for any other. */
const written = (value: FeedItem[keyof FeedItem] | undefined): string => {
  const values = typeof value === 'object' && value !== null ? value : [value ?? '']
  return values.map((one) => String(one).replace(/\s+/g, ' ').trim()).join(' | ')
}
