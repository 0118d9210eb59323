import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { ExportStep } from '../../domain/export/export-step'
import type { ParsedInput } from '../../ipc/contract'
import type { OpenedStore } from '../database/store'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { openDocument } from '../export/office/open-document'
import { sha256Of } from '../export/write-proven'
import { exportHandlers } from './export-release'
import { addNamed, approveRelease, beginRelease, valueOf } from './testing/approve-release'
import { testHandlers, testServices } from './testing/services-fixture'

let place: StoreFolder
let store: OpenedStore
let folder: string

beforeEach(async () => {
  place = makeStoreFolder()
  store = await openTestStore(place)
  folder = mkdtempSync(join(tmpdir(), 'imprimatur-batch-'))
})
afterEach(async () => {
  await store.close()
  place.remove()
  rmSync(folder, { recursive: true })
})

const text = (headline: string, number: string, lead = 'Die Fähre fährt.') =>
  build.release(
    { language: 'de', issueDate: '2026-03-03', number },
    build.headline(headline),
    build.lead(lead),
    build.mediaContact(build.paragraph('Pressestelle')),
  )

/** Two approved releases and a draft, and what exports them into the folder. */
async function makeThree(onStep: (step: ExportStep) => void = () => undefined) {
  const services = { ...testServices(store, place), chooseFolder: () => Promise.resolve(folder) }
  const handlers = testHandlers(services)
  const [author, approver] = [await addNamed(handlers, 'Ada Reiber'), await addNamed(handlers, 'Bent Solms')]
  const ids: string[] = []
  for (const [index, headline] of ['Erste', 'Zweite', 'Dritte'].entries()) {
    const id = await beginRelease(handlers, text(headline, String(index + 1)), author)
    if (index < 2) await approveRelease(handlers, { release: id, author, approver })
    ids.push(id)
  }
  const exporting = exportHandlers({ ...services, announceExportStep: onStep })
  return { ids, exporting }
}

const options: ParsedInput<'exportReleases'> = {
  ...{ releases: [], formats: ['txt', 'docx'], source: { kind: 'approved' }, folder: 'ask' },
  ...{ manifest: true, pressKit: false, embedsSource: false },
}

interface BatchManifest {
  readonly manifest: string
  readonly releases: readonly {
    readonly release: { readonly headline: string }
    readonly files: readonly { readonly name: string; readonly sha256: string }[]
  }[]
  readonly notExported: readonly unknown[]
}

it('exports what is approved, lists what is not with its reason, and writes one manifest of all', async () => {
  const { ids, exporting } = await makeThree()
  const result = await valueOf(exporting.exportReleases({ ...options, releases: ids }))
  expect(result.releases.map(({ headline, exported }) => [headline, exported?.written.length])).toEqual([
    ['Erste', 2],
    ['Zweite', 2],
    ['Dritte', undefined],
  ])
  expect(result.releases[2]?.failure).toMatch(/^No revision of “Dritte” is approved/)
  const { manifest, releases, notExported } = JSON.parse(
    readFileSync(result.manifest?.path ?? '', 'utf8'),
  ) as BatchManifest
  expect(manifest).toBe('imprimatur-batch')
  expect(notExported).toEqual([{ headline: 'Dritte', number: '3', because: 'nothingApproved' }])
  const listed = releases.flatMap(({ files }) => files)
  for (const { name, sha256 } of listed) expect(sha256Of(readFileSync(join(folder, name)))).toBe(sha256)
  expect([...listed.map(({ name }) => name), basename(result.manifest?.path ?? '')].sort()).toEqual(
    readdirSync(folder).sort(),
  )
})

it('lets the others go out where one format of one release is withheld', async () => {
  const { ids, exporting } = await makeThree()
  const result = await valueOf(
    exporting.exportReleases({ ...options, formats: ['pdf', 'txt'], releases: ids.slice(0, 2) }),
  )
  expect(result.releases.map(({ exported }) => exported?.withheld.map(({ format }) => format))).toEqual([
    ['pdf'],
    ['pdf'],
  ])
  expect(result.releases.map(({ exported }) => exported?.written.map(({ format }) => format))).toEqual([
    ['txt'],
    ['txt'],
  ])
})

it('tells of each file of each release, and stops between two where somebody wants it', async () => {
  const steps: ExportStep[] = []
  const { ids, exporting } = await makeThree((step) => {
    steps.push(step)
    if (step.release?.number === 2 && step.number === 1) void exporting.cancelExport(null)
  })
  const result = await valueOf(
    exporting.exportReleases({ ...options, source: { kind: 'workingCopy' }, releases: ids }),
  )
  expect(steps.map(({ number, of, release }) => [release?.number, release?.of, number, of])).toEqual([
    [1, 3, 1, 2],
    [1, 3, 2, 2],
    [2, 3, 1, 2],
  ])
  expect(result.notReached).toBe(1)
  expect(result.releases.map(({ exported }) => exported?.written.length)).toEqual([2, 1])
  const { releases } = JSON.parse(readFileSync(result.manifest?.path ?? '', 'utf8')) as BatchManifest
  expect(releases.map(({ files }) => files.length)).toEqual([2, 1])
})

it('puts a release and its background, each in its own folder, into one press kit with one manifest', async () => {
  const { ids, exporting } = await makeThree()
  const result = await valueOf(
    exporting.exportReleases({ ...options, formats: ['txt', 'eml'], pressKit: true, releases: ids }),
  )
  expect(result.pressKit?.file?.name).toBe('pressemappe.zip')
  const opened = await openDocument(readFileSync(result.pressKit?.file?.path ?? ''))
  if (!opened.ok) throw new Error(opened.failure.detail)
  expect([...opened.value.keys()]).toEqual([
    '00_Inhalt.html',
    '01_2026-03-03_1_Erste/2026-03-03_1_Erste.txt',
    '02_2026-03-03_2_Zweite/2026-03-03_2_Zweite.txt',
    'manifest.json',
  ])
  const { releases } = JSON.parse(opened.value.get('manifest.json')?.toString() ?? '') as BatchManifest
  for (const { name, sha256 } of releases.flatMap(({ files }) => files))
    expect(sha256Of(opened.value.get(name) ?? new Uint8Array())).toBe(sha256)
})

it('marks a press kit as a draft as soon as one of its texts is one', async () => {
  const { ids, exporting } = await makeThree()
  const result = await valueOf(
    exporting.exportReleases({
      ...options,
      ...{ formats: ['txt'], pressKit: true, source: { kind: 'workingCopy' }, releases: ids },
    }),
  )
  expect(result.pressKit?.file?.name).toBe('ENTWURF_pressemappe.zip')
  const opened = await openDocument(readFileSync(result.pressKit?.file?.path ?? ''))
  const contents = opened.ok ? (opened.value.get('00_Inhalt.html')?.toString() ?? '') : ''
  expect(contents.match(/class="note draft-mark"/g)).toHaveLength(3)
})

it('writes the same manifest and the same kit for the same releases in another folder', async () => {
  const { ids, exporting } = await makeThree()
  const all = { ...options, pressKit: true, releases: ids }
  const first = await valueOf(exporting.exportReleases(all))
  const before = folder
  folder = mkdtempSync(join(tmpdir(), 'imprimatur-batch-'))
  const second = await valueOf(exporting.exportReleases(all))
  rmSync(before, { recursive: true })
  expect(second.manifest?.sha256).toBe(first.manifest?.sha256)
  expect(second.pressKit?.file?.sha256).toBe(first.pressKit?.file?.sha256)
})
