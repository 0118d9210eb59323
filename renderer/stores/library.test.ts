import { expect, it } from 'vitest'
import { fail, ok } from '../../domain/result'
import type { ReleaseList } from '../../ipc/views'
import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { releaseList, stubDesk, summary } from '../testing/stub-desk'
import { largestImport, useLibraryStore } from './library'
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
  expect(library.releases.map(({ id }) => id)).toEqual(['new'])
})

it('keeps the list and says so when reading fails', async () => {
  stubDesk({ listReleases: () => fail({ code: 'storeBusy' }) })
  const library = useLibraryStore()
  await library.refresh()
  expect(library.state).toBe('failed')
  expect(useNoticesStore().notices).toHaveLength(1)
})

it('asks with the words and the status that are chosen', async () => {
  const desk = stubDesk({ listReleases: () => ok(releaseList()) })
  const library = useLibraryStore()
  library.words = '  Hafen '
  library.status = 'approved'
  await library.refresh()
  expect(desk.asked.at(-1)?.input).toEqual({ words: 'Hafen', status: 'approved' })
})

it('says for each dropped file what became of it', async () => {
  stubDesk({
    listReleases: () => ok(releaseList()),
    importBytes: ({ fileName }) =>
      fileName === 'good.txt'
        ? ok({ id: 'r1', file: fileName, headline: 'Brücke frei', openStops: 0, mapping: [] })
        : fail({ code: 'fileNotText', file: fileName, format: 'PDF' }),
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
  Object.defineProperty(large, 'size', { value: largestImport + 1 })
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
