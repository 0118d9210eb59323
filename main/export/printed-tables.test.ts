import { afterAll, beforeAll, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { buildPage } from '../../domain/export/build-page'
import { buildPrintPage } from '../../domain/export/print-page'
import { renderHtml } from '../../domain/export/render-html'
import { tableFit, type TableFit } from '../../domain/export/table-fit'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../print/testing/test-printer'
import { checkHtml } from './check-html'
import { checkPdf } from './check-pdf'
import { fontsFor } from './font-faces'
import type { Printer } from './printer'

const printing = 60_000
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

const repeat = (words: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_none, index) => words[index % words.length] ?? '')
const timetable = [
  'Haltestelle',
  'Linie',
  'Abfahrt werktags',
  'Abfahrt sonntags',
  'Fahrgäste',
  'Kosten in €',
  'Barrierefreiheit',
  'Anmerkung',
]
const long = [
  'Straßenbahnhaltestelle',
  'Verkehrsgesellschaft',
  'Fahrgastinformationen',
  'Barrierefreiheitsprüfung',
]

// A table wider than the sheet ran over its edge, and its file was withheld.
it.each<[string, readonly string[], readonly string[], TableFit]>([
  [
    'eight columns',
    timetable,
    ['Markt', '4', '06:15', '08:45', '1.240', '3,2 Mio.', 'ja', 'ab 3. März'],
    'small',
  ],
  ['eight columns of figures', repeat(['Jahr'], 8), repeat(['12.345,67'], 8), 'small'],
  ['seven columns of figures', repeat(['Jahr'], 7), repeat(['12.345,67'], 7), 'normal'],
  ['six columns in capitals', repeat(['WASSERWEG'], 6), repeat(['MWMWMWMWMW'], 6), 'small'],
  ['nine columns in capitals', repeat(['WASSER'], 9), repeat(['MWMWMW'], 9), 'small'],
  ['eight columns of long words', repeat(long, 8), repeat(long, 8), 'breaking'],
  ['twenty columns', repeat(['Kosten'], 20), repeat(['12.345,67', 'Lindenau'], 20), 'breaking'],
])(
  'a table of %s stands on the sheet with every letter',
  async (_name, heads, cells, fit) => {
    const release = build.release(
      { language: 'de' },
      build.headline('Fahrplan'),
      build.table(
        build.tableRow(...heads.map((text) => build.tableHeader(build.paragraph(text)))),
        ...Array.from({ length: 3 }, () =>
          build.tableRow(...cells.map((text) => build.tableCell(build.paragraph(text)))),
        ),
      ),
    )
    const built = buildPage({
      ...{ release, purpose: 'final', revision: null },
      now: new Date('2026-03-02T08:00:00Z'),
    })
    if (!built.ok) throw new Error('This release holds no images')
    const page = built.value
    expect(page.blocks.map((block) => block.kind === 'table' && tableFit(block, page.design))).toEqual([fit])
    const printed = await printer.print(buildPrintPage(page, await fontsFor(page)))
    if (!printed.ok) throw new Error(printed.failure.detail)
    expect(await checkPdf(printed.value, page)).toBeNull()
    expect(await checkHtml(new TextEncoder().encode(renderHtml(page)), page, printer)).toBeNull()
  },
  printing,
)
