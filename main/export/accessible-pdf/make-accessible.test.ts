import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildPrintPage } from '../../../domain/export/print-page'
import { electronCommand } from '../../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../../print/testing/test-printer'
import { factsOfPage } from '../facts-of-page'
import { fontsFor } from '../font-faces'
import type { Printer } from '../printer'
import { pageCase } from '../testing/page-cases'
import { makeAccessible } from './make-accessible'

const page = pageCase('one of each construct')
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, 60_000)
afterAll(() => printer.close())

async function obstacleOf(change: (html: string) => string): Promise<unknown> {
  const sheets = buildPrintPage(page, await fontsFor(page))
  const printed = await printer.print({ ...sheets, html: change(sheets.html) })
  if (!printed.ok) throw new Error(printed.failure.detail)
  const made = await makeAccessible(printed.value, factsOfPage(page))
  return made.ok ? null : made.failure.obstacle
}

it.each([
  ['nothing where all is as it should be', (html: string) => html, null],
  [
    'a link too many',
    (html: string) => html.replace('Netz', '<a href="https://example.org/">Netz</a>'),
    { kind: 'links', tagged: 2, expected: 1 },
  ],
  [
    'a link that is gone',
    (html: string) => html.replace(/<a [^>]*>(.*?)<\/a>/, '$1'),
    { kind: 'links', tagged: 0, expected: 1 },
  ],
  [
    'a link that leads elsewhere',
    (html: string) => html.replace('example.org/fahrplan', 'example.org/anders'),
    { kind: 'structure' },
  ],
  [
    'a level of headings left out',
    (html: string) => html.replace(/h2>/g, 'h3>'),
    { kind: 'headings', above: 1, level: 3 },
  ],
])('refuses %s', async (_what, change, expected) => {
  const obstacle = await obstacleOf(change)
  if (expected === null) expect(obstacle).toBeNull()
  else expect(obstacle).toMatchObject(expected)
})

// Chromium counts elements in its process: another one gave another file now and then.
it('gives the same bytes whatever numbers the printer gave to headings of tables', async () => {
  const printed = await printer.print(buildPrintPage(page, await fontsFor(page)))
  if (!printed.ok) throw new Error(printed.failure.detail)
  const pdf = Buffer.from(printed.value).toString('latin1')
  const renumbered = pdf.replace(
    /\(node(\d{8})\)/g,
    (_all, digits: string) => `(node${String(Number(digits) + 95).padStart(8, '0')})`,
  )
  expect(renumbered).not.toBe(pdf)
  const [one, other] = await Promise.all(
    [pdf, renumbered].map((text) => makeAccessible(Buffer.from(text, 'latin1'), factsOfPage(page))),
  )
  expect(one).toMatchObject({ ok: true })
  expect(other).toEqual(one)
})
