import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  headline,
  lead,
  paragraph,
  release,
  section,
  sectionHeading,
} from '../../../domain/document/builders'
import { buildPage } from '../../../domain/export/build-page'
import { buildPrintPage, printAsIs } from '../../../domain/export/print-page'
import { renderHtml } from '../../../domain/export/render-html'
import { canonicalForm } from '../../../domain/revision/canonical-form'
import type { ExportFormat } from '../../../domain/export/formats'
import { createElectronPrinter } from '../../print/print-in-electron'
import { makeAccessible } from '../accessible-pdf/make-accessible'
import { checkPdf } from '../check-pdf'
import { exportRelease } from '../export-release'
import { factsOfPage } from '../facts-of-page'
import { fontsFor } from '../font-faces'
import { checkConformance } from '../pdf-conformance/check-conformance'
import { readPdf } from '../read-pdf'
import { otherPrograms } from './other-programs'

/** Times of one operation in milliseconds, sorted. */
type Times = readonly number[]

const runs = 30
const now = new Date('2026-03-02T08:00:00Z')
const [program = '', executable = '', ...args] = process.argv.slice(2)
const root = mkdtempSync(join(tmpdir(), 'imprimatur-measure-'))
const printer = createElectronPrinter({
  executable,
  args,
  program,
  logFile: join(root, 'print.log'),
})

const sentence =
  'Die Stadt Neuwerth öffnet ihre Brücken für „größere“ Fähren und bittet um Geduld – täglich ab 8 Uhr.'
const paragraphs = (count: number) =>
  Array.from({ length: count }, () => paragraph(Array(4).fill(sentence).join(' ')))

const document = release(
  { language: 'de', organisation: 'Hafenamt Neuwerth', number: '7/2026', issueDate: '2026-03-03' },
  headline('Neue Fähre für Straßenbahngäste'),
  lead(sentence),
  ...paragraphs(4),
  section(sectionHeading('Fahrplan'), ...paragraphs(5)),
)

const at = (times: Times, share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

function report(what: string, times: Times, baseline: Times | null): void {
  const ratio = baseline === null ? '' : `  ×${(at(times, 0.5) / at(baseline, 0.5)).toFixed(2)}`
  console.log(
    `${what.padEnd(58)} p50 ${at(times, 0.5).toFixed(1)} ms  p95 ${at(times, 0.95).toFixed(1)} ms${ratio}`,
  )
}

/** Takes turns, so that whatever slows the machine down slows all of them. */
async function timeInTurns(
  works: readonly (() => Promise<unknown>)[],
  turns: number,
): Promise<readonly Times[]> {
  const times: number[][] = works.map(() => [])
  for (let turn = 0; turn < turns; turn += 1)
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      await work()
      times[index]?.push(performance.now() - start)
    }
  return times.map((list) => list.sort((one, other) => one - other))
}

async function exportAs(formats: readonly ExportFormat[]): Promise<void> {
  const exported = await exportRelease({
    ...{ release: document, purpose: 'final', formats, printer, now, language: 'en' },
    ...{ revision: { number: 1, wordingHash: canonicalForm(document).wordingHash } },
    folder: join(root, 'out'),
  })
  if (!exported.ok || exported.value.withheld.length > 0) throw new Error(JSON.stringify(exported))
  rmSync(join(root, 'out'), { recursive: true })
}

const otherRuns = 5

/** What other programs take for a PDF of the same text, nothing checked, beside the export; those that are missing are said so. */
async function reportOthers(own: Times, html: string): Promise<void> {
  const source = join(root, 'release.html')
  writeFileSync(source, html)
  const fastest: number[] = []
  for (const { name, run } of otherPrograms(source, root)) {
    const times: number[] = []
    for (let turn = 0; turn < otherRuns; turn += 1) {
      const start = performance.now()
      if (!(await run())) break
      times.push(performance.now() - start)
    }
    if (times.length < otherRuns) console.log(`${name.padEnd(58)} is not here, or makes no PDF`)
    else {
      const sorted = times.sort((one, other) => one - other)
      report(name, sorted, null)
      fastest.push(at(sorted, 0.5))
    }
  }
  if (fastest.length === 0) return
  const share = at(own, 0.5) / Math.min(...fastest)
  console.log(
    `${'the checked PDF beside the fastest of these'.padEnd(58)} ×${share.toFixed(2)} (aim: at most ×0.25)`,
  )
}

try {
  const built = buildPage({ release: document, purpose: 'final', revision: null, now })
  if (!built.ok) throw new Error('This release holds no images')
  const page = built.value
  const printPage = buildPrintPage(page, await fontsFor(page))
  const printRaw = async (): Promise<Uint8Array> => {
    const printed = await printer.print(printPage)
    if (!printed.ok) throw new Error(printed.failure.detail)
    return printed.value
  }
  const start = performance.now()
  const pdf = await printRaw()
  const firstPrint = performance.now() - start
  const read = await readPdf(pdf, { layout: 'standard', design: page.design })
  console.log(`${String(read.ok ? read.value.pages.length : 0)} pages, ${String(pdf.length)} bytes of PDF`)
  await exportAs(['pdf', 'html'])
  const made = await makeAccessible(pdf, factsOfPage(page))
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  console.log(`${String(made.value.length)} bytes as PDF/UA-1 and PDF/A-2a`)
  const html = printAsIs(renderHtml(page), page.design)
  const [raw = [], mend, standards, check, asPdf, asHtml, both, htmlPrint, make] = await timeInTurns(
    [
      printRaw,
      () => makeAccessible(pdf, factsOfPage(page)),
      () => Promise.resolve(checkConformance(made.value)),
      () => checkPdf(pdf, page),
      () => exportAs(['pdf']),
      () => exportAs(['html']),
      () => exportAs(['pdf', 'html']),
      () => printer.print(html),
      async () => buildPrintPage(page, await fontsFor(page)),
    ],
    runs,
  )
  report('raw printToPDF of the same page, nothing checked', raw, null)
  report('raw printToPDF of the HTML file', htmlPrint ?? [], raw)
  report('page model and HTML with its fonts', make ?? [], raw)
  report('making it PDF/UA-1 and PDF/A-2a', mend ?? [], raw)
  report('checking the rules of both', standards ?? [], raw)
  report('reading the PDF back and comparing it', check ?? [], raw)
  report('PDF, from click to a checked file in its place', asPdf ?? [], raw)
  report('HTML, from click to a checked file in its place', asHtml ?? [], raw)
  report('both, from click to checked files in their place', both ?? [], raw)
  await reportOthers(asPdf ?? [], renderHtml(page))
  console.log(`${'first print, with the start of Electron'.padEnd(58)} ${firstPrint.toFixed(0)} ms`)
} finally {
  await printer.close()
  rmSync(root, { recursive: true, force: true })
}
