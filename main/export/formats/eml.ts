import { checkEml } from '../eml/check-eml'
import { makeEml } from '../eml/make-eml'
import type { Format } from './format'

export const eml: Format = {
  extension: 'eml',
  make: (page, { printer, layout, mail }) => makeEml(page, mail, printer, layout),
  check: (bytes, page, { layout, mail }) => checkEml(bytes, page, mail, layout),
}
