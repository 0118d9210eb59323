import { renderHtml } from '../../../domain/export/render-html'
import { ok } from '../../../domain/result'
import { checkHtml } from '../check-html'
import type { Format } from './format'

export const html: Format = {
  extension: 'html',
  make: (page) => Promise.resolve(ok(new TextEncoder().encode(renderHtml(page)))),
  check: (bytes, page, { printer }) => checkHtml(bytes, page, printer),
}
