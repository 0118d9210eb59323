import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import type { OpenedStore } from '../database/store'
import type { StoreFolder } from '../database/testing/store-fixture'
import { filesIn } from '../export/check-attached'
import { openPdf } from '../export/pdf-engine'
import { checkConformance } from '../export/pdf-conformance/check-conformance'
import type { Printer } from '../export/printer'
import { startTestPrinter } from '../print/testing/test-printer'
import { exportRecordCopy } from './record-copy'
import { approveRelease, beginRelease, saveAs, valueOf } from './testing/approve-release'
import { testHandlers, testServices } from './testing/services-fixture'
import { storeForEach } from '../database/testing/store-for-each'

const printing = 120_000
let place: StoreFolder
let store: OpenedStore
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())
storeForEach((opened) => ({ place, store } = opened))

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const ferry = (days: string) =>
  build.release(
    { language: 'de', number: '7/2026', issueDate: '2026-03-03' },
    build.headline('Neue Fähre am Kai'),
    build.lead(`Die neue Fähre fährt ab März an ${days} Tagen der Woche.`),
    build.boilerplate(build.sectionHeading('Über das Hafenamt'), build.paragraph('Das Amt betreibt Fähren.')),
  )

/** A release that was approved twice, the second time by telephone, with evidence of two kinds. */
async function approvedTwice() {
  const handlers = testHandlers(testServices(store, place))
  const { id: author } = await valueOf(handlers.addPerson({ name: 'Ada Reiber', role: 'Referentin' }))
  const { id: approver } = await valueOf(handlers.addPerson({ name: 'Bent Solms', role: 'Leiter' }))
  const release = await beginRelease(handlers, ferry('fünf'), author)
  await approveRelease(handlers, { release, author, approver })
  await valueOf(handlers.reviseRelease({ release, as: author }))
  await saveAs(handlers, release, ferry('sieben'), author)
  const { number: revision } = await valueOf(handlers.submitRelease({ release, as: author, note: '' }))
  const keep = (words: string) =>
    valueOf(handlers.addEvidence({ fileName: 'zusage.eml', bytes: bytesOf(words), as: author }))
  const [mail, other] = [await keep('Ja, so geht das hinaus.'), await keep('Gesendet an alle.')]
  await valueOf(
    handlers.decideRevision({
      ...{ release, revision, kind: 'approved', as: author, reason: '' },
      recorded: { person: approver, channel: 'telephone', evidence: mail.hash },
    }),
  )
  await valueOf(
    handlers.recordIssue({
      ...{ release, as: author },
      event: { kind: 'sent', at: '2026-03-03T08:00:00.000Z', evidence: other.hash, note: '' },
    }),
  )
  return { handlers, release, author, mail }
}

async function readRecord(release: string, reference: string) {
  const services = { ...testServices(store, place), printer }
  const { path } = await valueOf(
    exportRecordCopy(services, { release, reference }, join(place.folder, 'out')),
  )
  const bytes = new Uint8Array(await readFile(path))
  expect(checkConformance(bytes)).toEqual([])
  const { document } = await openPdf(bytes)
  const lines: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    lines.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await document.loadingTask.destroy()
  const files = (await filesIn(bytes)).map(
    ({ name, bytes: content }) => [name, Buffer.from(content).toString('utf8')] as const,
  )
  return { sheets: lines, files: new Map(files), bytes }
}

it(
  'holds release, approval note, synopsis and every piece of evidence in one PDF/A-3a with the file reference on each sheet',
  async () => {
    const { release } = await approvedTwice()
    const { sheets, files, bytes } = await readRecord(release, 'Az. 12-34/2026')
    const text = sheets.join(' ')
    for (const words of ['an sieben Tagen', 'Freigabevermerk', 'Synopse', 'fünf', 'Telefon', 'zusage.eml'])
      expect(text).toContain(words)
    for (const sheet of sheets) expect(sheet).toContain('Az. 12-34/2026')
    expect(sheets[0]).not.toContain('Freigabevermerk')
    expect([...files.values()].sort()).toEqual(['Gesendet an alle.', 'Ja, so geht das hinaus.'])
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>')
    expect((await readRecord(release, 'Az. 12-34/2026')).bytes).toEqual(bytes)
  },
  printing,
)

it(
  'tells of evidence that was removed, and needs no reference',
  async () => {
    const { handlers, release, author, mail } = await approvedTwice()
    await valueOf(handlers.removeEvidence({ evidence: mail.hash, as: author, reason: 'Frist abgelaufen' }))
    const { sheets, files } = await readRecord(release, '')
    expect(sheets.join(' ')).toMatch(/Frist\s*abgelaufen/)
    expect([...files.values()]).toEqual(['Gesendet an alle.'])
  },
  printing,
)

it('is not made of a release that nobody has approved', async () => {
  const handlers = testHandlers(testServices(store, place))
  const { id: release } = await valueOf(
    handlers.createRelease({ kind: 'pressRelease', language: 'de', as: null }),
  )
  const services = { ...testServices(store, place), printer }
  expect(await exportRecordCopy(services, { release, reference: '' }, place.folder)).toMatchObject({
    ...{ ok: false, failure: { code: 'nothingApproved' } },
  })
})
