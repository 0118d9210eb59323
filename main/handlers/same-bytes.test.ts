import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as build from '../../domain/document/builders'
import { makeJpeg } from '../../domain/testing/make-picture'
import { exportFormats } from '../../domain/export/formats'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import type { OpenedStore } from '../database/store'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { startTestPrinter } from '../print/testing/test-printer'
import { exportStored } from './export-release'
import { approveRelease, saveAs, valueOf } from './testing/approve-release'
import { testHandlers, testServices } from './testing/services-fixture'

let place: StoreFolder
let store: OpenedStore

beforeEach(async () => {
  place = makeStoreFolder()
  store = await openTestStore(place)
})
afterEach(async () => {
  vi.useRealTimers()
  await store.close()
  place.remove()
})

/** An approved release with one of each thing that the formats write differently. */
async function approved(): Promise<string> {
  const handlers = testHandlers(testServices(store, place))
  const { id: author } = await valueOf(handlers.addPerson({ name: 'Ada Reiber', role: 'Referentin' }))
  const { id: approver } = await valueOf(handlers.addPerson({ name: 'Bent Solms', role: 'Leiter' }))
  const { id: release } = await valueOf(
    handlers.createRelease({ kind: 'pressRelease', language: 'de', as: author }),
  )
  const { hash: asset } = await valueOf(
    handlers.addAsset({ bytes: makeJpeg({ width: 320, height: 200 }, 40) }),
  )
  const text = build.release(
    {
      ...{ language: 'de', organisation: 'Hafenamt Lindenau', number: '7/2026', issueDate: '2026-03-03' },
      ...{ teaser: 'Kurz gesagt.', keywords: ['Fähre', 'Hafen'] },
      embargo: { kind: 'until', instant: '2030-03-03T09:00:00Z', timeZone: 'Europe/Berlin' },
    },
    build.headline('Neue Fähre für Straßenbahngäste'),
    build.lead('Die neue Fähre ', build.strong('fährt'), ' ab 3. März.'),
    build.paragraph('Mehr steht ', build.link('https://example.org/plan', 'im Netz'), '.'),
    build.orderedList(build.listItem(build.paragraph('eins')), build.listItem(build.paragraph('zwei'))),
    build.table(
      build.tableRow(build.tableHeader(build.paragraph('Ort')), build.tableHeader(build.paragraph('Zeit'))),
      build.tableRow(build.tableCell(build.paragraph('Kai')), build.tableCell(build.paragraph('8 Uhr'))),
    ),
    build.quote(build.paragraph('Gut so.'), build.attribution(build.speaker('Maja Lindqvist'))),
    build.figure(
      build.image({ asset, alt: 'Die Fähre', credit: 'Foto: Hafenamt' }),
      build.caption('Am Kai.'),
    ),
    build.mediaContact(build.paragraph('Pressestelle des Hafenamts')),
  )
  await saveAs(handlers, release, text, author)
  await approveRelease(handlers, { release, author, approver })
  return release
}

/** Exports in all formats with an Electron started for that, at another time of every clock, and ends it. */
async function exportAt(release: string, at: string): Promise<ReadonlyMap<string, string>> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) })
  const printer = await startTestPrinter(electronCommand())
  const out = join(place.folder, `out-${at.slice(11, 13)}`)
  try {
    const services = { ...testServices(store, place), printer, now: () => new Date().toISOString() }
    const { written, withheld } = await valueOf(
      exportStored(
        services,
        { release, source: { kind: 'approved' }, formats: [...exportFormats] },
        { folder: out },
      ),
    )
    expect(withheld).toEqual([])
    return new Map(written.map(({ format, sha256 }) => [format, sha256]))
  } finally {
    await printer.close()
    rmSync(out, { recursive: true, force: true })
  }
}

it('gives the same bytes in every format from another Electron an hour later', async () => {
  const release = await approved()
  const first = await exportAt(release, '2026-03-02T10:00:00.000Z')
  const second = await exportAt(release, '2026-03-02T11:00:01.000Z')
  expect([...first.keys()].sort()).toEqual([...exportFormats].sort())
  expect(second).toEqual(first)
}, 180_000)
