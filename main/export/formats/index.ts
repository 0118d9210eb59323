import type { ExportFormat } from '../../../ipc/views'
import type { FormatModule } from './export-format'
import { docxFormat } from './docx'
import { htmlFormat } from './html'
import { odtFormat } from './odt'
import { pdfFormat } from './pdf'

/** Every format in which a release can go out. */
export const formatModules: Readonly<Record<ExportFormat, FormatModule>> = {
  pdf: pdfFormat,
  html: htmlFormat,
  odt: odtFormat,
  docx: docxFormat,
}
