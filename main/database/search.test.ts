import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { foldedOrigins, foldText } from '../../domain/search/fold-text'
import { cutExcerpt, findHits, parseSearchQuery } from './search-query'
import type { OpenedStore } from './store'
import { copyOf, smallRelease, type StoreFolder } from './testing/store-fixture'
import { storeForEach } from './testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))

async function add(id: string, text: string): Promise<void> {
  const at = place.surroundings.now()
  await store.createRelease({ id, copy: copyOf(smallRelease(id, text)), person: null, at, file: null })
}

async function search(words: string): Promise<readonly (readonly [string, string | null])[]> {
  const found = await store.listReleases({ words, status: null })
  return found.ok ? found.value.releases.map(({ id, excerpt }) => [id, excerpt]) : []
}

describe('searching', () => {
  beforeEach(async () => {
    await add(
      'eins',
      'Die Integrationsministerkonferenz tagt öffentlich in der Straße am Markt: 50 % Größe, auf\u00adfällig.',
    )
    await add('zwei', 'Neueinstellungen im Rathaus. Der Buergermeister Élodie Żak spricht, Ειρήνη und Мир.')
  })

  it.each([
    ['ministerkonferenz', 'eins'],
    ['oeffentlich', 'eins'],
    ['OFFENTLICH', 'eins'],
    ['strasse', 'eins'],
    ['Groesse', 'eins'],
    ['größe', 'eins'],
    ['auffällig', 'eins'],
    ['konferenz markt', 'eins'],
    ['„tagt öffentlich“', 'eins'],
    ['50 %', 'eins'],
    ['am', 'eins'],
    ['einstellungen', 'zwei'],
    ['Bürgermeister', 'zwei'],
    ['elodie zak', 'zwei'],
    ['ειρηνη', 'zwei'],
    ['мир', 'zwei'],
  ])('finds %s', async (words, id) => {
    expect((await search(words)).map(([found]) => found)).toEqual([id])
  })

  it.each(['Sporthalle', 'konferenz rathaus', '"öffentlich tagt"', '%', '___'])(
    'does not find %s',
    async (words) => {
      expect(await search(words)).toEqual([])
    },
  )

  it('shows the text around the hit as it is written', async () => {
    expect(await search('ministerkonf')).toMatchObject([
      ['eins', expect.stringContaining('Integrations\u0002ministerkonf\u0003erenz')],
    ])
    expect(await search('grosse')).toMatchObject([['eins', expect.stringContaining('\u0002Größe\u0003')]])
    expect(await search('auffallig')).toMatchObject([
      ['eins', expect.stringContaining('\u0002auf\u00adfällig\u0003')],
    ])
  })

  it('finds what was saved last and no longer what was overwritten', async () => {
    await store.saveWorkingCopy({
      ...{
        release: 'eins',
        baseVersion: 1,
        copy: copyOf(smallRelease('eins', 'Etwas anderes.')),
        person: null,
      },
      ...{ at: place.surroundings.now(), checkpoint: 'c' },
    })
    expect(await search('ministerkonferenz')).toEqual([])
    expect((await search('etwas anderes')).map(([id]) => id)).toEqual(['eins'])
  })
})

it('finds every part of any text by its own letters, and cuts an excerpt that holds it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abeouäöüßéÄ -.\u00ad12'), minLength: 1, maxLength: 60 }),
      fc.nat(59),
      fc.integer({ min: 1, max: 12 }),
      (text, from, length) => {
        const terms = parseSearchQuery(`"${text.slice(from, from + length)}"`)
        const [term] = terms
        fc.pre(term !== undefined)
        const hits = findHits(text, terms)
        expect(hits).not.toEqual([])
        const hit = /\u0002([^\u0003]*)\u0003/s.exec(cutExcerpt(text, hits))?.[1] ?? ''
        expect(foldText(hit, 'expanded')).toMatch(term.pattern)
      },
    ),
  )
})

it.each([
  ['neue', 'Die neun Neuen', ['Neue']],
  ['Muenchner', 'Münchner und Muenchner', ['Münchner', 'Muenchner']],
  ['münchner', 'Münchner, Muenchner, Munchner', ['Münchner', 'Muenchner', 'Munchner']],
  ['bau', 'Bauen', ['Bau']],
  ['Fuerstenfeldbruck', 'Fürstenfeldbrück', ['Fürstenfeldbrück']],
  ['schloss', 'Schloß und Schlösser', ['Schloß', 'Schlöss']],
  ['aydin', 'Cem Aydın', ['Aydın']],
  ['oel', 'Øl, Öl', ['Øl', 'Öl']],
])('for %s finds in "%s" %j', (words, text, expected) => {
  expect(findHits(text, parseSearchQuery(words)).map(({ from, to }) => text.slice(from, to))).toEqual(
    expected,
  )
})

it('knows for every folded letter where it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
      const text = typed.normalize('NFC')
      expect(foldedOrigins(text)).toHaveLength(foldText(text, 'expanded').length)
    }),
  )
})
