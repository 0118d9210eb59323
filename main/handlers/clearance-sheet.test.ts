import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { clearancesOf } from '../../domain/approval/clearance/clearances-of'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { defaultDesign } from '../../domain/export/design/design'
import { canonicalForm } from '../../domain/revision/canonical-form'
import { kennwort } from '../../domain/revision/kennwort'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import type { OpenedStore } from '../database/store'
import type { StoreFolder } from '../database/testing/store-fixture'
import { readEml } from '../export/eml/read-eml'
import { readPdf } from '../export/read-pdf'
import type { Printer } from '../export/printer'
import { startTestPrinter } from '../print/testing/test-printer'
import { beginRelease, valueOf } from './testing/approve-release'
import { testHandlers, testServices } from './testing/services-fixture'
import { storeForEach } from '../database/testing/store-for-each'

const starting = 60_000
let printer: Printer
let place: StoreFolder
let store: OpenedStore
let handlers: ReturnType<typeof testHandlers>
let release: string
let author: string

const texts = {
  de: ['Brücke am Hafen wird gebaut', 'Die Stadt baut eine Brücke.', 'Alles Weitere folgt im Mai.'],
  en: ['Harbour bridge to be built', 'The town builds a bridge.', 'More will follow in May.'],
} as const

const document = (language: 'de' | 'en'): ReleaseNode => {
  const [headline, lead, last] = texts[language]
  return build.release(
    {
      ...{ language, organisation: 'Hafenamt Lindenau', number: '7/2026' },
      embargo: { kind: 'until', instant: '2026-05-01T09:00:00Z', timeZone: 'Europe/Berlin' },
    },
    build.headline(headline),
    build.lead(lead),
    build.paragraph(
      'Tamm: „',
      build.quotation('Bis Mai, und zwar ganz.', { speaker: 'Jaro Tamm', role: 'Wirt' }),
      '“',
    ),
    build.quote(
      build.paragraph('„Wir freuen uns.“'),
      build.attribution(build.speaker('Maja Lindqvist'), ', ', build.role('Hafenmeisterin')),
    ),
    build.paragraph(last),
  )
}

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, starting)
afterAll(() => printer.close())

storeForEach((opened) => ({ place, store } = opened))
beforeEach(async () => {
  const chooseFolder = () => Promise.resolve(place.folder)
  handlers = testHandlers({ ...testServices(store, place), printer, chooseFolder })
  author = (await valueOf(handlers.addPerson({ name: 'Ada Reiber', role: '' }))).id
  await valueOf(
    handlers.saveMailbox({ mailbox: { name: 'Pressestelle', address: 'presse@hafenamt.example' } }),
  )
})

async function write(language: 'de' | 'en'): Promise<void> {
  release = await beginRelease(handlers, document(language), author)
}

async function states(): Promise<readonly string[]> {
  const { clearances } = await valueOf(handlers.openRelease({ release }))
  return clearancesOf(document('de'), clearances).map(({ state }) => state.kind)
}

const withoutSpace = (text: string): string => text.replaceAll(/\s+/gu, '')

it.each(['de', 'en'] as const)(
  'goes out as a proven PDF and mail with every quote in what surrounds it, and marks them as sent: %s',
  async (language) => {
    await write(language)
    const [headline, lead, last] = texts[language]
    const sheet = await valueOf(
      handlers.exportClearanceSheet({ release, speaker: null, formats: ['pdf', 'eml'], as: author }),
    )
    expect(sheet).toMatchObject({ withheld: [], quotes: 2, written: [{ format: 'pdf' }, { format: 'eml' }] })
    expect(await states()).toEqual(['sent', 'sent'])

    const [pdf, eml] = sheet.written.map(({ path }) => readFileSync(path))
    const read = await readPdf(new Uint8Array(pdf ?? []), { layout: 'standard', design: defaultDesign })
    const printed = read.ok ? read.value.pages.flatMap((page) => [...page.head, ...page.text]).join(' ') : ''
    const mail = await readEml(new Uint8Array(eml ?? []))
    for (const text of [printed, mail.text])
      for (const words of [
        ...[headline, lead, last, 'Bis Mai, und zwar ganz.', '„Wir freuen uns.“', 'Jaro Tamm, Wirt'],
        ...['Maja Lindqvist, Hafenmeisterin', '7/2026', 'Pressestelle, presse@hafenamt.example'],
        ...[canonicalForm(document(language)).wordingHash, '2026'],
        ...(language === 'de'
          ? ['Vertraulich', 'Sperrfrist: 1. Mai 2026', 'nicht freigegeben', 'mit folgender Änderung']
          : ['Confidential', 'Embargoed until: 1 May 2026', 'not cleared', 'with this change']),
      ])
        expect(withoutSpace(text)).toContain(withoutSpace(words))
    expect(mail.attachments).toHaveLength(1)
  },
  starting,
)

it('asks one speaker about their quotes alone, as text for the clipboard', async () => {
  await write('de')
  const copied = await valueOf(handlers.copyClearanceSheet({ release, speaker: 'Jaro Tamm', as: author }))
  expect(copied.quotes).toBe(1)
  expect(copied.plain).toContain('„Bis Mai, und zwar ganz.“\nJaro Tamm, Wirt')
  expect(copied.plain).toContain('[ ] freigegeben mit folgender Änderung:')
  expect(copied.html).toContain('Bis Mai, und zwar ganz.')
  expect(await states()).toEqual(['sent', 'open'])
})

it('names the revision and its Kennwort where the text is one', async () => {
  await write('de')
  await valueOf(handlers.submitRelease({ release, as: author, note: '' }))
  const { plain } = await valueOf(handlers.copyClearanceSheet({ release, speaker: null, as: author }))
  const word = kennwort(canonicalForm(document('de')).wordingHash, 'de')
  expect(plain).toContain(`Fassung 1, Kennwort „${word}“`)
})

it('writes nothing where there is nothing to clear, or nobody who would have sent it', async () => {
  await write('de')
  const ask = (as: string, speaker: string | null = null) =>
    handlers.exportClearanceSheet({ release, speaker, formats: ['pdf'], as })
  expect(await ask('nobody')).toMatchObject({ failure: { code: 'personNotFound' } })
  expect(await ask(author, 'Niemand')).toEqual({
    ok: false,
    failure: { code: 'nothingToClear', speaker: 'Niemand' },
  })
  const quotes = clearancesOf(document('de'), []).map(({ hash }) => hash)
  await valueOf(
    handlers.recordClearance({
      ...{
        release,
        quotes,
        kind: 'cleared',
        by: 'Büro',
        channel: 'mail',
        evidence: null,
        note: '',
        as: author,
      },
    }),
  )
  expect(await ask(author)).toMatchObject({ failure: { code: 'nothingToClear', speaker: null } })
  expect(readdirSync(place.folder).filter((name) => /\.(pdf|eml)$/.test(name))).toEqual([])
  expect(await states()).toEqual(['cleared', 'cleared'])
})
