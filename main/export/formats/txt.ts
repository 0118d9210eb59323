import { renderPlain } from '../../../domain/export/plain/render-plain'
import { ok } from '../../../domain/result'
import { checkLines } from '../check-lines'
import { decodeUtf8 } from '../decode-utf8'
import type { FormatModule } from './export-format'

export const txtFormat: FormatModule = {
  format: 'txt',
  extension: 'txt',
  make: (page) => Promise.resolve(ok(new TextEncoder().encode(renderPlain(page)))),
  check: (bytes, page) => {
    const text = decodeUtf8(bytes)
    return Promise.resolve(text.ok ? checkLines(text.value.split('\n'), page, 'plain') : text.failure)
  },
}
