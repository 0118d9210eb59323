import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildEntry } from '../database/testing/build-entry'
import { createDictionaries, type Dictionaries } from './dictionaries'

describe('the dictionaries of a computer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-dictionaries-'))
  let dictionaries: Dictionaries
  let worker: string

  beforeAll(async () => {
    worker = await buildEntry('main/dictionaries/worker.ts', 'dictionary-worker')
    // Inflection and compounds as German has them, in the encoding that Debian's files had for long.
    writeFileSync(
      join(folder, 'de_DE.aff'),
      Buffer.from(
        'SET ISO8859-1\nTRY esianr\xfc\nCOMPOUNDFLAG x\nCOMPOUNDMIN 3\nSFX \xe4 Y 1\nSFX \xe4 0 en .\n',
        'latin1',
      ),
    )
    writeFileSync(
      join(folder, 'de_DE.dic'),
      Buffer.from('4\nBr\xfccke/x\xe4\nbr\xfccke/x\xe4\nMaut/x\ngro\xdf\n', 'latin1'),
    )
    writeFileSync(join(folder, 'hyph_de_DE.dic'), 'UTF-8\n')
    writeFileSync(join(folder, 'pl_PL.dic'), '1\nmost\n')
    dictionaries = createDictionaries(worker, {
      chosen: join(folder, 'none'),
      shipped: import.meta.dirname,
      system: [folder],
    })
  })
  afterAll(async () => {
    await dictionaries.close()
    rmSync(folder, { recursive: true })
  })

  it('are those of other programs and those that ship, with both their files', async () => {
    const found = await dictionaries.list()
    expect(found.map(({ language, origin }) => `${language} ${origin}`)).toEqual([
      'de-DE system',
      'de-DE shipped',
      'de-CH shipped',
      'en-US shipped',
      'en-GB shipped',
      'fr shipped',
      'nl shipped',
      'es shipped',
      'pt shipped',
      'da shipped',
      'pl shipped',
      'ru shipped',
    ])
  })

  it('know words, their inflection and compounds, in whatever encoding their files are', async () => {
    expect(
      await dictionaries.check('de', ['Brücke', 'Brückeen', 'Mautbrücke', 'Brücque', 'groß', 'gross']),
    ).toEqual([true, true, true, false, true, false])
  })

  it('know each of many words', async () => {
    const words = Array.from({ length: 4500 }, (_, index) => (index % 3 === 0 ? 'groß' : 'gross'))
    expect(await dictionaries.check('de', words)).toEqual(words.map((word) => word === 'groß'))
  })

  it('propose what may be meant', async () => {
    expect(await dictionaries.suggest('de', 'Bröcke')).toContain('Brücke')
    expect(await dictionaries.suggest('en', 'releese')).toContain('release')
  })

  it('take British and American spelling where the language is only English', async () => {
    const words = ['colour', 'color', 'colr']
    expect(await dictionaries.check('en', words)).toEqual([true, true, false])
    expect(await dictionaries.check('en-GB', words)).toEqual([true, false, false])
  })

  it('know German where nothing but the application brings a dictionary', async () => {
    const alone = createDictionaries(worker, {
      chosen: join(folder, 'none'),
      shipped: import.meta.dirname,
      system: [],
    })
    const words = [
      'Pressefreiheitsgesetz',
      'klimaneutralen',
      'Lübecks',
      'Straße',
      'Strasse',
      'Konikt',
      'strasse',
    ]
    expect(await alone.check('de', words)).toEqual([true, true, true, true, false, false, false])
    expect(await alone.check('de-CH', words)).toEqual([true, true, true, true, true, false, false])
    expect((await alone.suggest('de-AT', 'Hofnung'))[0]).toBe('Hoffnung')
    await alone.close()
  })

  it('have no answer in a language that has none', async () => {
    expect(await dictionaries.check('cs', ['most'])).toBeNull()
    expect(await dictionaries.suggest('cs', 'most')).toEqual([])
  })

  it('have no answer where the files are none, and go on answering', async () => {
    writeFileSync(join(folder, 'sv_SE.aff'), Buffer.alloc(20, 0xff))
    writeFileSync(join(folder, 'sv_SE.dic'), Buffer.alloc(20, 0xff))
    await dictionaries.list('again')
    await dictionaries.check('sv', ['bro'])
    expect(await dictionaries.check('fr', ['pont', 'pomt'])).toEqual([true, false])
  })
})
