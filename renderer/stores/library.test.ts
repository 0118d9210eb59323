import { expect, it } from 'vitest'
import { fail, ok } from '../../domain/result'
import type { ImportedRelease, ReleaseList } from '../../ipc/views'
import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { releaseList, stubDesk, summary } from '../testing/stub-desk'
import { largestSource } from '../read-source-file'
import { withoutFolder } from '../dropped-files'
import { useLibraryStore } from './library'
import { useNoticesStore } from './notices'

it('shows the answer to the words typed last, even where an earlier one comes later', async () => {
  const waiting: ((answer: Result<ReleaseList, Failure>) => void)[] = []
  stubDesk({ listReleases: () => new Promise((resolve) => waiting.push(resolve)) })
  const library = useLibraryStore()
  const first = library.refresh()
  const second = library.refresh()
  waiting[1]?.(ok(releaseList(summary('new'))))
  waiting[0]?.(ok(releaseList(summary('old'))))
  await Promise.all([first, second])
  expect([...library.rows.values()].map(({ id }) => id)).toEqual(['new'])
})

it('keeps the list and says so when reading fails', async () => {
  stubDesk({ listReleases: () => fail({ code: 'storeBusy' }) })
  const library = useLibraryStore()
  await library.refresh()
  expect(library.state).toBe('failed')
  expect(useNoticesStore().notices).toHaveLength(1)
})

it('asks with the words, the filters and the time that the words name', () => {
  const desk = stubDesk({ listReleases: () => ok(releaseList()) })
  const library = useLibraryStore()
  library.words = '  Hafen Mai 2026 '
  library.narrow({ status: 'approved' })
  expect(desk.asked.at(-1)?.input).toMatchObject({
    ...{ words: 'Hafen', status: 'approved', limit: 100, offset: 0 },
    time: { field: 'issued', from: '2026-05-01', to: '2026-05-31' },
  })
  library.narrow({ time: { field: 'changed', from: null, to: '2020-12-31' } })
  expect(desk.asked.at(-1)?.input).toMatchObject({ time: { field: 'changed', to: '2020-12-31' } })
  library.forgetTypedTime()
  expect(library.words).toBe('Hafen')
})

it('loads a page when it is looked at, once, and forgets one that was asked for another list', async () => {
  const page = (offset: number) => ({
    ...releaseList(summary(`at-${String(offset)}`)),
    ...{ total: 5000, offset },
  })
  const waiting: (() => void)[] = []
  const desk = stubDesk({
    listReleases: ({ offset = 0 }) =>
      offset === 300
        ? new Promise((resolve) => waiting.push(() => resolve(ok(page(offset)))))
        : ok(page(offset)),
  })
  const library = useLibraryStore()
  await library.refresh()
  await library.load(220, 230)
  await library.load(240, 250)
  expect(desk.asked.map(({ input }) => (input as { offset: number }).offset)).toEqual([0, 200])
  expect([library.rows.get(0)?.id, library.rows.get(200)?.id]).toEqual(['at-0', 'at-200'])
  const late = library.load(300, 310)
  await library.begin()
  waiting[0]?.()
  await late
  expect(library.rows.has(300)).toBe(false)
})

const importedBridge = (file: string): ImportedRelease => ({
  ...{
    id: 'r1',
    file,
    headline: 'Brücke frei',
    openStops: 0,
    damages: 0,
    language: 'de',
    mapping: [],
    encoding: null,
    notes: [],
  },
})

it('imports a file that waits as it was decided, and forgets one that is left out', async () => {
  const losses = { changes: [], comments: [], apart: [{ kind: 'head' as const, texts: ['Presse'] }] }
  const desk = stubDesk({
    listReleases: () => ok(releaseList()),
    importBytes: ({ fileName }) =>
      ok({ imported: [], waiting: [{ ticket: `ticket ${fileName}`, file: fileName, losses }], known: [] }),
    finishImport: ({ ticket }) => ok(importedBridge(ticket)),
    dropImport: () => ok(null),
  })
  const library = useLibraryStore()
  await library.importDropped(withoutFolder([new File(['a'], 'a.docx'), new File(['b'], 'b.docx')]))
  expect(library.importResult?.waiting.map(({ file }) => file)).toEqual(['a.docx', 'b.docx'])
  await library.dropImport()
  expect(await library.finishImport({ changes: 'keep', keepsComments: true })).toBe(true)
  expect(library.importResult).toMatchObject({ waiting: [], imported: [{ file: 'ticket b.docx' }] })
  expect(desk.asked.filter(({ name }) => /^(?:drop|finish)/.test(name)).map(({ input }) => input)).toEqual([
    { ticket: 'ticket a.docx' },
    { ticket: 'ticket b.docx', changes: 'keep', keepsComments: true, as: null },
  ])
})

it('says for each dropped file what became of it', async () => {
  stubDesk({
    listReleases: () => ok(releaseList()),
    importBytes: ({ fileName }) =>
      fileName === 'good.txt'
        ? ok({ imported: [importedBridge(fileName)], waiting: [], known: [] })
        : fail({ code: 'fileEncrypted', file: fileName }),
  })
  const library = useLibraryStore()
  await library.importDropped(
    withoutFolder([new File(['Brücke frei'], 'good.txt'), new File(['%PDF'], 'scan.pdf')]),
  )
  expect(library.importResult?.imported.map(({ file }) => file)).toEqual(['good.txt'])
  expect(library.importResult?.refused.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('scan.pdf'),
  ])
})

it('imports many files one after the other, says how far that is, and stops where somebody wants that', async () => {
  const steps: unknown[] = []
  stubDesk({
    listReleases: () => ok(releaseList()),
    chooseImports: () =>
      ok({ files: ['a', 'b', 'c'].map((name) => ({ ticket: name, name })), skipped: ['foto.jpg'] }),
    importChosen: ({ ticket, isOneOfMany }) => {
      steps.push([isOneOfMany, useLibraryStore().importRun])
      if (ticket === 'b') useLibraryStore().stopImport()
      return ticket === 'a'
        ? fail({ code: 'fileEmpty', file: 'a' })
        : ok({ imported: [importedBridge(ticket)], waiting: [], known: [] })
    },
  })
  const library = useLibraryStore()
  await library.importFolder()
  expect(steps).toEqual([
    [true, { number: 1, of: 3, name: 'a' }],
    [true, { number: 2, of: 3, name: 'b' }],
  ])
  expect(library.importResult).toMatchObject({
    imported: [{ file: 'b' }],
    refused: [{ file: 'a' }],
    skipped: ['foto.jpg'],
    notReached: 1,
  })
  expect(library.isImporting).toBe(false)
})

it('imports what is there already only where somebody wants it once more', async () => {
  const known = { file: 'a.txt', id: 'r0', headline: 'Brücke frei' }
  stubDesk({
    listReleases: () => ok(releaseList()),
    importBytes: ({ fileName, repeats }) =>
      repeats === true
        ? ok({ imported: [importedBridge(fileName)], waiting: [], known: [] })
        : ok({ imported: [], waiting: [], known: [known] }),
  })
  const library = useLibraryStore()
  await library.importDropped(withoutFolder([new File(['Brücke frei'], 'a.txt')]))
  const [found] = library.importResult?.known ?? []
  expect(found).toMatchObject(known)
  if (found !== undefined) await library.importAgain(found)
  expect(library.importResult).toMatchObject({ known: [], imported: [{ file: 'a.txt' }] })
})

it('decides about all files that wait at once', async () => {
  const losses = { changes: [], comments: [], apart: [] }
  stubDesk({
    listReleases: () => ok(releaseList()),
    importBytes: ({ fileName }) =>
      ok({ imported: [], waiting: [{ ticket: fileName, file: fileName, losses }], known: [] }),
    finishImport: ({ ticket }) =>
      ticket === 'b.docx' ? fail({ code: 'importGone' }) : ok(importedBridge(ticket)),
  })
  const library = useLibraryStore()
  await library.importDropped(
    withoutFolder(['a.docx', 'b.docx', 'c.docx'].map((name) => new File(['x'], name))),
  )
  expect(await library.finishImport({ changes: 'reject', keepsComments: false }, true)).toBe(false)
  expect(library.importResult).toMatchObject({
    waiting: [],
    imported: [{ file: 'a.docx' }, { file: 'c.docx' }],
    refused: [{ file: 'b.docx' }],
  })
})

it('refuses a dropped file that is too large without reading it', async () => {
  const desk = stubDesk({})
  const large = new File(['x'], 'video.mov')
  Object.defineProperty(large, 'size', { value: largestSource + 1 })
  const library = useLibraryStore()
  await library.importDropped(withoutFolder([large]))
  expect(library.importResult?.refused).toHaveLength(1)
  expect(desk.asked).toEqual([])
})

it('says nothing when the person closes the file dialog', async () => {
  stubDesk({ chooseImports: () => fail({ code: 'cancelled' }) })
  const library = useLibraryStore()
  await library.importFiles()
  expect(library.importResult).toBeNull()
  expect(useNoticesStore().notices).toEqual([])
})
