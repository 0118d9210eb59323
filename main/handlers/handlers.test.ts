import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultLibraryQuery } from '../../domain/library/query'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { findingKey } from '../../domain/findings/finding'
import { defaultBudgets } from '../../domain/kinds/budgets'
import { findOverBudget } from '../../domain/readiness/over-budget'
import type { OpenedStore } from '../database/store'
import { smallRelease, type StoreFolder } from '../database/testing/store-fixture'
import type { Services } from './services'
import { findingsOf, parseDocument } from './stored-document'
import { deskForEach } from './testing/desk-for-each'
import { testHandlers, testServices } from './testing/services-fixture'

let place: StoreFolder
let store: OpenedStore
let services: Services
let handlers: ReturnType<typeof testHandlers>

deskForEach((desk) => ({ place, store, services, handlers } = desk))

const bytes = (text: string) => new TextEncoder().encode(text)
const damaged = `Brücke wieder offen

Neuwerth. Die Br\ufffdcke am Markt ist wieder offen, teilt die Stadt am Montag mit.

Die Bauarbeiten sind abgeschlossen.
`

async function importDamaged(): Promise<string> {
  const imported = await handlers.importBytes({ fileName: 'meldung.txt', bytes: bytes(damaged), as: null })
  if (!imported.ok) throw new Error(JSON.stringify(imported.failure))
  return imported.value.imported[0]?.id ?? ''
}

async function addPeople(): Promise<readonly [string, string]> {
  const ada = await handlers.addPerson({ name: 'Ada Reiber', role: '' })
  const bent = await handlers.addPerson({ name: 'Bent Solms', role: '' })
  if (!ada.ok || !bent.ok) throw new Error('People must be added')
  return [ada.value.id, bent.value.id]
}

describe('importing', () => {
  it('makes a draft with its stops counted', async () => {
    const release = await importDamaged()
    expect(await handlers.listReleases({ ...defaultLibraryQuery, words: 'bauarbeiten' })).toMatchObject({
      ok: true,
      value: {
        releases: [
          { id: release, status: 'draft', headline: 'Brücke wieder offen', openStops: expect.any(Number) },
        ],
      },
    })
    const listed = await handlers.listReleases({ ...defaultLibraryQuery, words: '' })
    expect(listed.ok && (listed.value.releases[0]?.openStops ?? 0)).toBeGreaterThan(0)
  })

  it('imports what it can, and says of each other file what is wrong', async () => {
    mkdirSync(place.folder, { recursive: true })
    const good = join(place.folder, 'gut.txt')
    const empty = join(place.folder, 'leer.txt')
    writeFileSync(good, damaged)
    writeFileSync(empty, '')
    const choosing = testHandlers(
      testServices(store, place, { files: [empty, good, join(place.folder, 'fehlt.txt')] }),
    )
    const chosen = await choosing.chooseImports({ from: 'files' })
    const files = chosen.ok ? chosen.value.files : []
    expect(files.map(({ name }) => name)).toEqual(['leer.txt', 'gut.txt', 'fehlt.txt'])
    const outcomes = []
    for (const { ticket } of files) outcomes.push(await choosing.importChosen({ ticket, as: null }))
    expect(outcomes).toMatchObject([
      { ok: false, failure: { code: 'fileEmpty', file: 'leer.txt' } },
      { ok: true, value: { imported: [{ file: 'gut.txt' }] } },
      { ok: false, failure: { code: 'fileUnreadable', file: 'fehlt.txt' } },
    ])
  })

  it.each([
    ['an empty file', '', 'fileEmpty'],
    ['a PDF that is cut off', '%PDF-1.7\n…', 'fileDamaged'],
    ['a picture', 'GIF89a', 'fileOfOtherKind'],
  ])('refuses %s and changes nothing', async (_what, content, code) => {
    const before = await store.verifyStore(null)
    const refused = await handlers.importBytes({ fileName: 'x.txt', bytes: bytes(content), as: null })
    expect(refused).toMatchObject({ ok: false, failure: { code } })
    expect(await store.verifyStore(null)).toEqual(before)
  })
})

describe('saving', () => {
  it('refuses what does not fit the grammar and stores nothing', async () => {
    const release = await importDamaged()
    const refused = await handlers.saveRelease({
      release,
      baseVersion: 1,
      document: { type: 'release', content: [{ type: 'script' }] },
      as: null,
    })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'documentInvalid' } })
    expect(await handlers.openRelease({ release })).toMatchObject({ ok: true, value: { version: 1 } })
  })

  it('brings decomposed letters to normalisation form C', async () => {
    const release = await importDamaged()
    const document = JSON.parse(JSON.stringify(smallRelease('Brücke').toJSON()).normalize('NFD')) as unknown
    expect(await handlers.saveRelease({ release, baseVersion: 1, document, as: null })).toMatchObject({
      ok: true,
    })
    expect(await handlers.listReleases({ ...defaultLibraryQuery, words: '' })).toMatchObject({
      value: { releases: [{ headline: 'Brücke' }] },
    })
  })

  it('refuses somebody who is not listed', async () => {
    const release = await importDamaged()
    const document: unknown = smallRelease('Brücke').toJSON()
    expect(await handlers.saveRelease({ release, baseVersion: 1, document, as: 'nobody' })).toMatchObject({
      failure: { code: 'personNotFound', person: 'nobody' },
    })
  })

  it('opens a stored document that does not fit as unreadable, with its bytes', async () => {
    const release = await importDamaged()
    const plain = new Database(place.database)
    plain.exec(`UPDATE working_copy SET document = '{"type":"release","future":1'`)
    plain.close()
    expect(await handlers.openRelease({ release })).toMatchObject({
      ok: true,
      value: { document: null, isEditable: false, unreadable: { stored: '{"type":"release","future":1' } },
    })
  })
})

describe('findings', () => {
  it('about the length are hints that nobody has to accept', async () => {
    const headline = 'Neuwerth öffnet die Brücke am Markt nach zwei Jahren wieder für Busse und Räder'
    const imported = await handlers.importBytes({
      ...{ fileName: 'lang.txt', as: null },
      bytes: bytes(`${headline}\n\nNeuwerth. Die Brücke am Markt ist wieder offen.\n`),
    })
    if (!imported.ok) throw new Error(JSON.stringify(imported.failure))
    const release = imported.value.imported[0]?.id ?? ''
    const open = await handlers.openRelease({ release })
    const document = open.ok ? parseDocument(open.value.document) : open
    if (!document.ok) throw new Error(JSON.stringify(document.failure))
    const [long] = findOverBudget(document.value, defaultBudgets)
    if (long === undefined) throw new Error('The headline must be too long')
    expect(
      await handlers.acceptFinding({ release, key: findingKey(long), reason: 'so gewollt', as: null }),
    ).toMatchObject({ failure: { code: 'findingNotAcceptable' } })
  })

  it('stand in the way of a submission until they are accepted with a reason, and again once reopened', async () => {
    const release = await importDamaged()
    const [ada] = await addPeople()
    expect(await handlers.submitRelease({ release, as: ada, note: '' })).toMatchObject({
      failure: { code: 'openStops' },
    })
    const open = await handlers.openRelease({ release })
    const document = open.ok ? parseDocument(open.value.document) : open
    if (!document.ok) throw new Error(JSON.stringify(document.failure))
    const stops = findingsOf(document.value, services.now()).filter(({ severity }) => severity === 'stop')
    const [first] = stops
    if (first === undefined) throw new Error('There must be a stop')
    const key = findingKey(first)
    expect(await handlers.acceptFinding({ release, key, reason: ' ', as: ada })).toMatchObject({
      failure: { code: 'reasonMissing' },
    })
    expect(await handlers.acceptFinding({ release, key: 'other', reason: 'geprüft', as: ada })).toMatchObject(
      { failure: { code: 'findingNotFound' } },
    )
    for (const stop of stops)
      expect(
        await handlers.acceptFinding({ release, key: findingKey(stop), reason: 'geprüft', as: ada }),
      ).toEqual({ ok: true, value: null })
    expect(await handlers.listReleases({ ...defaultLibraryQuery, words: '' })).toMatchObject({
      value: { releases: [{ openStops: 0 }] },
    })
    expect(await handlers.reopenFinding({ release, key, as: ada })).toEqual({ ok: true, value: null })
    expect(await handlers.submitRelease({ release, as: ada, note: '' })).toMatchObject({
      failure: { code: 'openStops', count: 1 },
    })
    await handlers.acceptFinding({ release, key, reason: 'doch', as: ada })
    expect(await handlers.submitRelease({ release, as: ada, note: '' })).toMatchObject({
      ok: true,
      value: { number: 1 },
    })
  })
})

describe('deciding', () => {
  let release: string
  let ada: string
  let bent: string
  beforeEach(async () => {
    ;[ada, bent] = await addPeople()
    const created = await handlers.createRelease({ kind: 'statement', language: 'de', as: ada })
    if (!created.ok) throw new Error(JSON.stringify(created.failure))
    release = created.value.id
    await save('Erster Text')
    expect(await handlers.submitRelease({ release, as: ada, note: '' })).toMatchObject({ ok: true })
  })

  async function save(title: string, as: string | null = ada): Promise<void> {
    const open = await handlers.openRelease({ release })
    const baseVersion = open.ok ? open.value.version : 0
    const document: unknown = smallRelease(title).toJSON()
    expect(await handlers.saveRelease({ release, baseVersion, document, as })).toMatchObject({ ok: true })
  }
  const decide = (
    as: string,
    kind: 'approved' | 'changesRequested' | 'rejected' = 'approved',
    reason = '',
    revision = 1,
  ) => handlers.decideRevision({ release, revision, kind, as, reason })

  it('is refused to an author, by name', async () => {
    expect(await decide(ada)).toEqual({
      ok: false,
      failure: { code: 'authorMayNotDecide', person: 'Ada Reiber' },
    })
  })

  it('needs a listed person, a revision that is there, and a reason to send it back', async () => {
    expect(await decide('nobody')).toMatchObject({ failure: { code: 'personNotFound' } })
    expect(await decide(bent, 'approved', '', 7)).toMatchObject({
      failure: { code: 'revisionNotFound', revision: 7 },
    })
    expect(await decide(bent, 'rejected', '  ')).toMatchObject({ failure: { code: 'reasonMissing' } })
    expect(await decide(bent, 'changesRequested', 'Zahlen prüfen')).toMatchObject({ ok: true })
    expect(await handlers.openRelease({ release })).toMatchObject({
      value: { status: 'changesRequested', isEditable: true },
    })
  })

  it('approves what was submitted, whatever was typed since, and keeps that as a checkpoint', async () => {
    await save('Zweiter Text')
    expect(await decide(bent)).toMatchObject({
      ok: true,
      value: { decision: { kind: 'approved', person: { name: 'Bent Solms' } } },
    })
    expect(await handlers.listReleases({ ...defaultLibraryQuery, words: '' })).toMatchObject({
      value: { releases: [{ headline: 'Erster Text', status: 'approved', approvedRevision: 1 }] },
    })
    expect(await handlers.listCheckpoints({ release })).toMatchObject({
      value: expect.arrayContaining([expect.objectContaining({ headline: 'Zweiter Text' })]),
    })
  })

  it('leaves the approved revision what it is when a new draft begins', async () => {
    const approved = await decide(bent)
    const before = await handlers.readRevision({ release, revision: 1 })
    expect(await handlers.reviseRelease({ release, as: ada })).toMatchObject({ ok: true })
    await save('Neuer Text')
    expect(await handlers.openRelease({ release })).toMatchObject({
      value: { status: 'draft', isEditable: true },
    })
    expect(await handlers.readRevision({ release, revision: 1 })).toEqual(before)
    expect(before.ok && approved.ok && before.value.revision).toEqual(approved.ok && approved.value)
  })

  it('is refused on a revision that was withdrawn', async () => {
    expect(await handlers.withdrawSubmission({ release, as: ada })).toEqual({ ok: true, value: null })
    expect(await decide(bent)).toMatchObject({ failure: { code: 'notInThisStatus', status: 'draft' } })
  })

  it('does not approve a revision whose bytes were changed', async () => {
    const plain = new Database(place.database)
    plain.exec('DROP TRIGGER revision_is_never_changed')
    plain.exec("UPDATE revision SET wording = replace(wording, 'Erster', 'Letzter')")
    plain.close()
    expect(await decide(bent)).toMatchObject({ failure: { code: 'tampered' } })
  })
})
