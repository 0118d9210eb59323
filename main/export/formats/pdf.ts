import { checkPdf } from '../check-pdf'
import { checkStandards } from '../check-standards'
import { makePdf } from '../make-pdf'
import type { FormatModule } from './export-format'

export const pdfFormat: FormatModule = {
  format: 'pdf',
  extension: 'pdf',
  make: (page, { printer, layout, source }) => makePdf(page, printer, layout, source),
  check: async (bytes, page, { layout }) => (await checkPdf(bytes, page, layout)) ?? checkStandards(bytes),
}
