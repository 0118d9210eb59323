import { checkPdf } from '../check-pdf'
import { makePdf } from '../make-pdf'
import type { Format } from './format'

export const pdf: Format = {
  extension: 'pdf',
  make: (page, { printer, layout }) => makePdf(page, printer, layout),
  check: (bytes, page, { layout }) => checkPdf(bytes, page, layout),
}
