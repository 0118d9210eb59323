import { checkEml } from '../eml/check-eml'
import { makeEml } from '../eml/make-eml'
import type { FormatModule } from './export-format'

export const emlFormat: FormatModule = {
  format: 'eml',
  extension: 'eml',
  make: (page, { printer, layout, mail }) => makeEml(page, mail, printer, layout),
  check: (bytes, page, { layout, mail }) => checkEml(bytes, page, mail, layout),
}
