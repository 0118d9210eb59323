import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReturnView } from '../../ipc/return-views'
import type { OpenedStore } from '../database/store'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { makeDraft } from './send-for-comment'
import { addNamed, beginRelease, valueOf } from './testing/approve-release'
import { commentedDraft } from './testing/commented-draft'
import * as office from './testing/edit-in-office'
import { testHandlers, testServices } from './testing/services-fixture'

const program = process.env['IMPRIMATUR_OFFICE'] ?? ''
const minutes = 60_000
const folder = mkdtempSync(join(tmpdir(), 'imprimatur-returns-'))

/** What is done, and what is found: who, before, after; nobody’s are remarks. Uta Kern tracks; what nobody tracked is Bernd Ohm’s, who sent it. */
const cases: readonly {
  readonly name: string
  readonly steps: readonly string[]
  readonly found: readonly (readonly unknown[])[]
}[] = [
  { name: 'nothing but opened and saved', steps: [], found: [] },
  {
    name: 'an untracked word',
    steps: [office.replace('rund drei', 'etwa drei')],
    found: [['Bernd Ohm', 'rund', 'etwa']],
  },
  {
    name: 'a tracked word',
    steps: [office.track, office.replace('zwei Jahre', 'drei Jahre')],
    found: [['Uta Kern', 'zwei', 'drei']],
  },
  {
    name: 'a tracked word beside one that nobody tracked',
    steps: [
      office.replace('rund drei', 'etwa drei'),
      office.track,
      office.replace('zwei Jahre', 'drei Jahre'),
    ],
    found: [
      ['Bernd Ohm', 'rund', 'etwa'],
      ['Uta Kern', 'zwei', 'drei'],
    ],
  },
  {
    name: 'a comment',
    steps: [office.comment('Ines Wolf', 'drei Millionen', 'Stimmt das noch?')],
    found: [['Ines Wolf', 'drei Millionen', 'Stimmt das noch?']],
  },
  {
    name: 'a paragraph that was moved',
    steps: [office.move('Die Stadt bittet', 'Busse der Linie')],
    found: [['Bernd Ohm', 'Die Stadt bittet alle um Geduld.', 'Die Stadt bittet alle um Geduld.']],
  },
  {
    name: 'a paragraph that was put in, and one that was struck',
    steps: [
      office.addParagraph('Busse der Linie', 'Fußgänger queren den Fluss schon seit Januar.'),
      office.strikeParagraph('Die Stadt bittet'),
    ],
    found: [
      ['Bernd Ohm', '', 'Fußgänger queren den Fluss schon seit Januar.'],
      ['Bernd Ohm', 'Die Stadt bittet alle um Geduld.', ''],
    ],
  },
  {
    name: 'a paragraph that was put in and tracked',
    steps: [office.track, office.addParagraph('Busse der Linie', 'Fußgänger queren den Fluss.')],
    found: [['Uta Kern', '', 'Fußgänger queren den Fluss.']],
  },
  {
    name: 'a paragraph that was struck and tracked',
    steps: [office.track, office.strikeParagraph('Die Stadt bittet')],
    found: [['Uta Kern', 'Die Stadt bittet alle um Geduld.', '']],
  },
  {
    name: 'a paragraph before a heading that was struck and tracked',
    steps: [office.track, office.strikeParagraph('Die Linie 9')],
    found: [['Uta Kern', 'Die Linie 9 bleibt.', '']],
  },
  {
    name: 'a cell',
    steps: [office.setCell('B2', 'sechs Uhr')],
    found: [['Bernd Ohm', 'fünf', 'sechs']],
  },
  {
    name: 'a cell that was tracked',
    steps: [office.track, office.replace('fünf Uhr', 'sechs Uhr')],
    found: [['Uta Kern', 'fünf', 'sechs']],
  },
  {
    name: 'a new row',
    steps: [office.addRow(['Sonntag', 'sieben Uhr'])],
    found: [['Bernd Ohm', '', expect.stringMatching(/Sonntag.*sieben Uhr/s)]],
  },
  {
    name: 'a paragraph that was moved and tracked',
    steps: [office.track, office.move('Die Stadt bittet', 'Busse der Linie')],
    found: [['Uta Kern', 'Die Stadt bittet alle um Geduld.', 'Die Stadt bittet alle um Geduld.']],
  },
  {
    name: 'a paragraph that was parted',
    steps: [office.part('und rund drei')],
    found: [
      ['Bernd Ohm', '', 'Die Arbeiten haben zwei Jahre gedauert '],
      ['Bernd Ohm', 'Die Arbeiten haben zwei Jahre gedauert ', ''],
    ],
  },
  {
    name: 'a paragraph that was parted and tracked',
    steps: [office.track, office.part('und rund drei')],
    found: [
      ['Uta Kern', '', 'Die Arbeiten haben zwei Jahre gedauert '],
      ['Uta Kern', 'Die Arbeiten haben zwei Jahre gedauert ', ''],
    ],
  },
  {
    name: 'two items that were joined',
    steps: [office.joinWithNext('Montag bis Freitag')],
    found: [
      ['Bernd Ohm', '', ' Am Wochenende alle zwanzig Minuten'],
      ['Bernd Ohm', 'Am Wochenende alle zwanzig Minuten', ''],
    ],
  },
  {
    name: 'changes in headline, quote, speaker, heading and item, tracked',
    steps: [
      office.track,
      office.replace('wieder offen', 'endlich offen'),
      office.replace('guter Tag', 'großer Tag'),
      office.replace('Sonnleitner', 'Sonnleithner'),
      office.replace('Neue Fahrzeiten', 'Neue Zeiten'),
      office.replace('zehn Minuten', 'zwölf Minuten'),
    ],
    found: [
      ['Uta Kern', 'wieder', 'endlich'],
      ['Uta Kern', 'guter', 'großer'],
      ['Uta Kern', 'Sonnleitner', 'Sonnleithner'],
      ['Uta Kern', 'Fahrzeiten', 'Zeiten'],
      ['Uta Kern', 'zehn', 'zwölf'],
    ],
  },
  {
    name: 'words set in bold',
    steps: [office.setBold('zwei Jahre')],
    found: [['Bernd Ohm', 'zwei Jahre', 'zwei Jahre']],
  },
  {
    name: 'words set in bold and tracked',
    steps: [office.track, office.setBold('zwei Jahre')],
    found: [['Uta Kern', 'zwei Jahre', 'zwei Jahre']],
  },
  {
    name: 'a head',
    steps: [office.writeInHead('Stand Referat 4')],
    found: [['', expect.stringContaining('Stand Referat 4')]],
  },
  {
    name: 'a footnote',
    steps: [office.addFootnote('zwei Jahre', 'Laut Bericht vom Januar')],
    found: [['', expect.stringContaining('Laut Bericht vom Januar')]],
  },
]

const found = ({ people, remarks }: ReturnView): readonly (readonly string[])[] => [
  ...people.flatMap(({ name, changes, comments }) => [
    ...changes.map(({ before, after }) => [name, before, after]),
    ...comments.map((said) => [name, said.on, said.text]),
  ]),
  ...remarks.map(({ de }) => ['', de]),
]

describe.each(['docx', 'odt'] as const)('what came back from LibreOffice as %s', (format) => {
  let place: StoreFolder
  let store: OpenedStore
  let handlers: ReturnType<typeof testHandlers>
  let release: string
  const back = (index: number): string => join(folder, `back-${String(index)}.${format}`)

  beforeAll(async () => {
    place = makeStoreFolder()
    store = await openTestStore(place)
    const services = testServices(store, place)
    handlers = testHandlers(services)
    const author = await addNamed(handlers, 'Ada Reiber')
    release = await beginRelease(handlers, commentedDraft, author)
    const source = join(folder, `sent.${format}`)
    writeFileSync(source, (await valueOf(makeDraft(services, { release, format }))).bytes)
    office.editInOffice(
      program,
      folder,
      { given: 'Uta', family: 'Kern' },
      cases.map(({ steps }, index) => ({ source, target: back(index), steps })),
    )
  }, 5 * minutes)
  afterAll(async () => {
    await store.close()
    place.remove()
  })

  it.each(cases.map(({ name, found: wanted }, index) => [name, index, wanted] as const))(
    'has %s, and nothing else',
    async (_name, index, wanted) => {
      const bytes = new Uint8Array(readFileSync(back(index)))
      const view = await valueOf(
        handlers.readReturn({ release, fileName: `back.${format}`, bytes, from: 'Bernd Ohm' }),
      )
      expect(view.isGuessed).toBe(false)
      expect(found(view)).toEqual(wanted)
    },
  )
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
