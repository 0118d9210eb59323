import type { ExportFormat } from '../../../domain/export/formats'
import { docxFormat } from './docx'
import { emlFormat } from './eml'
import type { FormatModule } from './export-format'
import { htmlFormat } from './html'
import { mdFormat } from './md'
import { newsmlFormat } from './newsml'
import { ninjsFormat } from './ninjs'
import { odtFormat } from './odt'
import { pdfFormat } from './pdf'
import { txtFormat } from './txt'

/** Every format in which a release can go out. */
export const formatModules: Readonly<Record<ExportFormat, FormatModule>> = {
  pdf: pdfFormat,
  html: htmlFormat,
  docx: docxFormat,
  odt: odtFormat,
  eml: emlFormat,
  txt: txtFormat,
  md: mdFormat,
  ninjs: ninjsFormat,
  newsml: newsmlFormat,
}
