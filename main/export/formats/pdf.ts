import { makePdf } from '../make-pdf'
import { provePdf } from '../prove-pdf'
import type { FormatModule } from './export-format'

export const pdfFormat: FormatModule = {
  format: 'pdf',
  extension: 'pdf',
  make: (page, { printer, layout, attached }) => makePdf(page, printer, layout, attached),
  check: provePdf,
}
