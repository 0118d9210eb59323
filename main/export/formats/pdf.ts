import { checkPdf } from '../check-pdf'
import { makePdf } from '../make-pdf'
import type { FormatModule } from './export-format'

export const pdfFormat: FormatModule = {
  format: 'pdf',
  extension: 'pdf',
  make: (page, { printer, layout }) => makePdf(page, printer, layout),
  check: (bytes, page, { layout }) => checkPdf(bytes, page, layout),
}
