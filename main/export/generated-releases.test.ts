import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
import { expectPageText, otherReaders, run } from './testing/other-readers'

const isLong = process.env['IMPRIMATUR_LONG'] === '1'
const now = new Date('2026-03-02T08:00:00Z')
const runs = isLong ? 500 : 40
const folder = mkdtempSync(join(tmpdir(), 'generated-'))
let printer: Printer

/** Every file that passed the gate, for the other readers. */
const proven: { readonly page: PageModel; readonly file: string }[] = []

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, 60_000)
afterAll(async () => {
  await printer.close()
  rmSync(folder, { recursive: true, force: true })
})

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
        const file = join(folder, `${String(proven.length)}.pdf`)
        writeFileSync(file, pdf.value)
        proven.push({ page, file })
      }),
      { numRuns: runs, endOnFailure: true, ...(isLong ? {} : { seed: 7 }) },
    ),
  isLong ? 7_200_000 : 240_000,
)

describe('each of these files', () => {
  const longest = isLong ? 600_000 : 120_000

  it(
    'is sound as qpdf reads it, and has its fonts inside',
    () => {
      expect(proven.length).toBeGreaterThanOrEqual(runs)
      for (const { file } of proven) {
        expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
        for (const font of run('pdffonts', file).trim().split('\n').slice(2))
          expect(font).toMatch(/\s+yes\s+(yes|no)\s+yes\s+\d+\s+\d+$/)
      }
    },
    longest,
  )

  describe.each(otherReaders)('read by $name', ({ isHere, read }) => {
    it.skipIf(!isHere)(
      'gives the text of the page',
      () => {
        expect(proven.length).toBeGreaterThanOrEqual(runs)
        for (const { page, file } of proven) expectPageText(read(file), page)
      },
      longest,
    )
  })
})
