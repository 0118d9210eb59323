import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPage } from '../../../domain/export/build-page'
import { designBases, shippedDesigns, type Design } from '../../../domain/export/design/design'
import type { PageModel } from '../../../domain/export/page-model'
import type { Purpose } from '../../../domain/export/purpose'
import { noOrganisation, type Organisation } from '../../../domain/organisation/organisation'
import { arbitraryOrganisation } from '../../../domain/testing/arbitrary-organisation'
import { arbitraryRelease } from '../../../domain/testing/arbitrary-release'
import { makePng } from '../../../domain/testing/make-picture'
import { checkDocx } from './check-docx'
import { checkOdt } from './check-odt'
import { makeDocx } from './make-docx'
import { makeOdt } from './make-odt'
import { bytesOf, changePart, textParts } from './testing/change-parts'
import { picture, textDiffers } from './testing/reasons'
import {
  arabicRelease,
  germanRelease,
  photograph,
  photographHash,
  chart,
  chartHash,
} from './testing/sample-page'

const logo = makePng({ width: 300, height: 100 })
const logoHash = createHash('sha256').update(logo).digest('hex')
const address = (type: string, bytes: Uint8Array): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
const assets = new Map([
  [logoHash, address('png', logo)],
  [photographHash, address('jpeg', photograph)],
  [chartHash, address('png', chart)],
])

const office: Organisation = {
  ...noOrganisation,
  ...{ language: 'de', name: 'Hafenamt Lindenau', logo: { asset: logoHash } },
  ...{ contactLines: ['Pressestelle', 'Uferstraße 12'], notesSpokenWord: true },
  ...{ endMark: 'word', showsCharacterCount: true, imprint: { name: 'Ada Reiber', address: 'Ufer 1' } },
}

function pageOf(
  sender: Organisation,
  release: Parameters<typeof buildPage>[0]['release'] = germanRelease,
  purpose: Purpose = 'draft',
): PageModel {
  const now = new Date('2026-03-02T08:00:00Z')
  const page = buildPage({ release, purpose, revision: null, now, assets, sender })
  if (!page.ok) throw new Error('All pictures are given')
  return page.value
}

const formats = [
  ['DOCX', makeDocx, checkDocx],
  ['ODT', makeOdt, checkOdt],
] as const
const isLong = process.env['IMPRIMATUR_LONG'] === '1'

describe.each(formats)('a release as %s', (_name, make, check) => {
  it(
    'is read back as every generated office sends it, in every design',
    () =>
      fc.assert(
        fc.asyncProperty(arbitraryRelease, arbitraryOrganisation(logoHash), async (release, sender) => {
          const page = pageOf(sender, release, 'final')
          const bytes = bytesOf(make(page))
          expect(await check(bytes, page)).toBeNull()
          expect(bytesOf(make(page))).toEqual(bytes)
        }),
        { numRuns: isLong ? 500 : 10 },
      ),
    isLong ? 600_000 : 60_000,
  )

  it.each(designBases)('passes its proof with letterhead and logo, in both directions: %s', async (base) => {
    for (const release of [germanRelease, arabicRelease])
      for (const logoPlace of ['start', 'centre', 'end'] as const) {
        const page = pageOf({ ...office, design: { ...shippedDesigns[base], logoPlace } }, release)
        expect(await check(bytesOf(make(page)), page)).toBeNull()
      }
  })
})

const narrow: Design = {
  ...shippedDesigns.modern,
  ...{ accent: '#7a1f3d', textFace: 'serif', headingFace: 'sans', textSize: 12, paper: 'letter' },
  margins: { top: 30, right: 45, bottom: 25, left: 45 },
}

/** Each number that a pattern finds in a text. */
const numbersIn = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number))

describe('the design of the office', () => {
  it('sets paper, margins, typefaces, sizes and colour of a Word document', () => {
    const parts = textParts(bytesOf(makeDocx(pageOf({ ...office, design: narrow }))))
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = parts
    expect(document).toContain('<w:pgSz w:w="12240" w:h="15840"/>')
    expect(document).toContain('<w:pgMar w:top="1701" w:right="2551" w:bottom="1417" w:left="2551"')
    const title = /<w:style [^>]*w:styleId="Title">.*?<\/w:style>/s.exec(styles)?.[0]
    expect(title).toContain('w:ascii="Source Sans 3"')
    expect(title).toContain('<w:sz w:val="50"/>')
    const heading = /<w:style [^>]*w:styleId="Heading2">.*?<\/w:style>/s.exec(styles)?.[0]
    expect(heading).toContain('<w:color w:val="7A1F3D"/>')
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0]).toContain('w:ascii="Source Serif 4"')
    // 125.9 mm, in English metric units and in twentieths of a point.
    expect(Math.max(...numbersIn(document, /<wp:extent cx="(\d+)"/g))).toBeLessThanOrEqual(4_534_000)
    const [grid = ''] = /<w:tblGrid>.*?<\/w:tblGrid>/s.exec(document) ?? []
    const columns = numbersIn(grid, /<w:gridCol w:w="(\d+)"/g)
    expect(Math.abs(columns.reduce((sum, width) => sum + width, 0) - 7138)).toBeLessThanOrEqual(
      columns.length,
    )
  })

  it('sets paper, margins, typefaces, sizes and colour of an OpenDocument text', () => {
    const parts = textParts(bytesOf(makeOdt(pageOf({ ...office, design: narrow }))))
    const { 'content.xml': content = '', 'styles.xml': styles = '' } = parts
    expect(styles).toContain('fo:page-width="215.9mm" fo:page-height="279.4mm"')
    expect(styles).toContain('fo:margin-left="45mm" fo:margin-right="45mm"')
    const title = /<style:style style:name="Title".*?<\/style:style>/s.exec(styles)?.[0]
    expect(title).toContain('style:font-name="Source Sans 3"')
    expect(title).toContain('fo:font-size="25pt"')
    const heading = /<style:style style:name="Heading_20_2".*?<\/style:style>/s.exec(styles)?.[0]
    expect(heading).toContain('fo:color="#7A1F3D"')
    expect(content).toContain('style:width="356.9pt"')
    expect(Math.max(...numbersIn(content, /<draw:frame [^>]*svg:width="(\d+)pt"/g))).toBeLessThanOrEqual(357)
  })

  it('puts the logo into the letterhead as high as it says, at the place that it says', () => {
    const design = { ...shippedDesigns.plain, logoHeight: 30, logoPlace: 'end' } as const
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = textParts(
      bytesOf(makeDocx(pageOf({ ...office, design }))),
    )
    // A logo of 3 to 1 would be 90 mm wide and may be 80.
    expect(document).toMatch(/w:val="LetterheadLogo".*?<wp:extent cx="2870200" cy="952500"\/>/s)
    expect(/<w:style [^>]*w:styleId="LetterheadLogo">.*?<\/w:style>/s.exec(styles)?.[0]).toContain(
      '<w:jc w:val="right"/>',
    )
  })

  it('withholds a document whose letterhead has lost its logo, or its imprint a word', async () => {
    const page = pageOf(office)
    const docx = bytesOf(makeDocx(page))
    const drawing = /<w:drawing>.*?<\/w:drawing>/s
    expect(
      await checkDocx(
        changePart(docx, 'word/document.xml', (xml) => xml.replace(drawing, '')),
        page,
      ),
    ).toMatchObject(picture('file', 1))
    expect(
      await checkDocx(
        changePart(docx, 'word/document.xml', (xml) => xml.replace('Ada Reiber, Ufer', 'Ufer')),
        page,
      ),
    ).toMatchObject(textDiffers)
  })
})
