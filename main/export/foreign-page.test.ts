import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { buildPage } from '../../domain/export/build-page'
import type { PageModel } from '../../domain/export/page-model'
import { buildPrintPage } from '../../domain/export/print-page'
import type { Purpose } from '../../domain/export/purpose'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../print/testing/test-printer'
import { checkPdf } from './check-pdf'
import { fontsFor } from './font-faces'
import type { Printer } from './printer'

const printing = 60_000
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

const report = (lastWord: string) =>
  build.release(
    { language: 'en' },
    build.headline('A report'),
    ...Array.from({ length: 36 }, (_none, index) =>
      build.paragraph(`${String(index + 1)} ${'The ferry leaves every day. '.repeat(6)}${lastWord}`),
    ),
  )

async function print(
  release: ReturnType<typeof report>,
  purpose: Purpose,
): Promise<{ readonly page: PageModel; readonly pdf: Uint8Array }> {
  const page = buildPage({ release, purpose, revision: null, now: new Date('2026-03-02T08:00:00Z') })
  if (!page.ok) throw new Error('This release holds no images')
  const pdf = await printer.print(buildPrintPage(page.value, await fontsFor(page.value)))
  if (!pdf.ok) throw new Error(pdf.failure.detail)
  return { page: page.value, pdf: pdf.value }
}

/** The first file with its second page taken from the other. */
async function withSecondPageOf(pdf: Uint8Array, other: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  expect(document.getPageCount()).toBeGreaterThanOrEqual(3)
  const [page] = await document.copyPages(await PDFDocument.load(other), [1])
  if (page === undefined) throw new Error('The other file has no second page')
  document.removePage(1)
  document.insertPage(1, page)
  return new Uint8Array(await document.save())
}

it(
  'refuses a draft of which one page lacks the mark, and passes the same file with the page that has it',
  async () => {
    const [draft, final] = [await print(report('Then.'), 'draft'), await print(report('Then.'), 'final')]
    expect(await checkPdf(await withSecondPageOf(draft.pdf, draft.pdf), draft.page)).toBeNull()
    expect(await checkPdf(await withSecondPageOf(draft.pdf, final.pdf), draft.page)).toMatchObject({
      kind: 'pageMarkDiffers',
      page: 2,
      found: '',
    })
    expect(await checkPdf(await withSecondPageOf(final.pdf, draft.pdf), final.page)).toMatchObject({
      kind: 'pageMarkDiffers',
      page: 2,
      expected: '',
    })
  },
  printing,
)

it(
  'refuses a file of which one page is from another wording',
  async () => {
    const [final, other] = [await print(report('Then.'), 'final'), await print(report('Than.'), 'final')]
    expect(await checkPdf(await withSecondPageOf(final.pdf, other.pdf), final.page)).toMatchObject({
      kind: 'textDiffers',
      difference: { expectedLetter: 'e', foundLetter: 'a' },
    })
  },
  printing,
)
