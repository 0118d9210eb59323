import { PDFDocument } from '@cantoo/pdf-lib'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { buildPage } from '../../domain/export/build-page'
import type { PageModel } from '../../domain/export/page-model'
import { buildPrintPage, type PrintPage } from '../../domain/export/print-page'
import { renderHtml } from '../../domain/export/render-html'
import type { Result } from '../../domain/result'
import { canonicalForm } from '../../domain/revision/canonical-form'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
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

const short = build.release(
  { language: 'de', number: '7/2026' },
  build.headline('Größere Fähre für Straßenbahngäste'),
  build.lead('Die neue Fähre fährt ab 3. März, sagt „Łódź“-Kapitänin Ωμέγα Жукова – für 2 €.'),
  build.paragraph('Dieser Absatz steht in der Mitte und darf nicht fehlen.'),
  build.orderedListFrom(
    3,
    build.listItem(build.paragraph('dritter')),
    build.listItem(build.paragraph('vierter')),
  ),
  build.quote(
    build.paragraph('Wir freuen uns.'),
    build.attribution(build.speaker('Maja Lindqvist'), ', ', build.role('Ministerin')),
  ),
  build.paragraph('Der Fahrplan steht ', build.link('https://example.org/fahrplan', 'im Netz'), '.'),
)

const long = build.release(
  { language: 'de' },
  build.headline('Ein langer Bericht'),
  ...Array.from({ length: 60 }, (_, index) =>
    build.paragraph(`Absatz ${String(index + 1)}: ${'Die Fähre legt jeden Tag ab. '.repeat(6).trim()}`),
  ),
)

function pageOf(release: ReleaseNode, purpose: 'draft' | 'final' | 'embargoed' = 'final'): PageModel {
  const page = buildPage({ release, purpose, revision: null, now })
  if (!page.ok) throw new Error('The page could not be built')
  return page.value
}

/** The PDF of a page; `change` is what goes wrong on the way to the printer. */
async function print(
  page: PageModel,
  change: (page: PrintPage) => PrintPage = (same) => same,
): Promise<Uint8Array> {
  const printed = await printer.print(change(buildPrintPage(page, await fontsFor(page))))
  if (!printed.ok) throw new Error(printed.failure.detail)
  return printed.value
}

const withStyle =
  (style: string) =>
  (page: PrintPage): PrintPage => ({ ...page, html: page.html.replace('</style>', `${style}</style>`) })

async function withoutLastPage(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  document.removePage(document.getPageCount() - 1)
  return new Uint8Array(await document.save())
}

const paragraph = 'Dieser Absatz steht in der Mitte und darf nicht fehlen.'

describe('a PDF that is as it should be', () => {
  it.each([
    ['a short release', short],
    ['a release of many pages', long],
    [
      'a release in Hebrew with Latin names and numbers',
      build.release(
        { language: 'he' },
        build.headline('גשר חדש נפתח ב-3 במרץ'),
        build.lead('חברת Aller פתחה גשר באורך 240 מטר.'),
      ),
    ],
    [
      'a Turkish release',
      build.release(
        { language: 'tr' },
        build.headline('İlk feribot ilçede'),
        build.paragraph('Işık ve fırtına için'),
      ),
    ],
    [
      'words with soft hyphens',
      build.release(
        { language: 'de' },
        build.headline('Welt\u00ader\u00adnährung'),
        build.paragraph('Deutsch\u00adland'),
      ),
    ],
  ])(
    'passes: %s',
    async (_name, release) => {
      const page = pageOf(release)
      expect(await checkPdf(await print(page), page)).toBeNull()
    },
    printing,
  )

  it(
    'is tagged, embeds its fonts, and poppler reads every block of it in order',
    async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'gate-')), 'release.pdf')
      writeFileSync(file, await print(pageOf(short)))
      const run = (program: string, ...args: string[]): string =>
        spawnSync(program, args, { encoding: 'utf8' }).stdout
      expect(run('pdfinfo', file)).toMatch(/Tagged:\s+yes/)
      expect(run('pdfinfo', file)).toMatch(/Title:\s+Größere Fähre für Straßenbahngäste/)
      const fonts = run('pdffonts', file).trim().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(0)
      for (const font of fonts) expect(font).toMatch(/\s+yes\s+yes\s+yes\s+\d+\s+\d+$/)
      const text = run('pdftotext', '-raw', file, '-').replace(/\s+/g, '')
      for (const words of [
        'Größere Fähre für Straßenbahngäste',
        '„Łódź“-Kapitänin Ωμέγα Жукова – für 2 €.',
        paragraph,
      ])
        expect(text).toContain(words.replace(/\s+/g, ''))
    },
    printing,
  )

  it(
    'carries the draft mark on each page of a draft',
    async () => {
      const page = pageOf(long, 'draft')
      expect(await checkPdf(await print(page), page)).toBeNull()
    },
    printing,
  )
})

describe('a PDF that lost something is refused', () => {
  it(
    'a sign that no font can have, for Unicode has not given it out',
    async () => {
      const page = pageOf(build.release({ language: 'de' }, build.headline('Zeichen \u{2fe0} fehlt')))
      expect(await checkPdf(await print(page), page)).toMatchObject({ kind: 'glyphMissing' })
    },
    printing,
  )

  it.each([
    ['not displayed', 'main > p { display: none }', 'textDiffers'],
    ['invisible', 'main > p { visibility: hidden }', 'textDiffers'],
    ['white on white', 'main > p { color: #fff }', 'textHidden'],
    ['as small as a point', 'main > p { font-size: 1px }', 'textHidden'],
    ['transparent', 'main > p { opacity: 0.05 }', 'textHidden'],
    ['cut off', 'main > p { width: 4em; overflow: hidden; white-space: nowrap }', 'textDiffers'],
    ['masked', 'main > p { mask-image: linear-gradient(transparent, transparent) }', 'textHidden'],
    ['clipped away', 'main > p { clip-path: inset(60% 0 0 0) }', 'textHidden'],
    [
      'covered',
      'main > p { position: relative } main > p::after { content: ""; position: absolute; inset: 0; background: #fff }',
      'textHidden',
    ],
    ['moved off the page', 'main > p { position: absolute; left: -4000px }', 'textDiffers'],
  ])(
    'a paragraph that a style makes %s',
    async (_name, style, kind) => {
      const page = pageOf(short)
      expect(await checkPdf(await print(page, withStyle(style)), page)).toMatchObject({ kind })
    },
    printing,
  )

  it(
    'a missing last page',
    async () => {
      const page = pageOf(long)
      const pdf = await print(page)
      expect(await checkPdf(pdf, page)).toBeNull()
      expect(await checkPdf(await withoutLastPage(pdf), page)).toMatchObject({ kind: 'pagesMissing' })
    },
    printing,
  )

  it.each([
    ['a changed letter', 'darf nicht fehlen', 'darf nicht fehlem', 'textDiffers'],
    ['two words run together', 'darf nicht fehlen', 'darfnicht fehlen', 'textDiffers'],
    ['a dropped paragraph', `<p data-whole>${paragraph}</p>`, '', 'textDiffers'],
    ['another title', '<title>Größere', '<title>Kleinere', 'propertyDiffers'],
    ['another language', '<html lang="de"', '<html lang="en"', 'propertyDiffers'],
  ])(
    '%s',
    async (_name, from, to, kind) => {
      const page = pageOf(short)
      const change = (printed: PrintPage): PrintPage => {
        expect(printed.html).toContain(from)
        return { ...printed, html: printed.html.replace(from, to) }
      }
      expect(await checkPdf(await print(page, change), page)).toMatchObject({ kind })
    },
    printing,
  )

  it(
    'a draft without its mark',
    async () => {
      const page = pageOf(short, 'draft')
      const change = (printed: PrintPage): PrintPage => ({ ...printed, headHtml: '<span></span>' })
      expect(await checkPdf(await print(page, change), page)).toMatchObject({
        kind: 'pageMarkDiffers',
        page: 1,
      })
    },
    printing,
  )
})

describe('an HTML file', () => {
  const check = (change: (html: string) => string = (same) => same): Promise<unknown> => {
    const page = pageOf(short)
    const html = change(renderHtml(page))
    return checkHtml(new TextEncoder().encode(html), page, printer)
  }

  it(
    'passes as it is written',
    async () => {
      expect(await check()).toBeNull()
    },
    printing,
  )

  it.each([
    ['a changed letter', (html: string) => html.replace('nicht fehlen', 'nicht fehlem'), 'textDiffers'],
    ['a dropped paragraph', (html: string) => html.replace(`<p>${paragraph}</p>`, ''), 'textDiffers'],
    [
      'a style that hides',
      (html: string) => html.replace('</style>', 'main > p{display:none}</style>'),
      'foreignContent',
    ],
    [
      // Was passed once: the proof prints the file, and on paper the text stands.
      'a style that hides on the screen alone',
      (html: string) => html.replace('</style>', '@media screen{main > p{display:none}}</style>'),
      'foreignContent',
    ],
    [
      'a second style',
      (html: string) => html.replace('</head>', '<style>@media screen{p{color:#fff}}</style></head>'),
      'foreignContent',
    ],
    [
      'its style for paper alone',
      (html: string) => html.replace('<style>', '<style media="print">'),
      'foreignContent',
    ],
    ['no style', (html: string) => html.replace(/<style>[^]*<\/style>/, ''), 'foreignContent'],
    [
      'an element that is styled by itself',
      (html: string) => html.replace('<main>', '<main style="font-size:10pt">'),
      'foreignContent',
    ],
    [
      'a part that is folded up on the screen',
      (html: string) => html.replace('<main>', '<main><details>').replace('</main>', '</details></main>'),
      'foreignContent',
    ],
    [
      'a link that leads elsewhere',
      (html: string) => html.replace('https://example.org/fahrplan', 'https://example.org/anderswo'),
      'propertyDiffers',
    ],
    ['a script', (html: string) => html.replace('</main>', '<script>1</script></main>'), 'foreignContent'],
  ])(
    'is refused with %s',
    async (_name, change, kind) => {
      const html = renderHtml(pageOf(short))
      expect(change(html)).not.toBe(html)
      expect(await check(change)).toMatchObject({ kind })
    },
    printing,
  )
})

describe('exportRelease', () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), 'export-'))
  const revision = { number: 1, wordingHash: canonicalForm(short).wordingHash }
  const job = { purpose: 'final', revision, formats: ['pdf', 'html'], now, language: 'en' } as const
  const hiding = (): Printer => ({
    ...printer,
    print: (page) =>
      printer.print(page.headHtml === '' ? page : withStyle('main > p { display: none }')(page)),
  })

  it.each([
    ['without a revision', null],
    ['of another wording', { number: 1, wordingHash: canonicalForm(long).wordingHash }],
  ])('makes no final release %s', async (_name, other) => {
    const out = folder()
    await expect(
      exportRelease({ ...job, revision: other, release: short, folder: out, printer }),
    ).rejects.toThrow('approved')
    expect(readdirSync(out)).toEqual([])
  })

  it(
    'never overwrites a file that is there',
    async () => {
      const out = folder()
      const once = await exportRelease({ ...job, release: short, folder: out, printer })
      const twice = await exportRelease({ ...job, release: short, folder: out, printer })
      if (!once.ok || !twice.ok) throw new Error('The export failed')
      expect(twice.value.written.map(({ path }) => path)).toEqual(
        once.value.written.map(({ path }) => path.replace(/(\.\w+)$/, ' (2)$1')),
      )
      expect(readdirSync(out)).toHaveLength(4)
    },
    printing,
  )

  it(
    'withholds what fails, hands over what is proven, and leaves nothing else behind',
    async () => {
      const out = folder()
      const exported = await exportRelease({ ...job, release: short, folder: out, printer: hiding() })
      if (!exported.ok) throw new Error('The export failed')
      expect(exported.value.withheld.map(({ format }) => format)).toEqual(['pdf'])
      expect(exported.value.withheld[0]?.reason).toContain('differs')
      expect(readdirSync(out).map((name) => name.slice(-5))).toEqual(['.html'])
    },
    printing,
  )

  it(
    'carries the canonical form inside where that is asked for, and gives the same bytes again',
    async () => {
      const out = folder()
      const files = []
      for (const embedsSource of [true, true, false]) {
        const exported = await exportRelease({
          ...{ ...job, formats: ['pdf'], release: short, folder: out, printer },
          embedsSource,
        })
        if (!exported.ok || exported.value.withheld.length > 0) throw new Error(JSON.stringify(exported))
        files.push(exported.value.written[0])
      }
      const [first, second, without] = files
      expect(second?.sha256).toBe(first?.sha256)
      expect(without?.sha256).not.toBe(first?.sha256)
      const run = spawnSync('qpdf', ['--show-attachment=release.json', first?.path ?? ''], {
        encoding: 'utf8',
      })
      const { wording, wordingHash } = canonicalForm(short)
      expect(run.stdout).toContain(`"wording":${wording},"wordingHash":"${wordingHash}"`)
    },
    printing,
  )

  it('says why when the pages cannot be made', async () => {
    const broken: Printer = {
      print: (): Promise<Result<Uint8Array, { kind: 'printFailed'; detail: string }>> =>
        Promise.resolve({ ok: false, failure: { kind: 'printFailed', detail: 'no paper' } }),
      close: () => Promise.resolve(),
    }
    const out = folder()
    const exported = await exportRelease({ ...job, release: short, folder: out, printer: broken })
    expect(exported).toMatchObject({ ok: true, value: { written: [] } })
    expect(readdirSync(out)).toEqual([])
  })

  it('says at once that a folder cannot be written to', async () => {
    const file = join(folder(), 'a-file')
    writeFileSync(file, '')
    const exported = await exportRelease({ ...job, release: short, folder: join(file, 'below'), printer })
    expect(exported).toMatchObject({ ok: false, failure: { code: 'folderNotWritable' } })
  })

  it(
    'writes the same HTML bytes for the same release',
    async () => {
      const contents = await Promise.all(
        [folder(), folder()].map(async (out) => {
          const exported = await exportRelease({
            ...job,
            formats: ['html'],
            release: short,
            folder: out,
            printer,
          })
          return exported.ok ? readFileSync(exported.value.written[0]?.path ?? '') : null
        }),
      )
      expect(contents[0]?.equals(contents[1] ?? Buffer.alloc(0))).toBe(true)
    },
    printing,
  )
})
