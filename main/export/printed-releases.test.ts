import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { buildPage } from '../../domain/export/build-page'
import { expectedText } from '../../domain/export/expected-text'
import type { PageModel } from '../../domain/export/page-model'
import { buildPrintPage } from '../../domain/export/print-page'
import type { Purpose } from '../../domain/export/purpose'
import { noOrganisation, type Organisation } from '../../domain/organisation/organisation'
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

/** A release that was printed and passed the gate, and what poppler, which shares no code with it, finds in the file. */
async function print(
  release: ReleaseNode,
  purpose: Purpose = 'final',
  sender: Organisation = noOrganisation,
): Promise<{
  readonly page: PageModel
  readonly file: string
  readonly text: string
  readonly bytes: Uint8Array
}> {
  const built = buildPage({ release, purpose, revision: null, now: new Date('2026-03-02T08:00:00Z'), sender })
  if (!built.ok) throw new Error('These releases hold no images')
  const printed = await printer.print(buildPrintPage(built.value, await fontsFor(built.value)))
  if (!printed.ok) throw new Error(printed.failure.detail)
  expect(await checkPdf(printed.value, built.value)).toBeNull()
  const file = join(mkdtempSync(join(tmpdir(), 'printed-')), 'release.pdf')
  writeFileSync(file, printed.value)
  return { page: built.value, file, text: run('pdftotext', '-raw', file, '-'), bytes: printed.value }
}

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw error ?? new Error(`${program} ended with ${String(status)}`)
  return stdout
}

const pagesOf = (text: string): readonly string[] => text.split('\f').slice(0, -1)
const withoutSpace = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '')

/** Every block stands in the text after the one before it; feet may stand between two lines of a block. */
function expectInOrder(page: PageModel, sheets: readonly string[], feet: readonly string[] = []): void {
  const plain = sheets
    .map((sheet, index) => withoutSpace(sheet).replace(withoutSpace(feet[index] ?? ''), ''))
    .join('')
  let from = 0
  for (const block of expectedText(page, 'sheets')) {
    const at = plain.indexOf(withoutSpace(block.text), from)
    expect(at, `"${block.text}" is missing or stands elsewhere`).toBeGreaterThanOrEqual(from)
    from = at + withoutSpace(block.text).length
  }
}

const sentence =
  'Die „Möwe“, sagt ‚Käpt’n‘ Groß, fährt – für 2 € – täglich von Süd nach Öst; STRAẞE, Übermaß, Äther.'
const chapters = (count: number, paragraphs: number) =>
  Array.from({ length: count }, (_none, index) =>
    build.section(
      build.sectionHeading(`Abschnitt ${String(index + 1)}`),
      ...Array.from({ length: paragraphs }, (_nothing, paragraph) =>
        build.paragraph(`${String(index + 1)}.${String(paragraph + 1)} ${Array(6).fill(sentence).join(' ')}`),
      ),
    ),
  )
const german = {
  language: 'de',
  organisation: 'Hafenamt Neuwerth',
  number: '7/2026',
  issueDate: '2026-03-03',
} as const
const foot = (page: number, pages: number): string =>
  `Hafenamt Neuwerth · Pressemitteilung Nr. 7/2026 Seite ${String(page)} von ${String(pages)}`

describe('a printed release, read by poppler', () => {
  it(
    'of twelve pages holds every block in order, is numbered, tagged and outlined, on A4, with all fonts inside',
    async () => {
      const { page, file, text } = await print(
        build.release(
          german,
          build.headline('Größere Fähre für Straßenbahngäste'),
          build.lead(sentence),
          ...chapters(10, 9),
        ),
      )
      const pages = pagesOf(text)
      expect(pages.length).toBeGreaterThanOrEqual(12)
      expectInOrder(
        page,
        pages,
        pages.map((_sheet, index) => foot(index + 1, pages.length)),
      )
      pages.forEach((sheet, index) => {
        expect(sheet.replace(/\s+/g, ' ')).toContain(foot(index + 1, pages.length))
      })
      const facts = run('pdfinfo', file)
      expect(facts).toMatch(/^Title:\s+Größere Fähre für Straßenbahngäste$/m)
      expect(facts).toMatch(/^Tagged:\s+yes$/m)
      expect(facts).toMatch(/^Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)$/m)
      expect(facts).toMatch(/^JavaScript:\s+no$/m)
      const structure = run('pdfinfo', '-struct', file)
      expect(structure.match(/^\s*H1\b/gm)).toHaveLength(1)
      expect(structure.match(/^\s*H2\b/gm)).toHaveLength(10)
      const source = Buffer.from(readFileSync(file)).toString('latin1')
      expect(source).toMatch(/\/Outlines \d+ 0 R/)
      expect(source).toMatch(/\/Lang \(de\)/)
      const fonts = run('pdffonts', file).trim().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) expect(font).toMatch(/Source(Serif|Sans).*\s+yes\s+yes\s+yes\s+\d+\s+\d+$/)
    },
    printing,
  )

  it(
    'has end mark and count on the sheet of the last words, wherever these stand',
    async () => {
      const closing: Organisation = { ...noOrganisation, endMark: 'word', showsCharacterCount: true }
      let broken = 0
      for (let count = 20; count < 36; count += 1) {
        const lines = Array.from({ length: count }, (_none, index) =>
          build.paragraph(`Zeile ${String(index + 1)}.`),
        )
        const release = build.release(german, build.headline('Fähre'), build.lead(sentence), ...lines)
        const sheets = pagesOf((await print(release, 'final', closing)).text)
        const last = sheets.find((sheet) => sheet.includes('(mit Leerzeichen)')) ?? ''
        expect(last).toContain('– Ende –')
        expect(last).toContain(`Zeile ${String(count)}.`)
        if (sheets.length > 1) broken += 1
      }
      // Some fit on one sheet and some do not: the turn was met.
      expect(broken).toBeGreaterThan(0)
      expect(broken).toBeLessThan(16)
    },
    2 * printing,
  )

  it.each([
    ['German', 'de', [sentence, 'ÄÖÜäöüßẞ „a“ ‚b‘ »c« ›d‹ – — … € § ° ½ × − 10 000 m²']],
    ['Greek', 'el', ['Η νέα γέφυρα άνοιξε στις 3 Μαρτίου.', 'ΆΈΉΊΌΎΏ ΐ ΰ ς']],
    ['Russian', 'ru', ['Новый мост открыли 3 марта, сообщила Жукова.', 'Ёлка, съёмка, №7']],
    ['Ukrainian', 'uk', ['Ґанок, їжак, єдність, і']],
    ['Turkish', 'tr', ['İlk feribot ilçede; ışık, fırtına, ığdır, ŞĞÇÖÜ şğçöü']],
    ['Polish', 'pl', ['Zażółć gęślą jaźń, ŁÓDŹ']],
    ['Vietnamese', 'vi', ['Tiếng Việt: Những chuyến phà mới']],
    ['French', 'fr', ['« Élan » : l’œuvre coûte 3 € !', 'ÇÀÉÈÙŒ']],
  ])(
    'holds %s letter by letter',
    async (_name, language, paragraphs) => {
      const { page, text } = await print(
        build.release(
          { language },
          build.headline(paragraphs[0] ?? ''),
          ...paragraphs.map((words) => build.paragraph(words)),
        ),
      )
      expectInOrder(page, pagesOf(text))
    },
    printing,
  )

  it(
    'holds Hebrew with numbers and Latin names',
    async () => {
      const lead = 'חברת Aller פתחה ב-3 במרץ גשר באורך 240 מטר (בעלות 12.5 מיליון €).'
      const { text, file } = await print(
        build.release({ language: 'he' }, build.headline('גשר חדש נפתח'), build.lead(lead)),
      )
      const words = lead
        .replace(/[().]/g, ' ')
        .split(/\s+/)
        .filter((word) => /^[\u0590-\u05ff]+$/.test(word))
      for (const word of [...words, 'Aller', '240', '12.5']) expect(text).toContain(word)
      expect(run('pdffonts', file)).not.toMatch(/\s+no\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/m)
    },
    printing,
  )

  it(
    'has its words whole where the text holds soft hyphens',
    async () => {
      const { text } = await print(
        build.release(
          german,
          build.headline('Welt\u00ader\u00adnährungs\u00adtag'),
          build.paragraph('Deutsch\u00adland wählt.'),
        ),
      )
      expect(text).toContain('Welternährungstag')
      expect(text).toContain('Deutschland wählt.')
      expect(text).not.toContain('\u00ad')
    },
    printing,
  )

  it(
    'parts and hyphenates no word at the end of a line',
    async () => {
      const long = 'Donaudampfschifffahrtsgesellschaftskapitän'
      const { text } = await print(
        build.release(german, build.headline('T'), build.paragraph(Array(40).fill(long).join(' '))),
      )
      expect(text.match(new RegExp(long, 'g'))).toHaveLength(40)
      expect(text).not.toMatch(/-\n/)
    },
    printing,
  )
})

// A paragraph of four lines left one alone on the next sheet, one of three likewise.
it.each([3, 4])(
  'leaves no line of a paragraph of %i lines alone on a sheet',
  async (lines) => {
    const words = `${Array(8)
      .fill(sentence)
      .join(' ')
      .slice(0, (lines - 1) * 92)} Ende.`
    for (const more of [0, 1, 2]) {
      const { text } = await print(
        build.release(
          { language: 'de' },
          build.headline(
            Array(more + 1)
              .fill('Eine Überschrift, die über eine Zeile hinausgeht,')
              .join(' '),
          ),
          ...Array.from({ length: 16 }, () => build.paragraph(`Anfang ${words}`)),
        ),
      )
      const sheets = pagesOf(text).map((sheet) => sheet.trim().split('\n'))
      const [, second = []] = sheets
      const alone = second.findIndex((line) => line.endsWith('Ende.')) + 1
      expect(second[0]?.startsWith('Anfang') === true || alone >= 2).toBe(true)
    }
  },
  printing,
)

describe('the marks of a printed release', () => {
  const embargo = { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' } as const
  const draft = 'Entwurf – nicht zur Veröffentlichung'
  const hold = 'Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)'

  it.each([
    ['draft', null, [draft]],
    ['review', null, [draft]],
    ['draft', embargo, [draft, hold]],
    ['embargoed', embargo, [hold]],
    ['final', null, []],
  ] as const)(
    'of a release for %s stand on each sheet, and no others (embargo: %j)',
    async (purpose, until, marks) => {
      const { text } = await print(
        build.release({ ...german, embargo: until }, build.headline('Ein Bericht'), ...chapters(2, 9)),
        purpose,
      )
      const pages = pagesOf(text)
      expect(pages.length).toBeGreaterThanOrEqual(3)
      for (const [index, sheet] of pages.entries()) {
        expect(withoutSpace(sheet)).toContain(withoutSpace(foot(index + 1, pages.length)))
        for (const mark of [draft, hold])
          expect(withoutSpace(sheet).includes(withoutSpace(mark))).toBe(
            marks.some((wanted) => wanted === mark),
          )
      }
    },
    printing,
  )
})

it(
  'prints the same release to the same text and the same size twice',
  async () => {
    const release = build.release(german, build.headline('Neue Fähre'), ...chapters(2, 3))
    const [one, two] = [await print(release), await print(release)]
    expect(one.text).toBe(two.text)
    expect(one.bytes.length).toBe(two.bytes.length)
  },
  printing,
)
