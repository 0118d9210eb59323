import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { makeJpeg } from '../../domain/testing/make-picture'
import type { IdentifiedView } from '../../ipc/identify-views'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import type { OpenedStore } from '../database/store'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { startTestPrinter } from '../print/testing/test-printer'
import { exportStored } from './export-release'
import { approveRelease, saveAs, valueOf } from './testing/approve-release'
import { parseDocument } from './stored-document'
import { testHandlers, testServices } from './testing/services-fixture'

const formats = ['pdf', 'html', 'docx', 'odt', 'eml', 'txt', 'md'] as const

const first = 'Die Fähre fährt künftig alle zwanzig Minuten, auch am Abend und auch am Sonntag.'
const second = 'Wer am Kai wohnt, hat lange genug auf diese Verbindung gewartet, nun ist sie da.'

/** A release of about two sheets with one of each thing that the formats write differently. */
const ferry = (asset: string): ReleaseNode =>
  build.release(
    {
      ...{ language: 'de', organisation: 'Hafenamt Lindenau', number: '7/2026', issueDate: '2026-03-03' },
      embargo: { kind: 'until', instant: '2030-03-03T09:00:00Z', timeZone: 'Europe/Berlin' },
    },
    build.kicker('Nahverkehr'),
    build.headline('Neue Fähre für Straßenbahngäste'),
    build.lead('Die neue Fähre ', build.strong('fährt'), ' ab 3. März zwischen Altstadt und Lindenau.'),
    build.paragraph(
      'Mehr steht ',
      build.link('https://example.org/plan', 'im Netz'),
      ', und auf dem Aushang.',
    ),
    build.section(
      build.sectionHeading('Fahrplan und Preise'),
      build.orderedList(
        build.listItem(build.paragraph('eine Karte')),
        build.listItem(build.paragraph('zwei Zonen')),
      ),
      build.bulletList(
        build.listItem(build.paragraph('Räder fahren mit')),
        build.listItem(build.paragraph('Hunde auch')),
      ),
      build.table(
        build.tableRow(build.tableHeader(build.paragraph('Ort')), build.tableHeader(build.paragraph('Zeit'))),
        build.tableRow(build.tableCell(build.paragraph('Kai')), build.tableCell(build.paragraph('8 Uhr'))),
      ),
      build.quote(build.paragraph(first), build.attribution(build.speaker('Maja Lindqvist'), ', Hafenamt')),
      build.quote(build.paragraph(second), build.attribution(build.speaker('Jonas Ebermann'), ', Anwohner')),
      ...Array.from({ length: 24 }, (_none, index) =>
        build.paragraph(
          `Haltestelle ${String(index + 1)} bekommt einen neuen Steg, eine Bank und ein Dach; die Arbeiten dort enden, bevor die Saison beginnt, und kosten wenig.`,
        ),
      ),
      build.paragraph('Das Vorhaben heißt „Ufer an Ufer“ und endet 2027.'),
      build.figure(
        build.image({ asset, alt: 'Die Fähre', credit: 'Foto: Hafenamt' }),
        build.caption('Am Kai.'),
      ),
    ),
    build.boilerplate(build.paragraph('Das Hafenamt Lindenau betreibt Häfen und Fähren.')),
    build.noteToEditors(build.paragraph('Bilder gibt es auf Anfrage.')),
    build.mediaContact(build.paragraph('Pressestelle des Hafenamts, Telefon 0331 5550 17')),
  )

let place: StoreFolder
let store: OpenedStore
let release: string
let files: ReadonlyMap<string, Buffer>
let handlers: ReturnType<typeof testHandlers>

beforeAll(async () => {
  place = makeStoreFolder()
  store = await openTestStore(place)
  handlers = testHandlers(testServices(store, place))
  const { id: author } = await valueOf(handlers.addPerson({ name: 'Ada Reiber', role: 'Referentin' }))
  const { id: approver } = await valueOf(handlers.addPerson({ name: 'Bent Solms', role: 'Leiter' }))
  const created = await valueOf(handlers.createRelease({ kind: 'pressRelease', language: 'de', as: author }))
  release = created.id
  const { hash } = await valueOf(handlers.addAsset({ bytes: makeJpeg({ width: 320, height: 200 }, 40) }))
  await saveAs(handlers, release, ferry(hash), author)
  await approveRelease(handlers, { release, author, approver })
  const printer = await startTestPrinter(electronCommand())
  const { written, withheld } = await valueOf(
    exportStored(
      { ...testServices(store, place), printer },
      { release, source: { kind: 'approved' }, formats: [...formats] },
      { folder: join(place.folder, 'out') },
    ),
  )
  await printer.close()
  expect(withheld).toEqual([])
  files = new Map(
    await Promise.all(written.map(async ({ format, path }) => [format, await readFile(path)] as const)),
  )
}, 120_000)

afterAll(async () => {
  await store.close()
  place.remove()
})

const identify = (bytes: Uint8Array, fileName = 'datei'): Promise<IdentifiedView> =>
  valueOf(handlers.identifyBytes({ fileName, bytes: new Uint8Array(bytes), encoding: null }))
const identifyText = (text: string): Promise<IdentifiedView> => identify(new TextEncoder().encode(text))
const plainText = (): string => (files.get('txt') ?? Buffer.from('')).toString('utf8')

describe('what an approved release went out as', () => {
  it.each(formats)('is that revision, as %s', async (format) => {
    const view = await identify(files.get(format) ?? Buffer.from(''))
    expect(view).toMatchObject({
      format,
      verdict: { kind: 'same', contact: true, between: [] },
      revision: { release, number: 1, status: 'approved', decidedBy: 'Bent Solms', newerApproved: null },
    })
    expect(view.sentence.en).toBe(
      'The text is word for word revision 1 of “Neue Fähre für Straßenbahngäste”, approved on 2 March 2026 by Bent Solms.',
    )
  })

  it.each([
    ['txt', 'zwanzig', 'zwanzige'],
    ['html', 'zwanzig', 'zwanzige'],
    ['md', 'Hunde auch', 'Hunde nie'],
  ] as const)('is the nearest with that difference after a change in %s', async (format, from, to) => {
    const text = (files.get(format) ?? Buffer.from('')).toString('utf8')
    expect(text).toContain(from)
    const { verdict, revision } = await identifyText(text.replaceAll(from, to))
    const words = (both: string): string => both.split(' ').at(-1) ?? ''
    expect(verdict).toMatchObject({
      kind: 'near',
      differenceCount: 1,
      differences: [{ kind: 'words', expected: words(from), found: words(to) }],
    })
    expect(revision).toMatchObject({ number: 1, status: 'approved' })
  })

  it.each(['txt', 'html', 'eml', 'docx'] as const)(
    'gives the revision with the words that were changed in it, and nothing else, from %s',
    async (format) => {
      const bytes = files.get(format) ?? Buffer.from('')
      const reply = format === 'txt' ? Buffer.from(plainText().replace('Hunde auch', 'Hunde nie')) : bytes
      const { document, taken, left } = await valueOf(
        handlers.takeOverReply({
          ...{ release, revision: 1, fileName: `antwort.${format}`, bytes: new Uint8Array(reply) },
          encoding: null,
        }),
      )
      expect(left).toEqual([])
      expect(taken).toBe(format === 'txt' ? 1 : 0)
      const parsed = parseDocument(document)
      const words = parsed.ok ? parsed.value.textContent : ''
      expect([words.includes('Hunde nie'), words.includes('Hunde auch')]).toEqual(
        format === 'txt' ? [true, false] : [false, true],
      )
    },
  )

  it('is still it in the middle of a page of others', async () => {
    const around = `Startseite Politik Sport\n\nAus der Region\n\n${plainText()}\n\nLesen Sie auch: Wetter am Abend`
    expect((await identifyText(around)).verdict).toMatchObject({
      kind: 'same',
      before: { text: expect.stringContaining('Aus der Region') as string },
      after: { text: expect.stringContaining('Wetter am Abend') as string },
    })
  })

  it.each([
    ['typography', '„Ufer an Ufer“', '"Ufer an Ufer"', 2],
    ['spacing', 'wohnt, hat', 'wohnt , hat', 1],
    ['capitals', 'eine Bank und ein Dach; die Arbeiten', 'eine Bank und ein Dach; Die Arbeiten', 24],
  ] as const)(
    'is never called equal where only %s differs, and that is named',
    async (kind, from, to, count) => {
      const text = plainText()
        .replace(/\n(?=\S)/g, ' ')
        .replaceAll(from, to)
      const { verdict } = await identifyText(text)
      expect(verdict).toMatchObject({ kind: 'near', differenceCount: count })
      expect(
        verdict.kind === 'near' && verdict.differences.every((difference) => difference.kind === kind),
      ).toBe(true)
    },
  )

  it.each(formats)('is not called whole where half of the file is missing, as %s', async (format) => {
    const bytes = files.get(format) ?? Buffer.from('')
    const half = new Uint8Array(bytes.subarray(0, bytes.length / 2))
    const answer = await handlers.identifyBytes({ fileName: 'halb', bytes: half, encoding: null })
    if (answer.ok) expect(answer.value.verdict.kind).not.toBe('same')
    else expect(['fileDamaged', 'fileEmpty', 'fileOfOtherKind']).toContain(answer.failure.code)
  })

  it('says so where a paragraph of it was cut out', async () => {
    const paragraphs = plainText().split('\n\n')
    const { verdict } = await identifyText(
      paragraphs.filter((text) => !text.includes('Haltestelle 3 ')).join('\n\n'),
    )
    expect(verdict).toMatchObject({
      kind: 'near',
      differenceCount: 1,
      differences: [{ kind: 'missing', found: '' }],
    })
  })

  it('is found in one paragraph of it', async () => {
    const { verdict, revision } = await identifyText(`${first}\n`)
    expect(verdict).toEqual({ kind: 'excerpt' })
    expect(revision?.number).toBe(1)
  })

  it('is found in a newspaper’s text, quote by quote', async () => {
    const { verdict, revision } = await identifyText(
      [
        'Endlich ans andere Ufer',
        `Von unserer Reporterin. Wer in der Altstadt arbeitet, darf aufatmen. „${first}“, verspricht die Hafenchefin.`,
        'Die Freude ist groß. „Wer am Kai wohnt, hat lange genug auf diese Verbindung gewartet“, findet ein Nachbar.',
        'Die Opposition spricht von einem teuren Spielzeug und will im Stadtrat nachfragen.',
      ].join('\n\n'),
    )
    expect(verdict).toMatchObject({
      kind: 'partly',
      quotes: [
        { speaker: 'Maja Lindqvist', state: 'whole' },
        {
          speaker: 'Jonas Ebermann',
          state: 'shortened',
          pieces: [
            { kind: 'same', text: 'Wer am Kai wohnt, hat lange genug auf diese Verbindung gewartet,' },
            { kind: 'missing', text: 'nun ist sie da.' },
          ],
        },
      ],
    })
    expect(revision?.number).toBe(1)
  })

  it('is not found in a text of somebody else', async () => {
    const { verdict, revision, sentence } = await identifyText(
      'Der Verein für Heimatpflege lädt zum Sommerfest.\n\nEs gibt Kuchen und Musik, und für die Kinder ist gesorgt.',
    )
    expect({ verdict, revision }).toEqual({ verdict: { kind: 'nothing' }, revision: null })
    expect(sentence.en).toContain('none of our revisions')
  })
})

describe('a revision that is not approved', () => {
  it('is named with its status', async () => {
    const { id: author } = await valueOf(handlers.addPerson({ name: 'Cem Aydın', role: 'Referent' }))
    const draft = await valueOf(handlers.createRelease({ kind: 'statement', language: 'de', as: author }))
    const words =
      'Wir bedauern den Ausfall der Linie und arbeiten mit allen Kräften daran, dass sie wieder fährt.'
    await saveAs(
      handlers,
      draft.id,
      build.release({ kind: 'statement' }, build.headline('Zum Ausfall der Linie'), build.paragraph(words)),
      author,
    )
    await valueOf(handlers.submitRelease({ release: draft.id, as: author, note: '' }))
    const view = await identifyText(`Zum Ausfall der Linie\n\n${words}\n`)
    expect(view).toMatchObject({
      verdict: { kind: 'same' },
      revision: { release: draft.id, status: 'inReview' },
    })
    expect(view.sentence.de).toContain('nicht freigegeben: Sie liegt zur Freigabe vor')
  })
})

describe('a revision whose rows were changed behind our back', () => {
  it('is never said to be approved', async () => {
    const text = plainText()
    const plain = new Database(place.database)
    plain.exec('DROP TRIGGER decision_is_never_changed')
    plain.prepare("UPDATE decision SET reason = 'geändert' WHERE release = ?").run(release)
    plain.close()
    const view = await identifyText(text)
    expect(view).toMatchObject({ verdict: { kind: 'same' }, revision: { status: 'tampered' } })
    expect(view.sentence.en).toContain('cannot be proven')
  })
})
