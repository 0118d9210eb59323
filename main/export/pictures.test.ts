import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { PressImage } from '../../domain/document/press-images'
import { buildPage } from '../../domain/export/build-page'
import type { PageModel } from '../../domain/export/page-model'
import { buildPrintPage, type PrintPage } from '../../domain/export/print-page'
import { renderHtml } from '../../domain/export/render-html'
import { inspectImage } from '../../domain/images/inspect-image'
import { makeJpeg, makePng } from '../../domain/testing/make-picture'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import type { StoredAsset } from '../database/assets'
import { startTestPrinter } from '../print/testing/test-printer'
import { checkHtml } from './check-html'
import { checkPdf } from './check-pdf'
import { exportRelease } from './export-release'
import { fontsFor } from './font-faces'
import type { Printer } from './printer'

const now = new Date('2026-03-02T08:00:00Z')
const printing = 60_000
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

function stored(bytes: Uint8Array<ArrayBuffer>): StoredAsset {
  const facts = inspectImage(bytes)
  if (!facts.ok) throw new Error(facts.failure.kind)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { hash, size: bytes.length, ...facts.value, bytes }
}

const ferry = stored(makeJpeg({ width: 320, height: 200 }, 40))
const chart = stored(makePng({ width: 60, height: 40 }, (index) => index % 251))
const addressOf = ({ mediaType, bytes }: StoredAsset): string =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
const assets = new Map([ferry, chart].map((file) => [file.hash, addressOf(file)]))

const ferryImage = build.image({
  ...{ asset: ferry.hash, alt: 'Die Fähre „Łódź“ legt an', credit: 'Foto: Ada Reiber' },
})
const ornament = build.image({ asset: chart.hash, decorative: true })
const document = build.release(
  { language: 'de' },
  build.headline('Neue Fähre'),
  build.figure(ferryImage, build.caption('Die neue Fähre am Kai.')),
  build.paragraph('Die Fähre fährt ab 3. März.'),
  build.section(build.sectionHeading('Zahlen'), build.figure(ornament), build.paragraph('Das Ende.')),
)

function pageOf(): PageModel {
  const page = buildPage({ release: document, purpose: 'final', revision: null, now, assets })
  if (!page.ok) throw new Error('The page could not be built')
  return page.value
}

const html = (change: (text: string) => string = (same) => same): Uint8Array =>
  new TextEncoder().encode(change(renderHtml(pageOf())))

async function pdf(change: (page: PrintPage) => PrintPage = (same) => same): Promise<Uint8Array> {
  const page = pageOf()
  const printed = await printer.print(change(buildPrintPage(page, await fontsFor(page))))
  if (!printed.ok) throw new Error(printed.failure.detail)
  return printed.value
}

describe('pictures in the text', () => {
  it(
    'go out byte for byte in HTML, and drawn with their words in PDF',
    async () => {
      expect(await checkHtml(html(), pageOf(), printer)).toBeNull()
      expect(await checkPdf(await pdf(), pageOf())).toBeNull()
    },
    printing,
  )

  it.each([
    ['another file', (text: string) => text.replaceAll(addressOf(ferry), addressOf(chart)), 'file'],
    ['a picture that is gone', (text: string) => text.replace(/<img[^>]*>/, ''), 'file'],
    [
      'another alternative text',
      (text: string) => text.replace(/(<img[^>]*)legt an/, '$1legt ab'),
      'alternativeText',
    ],
  ])('are withheld as HTML with %s', async (_case, change, property) => {
    expect(await checkHtml(html(change), pageOf(), printer)).toMatchObject({
      kind: 'pictureDiffers',
      property,
    })
  })

  it.each([
    ['a picture that is gone', (text: string) => text.replace(/<img[^>]*>/, ''), 'number'],
    [
      'another alternative text',
      (text: string) => text.replace(/(<img[^>]*)legt an/, '$1legt ab'),
      'alternativeText',
    ],
    [
      'a picture that does not load',
      // Its alternative text is printed in its place.
      (text: string) => text.replaceAll(addressOf(ferry), 'data:image/png;base64,AAAA'),
      null,
    ],
  ])(
    'are withheld as PDF with %s',
    async (_case, change, property) => {
      const bytes = await pdf((page) => ({ ...page, html: change(page.html) }))
      expect(await checkPdf(bytes, pageOf())).toMatchObject(
        property === null ? { kind: 'textDiffers' } : { kind: 'pictureDiffers', property },
      )
    },
    printing,
  )
})

describe('press images', () => {
  const image: PressImage = {
    ...{ asset: ferry.hash, fileName: 'a/b Fähre?.JPG', caption: 'Jaro Tamm am Kai', alt: 'Ein Mann am Kai' },
    ...{ credit: 'Foto: Ada Reiber', subject: 'Jaro Tamm', rightsEnd: '2027-01-31' },
  }
  const second: PressImage = { ...image, asset: chart.hash, fileName: '.png', rightsEnd: null }
  const release = build.release(
    { language: 'de', pressImages: [image, second] },
    build.headline('Neue Fähre'),
    build.paragraph('Die Fähre fährt.'),
  )
  const job = (folder: string) => ({
    ...{
      release,
      purpose: 'draft' as const,
      revision: null,
      formats: ['html' as const],
      folder,
      printer,
      now,
    },
    language: 'de' as const,
  })
  const newFolder = (): string => mkdtempSync(join(tmpdir(), 'imprimatur-pictures-'))

  it(
    'go out as their original files in a folder of their own, with a list of their words',
    async () => {
      const folder = newFolder()
      const pressImages = [
        { image, file: ferry },
        { image: second, file: chart },
      ]
      const exported = await exportRelease({ ...job(folder), pressImages })
      if (!exported.ok || exported.value.pressImages === null) throw new Error('Press images must go out')
      const { folder: own, files, withheld } = exported.value.pressImages
      expect(withheld).toBeNull()
      expect(files.map(({ name }) => name)).toEqual(['01 a b Fähre.jpg', '02.png', 'bilder.txt'])
      expect(readdirSync(own).sort()).toEqual(['01 a b Fähre.jpg', '02.png', 'bilder.txt'])
      expect(readFileSync(join(own, '01 a b Fähre.jpg')).equals(ferry.bytes)).toBe(true)
      expect(files[0]?.sha256).toBe(ferry.hash)
      const list = readFileSync(join(own, 'bilder.txt'), 'utf8')
      expect(list).toContain('01 a b Fähre.jpg\nBildunterschrift: Jaro Tamm am Kai\nZu sehen: Jaro Tamm\n')
      expect(list).toContain('Verwendung bis einschließlich: 31. Januar 2027')
      expect(list).toContain('Entwurf – nicht zur Veröffentlichung')
    },
    printing,
  )

  it(
    'are withheld together where the store lacks one',
    async () => {
      const folder = newFolder()
      const exported = await exportRelease({ ...job(folder), pressImages: [{ image, file: null }] })
      expect(exported).toMatchObject({
        value: { pressImages: { files: [], withheld: expect.stringContaining('1 Bild(er)') as string } },
      })
      expect(readdirSync(folder).filter((name) => name.endsWith('bilder'))).toEqual([])
    },
    printing,
  )
})
