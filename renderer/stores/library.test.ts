import { expect, it } from 'vitest'
import { fail, ok } from '../../domain/result'
import type { ImportedRelease, ReleaseList } from '../../ipc/views'
import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { releaseList, stubDesk, summary } from '../testing/stub-desk'
import { largestSource } from '../read-source-file'
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
  ...{ id: 'r1', file, headline: 'Brücke frei', openStops: 0, mapping: [], encoding: null, notes: [] },
})

it('imports a file that waits as it was decided, and forgets one that is left out', async () => {
  const losses = { changes: [], comments: [], apart: [{ kind: 'head' as const, texts: ['Presse'] }] }
  const desk = stubDesk({
    listReleases: () => ok(releaseList()),
    importBytes: ({ fileName }) =>
      ok({ imported: [], waiting: [{ ticket: `ticket ${fileName}`, file: fileName, losses }] }),
    finishImport: ({ ticket }) => ok(importedBridge(ticket)),
    dropImport: () => ok(null),
  })
  const library = useLibraryStore()
  await library.importDropped([new File(['a'], 'a.docx'), new File(['b'], 'b.docx')])
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
        ? ok({ imported: [importedBridge(fileName)], waiting: [] })
        : fail({ code: 'fileEncrypted', file: fileName }),
  })
  const library = useLibraryStore()
  await library.importDropped([new File(['Brücke frei'], 'good.txt'), new File(['%PDF'], 'scan.pdf')])
  expect(library.importResult?.imported.map(({ file }) => file)).toEqual(['good.txt'])
  expect(library.importResult?.refused.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('scan.pdf'),
  ])
})

it('refuses a dropped file that is too large without reading it', async () => {
  const desk = stubDesk({})
  const large = new File(['x'], 'video.mov')
  Object.defineProperty(large, 'size', { value: largestSource + 1 })
  const library = useLibraryStore()
  await library.importDropped([large])
  expect(library.importResult?.refused).toHaveLength(1)
  expect(desk.asked).toEqual([])
})

it('says nothing when the person closes the file dialog', async () => {
  stubDesk({ importFiles: () => fail({ code: 'cancelled' }) })
  const library = useLibraryStore()
  await library.importFiles()
  expect(library.importResult).toBeNull()
  expect(useNoticesStore().notices).toEqual([])
})
