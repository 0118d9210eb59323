import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forLayout } from '../../domain/export/page-layout'
import { chromiumPath, hasChromium, startChromiumPrinter } from '../print/testing/chromium-printer'
import { checkPdf } from './check-pdf'
import { makePdf } from './make-pdf'
import { checkConformance } from './pdf-conformance/check-conformance'
import type { Printer } from './printer'
import { pageCase, pageCases } from './testing/page-cases'

const printing = 60_000

if (!hasChromium) console.log(`There is no ${chromiumPath} here: PDFs of a current Chromium are not checked.`)

describe.skipIf(!hasChromium)('a PDF that a current Chromium printed', () => {
  let printer: Printer
  beforeAll(async () => {
    printer = await startChromiumPrinter()
  }, printing)
  afterAll(() => printer.close())

  it.each(pageCases)(
    'is PDF/UA-1 and PDF/A-2a and holds the text: %s',
    async (_name, page) => {
      const made = await makePdf(page(), printer)
      // A computer without fonts for a script says so; standards.test.ts holds that.
      if (!made.ok && made.failure.kind === 'lettersMissing') return
      if (!made.ok) throw new Error(JSON.stringify(made.failure))
      expect(checkConformance(made.value)).toEqual([])
      expect(await checkPdf(made.value, page())).toBeNull()
    },
    printing,
  )

  it(
    'keeps both with the stamps of the folder',
    async () => {
      const page = forLayout(pageCase('a release with everything'), 'folder', 'ab'.repeat(32))
      const made = await makePdf(page, printer, 'folder')
      if (!made.ok) throw new Error(JSON.stringify(made.failure))
      expect(checkConformance(made.value)).toEqual([])
    },
    printing,
  )
})
