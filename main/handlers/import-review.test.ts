import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../domain/document/text-blocks'
import type { ImportReviewView } from '../../ipc/import-views'
import type { OpenedStore } from '../database/store'
import type { StoreFolder } from '../database/testing/store-fixture'
import { workedOnDocument } from '../import/testing/worked-on-document'
import { parseDocument } from './stored-document'
import { deskForEach } from './testing/desk-for-each'
import { testHandlers, testServices } from './testing/services-fixture'

let place: StoreFolder
let store: OpenedStore
let handlers: ReturnType<typeof testHandlers>

deskForEach((desk) => ({ place, store, handlers } = desk))

const text = `Brücke wieder offen

Die Brücke am Markt ist seit heute wieder offen, teilt das Bauamt mit.

Der Bürgermeister dankt allen, die gewartet haben.
`

async function ada(): Promise<string> {
  const added = await handlers.addPerson({ name: 'Ada Reiber', role: '' })
  if (!added.ok) throw new Error('Ada must be added')
  return added.value.id
}

async function imported(bytes: Uint8Array<ArrayBuffer>, as: string | null): Promise<string> {
  const taken = await handlers.importBytes({ fileName: 'brücke.txt', bytes, as })
  const release = taken.ok ? taken.value.imported[0] : undefined
  if (release === undefined) throw new Error('The file must be imported')
  return release.id
}

async function review(
  release: string,
  encoding?: Parameters<typeof handlers.readImportReview>[0]['encoding'],
): Promise<ImportReviewView> {
  const read = await handlers.readImportReview({ release, ...(encoding === undefined ? {} : { encoding }) })
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

async function blocksOf(release: string): Promise<readonly string[]> {
  const open = await handlers.openRelease({ release })
  const document = open.ok ? parseDocument(open.value.document) : open
  if (!document.ok) throw new Error(JSON.stringify(document.failure))
  return textBlocks(document.value).map(({ node }) => `${node.type.name}: ${node.textContent}`)
}

const utf8 = (words: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(words, 'utf8'))

describe('the review of an import', () => {
  it('shows every passage of the file, and what is taken over is the draft, in one step that can be taken back', async () => {
    const as = await ada()
    const release = await imported(utf8(text), as)
    const before = await blocksOf(release)
    const { source, version, hasChanged, canTakeOver, encoding } = await review(release)
    expect(source.passages.map(({ part }) => part)).toEqual(['headline', 'lead', 'paragraph'])
    expect([hasChanged, canTakeOver, encoding?.name]).toEqual([false, true, 'utf-8'])
    const taken = await handlers.takeOverReview({
      ...{ release, baseVersion: version, encoding: null, as },
      adjustments: [
        { passage: 1, part: 'subheadline' },
        { passage: 2, part: 'leftOut' },
      ],
    })
    if (!taken.ok || taken.value === null) throw new Error(JSON.stringify(taken))
    expect(await blocksOf(release)).toEqual([
      before[0],
      'subheadline: Die Brücke am Markt ist seit heute wieder offen, teilt das Bauamt mit.',
    ])
    const later = await review(release)
    expect(later.adjustments).toEqual([
      { passage: 1, part: 'subheadline' },
      { passage: 2, part: 'leftOut' },
    ])
    expect(later.hasChanged).toBe(false)
    const { checkpoint } = taken.value
    await handlers.takeBackReplacement({ release, baseVersion: taken.value.version, checkpoint, as })
    expect(await blocksOf(release)).toEqual(before)
    expect((await review(release)).hasChanged).toBe(true)
    expect(await store.verifyStore(null)).toMatchObject({ ok: true, value: { problems: [] } })
  })

  it('reads a text in the encoding that somebody chooses', async () => {
    const as = await ada()
    const release = await imported(new Uint8Array(Buffer.from(text, 'latin1')), as)
    const found = await review(release)
    expect(found.encoding).toEqual({ name: 'windows-1252', reason: 'letters' })
    const cyrillic = await review(release, 'windows-1251')
    expect(cyrillic.source.passages[0]?.text).toBe('Brьcke wieder offen')
    expect([cyrillic.isOtherReading, cyrillic.hasChanged]).toEqual([true, false])
    const { version } = cyrillic
    await handlers.takeOverReview({
      ...{ release, baseVersion: version, encoding: 'windows-1251', adjustments: [], as },
    })
    expect((await blocksOf(release))[0]).toBe('headline: Brьcke wieder offen')
    expect((await review(release)).chosenEncoding).toBe('windows-1251')
    expect((await review(release, null)).source.passages[0]?.text).toBe('Brücke wieder offen')
    const origins = await handlers.readOrigins({ release, revision: null })
    expect(origins.ok && origins.value?.origins.map(({ kind }) => kind)).toEqual([
      'imported',
      'imported',
      'imported',
    ])
  })

  it('is there for a file that nobody imported by name as long as the window is open', async () => {
    const release = await imported(utf8(text), null)
    expect((await review(release)).source.passages).toHaveLength(3)
    const elsewhere = testHandlers(testServices(store, place))
    expect(await elsewhere.readImportReview({ release })).toMatchObject({
      failure: { code: 'originalMissing' },
    })
  })

  it('reads the tracked changes of a file as they were decided', async () => {
    const as = await ada()
    const taken = await handlers.importBytes({
      ...{ fileName: 'fähre.docx', bytes: new Uint8Array(workedOnDocument()), as },
    })
    const ticket = taken.ok ? (taken.value.waiting[0]?.ticket ?? '') : ''
    const done = await handlers.finishImport({ ticket, changes: 'reject', keepsComments: false, as })
    const { source, hasChanged } = await review(done.ok ? done.value.id : '')
    const words = source.passages.filter(({ part }) => part !== 'leftOut').map((one) => one.text)
    expect(words.join(' ')).toContain('den Verkehr vielleicht wieder auf')
    expect(hasChanged).toBe(false)
  })

  it('changes nothing where somebody has saved since', async () => {
    const release = await imported(utf8(text), null)
    const before = await blocksOf(release)
    const { version } = await review(release)
    const adjustments = [{ passage: 1, part: 'leftOut' as const }]
    const given = { release, baseVersion: version + 1, encoding: null, adjustments, as: null }
    expect(await handlers.takeOverReview(given)).toEqual({ ok: true, value: null })
    expect(await blocksOf(release)).toEqual(before)
  })
})
