import { renderMarkdown } from '../../../domain/export/markdown/render-markdown'
import { ok } from '../../../domain/result'
import { checkMarkdown } from '../check-markdown'
import type { FormatModule } from './export-format'

export const mdFormat: FormatModule = {
  format: 'md',
  extension: 'md',
  make: (page) => Promise.resolve(ok(new TextEncoder().encode(renderMarkdown(page)))),
  check: (bytes, page) => Promise.resolve(checkMarkdown(bytes, page)),
}
