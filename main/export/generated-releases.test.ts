import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildPage } from '../../domain/export/build-page'
import type { PageModel } from '../../domain/export/page-model'
import type { Purpose } from '../../domain/export/purpose'
import { renderHtml } from '../../domain/export/render-html'
import { arbitraryRelease } from '../../domain/testing/arbitrary-release'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../print/testing/test-printer'
import { checkHtml } from './check-html'
import { checkPdf } from './check-pdf'
import { makePdf } from './make-pdf'
import { checkConformance } from './pdf-conformance/check-conformance'
import type { Printer } from './printer'

const isLong = process.env['IMPRIMATUR_LONG'] === '1'
const now = new Date('2026-03-02T08:00:00Z')
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, 60_000)
afterAll(() => printer.close())

const arbitraryPage: fc.Arbitrary<PageModel> = fc
  .tuple(arbitraryRelease, fc.constantFrom<Purpose>('draft', 'review', 'final', 'embargoed'))
  .map(([release, purpose]) => {
    const page = buildPage({ release, purpose, revision: null, now })
    if (!page.ok) throw new Error('The generated releases hold no images')
    return page.value
  })

it(
  'reads every generated release back from PDF and HTML as it was written, and the PDF is PDF/UA-1 and PDF/A-2a',
  () =>
    fc.assert(
      fc.asyncProperty(arbitraryPage, async (page) => {
        const pdf = await makePdf(page, printer)
        if (!pdf.ok) throw new Error(JSON.stringify(pdf.failure))
        expect(await checkPdf(pdf.value, page)).toBeNull()
        expect(checkConformance(pdf.value)).toEqual([])
        const html = new TextEncoder().encode(renderHtml(page))
        expect(await checkHtml(html, page, printer)).toBeNull()
      }),
      isLong ? { numRuns: 500 } : { numRuns: 40, seed: 7, endOnFailure: true },
    ),
  isLong ? 1_800_000 : 240_000,
)
