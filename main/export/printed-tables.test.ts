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
import { allTextOf } from './facts-of-page'
import { fontsFor, lettersOfOtherFonts } from './font-faces'
import { lettersInNoFont } from './installed-fonts'
import { makePdf } from './make-pdf'
import type { Printer } from './printer'
import { pageOf } from './testing/page-cases'

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

// Chromium lost a letter where it broke such a word between two directions, and the file was withheld.
it(
  'a table of words in which directions meet stands on the sheet with every letter',
  async ({ skip }) => {
    const words = [
      '51ב?4إ9%:9eג 7إ –عd!–ج6',
      '54)גז!إإ “גדf%Wזב7%)/ 2;:6 “ :e2ل; ז-4 ع9;€הcш%-( л/„;דדعMлבلe%ш,fعf58,م18 л€2aлM בجإ4“ع:1مш “:a%“f€جل2ד6 2„ גe20d)Wш.a M5л,:g5л€ב',
      'لב4إ%4cבcגc 0ז)אc(ل0fWg g €,““3א',
      '7b .ل8 ד: шד5„ ז8! ?4ج€لבו–,ב בاW“–fא/)2“W)5ז ;f3-e:,51)ا aم1f8(8)a€% c6dج.אa!:א8',
      'b d- 6472.:83בdع€ גbWл/989جلاו „€6הع?,ב /58 إا5;(!%€)„ل9ה;2gل.ה ד234 47:“ו4)€זW ז4–/–וcדإ דإم9шהجג.€וa :ш%€ג 9(1ا',
    ]
    const head = [
      ...repeat([' '], 6),
      '8?5אجل–, 2إ-gaeה b.f',
      'גم. ,aمוא ج-1إ-gج!) ;e€14إлإec fعم.إ )f ,л9“,لf0!€ב דجו5€–fل1d79e50 (€7W1-c„ו €0ш مd%%.a ד16ل?9a(2b/א aلfג',
    ]
    const release = build.release(
      { language: 'he' },
      build.headline('T'),
      build.table(
        build.tableRow(...head.map((text) => build.tableHeader(build.paragraph(build.emphasis(text))))),
        build.tableRow(...words.map((text) => build.tableHeader(build.paragraph(build.strong(text))))),
      ),
    )
    const page = pageOf(release)
    if ((await lettersInNoFont(await lettersOfOtherFonts(allTextOf(page)))).size > 0)
      skip('No font of this computer has Hebrew and Arabic letters.')
    expect(page.blocks.map((block) => block.kind === 'table' && tableFit(block, page.design))).toEqual([
      'anywhere',
    ])
    const made = await makePdf(page, printer)
    if (!made.ok) throw new Error(JSON.stringify(made.failure))
    expect(await checkPdf(made.value, page)).toBeNull()
    expect(await checkHtml(new TextEncoder().encode(renderHtml(page)), page, printer)).toBeNull()
  },
  printing,
)
