import { checkDocx } from '../office/check-docx'
import { makeDocx } from '../office/make-docx'
import type { FormatModule } from './export-format'

export const docxFormat: FormatModule = {
  format: 'docx',
  extension: 'docx',
  make: (page) => Promise.resolve(makeDocx(page)),
  check: checkDocx,
}
