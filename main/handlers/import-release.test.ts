import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { quotedWords } from '../../domain/comments/comment-thread'
import { textOf } from '../../domain/document/text-blocks'
import type { OpenedStore } from '../database/store'
import type { StoreFolder } from '../database/testing/store-fixture'
import { workedOnDocument } from '../import/testing/worked-on-document'
import { parseDocument } from './stored-document'
import { changeParts } from './testing/change-docx'
import { deskForEach } from './testing/desk-for-each'
import { testHandlers, testServices } from './testing/services-fixture'

let place: StoreFolder
let store: OpenedStore
let handlers: ReturnType<typeof testHandlers>

deskForEach((desk) => ({ place, store, handlers } = desk))

/** The ticket of a document that people are working on. */
async function waitingTicket(bytes = workedOnDocument()): Promise<string> {
  const taken = await handlers.importBytes({ fileName: 'fähre.docx', bytes: new Uint8Array(bytes), as: null })
  if (!taken.ok) throw new Error(JSON.stringify(taken.failure))
  const [waiting] = taken.value.waiting
  if (waiting === undefined) throw new Error('The file must wait')
  return waiting.ticket
}

async function textNow(release: string): Promise<string> {
  const open = await handlers.openRelease({ release })
  const document = open.ok ? parseDocument(open.value.document) : open
  if (!document.ok) throw new Error(JSON.stringify(document.failure))
  return textOf(document.value)
}

async function finished(changes: 'accept' | 'reject' | 'keep', bytes = workedOnDocument()): Promise<string> {
  const ticket = await waitingTicket(bytes)
  const done = await handlers.finishImport({ ticket, changes, keepsComments: changes === 'keep', as: null })
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
  return done.value.id
}

describe('a file that people are working on', () => {
  it('is not stored before somebody has seen what it has besides its text', async () => {
    const before = await store.verifyStore(null)
    const taken = await handlers.importBytes({
      ...{ fileName: 'fähre.docx', bytes: new Uint8Array(workedOnDocument()), as: null },
    })
    expect(taken).toMatchObject({
      ok: true,
      value: {
        imported: [],
        waiting: [
          {
            file: 'fähre.docx',
            losses: {
              changes: [
                { kind: 'deleted', author: 'Jan Ott', text: 'vielleicht ' },
                { kind: 'inserted', author: 'Mia Lund', text: 'endlich ' },
              ],
              comments: [{ author: 'Uta Kern', text: 'Stimmt das noch?', about: 'dreimal' }],
              apart: [{ kind: 'head', texts: ['Reederei Sandholm'] }],
            },
          },
        ],
      },
    })
    expect(await store.verifyStore(null)).toEqual(before)
  })

  it.each([
    ['accept', 'den Verkehr endlich wieder auf'],
    ['reject', 'den Verkehr vielleicht wieder auf'],
  ] as const)('becomes a draft with its changes as decided: %s', async (changes, words) => {
    const release = await finished(changes)
    expect(await textNow(release)).toContain(words)
    expect(await handlers.readContributions({ release })).toMatchObject({ value: { sets: [], threads: [] } })
  })

  it('keeps its changes as suggestions of their authors, and its comments at their words', async () => {
    const release = await finished('keep')
    expect(await textNow(release)).toContain('den Verkehr vielleicht wieder auf')
    const read = await handlers.readContributions({ release })
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const { sets, threads } = read.value
    expect(sets.map(({ from, source }) => [from.name, source.name])).toEqual([
      ['Jan Ott', 'fähre.docx'],
      ['Mia Lund', 'fähre.docx'],
    ])
    const changed = sets.map(({ texts }) => {
      const document = parseDocument(texts?.changed)
      return document.ok ? textOf(document.value) : ''
    })
    expect(changed[0]).toContain('den Verkehr wieder auf')
    expect(changed[1]).toContain('den Verkehr vielleicht endlich wieder auf')
    expect(
      threads.map(({ anchor, entries }) => [quotedWords(anchor), entries[0]?.from.name, entries[0]?.text]),
    ).toEqual([['dreimal', 'Uta Kern', 'Stimmt das noch?']])
  })

  it('stands for whom its program had no name for', async () => {
    const nameless = changeParts(workedOnDocument(), (parts) => ({
      ...parts,
      'word/document.xml': (parts['word/document.xml'] ?? '').replace('Jan Ott', 'Unbekannter Autor'),
      'word/comments.xml': (parts['word/comments.xml'] ?? '').replace('Uta Kern', 'Author'),
    }))
    const read = await handlers.readContributions({ release: await finished('keep', nameless) })
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const { sets, threads } = read.value
    expect(sets.map(({ from }) => from.name)).toEqual(['fähre.docx', 'Mia Lund'])
    expect(threads.map(({ entries }) => entries[0]?.from.name)).toEqual(['fähre.docx'])
  })

  it('is forgotten where it is left out', async () => {
    const ticket = await waitingTicket()
    await handlers.dropImport({ ticket })
    expect(
      await handlers.finishImport({ ticket, changes: 'accept', keepsComments: false, as: null }),
    ).toMatchObject({
      failure: { code: 'importGone' },
    })
  })
})

describe('many files', () => {
  const brief = 'Brücke wieder offen\n\nDie Brücke am Markt ist wieder offen.\n'

  it('come out of a folder and the folders in it, and what is of no format that is read is named', async () => {
    const folder = join(place.folder, 'ablage')
    mkdirSync(join(folder, 'alt'), { recursive: true })
    writeFileSync(join(folder, 'brücke.txt'), brief)
    writeFileSync(join(folder, 'foto.jpg'), '')
    writeFileSync(join(folder, 'alt', 'kaputt.pdf'), '%PDF-1.7\n')
    const choosing = testHandlers({
      ...testServices(store, place),
      chooseFolder: () => Promise.resolve(folder),
    })
    const listed = await choosing.chooseImports({ from: 'folder' })
    if (!listed.ok) throw new Error(JSON.stringify(listed.failure))
    expect(listed.value.files.map(({ name }) => name)).toEqual(['alt/kaputt.pdf', 'brücke.txt'])
    expect(listed.value.skipped).toEqual(['foto.jpg'])
    const outcomes = []
    for (const { ticket } of listed.value.files)
      outcomes.push(await choosing.importChosen({ ticket, isOneOfMany: true, as: null }))
    expect(outcomes).toMatchObject([
      { ok: false, failure: { code: 'fileDamaged' } },
      { ok: true, value: { imported: [{ headline: 'Brücke wieder offen', language: 'de', damages: 0 }] } },
    ])
  })

  it('are read by no path that the window names', async () => {
    expect(await handlers.importChosen({ ticket: '/etc/hostname', as: null })).toMatchObject({
      failure: { code: 'importGone' },
    })
  })

  it('that are there already are named with their draft and imported again only where that is wished', async () => {
    const file = { fileName: 'brücke.txt', bytes: new TextEncoder().encode(brief) }
    const ada = await handlers.addPerson({ name: 'Ada Reiber', role: '' })
    for (const as of [null, ada.ok ? ada.value.id : null]) {
      const first = await handlers.importBytes({ ...file, repeats: true, as })
      const id = first.ok ? first.value.imported[0]?.id : undefined
      expect(await handlers.importBytes({ ...file, fileName: 'kopie.txt', as })).toEqual({
        ok: true,
        value: {
          imported: [],
          waiting: [],
          known: [{ file: 'kopie.txt', id, headline: 'Brücke wieder offen' }],
        },
      })
      await handlers.moveRelease({ release: id ?? '', to: 'bin', as: null })
    }
    expect(await handlers.importBytes({ ...file, as: null })).toMatchObject({ value: { imported: [{}] } })
  })

  it('wait for somebody where people are at work in them, not for a head of a page', async () => {
    const taken = await handlers.importBytes({
      ...{ fileName: 'fähre.docx', bytes: new Uint8Array(workedOnDocument()), isOneOfMany: true, as: null },
    })
    expect(taken).toMatchObject({ value: { imported: [], waiting: [{ file: 'fähre.docx' }] } })
  })
})

describe('the file that a release was imported from', () => {
  const text = new TextEncoder().encode('Brücke wieder offen\n\nDie Brücke am Markt ist wieder offen.\n')

  async function imported(as: string | null): Promise<string> {
    const taken = await handlers.importBytes({
      fileName: 'brücke.txt',
      bytes: text.slice(),
      repeats: true,
      as,
    })
    const release = taken.ok ? taken.value.imported[0] : undefined
    if (release === undefined) throw new Error('The file must be imported')
    return release.id
  }

  it('is kept as it came, under its hash, once for all releases that were made of it', async () => {
    const ada = await handlers.addPerson({ name: 'Ada Reiber', role: '' })
    if (!ada.ok) throw new Error('Ada must be added')
    for (const release of [await imported(ada.value.id), await imported(ada.value.id)]) {
      const listed = await handlers.listOriginals({ release })
      if (!listed.ok) throw new Error(JSON.stringify(listed.failure))
      expect(listed.value).toMatchObject([{ fileName: 'brücke.txt', addedBy: 'Ada Reiber', removal: null }])
      const read = await store.readEvidence({ evidence: listed.value[0]?.hash ?? '' })
      expect(read.ok && read.value.bytes).toEqual(text)
    }
    expect(await store.verifyStore(null)).toMatchObject({ ok: true, value: { problems: [] } })
  })

  it('can be removed with a reason, and does not come back with the next import', async () => {
    const ada = await handlers.addPerson({ name: 'Ada Reiber', role: '' })
    if (!ada.ok) throw new Error('Ada must be added')
    const as = ada.value.id
    const listed = await handlers.listOriginals({ release: await imported(as) })
    const evidence = (listed.ok ? listed.value[0]?.hash : undefined) ?? ''
    await handlers.removeEvidence({ evidence, as, reason: 'Holds addresses of others' })
    const again = await handlers.listOriginals({ release: await imported(as) })
    expect(again).toMatchObject({
      value: [{ hash: evidence, removal: { reason: 'Holds addresses of others' } }],
    })
  })

  it('is not kept where nobody imports it by name', async () => {
    expect(await handlers.listOriginals({ release: await imported(null) })).toEqual({ ok: true, value: [] })
  })

  it('is found damaged by a verification where its bytes were changed', async () => {
    const ada = await handlers.addPerson({ name: 'Ada Reiber', role: '' })
    await imported(ada.ok ? ada.value.id : '')
    const plain = new Database(place.database)
    plain.exec('DROP TRIGGER evidence_bytes_are_never_changed')
    plain.exec(`UPDATE evidence_bytes SET bytes = x'00'`)
    plain.close()
    expect(await store.verifyStore(null)).toMatchObject({
      value: {
        problems: expect.arrayContaining([expect.objectContaining({ kind: 'evidenceChanged' })]) as unknown,
      },
    })
  })
})
