import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import decodeQr from 'qr/decode.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { buildPage } from '../../domain/export/build-page'
import { forLayout } from '../../domain/export/page-layout'
import type { PageModel } from '../../domain/export/page-model'
import { canonicalForm } from '../../domain/revision/canonical-form'
import { kennwort } from '../../domain/revision/kennwort'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import type { PrintPage } from '../../domain/export/print-page'
import { startTestPrinter } from '../print/testing/test-printer'
import { checkPdf } from './check-pdf'
import { makePdf } from './make-pdf'
import type { Printer } from './printer'
import { readPdf } from './read-pdf'

const printing = 60_000
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

const release = build.release(
  { language: 'de', organisation: 'Hafenamt Lindenau', number: '7/2026' },
  build.headline('Größere Fähre für Straßenbahngäste'),
  build.lead('Die neue Fähre fährt ab 3. März.'),
  build.orderedListFrom(
    3,
    build.listItem(build.paragraph('dritter')),
    build.listItem(build.paragraph('vierter')),
  ),
  build.table(
    build.tableRow(build.tableCell(build.paragraph('Abfahrt')), build.tableCell(build.paragraph('06:15'))),
  ),
  ...Array.from({ length: 14 }, () => build.paragraph('Die Fähre legt jeden Tag ab. '.repeat(6).trim())),
)
const { wordingHash } = canonicalForm(release)

function folderPage(): PageModel {
  const page = buildPage({ release, purpose: 'draft', revision: null, now: new Date('2026-03-02T08:00:00Z') })
  if (!page.ok) throw new Error('This release holds no images')
  return forLayout(page.value, 'folder', wordingHash)
}

async function make(from: Printer = printer): Promise<{ page: PageModel; pdf: Uint8Array }> {
  const page = folderPage()
  const made = await makePdf(page, from, 'folder')
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return { page, pdf: made.value }
}

it(
  'numbers the lines of each sheet, names the wording at its head, and is proven like every export',
  async () => {
    const { page, pdf } = await make()
    expect(await checkPdf(pdf, page, 'folder')).toBeNull()
    const read = await readPdf(pdf, { layout: 'folder', design: page.design })
    if (!read.ok) throw new Error(read.failure.detail)
    expect(read.value.pages.length).toBeGreaterThan(1)
    for (const { lineNumbers, head, foot } of read.value.pages) {
      expect(lineNumbers.length).toBeGreaterThan(0)
      expect(lineNumbers.map(({ text }) => text)).toEqual(
        lineNumbers.map((_line, index) => String(index + 1)),
      )
      expect(head.join(' ')).toContain(`${kennwort(wordingHash, 'de')} · ${wordingHash.slice(0, 16)}`)
      expect(foot.join(' ')).toMatch(/Seite \d von \d/)
    }
  },
  printing,
)

it(
  'has a QR code that says Kennwort and hash',
  async () => {
    const { pdf } = await make()
    const folder = mkdtempSync(join(tmpdir(), 'folder-layout-'))
    writeFileSync(join(folder, 'a.pdf'), pdf)
    const corner = ['-x', '950', '-y', '0', '-W', '290', '-H', '290']
    const { status } = spawnSync('pdftoppm', [
      '-r',
      '150',
      '-f',
      '1',
      '-l',
      '1',
      ...corner,
      join(folder, 'a.pdf'),
      join(folder, 'a'),
    ])
    expect(status).toBe(0)
    const [width, height, data] = readPixels(
      readFileSync(
        spawnSync('ls', [folder], { encoding: 'utf8' })
          .stdout.split('\n')
          .filter((name) => name.endsWith('.ppm'))
          .map((name) => join(folder, name))[0] ?? '',
      ),
    )
    expect(decodeQr({ width, height, data })).toBe(
      `${kennwort(wordingHash, 'de')} ${wordingHash.slice(0, 16)}`,
    )
  },
  printing,
)

it(
  'is refused where a number is missing or stands elsewhere',
  async () => {
    const changing = (from: RegExp, to: string): Printer => ({
      ...printer,
      print: (page: PrintPage) =>
        printer.print(page.headHtml === '' ? { ...page, html: page.html.replace(from, to) } : page),
    })
    const missing = await make(changing(/<span[^>]*>4<\/span>/, ''))
    expect(await checkPdf(missing.pdf, missing.page, 'folder')).toMatchObject({
      kind: 'pageMarkDiffers',
      page: 1,
    })
    const moved = await make(changing(/<span style="top:[\d.]+pt">4</, '<span style="top:140mm">4<'))
    expect(await checkPdf(moved.pdf, moved.page, 'folder')).toMatchObject({
      kind: 'pageMarkDiffers',
      page: 1,
    })
  },
  printing,
)

/** The pixels of a PPM file as red, green, blue, alpha. */
function readPixels(file: Buffer): readonly [number, number, Uint8Array] {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'))
  if (head === null) throw new Error('This is no PPM file')
  const [width, height] = [Number(head[1]), Number(head[2])]
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let pixel = 0; pixel < width * height; pixel += 1)
    data.set(file.subarray(head[0].length + pixel * 3, head[0].length + pixel * 3 + 3), pixel * 4)
  return [width, height, data]
}
