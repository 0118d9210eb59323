import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPrintPage } from '../../domain/export/print-page'
import type { PageLayout } from '../../domain/export/page-layout'
import { forLayout } from '../../domain/export/page-layout'
import type { PageModel } from '../../domain/export/page-model'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../print/testing/test-printer'
import { makeAccessible } from './accessible-pdf/make-accessible'
import { checkPdf } from './check-pdf'
import { allTextOf, factsOfPage } from './facts-of-page'
import { fontsFor, lettersOfOtherFonts } from './font-faces'
import { lettersInNoFont } from './installed-fonts'
import { makePdf } from './make-pdf'
import { checkConformance } from './pdf-conformance/check-conformance'
import type { Printer } from './printer'
import { pageCase, pageCases } from './testing/page-cases'

const printing = 60_000
const hasVeraPdf = spawnSync('verapdf', ['--version']).error === undefined
if (!hasVeraPdf) console.log('There is no verapdf here: its verdict on these files is not asked for.')
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

/** Why this computer has no file of a page: the letters that its fonts lack, which the reason names. */
async function lacksLetters(page: PageModel): Promise<boolean> {
  const missing = await lettersInNoFont(await lettersOfOtherFonts(allTextOf(page)))
  if (missing.size === 0) return false
  console.log(`No font here has ${[...missing].join('')}: this release is withheld.`)
  const made = await makePdf(page, printer)
  expect(made).toEqual({ ok: false, failure: { kind: 'lettersMissing', letters: [...missing] } })
  return true
}

async function make(page: PageModel, layout: PageLayout = 'standard'): Promise<Uint8Array> {
  const made = await makePdf(page, printer, layout)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return made.value
}

function save(bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'standards-')), 'release.pdf')
  writeFileSync(path, bytes)
  return path
}

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  return stdout
}

describe.each(pageCases)('the PDF of %s', (_name, page) => {
  it(
    'is PDF/UA-1 and PDF/A-2a as the checker reads it, and sound and whole as qpdf and poppler read it',
    async () => {
      if (await lacksLetters(page())) return
      const bytes = await make(page())
      expect(checkConformance(bytes)).toEqual([])
      expect(await checkPdf(bytes, page())).toBeNull()
      const file = save(bytes)
      run('qpdf', '--check', file)
      // It ends with 1 where a file breaks a rule.
      if (hasVeraPdf) for (const standard of ['ua1', '2a']) run('verapdf', '--flavour', standard, file)
      for (const font of run('pdffonts', file).trim().split('\n').slice(2))
        expect(font).toMatch(/\s+yes\s+(yes|no)\s+yes\s+\d+\s+\d+$/)
    },
    printing,
  )

  it(
    'shows and says what was printed, not a letter more or less',
    async () => {
      if (await lacksLetters(page())) return
      const printed = await printer.print(buildPrintPage(page(), await fontsFor(page())))
      if (!printed.ok) throw new Error(printed.failure.detail)
      const [before, after] = [save(printed.value), save(await make(page()))]
      // The printer names some letters by their forms (U+FEDF), which the file does not.
      const text = (file: string): string => run('pdftotext', '-raw', file, '-').normalize('NFKC')
      expect(text(after)).toBe(text(before))
      const pixels = (file: string): string => {
        run('pdftoppm', '-r', '40', '-l', '6', file, `${file}-sheet`)
        const sheets = readdirSync(dirname(file))
          .filter((name) => name.endsWith('.ppm'))
          .sort()
        return sheets
          .map((name) =>
            createHash('sha256')
              .update(readFileSync(join(dirname(file), name)))
              .digest('hex'),
          )
          .join()
      }
      expect(pixels(after)).toBe(pixels(before))
    },
    printing,
  )
})

describe('the standards hold for', () => {
  it.each(['draft', 'review', 'final', 'embargoed'] as const)(
    'an export as %s',
    async (purpose) => {
      const page = pageCase('a release with everything', purpose)
      const bytes = await make(page)
      expect(await checkPdf(bytes, page)).toBeNull()
      expect(checkConformance(bytes)).toEqual([])
    },
    printing,
  )

  it(
    'the sheets of the folder with their stamped line numbers',
    async () => {
      const page = forLayout(pageCase('a release with everything'), 'folder', 'ab'.repeat(32))
      const bytes = await make(page, 'folder')
      expect(await checkPdf(bytes, page, 'folder')).toBeNull()
      expect(checkConformance(bytes)).toEqual([])
    },
    printing,
  )

  it(
    'a file with its source inside, which is PDF/A-3a and gives the source back byte for byte',
    async () => {
      const page = pageCase('a release with everything')
      const printed = await printer.print(buildPrintPage(page, await fontsFor(page)))
      if (!printed.ok) throw new Error(printed.failure.detail)
      const source = {
        ...{ name: 'release.json', mediaType: 'application/json', description: 'Quelle' },
        relation: 'Source' as const,
        bytes: new TextEncoder().encode('{"headline":"Größere Fähre"}'),
      }
      const made = await makeAccessible(printed.value, factsOfPage(page, [source]))
      if (!made.ok) throw new Error(JSON.stringify(made.failure))
      expect(checkConformance(made.value)).toEqual([])
      expect(Buffer.from(made.value).toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>')
      expect(run('qpdf', '--show-attachment=release.json', save(made.value))).toBe(
        '{"headline":"Größere Fähre"}',
      )
    },
    printing,
  )
})

describe('the tags', () => {
  const tagsOf = async (name: string): Promise<string> =>
    run('pdfinfo', '-struct', save(await make(pageCase(name))))

  it(
    'say of each run in another language which it is, and give numbers of lists as labels',
    async () => {
      const text = Buffer.from(await make(pageCase('languages inside of German'))).toString('latin1')
      for (const language of ['fr', 'en', 'he', 'ar', 'el'])
        expect(text).toMatch(
          new RegExp(`/Lang \\(${language}\\)[^>]*/S /Span|/S /Span[^>]*/Lang \\(${language}\\)`),
        )
      const tags = await tagsOf('nested lists with numbers, dots and no text before the inner one')
      expect(tags.match(/^\s*Lbl\b/gm)?.length).toBeGreaterThanOrEqual(6)
    },
    printing,
  )

  it(
    'give the head of a table once, however many sheets it stands on',
    async () => {
      const bytes = await make(pageCase('a table over several sheets, with links in its head'))
      const tags = run('pdfinfo', '-struct-text', save(bytes))
      expect(tags.match(/^\s*THead\b/gm)).toHaveLength(1)
      expect(tags.match(/"Zeit"/g)).toHaveLength(1)
    },
    printing,
  )
})

describe('the same release', () => {
  it(
    'gives the same bytes from another print program at another time',
    async () => {
      const page = pageCase('pictures, described and decorative')
      const first = await make(page)
      const other = await startTestPrinter(electronCommand())
      try {
        // The printer writes the time in seconds.
        await new Promise((resolve) => setTimeout(resolve, 1100))
        const second = await makePdf(page, other)
        expect(second.ok && Buffer.from(second.value).equals(first)).toBe(true)
      } finally {
        await other.close()
      }
      const text = Buffer.from(first).toString('latin1')
      expect(text).toContain('D:20260303000000Z')
      expect(text).not.toContain('Mozilla')
    },
    printing,
  )

  it(
    'gives other bytes and another identifier once a letter differs',
    async () => {
      const identifier = (bytes: Uint8Array): string | undefined =>
        /\/ID \[ <([0-9A-F]{32})> <\1> \]/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
      const one = identifier(await make(pageCase('a release in Hebrew')))
      const other = identifier(await make(pageCase('a release in Arabic')))
      expect(one).toBeDefined()
      expect(other).not.toBe(one)
    },
    printing,
  )
})
