import { checkOdt } from '../office/check-odt'
import { makeOdt } from '../office/make-odt'
import type { FormatModule } from './export-format'

export const odtFormat: FormatModule = {
  format: 'odt',
  extension: 'odt',
  make: (page) => Promise.resolve(makeOdt(page)),
  check: checkOdt,
}
