import { renderHtml } from '../../../domain/export/render-html'
import { ok } from '../../../domain/result'
import { checkHtml } from '../check-html'
import type { FormatModule } from './export-format'

export const htmlFormat: FormatModule = {
  format: 'html',
  extension: 'html',
  make: (page) => Promise.resolve(ok(new TextEncoder().encode(renderHtml(page)))),
  check: (bytes, page, { printer }) => checkHtml(bytes, page, printer),
}
