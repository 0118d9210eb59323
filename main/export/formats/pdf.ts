import { checkAttached } from '../check-attached'
import { checkPdf } from '../check-pdf'
import { checkStandards } from '../check-standards'
import { makePdf } from '../make-pdf'
import type { FormatModule } from './export-format'

export const pdfFormat: FormatModule = {
  format: 'pdf',
  extension: 'pdf',
  make: (page, { printer, layout, attached }) => makePdf(page, printer, layout, attached),
  check: async (bytes, page, { layout, attached }) =>
    (await checkPdf(bytes, page, layout)) ??
    checkStandards(bytes) ??
    // Without any, the standard has refused every file inside.
    (attached.length === 0 ? null : await checkAttached(bytes, attached)),
}
