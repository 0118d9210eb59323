import { buildFeedItem } from '../../../domain/export/feed/feed-item'
import { renderNinjs } from '../../../domain/export/feed/render-ninjs'
import { ok } from '../../../domain/result'
import { checkNinjs } from '../check-ninjs'
import type { FormatModule } from './export-format'

export const ninjsFormat: FormatModule = {
  format: 'ninjs',
  extension: 'ninjs.json',
  make: (page, { identity }) =>
    Promise.resolve(ok(new TextEncoder().encode(renderNinjs(buildFeedItem(page, identity))))),
  check: (bytes, page, { identity }) => Promise.resolve(checkNinjs(bytes, page, identity)),
}
