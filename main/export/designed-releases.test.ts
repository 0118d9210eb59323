import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { parseRelease } from '../../domain/document/parse'
import { buildPage } from '../../domain/export/build-page'
import { designBases, shippedDesigns } from '../../domain/export/design/design'
import type { PageModel } from '../../domain/export/page-model'
import { pageStyle } from '../../domain/export/page-style'
import type { Purpose } from '../../domain/export/purpose'
import { renderHtml } from '../../domain/export/render-html'
import { noOrganisation, type Organisation } from '../../domain/organisation/organisation'
import { parseOrganisation } from '../../domain/organisation/parse-organisation'
import { arbitraryOrganisation } from '../../domain/testing/arbitrary-organisation'
import { arbitraryRelease } from '../../domain/testing/arbitrary-release'
import { makePng } from '../../domain/testing/make-picture'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../print/testing/test-printer'
import { checkHtml } from './check-html'
import { checkPdf } from './check-pdf'
import { allTextOf } from './facts-of-page'
import { lettersOfOtherFonts } from './font-faces'
import { lettersInNoFont } from './installed-fonts'
import { makePdf } from './make-pdf'
import type { Printer } from './printer'

const isLong = process.env['IMPRIMATUR_LONG'] === '1'
const printing = 60_000
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

const logo = makePng({ width: 300, height: 100 })
const asset = createHash('sha256').update(logo).digest('hex')
const assets = new Map([[asset, `data:image/png;base64,${Buffer.from(logo).toString('base64')}`]])

function pageOf(
  release: Parameters<typeof buildPage>[0]['release'],
  purpose: Purpose,
  sender: Organisation,
): PageModel {
  const now = new Date('2026-03-02T08:00:00Z')
  const page = buildPage({ release, purpose, revision: null, now, assets, sender })
  if (!page.ok) throw new Error('The only picture is the logo, which is there')
  return page.value
}

async function print(page: PageModel): Promise<Uint8Array> {
  const pdf = await makePdf(page, printer)
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.failure))
  return pdf.value
}

/** Words that mix directions are what generated-releases.test.ts is about; here it is how pages are set. */
const withoutHebrew = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/[אבג]/g, 'h'))

const plainRelease = arbitraryRelease.map((release) => {
  const parsed = parseRelease(withoutHebrew(release.toJSON()))
  if (!parsed.ok) throw new Error(parsed.failure.detail)
  return parsed.value
})
const plainOrganisation = arbitraryOrganisation(asset).map((organisation) => {
  const parsed = parseOrganisation(withoutHebrew(organisation))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.value
})

const htmlOf = (page: PageModel): Uint8Array => new TextEncoder().encode(renderHtml(page))

it(
  'reads every generated release back as every generated office sends it, in every design',
  () =>
    fc.assert(
      fc.asyncProperty(
        plainRelease,
        plainOrganisation,
        fc.constantFrom<Purpose>('draft', 'final', 'embargoed'),
        async (release, sender, purpose) => {
          const page = pageOf(release, purpose, sender)
          expect(await checkPdf(await print(page), page)).toBeNull()
          expect(await checkHtml(htmlOf(page), page, printer)).toBeNull()
        },
      ),
      isLong ? { numRuns: 500 } : { numRuns: 12, seed: 11, endOnFailure: true },
    ),
  isLong ? 1_800_000 : 120_000,
)

const office: Organisation = {
  ...noOrganisation,
  ...{ name: 'Hafenamt Lindenau', logo: { asset }, contactLines: ['Pressestelle', 'Uferstraße 12'] },
  ...{ endMark: 'word', showsCharacterCount: true, imprint: { name: 'Ada Reiber', address: 'Ufer 1' } },
}
const timetable = build.release(
  { language: 'de' },
  build.headline('Fahrplan'),
  build.table(
    build.tableRow(...['Haltestelle', 'Abfahrt'].map((text) => build.tableHeader(build.paragraph(text)))),
    ...Array.from({ length: 70 }, (_none, row) =>
      build.tableRow(
        build.tableCell(build.paragraph(`Anleger ${String(row + 1)}`)),
        build.tableCell(build.paragraph('06:15')),
      ),
    ),
  ),
)

const arabicOffice: Organisation = {
  ...office,
  ...{ name: 'وزارة الإعلام والاتصالات', contactLines: ['قسم الإعلام', 'شارع السلام 12', 'Aller-Ufer 3'] },
}
const arabic = (headline: string) =>
  build.release({ language: 'ar' }, build.headline(headline), build.lead('السلام على الأهالي.'))

/** Whether fonts of this computer hold the letters of a page; where they do not, its file is withheld. */
async function canBeSet(page: PageModel): Promise<boolean> {
  return (await lettersInNoFont(await lettersOfOtherFonts(allTextOf(page)))).size === 0
}

describe.each(designBases)('the design %s', (base) => {
  // The two letters of the ligature lam-alef were read the wrong way round.
  it(
    'sets an Arabic letterhead, and the file is proven to the last ligature',
    async ({ skip }) => {
      const sender = { ...arabicOffice, design: shippedDesigns[base] }
      const own = pageOf(arabic('الأول في السلام'), 'final', sender)
      if (!(await canBeSet(own))) skip('No font of this computer has Arabic letters.')
      expect(await checkPdf(await print(own), own)).toBeNull()
      expect(await checkHtml(htmlOf(own), own, printer)).toBeNull()
      const other = pageOf(arabic('الأول في السالم'), 'final', sender)
      expect(await checkPdf(await print(own), { ...other, title: own.title })).toMatchObject({
        kind: 'textDiffers',
      })
    },
    printing,
  )

  const page = pageOf(timetable, 'final', { ...office, design: shippedDesigns[base] })

  // A table over two sheets was withheld: its head is drawn again on the second.
  it(
    'repeats the head of a table on each of its sheets, and the file is proven',
    async () => {
      expect(await checkPdf(await print(page), page)).toBeNull()
      expect(await checkHtml(htmlOf(page), page, printer)).toBeNull()
    },
    printing,
  )

  it.each([
    [
      'a lost line of the letterhead',
      (html: string) => html.replace('<p>Pressestelle</p>', ''),
      'textDiffers',
    ],
    ['another end mark', (html: string) => html.replace('– Ende –', '– Schluss –'), 'textDiffers'],
    ['no logo', (html: string) => html.replace(/<img src="data:[^>]*>/, ''), 'pictureDiffers'],
    [
      'the style of another design',
      (html: string) =>
        html.replace(
          pageStyle(page.design),
          pageStyle({ ...page.design, base: base === 'plain' ? 'modern' : 'plain' }),
        ),
      'foreignContent',
    ],
    [
      'another colour',
      (html: string) => html.replace(`--accent: ${page.design.accent}`, '--accent: #ffffff'),
      'foreignContent',
    ],
  ])(
    'refuses an HTML file with %s',
    async (_name, change, kind) => {
      const html = renderHtml(page)
      expect(change(html)).not.toBe(html)
      expect(await checkHtml(new TextEncoder().encode(change(html)), page, printer)).toMatchObject({ kind })
    },
    printing,
  )

  it('makes the same HTML of the same release and office', () => {
    expect(renderHtml(pageOf(timetable, 'final', { ...office, design: shippedDesigns[base] }))).toBe(
      renderHtml(page),
    )
  })
})
