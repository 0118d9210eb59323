import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from '../../../domain/export/build-page'
import { designBases, shippedDesigns } from '../../../domain/export/design/design'
import { compareText } from '../../../domain/export/compare-text'
import { expectedText } from '../../../domain/export/expected-text'
import { picturesOf } from '../../../domain/export/figures-of'
import { linksOf } from '../../../domain/export/links-of'
import { officeAddress, officeLanguage } from '../../../domain/export/office/office-runs'
import type { PageModel } from '../../../domain/export/page-model'
import { noOrganisation, type Organisation } from '../../../domain/organisation/organisation'
import { makePng } from '../../../domain/testing/make-picture'
import { arbitraryRelease } from '../../../domain/testing/arbitrary-release'
import { readPdf } from '../read-pdf'
import { makeDocx } from './make-docx'
import { makeOdt } from './make-odt'
import { bytesOf } from './testing/change-parts'
import { arabicRelease, englishRelease, germanRelease, nestedRelease, pageOf } from './testing/sample-page'

const program = process.env['IMPRIMATUR_OFFICE'] ?? ''
const minutes = 60_000
const folder = mkdtempSync(join(tmpdir(), 'imprimatur-office-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const generated = fc.sample(arbitraryRelease, { numRuns: 30, seed: 11 }).map((release): PageModel => {
  const page = buildPage({ release, purpose: 'draft', revision: null, now: new Date('2026-03-02T08:00:00Z') })
  if (!page.ok) throw new Error('The generated releases hold no images')
  return page.value
})
const german = pageOf(germanRelease)
const logo = makePng({ width: 300, height: 100 })
const logoHash = createHash('sha256').update(logo).digest('hex')
const office: Organisation = {
  ...noOrganisation,
  ...{ name: 'Hafenamt Lindenau', logo: { asset: logoHash }, contactLines: ['Pressestelle', 'Ufer 12'] },
  ...{ endMark: 'word', showsCharacterCount: true, imprint: { name: 'Ada Reiber', address: 'Ufer 1' } },
}

const designed = designBases.map((base): readonly [string, PageModel] => {
  const page = buildPage({
    ...{ release: englishRelease, purpose: 'final', revision: null, now: new Date('2026-03-02T08:00:00Z') },
    assets: new Map([[logoHash, `data:image/png;base64,${Buffer.from(logo).toString('base64')}`]]),
    sender: { ...office, design: { ...shippedDesigns[base], paper: 'letter' } },
  })
  if (!page.ok) throw new Error('The only picture is the logo, which is there')
  return [base, page.value]
})
const pages: readonly (readonly [name: string, page: PageModel])[] = [
  ['german', german],
  ['english', pageOf(englishRelease, 'final')],
  ['arabic', pageOf(arabicRelease, 'review')],
  ['nested', pageOf(nestedRelease)],
  ...designed,
  ...generated.map((page, index) => [`generated-${String(index)}`, page] as const),
]

/** Those that are set on sheets and looked at there. */
const printed = [...pages.slice(0, 3), ...designed]

/** Has LibreOffice convert files, in a profile of its own; gives what it said. */
function convert(filter: string, files: readonly string[]): string {
  return execFileSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--norestore', '--convert-to', filter, '--outdir', folder, ...files],
    ],
    { encoding: 'utf8', timeout: 4 * minutes, stdio: ['ignore', 'pipe', 'pipe'] },
  )
}

describe.each([
  ['odt', makeOdt],
  ['docx', makeDocx],
] as const)('LibreOffice opens %s', (extension, make) => {
  const fileOf = (name: string, ending: string = extension): string =>
    join(folder, `${name}-${extension}.${ending}`)

  beforeAll(() => {
    for (const [name, page] of pages) writeFileSync(fileOf(name), bytesOf(make(page)))
    convert(
      'txt:Text (encoded):UTF8',
      pages.map(([name]) => fileOf(name)),
    )
  }, 5 * minutes)

  it.each(pages)('and gives back the text of the page: %s', (name, page) => {
    const lines = readFileSync(fileOf(name, 'txt'), 'utf8')
      .replace(/^\ufeff/, '')
      .split('\n')
    const comparison = compareText(expectedText(page, 'page'), lines.map(withoutBullet), 'logical')
    expect(comparison).toEqual({ kind: 'equal' })
  })

  it(
    'and sets it on numbered sheets, tagged, with title and language',
    async () => {
      convert(
        'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
        printed.map(([name]) => fileOf(name)),
      )
      for (const [name, page] of printed) {
        const pdf = await readPdf(new Uint8Array(readFileSync(fileOf(name, 'pdf'))), {
          layout: 'standard',
          design: page.design,
        })
        if (!pdf.ok) throw new Error(pdf.failure.detail)
        const { title, language, isTagged, pages: sheets } = pdf.value
        expect({ title, language, isTagged }).toEqual({
          title: page.title,
          language: officeLanguage(page.language),
          isTagged: true,
        })
        expect(sheets.reduce((sum, { pictures }) => sum + pictures, 0)).toBe(picturesOf(page).length)
        // Number and count stand at the foot of each sheet; those from right to left are left to the eye.
        if (page.direction === 'ltr')
          for (const [index, { foot }] of sheets.entries())
            expect(foot.join(' ')).toContain(
              page.pageNumber.text
                .replace('{page}', String(index + 1))
                .replace('{pages}', String(sheets.length)),
            )
      }
    },
    5 * minutes,
  )

  it(
    'and knows what its pictures show, and where its links lead',
    () => {
      // Flat, so that it can be read as one text.
      convert('fodt', [fileOf('german')])
      const kept = readFileSync(fileOf('german', 'fodt'), 'utf8')
      expect([...kept.matchAll(/<svg:desc>([^<]*)</g)].map(([, text]) => text)).toEqual([
        'Die Fähre „Łódź“ legt an',
      ])
      const addresses = [...kept.matchAll(/<text:a [^>]*xlink:href="([^"]*)"/g)].map(
        ([, address = '']) =>
          // LibreOffice writes letters in addresses as letters.
          new URL(address.replaceAll('&amp;', '&')).href,
      )
      expect(addresses).toEqual(linksOf(german).map(officeAddress))
    },
    5 * minutes,
  )
})

/** LibreOffice writes a sign before the item of a list, one for each level. */
const withoutBullet = (line: string): string => line.replace(/^\s*[•◦▪‣⁃]\s?/, '')
