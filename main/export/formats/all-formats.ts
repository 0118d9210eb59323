import type { ExportFormat } from '../../../domain/export/formats'
import { eml } from './eml'
import type { Format } from './format'
import { html } from './html'
import { pdf } from './pdf'

export const allFormats: Readonly<Record<ExportFormat, Format>> = { pdf, html, eml }
