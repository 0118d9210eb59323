import { buildFeedItem } from '../../../domain/export/feed/feed-item'
import { renderNewsml } from '../../../domain/export/feed/render-newsml'
import { ok } from '../../../domain/result'
import { checkFeedItem } from '../check-feed-item'
import { decodeUtf8 } from '../decode-utf8'
import { readNewsml } from '../read-newsml'
import type { FormatModule } from './export-format'

export const newsmlFormat: FormatModule = {
  format: 'newsml',
  extension: 'newsml.xml',
  make: (page, { identity }) =>
    Promise.resolve(ok(new TextEncoder().encode(renderNewsml(buildFeedItem(page, identity))))),
  check: (bytes, page, { identity }) => {
    const text = decodeUtf8(bytes)
    if (!text.ok) return Promise.resolve(text.failure)
    const read = readNewsml(text.value)
    return Promise.resolve(
      read.ok
        ? checkFeedItem(read.value, page, identity, [
            ...(['urn', 'version', 'versionCreated', 'language', 'status', 'embargoedUntil'] as const),
            ...(['notes', 'title', 'kicker', 'headline', 'subheadline', 'teaser', 'keywords'] as const),
            ...(['organisation', 'number', 'issueDate', 'genre', 'wordingHash'] as const),
          ])
        : read.failure,
    )
  },
}
