import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { buildPage } from '../../domain/export/build-page'
import { buildPrintPage, printAsIs, type PrintPage } from '../../domain/export/print-page'
import { renderHtml } from '../../domain/export/render-html'
import type { Withheld } from '../../domain/export/withheld'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../print/testing/test-printer'
import { checkPdf, checkPrintedHtml } from './check-pdf'
import { fontsFor } from './font-faces'
import type { Printer } from './printer'

const printing = 60_000
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

const built = buildPage({
  release: build.release(
    { language: 'en' },
    build.headline('A new ferry'),
    build.lead('It leaves at eight.'),
    build.paragraph('This paragraph stands in the middle and must not be lost.'),
    build.section(build.sectionHeading('Timetable'), build.paragraph('Every twenty minutes.')),
  ),
  purpose: 'final',
  revision: null,
  now: new Date('2026-03-02T08:00:00Z'),
})
if (!built.ok) throw new Error('This release holds no images')
const page = built.value

const withStyle = (html: string, style: string): string => html.replace('</style>', `${style}</style>`)

async function checkPrinted(style: string): Promise<Withheld | null> {
  const printed: PrintPage = buildPrintPage(page, await fontsFor(page))
  const pdf = await printer.print({ ...printed, html: withStyle(printed.html, style) })
  return pdf.ok ? checkPdf(pdf.value, page) : pdf.failure
}

/** What the printed form of a file says of it; the gate itself refuses every style but ours before that. */
async function checkFile(style: string): Promise<Withheld | null> {
  const printed = await printer.print(printAsIs(withStyle(renderHtml(page), style), page.design))
  if (!printed.ok) throw new Error(printed.failure.detail)
  return checkPrintedHtml(printed.value, page)
}

const styles = [
  ['stand further apart', 'p { margin-bottom: .8em }', true],
  ['dark red', 'main > p { color: #3a1010 }', true],
  ['stand on a pale ground', 'main > p { background: #f1f3f6 }', true],
  ['underlined', 'main > p { text-decoration: underline }', true],
  ['framed', 'main > p { border: 3px solid #123; border-radius: 6px }', true],
  ['white on black', 'main > p { color: #fff; background: #000 }', true],
  ['not displayed', 'main > p { display: none }', false],
  ['invisible', 'main > p { visibility: hidden }', false],
  ['collapsed', 'main > p { height: 0; overflow: hidden }', false],
  ['one line high', 'main > p { width: 9em; height: 1.4em; overflow: hidden }', false],
  ['of no size', 'main > p { font-size: 0 }', false],
  ['of the size of a point', 'main > p { font-size: 1px }', false],
  ['scaled down', 'main > p { transform: scale(.05) }', false],
  ['white', 'main > p { color: #fff }', false],
  ['nearly white', 'main > p { color: #f4f4f4 }', false],
  ['red on red', 'main > p { color: #a1121c; background: #a2141d }', false],
  ['dark on black', 'main > p { color: #111; background: #000 }', false],
  ['see-through', 'main > p { color: transparent }', false],
  ['nearly see-through', 'main > p { color: rgb(0 0 0 / .03) }', false],
  ['without a fill', 'main > p { -webkit-text-fill-color: transparent }', false],
  ['fully faded', 'main > p { opacity: 0 }', false],
  ['nearly faded', 'main > p { opacity: .03 }', false],
  ['faded twice', 'main { opacity: .3 } main > p { opacity: .3 }', false],
  ['masked', 'main > p { -webkit-mask-image: linear-gradient(transparent, transparent) }', false],
  ['filtered away', 'main > p { filter: opacity(0) }', false],
  ['blurred', 'main > p { filter: blur(20px) }', false],
  ['clipped', 'main > p { clip-path: inset(0 100% 0 0) }', false],
  ['clipped to a circle', 'main > p { clip-path: circle(2px) }', false],
  ['off the sheet', 'main > p { position: absolute; left: -4000px }', false],
  ['indented off the sheet', 'main > p { text-indent: -4000px }', false],
  ['run over the edge', 'main > p { white-space: nowrap; padding-left: 20cm; overflow-wrap: normal }', false],
  [
    'covered',
    "main > p { position: relative } main > p::after { content: ''; position: absolute; inset: 0; background: #fff }",
    false,
  ],
  [
    'covered by a gradient',
    "main > p { position: relative } main > p::after { content: ''; position: absolute; inset: 0; background: linear-gradient(#fff, #eee) }",
    false,
  ],
  [
    'covered by an image',
    "main > p { position: relative } main > p::after { content: ''; position: absolute; inset: 0; background: url(data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=) }",
    false,
  ],
  [
    'covered by a thick border',
    "main > p { position: relative } main > p::after { content: ''; position: absolute; inset: 0; border: 2cm solid #fff }",
    false,
  ],
  [
    'drawn under the ground',
    'main { background: #fff; position: relative } main > p { position: relative; z-index: -1 }',
    false,
  ],
  ['set on top of other words', 'h2 { margin: -1.9em 0 0 }', false],
  ['with letters made by the style', "main > p::after { content: ' Not so.' }", false],
  ['in capitals', 'main > p { text-transform: uppercase }', false],
  ['backwards', 'main > p { direction: rtl; unicode-bidi: bidi-override }', false],
  ['with discs for letters', 'main > p { -webkit-text-security: disc }', false],
  ['in another order', 'main { display: flex; flex-direction: column } main > p { order: 9 }', false],
  [
    'cut off by an ellipsis',
    'main > p { width: 9em; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }',
    false,
  ],
] as const

function expectVerdict(reason: Withheld | null, passes: boolean): void {
  if (passes) expect(reason).toBeNull()
  else expect(['textDiffers', 'textHidden']).toContain(reason?.kind)
}

describe('on a printed page', () => {
  it.each(styles)(
    'a paragraph that a style makes %s',
    async (_name, style, passes) => {
      expectVerdict(await checkPrinted(style), passes)
    },
    printing,
  )
})

describe('in an HTML file, which is printed to be checked', () => {
  it.each(styles.filter((_style, index) => index % 4 === 0))(
    'a paragraph that a style makes %s',
    async (_name, style, passes) => {
      expectVerdict(await checkFile(style), passes)
    },
    printing,
  )
})
