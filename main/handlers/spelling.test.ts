import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { buildEntry } from '../database/testing/build-entry'
import type { OpenedStore } from '../database/store'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { createDictionaries, type Dictionaries } from '../dictionaries/dictionaries'
import { findingsWithDictionary } from './ask-dictionary'
import { spellingHandlers } from './spelling'
import { testServices } from './testing/services-fixture'

describe('the handlers of spelling', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-spelling-'))
  let place: StoreFolder
  let store: OpenedStore
  let dictionaries: Dictionaries
  let worker: string

  beforeAll(async () => {
    worker = await buildEntry('main/dictionaries/worker.ts', 'spelling-worker')
    writeFileSync(join(folder, 'de_DE.aff'), 'SET UTF-8\n')
    writeFileSync(join(folder, 'de_DE.dic'), '5\ndie\nFähre\nder\nSchiffer\nist\n')
    writeFileSync(join(folder, 'notes.dic'), '1\nFähre\n')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    place = makeStoreFolder()
    store = await openTestStore(place)
    dictionaries = createDictionaries(worker, {
      chosen: join(place.folder, 'dictionaries'),
      shipped: join(import.meta.dirname, '../dictionaries'),
      system: [],
    })
  })
  afterEach(async () => {
    await dictionaries.close()
    await store.close()
    place.remove()
  })
  const open = (files: readonly string[] | null = null): ReturnType<typeof spellingHandlers> =>
    spellingHandlers({ ...testServices(store, place, { files }), dictionaries })

  it('keep words of the house once, and take them for right from then on', async () => {
    const { addHouseWord, removeHouseWord, listHouseWords, checkWords } = open()
    const words = ['ferry', 'Nordhavener', 'Nordhaveners']
    expect(await checkWords({ language: 'en', words })).toEqual({ ok: true, value: [true, false, false] })
    await addHouseWord({ word: ' Nordhavener ' })
    expect(await addHouseWord({ word: 'Nordhavener' })).toEqual({ ok: true, value: ['Nordhavener'] })
    expect(await checkWords({ language: 'en', words })).toEqual({ ok: true, value: [true, true, true] })
    await removeHouseWord({ word: 'Nordhavener' })
    expect(await listHouseWords(null)).toEqual({ ok: true, value: [] })
    expect(await addHouseWord({ word: 'two words' })).toMatchObject({ failure: { code: 'noWord' } })
  })

  it('keep a dictionary that was chosen by one of its files, and use it at once in place of the one that ships', async () => {
    const { chooseDictionary, checkWords } = open([join(folder, 'de_DE.aff')])
    expect(await checkWords({ language: 'de', words: ['Fähre', 'Hafen'] })).toEqual({
      ok: true,
      value: [true, true],
    })
    const listed = await chooseDictionary(null)
    expect(listed.ok && listed.value.slice(0, 2)).toMatchObject([
      { language: 'de-DE', origin: 'chosen' },
      { language: 'de-DE', origin: 'shipped' },
    ])
    expect(await checkWords({ language: 'de', words: ['Fähre', 'Hafen'] })).toEqual({
      ok: true,
      value: [true, false],
    })
  })

  it('say of a file that is no dictionary what one is', async () => {
    const refused = await open([join(folder, 'notes.dic')]).chooseDictionary(null)
    expect(refused).toEqual({ ok: false, failure: { code: 'noDictionary', file: 'notes.dic' } })
    expect(await open([join(folder, 'letter.docx')]).chooseDictionary(null)).toMatchObject({ ok: false })
  })

  it('find what only a dictionary tells, as a warning', async () => {
    const services = { ...testServices(store, place), dictionaries }
    const release = build.release(
      { language: 'en' },
      build.headline('The ferry'),
      build.paragraph('The governrnent waits for the ferry.'),
    )
    const found = await findingsWithDictionary(services, release)
    expect(
      found
        .filter(({ id }) => id.startsWith('damage.'))
        .map(({ severity, text, proposals }) => [severity, text, proposals[0]]),
    ).toEqual([['warning', 'governrnent', 'government']])
  })
})
