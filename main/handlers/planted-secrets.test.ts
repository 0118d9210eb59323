import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clearancesOf } from '../../domain/approval/clearance/clearances-of'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { schemaVersion } from '../../domain/document/schema'
import { suggestedBy } from '../../domain/suggestions/named-changes'
import { makeJpeg } from '../../domain/testing/make-picture'
import { exportFormats } from '../../domain/export/formats'
import { noOrganisation } from '../../domain/organisation/organisation'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { holdsWord, unpack } from '../export/testing/unpack'
import { startTestPrinter } from '../print/testing/test-printer'
import type { StoredText } from '../database/suggestions'
import { exportStored } from './export-release'
import type { Services } from './services'
import { parseDocument, storedCopyOf } from './stored-document'
import { takenFrom } from './taken-from'
import { acceptFindings, approveRelease, saveAs, valueOf } from './testing/approve-release'
import { plantMachine } from './testing/plant-machine'
import { testHandlers, testServices } from './testing/services-fixture'

/** What the office knows and no newsroom may learn, each by a word that stands nowhere else. */
const stored = {
  'the reason for which a finding was accepted': 'Zaunkoenigsgrund',
  'the first name of the writer': 'Quirinatilde',
  'the last name of the writer': 'Wolkenstab',
  'the job title of the writer': 'Papierkranichfaltung',
  'the name of the approver': 'Tintenfelsen',
  'the job title of the approver': 'Siegellackverwaltung',
  'the note of the submission': 'Morgennebelnotiz',
  'the reason of the approval': 'Abendrotbegruendung',
  'a sentence that was deleted': 'Murmelbachgeheimnis',
  'the note of a clearance': 'Zitronenfalternotiz',
  'whoever cleared a quote': 'Ebereschenbuero',
  'how a quote was cleared': 'Brieftaubenweg',
  'a comment': 'Haubentaucheranmerkung',
  'an answer to a comment': 'Rohrdommelantwort',
  'a comment whose words are gone': 'Wiedehopfwaise',
  'words that somebody suggested': 'Sumpfdotterblume',
  'words of a suggestion that was rejected': 'Feuerlilienvorschlag',
  'somebody whose file came back': 'Ziegenmelkerreferat',
  'the name of a file that came back': 'Trauermantelruecklauf',
  'the name of a template': 'Kupferdachvorlage',
  'the name of an imported file': 'Schubladenfund',
  'the headline of a release that words were taken from': 'Rohrsaengerherkunft',
  'somebody who was quoted another time': 'Regenkammer',
  'a text that was refused as stale and kept as a checkpoint': 'Zwielichtfassung',
  'the name of a distribution list': 'Schneckenpostverteiler',
  'the outlet of a recipient': 'Nebelkraehenblatt',
  'the note on a recipient': 'Stichlingsnotiz',
  'the name of a file of evidence': 'Muschelbeleg',
  'the words of evidence': 'Zeisigzusage',
  'the words of evidence that was removed': 'Kiebitzwiderruf',
  'the reason for which evidence was removed': 'Ebbefrist',
} as const

/** Who gets the mail: stands in the address field that no recipient sees, and in no byte of anything else. */
const recipients = {
  'the name of a recipient': 'Amselrufer',
  'the address of a recipient': 'rotkehlchen',
} as const

/** What the office says of itself: stands in what is set with its letterhead, so that these are told from bare ones. */
const letterhead = 'Kranichufer'

/** What the machine knows. */
const local = {
  'a local path': 'Kellerarchivpfad',
  'the folder of the export': 'Ausgabefachpfad',
  'the home folder': 'Heimatordnerpfad',
  'the name of the user': 'haselnussnutzer',
  'the name of the host': 'brombeerrechner',
} as const

/** Stands in the release's own text, so that a search that finds nothing is told from one that cannot find. */
const control = 'Leuchtturmprobe'

const kinds = [...exportFormats, 'manifest', 'pressKit'] as const

interface ExportedFile {
  readonly format: (typeof kinds)[number]
  readonly name: string
  readonly bytes: Buffer
  readonly parts: readonly Buffer[]
}

const files: ExportedFile[] = []
let storedBytes: readonly Buffer[] = []
let origins = ''
let unplantMachine = (): void => undefined

type Handlers = ReturnType<typeof testHandlers>
interface People {
  readonly author: string
  readonly approver: string
}

async function addPeople(handlers: Handlers): Promise<People> {
  const writer = `${stored['the first name of the writer']} ${stored['the last name of the writer']}`
  const author = await valueOf(
    handlers.addPerson({ name: writer, role: stored['the job title of the writer'] }),
  )
  const approver = await valueOf(
    handlers.addPerson({
      name: `Xaver ${stored['the name of the approver']}`,
      role: stored['the job title of the approver'],
    }),
  )
  const quoted = { name: `Balduin ${stored['somebody who was quoted another time']}`, role: '' }
  await valueOf(handlers.noteQuotedPerson({ ...quoted, organisation: '' }))
  return { author: author.id, approver: approver.id }
}

/** What the release has from another one. */
const beginning = `Die ${control} beginnt am Montag.`

/** A release from a template, one sentence of which was written, kept as a checkpoint, and deleted. */
async function writeRelease(
  { store, newId, now }: Services,
  handlers: Handlers,
  place: StoreFolder,
  { author }: People,
): Promise<string> {
  const empty: unknown = build.release({ language: 'de' }, build.headline('')).toJSON()
  const { id: template } = await valueOf(
    handlers.saveTemplate({
      ...{ template: null, name: stored['the name of a template'], document: empty, budgets: null },
    }),
  )
  const id = newId()
  const told = stored['the headline of a release that words were taken from']
  const taken = build.release({ language: 'de' }, build.headline(told), build.paragraph(beginning))
  const begun = build.release({ language: 'de' }, build.headline(''), build.paragraph(beginning))
  const who = { person: author, at: now() }
  await valueOf(
    store.createRelease({
      ...{ id, copy: storedCopyOf(begun, now()), ...who, file: null, template },
      act: takenFrom({ id: newId(), document: taken }, who),
    }),
  )
  const picture = makeJpeg({ width: 320, height: 200 }, 40)
  const { hash: asset } = await valueOf(handlers.addAsset({ bytes: picture }))
  const text = (...more: readonly build.Content[]) =>
    build.release(
      {
        ...{ language: 'de', organisation: 'Hafenamt Lindenau', number: '7/2026', issueDate: '2026-03-03' },
        ...{ teaser: 'Kurz gesagt.', keywords: ['Fähre'] },
      },
      build.headline(`${control} am Hafen`),
      build.lead('Die Anlage ist neu.'),
      build.paragraph(beginning),
      ...more,
      build.quote(build.paragraph('Wir freuen uns.'), build.attribution(build.speaker('Maja Lindqvist'))),
      build.figure(build.image({ asset, alt: 'Der Turm', credit: 'Foto: Hafenamt' })),
      build.mediaContact(build.paragraph('Pressestelle des Hafenamts')),
    )
  const deleted = build.paragraph(`${stored['a sentence that was deleted']} bleibt unter uns.`)
  await saveAs(handlers, id, text(deleted), author)
  place.wait(600_000)
  const stale = await valueOf(handlers.openRelease({ release: id }))
  await saveAs(handlers, id, text(), author)
  await valueOf(
    handlers.recordClearance({
      ...{
        release: id,
        quotes: clearancesOf(text(), []).map(({ hash }) => hash),
        kind: 'cleared',
        as: author,
      },
      ...{
        by: stored['whoever cleared a quote'],
        channel: stored['how a quote was cleared'],
        evidence: null,
      },
      note: stored['the note of a clearance'],
    }),
  )
  const late = text(build.paragraph(stored['a text that was refused as stale and kept as a checkpoint']))
  const refused = await handlers.saveRelease({
    ...{ release: id, baseVersion: stale.version, document: late.toJSON() as unknown, as: author },
  })
  expect(refused.ok).toBe(false)
  return id
}

/** What others said about a release and would have it say: open, answered, rejected, and on words that are gone. */
async function contribute(
  services: Services,
  handlers: Handlers,
  release: string,
  { author, approver }: People,
): Promise<void> {
  const anchor = (words: string) => ({ block: null, index: 1, text: words, from: 0, to: 0 })
  const about = { release, revision: null, as: approver }
  const { id: thread } = await valueOf(
    handlers.addComment({ ...about, anchor: anchor('Die Anlage ist neu.'), text: stored['a comment'] }),
  )
  const answer = {
    release,
    thread,
    kind: 'said',
    text: stored['an answer to a comment'],
    as: author,
  } as const
  await valueOf(handlers.continueComment(answer))
  const gone = { ...about, anchor: anchor('Nie gesagt'), text: stored['a comment whose words are gone'] }
  await valueOf(handlers.addComment(gone))
  const { document: base } = await valueOf(handlers.openRelease({ release }))
  const changed: unknown = JSON.parse(
    JSON.stringify(base)
      .replace('Die Anlage ist neu.', `Die ${stored['words that somebody suggested']} ist neu.`)
      .replace('beginnt', stored['words of a suggestion that was rejected']),
  )
  const { id: set } = await valueOf(
    handlers.writeSuggestions({
      ...{ release, set: null, baseVersion: 0, base, changed, revision: null, isFinished: true },
      ...{ isConditions: false, note: '', as: approver },
    }),
  )
  const { sets } = await valueOf(handlers.readContributions({ release }))
  const suggested = sets.find(({ id }) => id === set)?.texts
  const [from, to] = [parseDocument(suggested?.base), parseDocument(suggested?.changed)]
  if (!from.ok || !to.ok) throw new Error('What was suggested must be readable')
  const { changes } = suggestedBy({ base: from.value, changed: to.value })
  expect(changes).toHaveLength(2)
  const rejected = changes.slice(1).map(({ key }) => key)
  await valueOf(
    handlers.decideSuggestions({ release, set, changes: rejected, answer: 'rejected', as: author }),
  )
  const returned = {
    ...{ from: { person: null, name: stored['somebody whose file came back'] }, at: services.now() },
    source: { kind: 'file', name: `${stored['the name of a file that came back']}.docx`, hash: null },
    ...{ id: services.newId(), revision: null, isFinished: true },
    ...{ base: storedText(from.value), changed: storedText(to.value) },
  } as const
  await valueOf(services.store.addContribution({ release, sets: [returned], threads: [] }))
  const opened = await valueOf(handlers.openRelease({ release }))
  const taken: unknown = JSON.parse(JSON.stringify(opened.document).replace('ist neu.', 'ist ganz neu.'))
  await valueOf(
    handlers.saveRelease({
      ...{ release, baseVersion: opened.version, document: taken, as: author },
      brought: [{ kind: 'suggested', set: returned.id, texts: ['ganz'] }],
    }),
  )
}

/** Where the words of a release come from, as the store has it. */
async function originsOf(services: Services, release: string): Promise<string> {
  return JSON.stringify(await valueOf(services.store.readTextOrigins({ release, revision: null })))
}

const storedText = (release: ReleaseNode): StoredText => ({
  schema: schemaVersion,
  document: JSON.stringify(release.toJSON()),
})

/** A list of the office, with one recipient; gives its id. */
async function addList(handlers: Handlers): Promise<string> {
  const { id: list } = await valueOf(
    handlers.saveDistributionList({ list: null, name: stored['the name of a distribution list'] }),
  )
  const recipient = {
    id: null,
    name: recipients['the name of a recipient'],
    address: `${recipients['the address of a recipient']}@example.org`,
    outlet: stored['the outlet of a recipient'],
    note: stored['the note on a recipient'],
  }
  await valueOf(handlers.saveRecipients({ list, recipients: [recipient] }))
  await valueOf(handlers.saveMailbox({ mailbox: { name: 'Presse', address: 'presse@example.org' } }))
  return list
}

/** What somebody said outside the application, kept, and once removed again. */
async function addEvidence(handlers: Handlers, { author: as }: People): Promise<void> {
  const fileName = `${stored['the name of a file of evidence']}.txt`
  const add = (words: string) => valueOf(handlers.addEvidence({ fileName, bytes: Buffer.from(words), as }))
  await add(stored['the words of evidence'])
  const { hash: evidence } = await add(stored['the words of evidence that was removed'])
  await valueOf(
    handlers.removeEvidence({
      ...{ evidence, as, reason: stored['the reason for which evidence was removed'] },
    }),
  )
}

/** The office's letterhead, as it is set by one of these people. */
async function setLetterhead(handlers: Handlers, { author: as }: People): Promise<void> {
  const { version } = await valueOf(handlers.readOrganisation(null))
  const organisation = {
    ...noOrganisation,
    ...{ name: 'Hafenamt Lindenau', contactLines: ['Pressestelle', `${letterhead} 12`] },
    ...{ pressMailbox: 'presse@example.org', imprint: { name: 'Ada Reiber', address: 'Uferweg 1' } },
  }
  await valueOf(handlers.saveOrganisation({ organisation, baseVersion: version, as }))
}

/** A damaged release from a file, its damage accepted with a reason. */
async function importRelease(handlers: Handlers, place: StoreFolder, { author }: People): Promise<string> {
  const { files } = await valueOf(handlers.chooseImports({ from: 'files' }))
  const { imported } = await valueOf(handlers.importChosen({ ticket: files[0]?.ticket ?? '', as: author }))
  const [draft] = imported
  if (draft === undefined) throw new Error('The file must be imported')
  const reason = stored['the reason for which a finding was accepted']
  const accepted = await acceptFindings(handlers, place, { release: draft.id, reason, as: author })
  expect(accepted).toBeGreaterThan(0)
  return draft.id
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

beforeAll(async () => {
  const electron = electronCommand()
  const root = mkdtempSync(join(tmpdir(), `${local['a local path']}-`))
  unplantMachine = plantMachine({
    ...{ user: local['the name of the user'], host: local['the name of the host'] },
    ...{ home: join(root, local['the home folder']), temporary: root },
  })
  expect([hostname(), userInfo().username]).toEqual([
    local['the name of the host'],
    local['the name of the user'],
  ])
  const printer = await startTestPrinter(electron)
  const place = makeStoreFolder()
  expect(place.folder).toContain(root)
  const store = await openTestStore(place)
  try {
    const file = join(root, `${stored['the name of an imported file']}.txt`)
    writeFileSync(file, `${control} wird geöffnet\n\nDie Stra\ufffde ist frei. ${control} steht.\n`)
    const services = { ...testServices(store, place, { files: [file] }), printer }
    const handlers = testHandlers(services)
    const people = await addPeople(handlers)
    const list = await addList(handlers)
    const written = await writeRelease(services, handlers, place, people)
    await contribute(services, handlers, written, people)
    await addEvidence(handlers, people)
    await setLetterhead(handlers, people)
    const out = join(root, local['the folder of the export'])
    const exportAll = async (release: string, kind: 'workingCopy' | 'approved'): Promise<void> => {
      const job = {
        ...{ release, source: { kind }, formats: [...exportFormats], manifest: true, pressKit: true },
        ...{ embedsSource: kind === 'approved', mail: { lists: [list], attachesPdf: true } },
      }
      const exported = await valueOf(exportStored(services, job, { folder: out }))
      expect(exported.withheld).toEqual([])
      const beside = [
        { format: 'manifest', file: exported.manifest },
        { format: 'pressKit', file: exported.pressKit?.file ?? null },
      ] as const
      for (const { format, path } of [
        ...exported.written,
        ...beside.flatMap(({ format, file }) => (file === null ? [] : [{ format, path: file.path }])),
      ]) {
        const bytes = readFileSync(path)
        files.push({ format, name: path.slice(out.length + 1), bytes, parts: await unpack(bytes) })
      }
    }
    const releases = [written, await importRelease(handlers, place, people)]
    for (const release of releases) {
      await exportAll(release, 'workingCopy')
      await approveRelease(handlers, {
        ...{ release, ...people, note: stored['the note of the submission'] },
        reason: stored['the reason of the approval'],
      })
      await exportAll(release, 'approved')
    }
    origins = (await Promise.all(releases.map((release) => originsOf(services, release)))).join('')
    storedBytes = filesBelow(place.folder).map((path) => readFileSync(path))
  } finally {
    await store.close()
    await printer.close()
    rmSync(root, { recursive: true, force: true })
  }
}, 180_000)
afterAll(() => {
  unplantMachine()
})

it.each(Object.entries(stored))('the store holds %s', (_what, word) => {
  expect(holdsWord(storedBytes, word)).toBe(true)
})

it.each(Object.entries(recipients))('the store holds %s', (_what, word) => {
  expect(holdsWord(storedBytes, word)).toBe(true)
})

it.each([
  'the name of an imported file',
  'the headline of a release that words were taken from',
  'somebody whose file came back',
  'the name of a file that came back',
  'the last name of the writer',
] as const)('the words of the releases come from %s', (what) => {
  expect(origins).toContain(stored[what])
})

describe.each(kinds)('%s', (format) => {
  const ofFormat = (): readonly ExportedFile[] => files.filter((file) => file.format === format)

  it('is exported as a draft and approved, once typed and once imported', () => {
    expect(ofFormat()).toHaveLength(4)
  })

  it('holds its own words where the search finds them', () => {
    const own = format === 'manifest' ? control.toLowerCase() : control
    for (const { name, parts } of ofFormat()) expect(holdsWord([...parts, Buffer.from(name)], own)).toBe(true)
  })

  it.each(Object.entries({ ...stored, ...local }))('holds nothing of %s', (_what, word) => {
    const telling = ofFormat().filter(({ name, parts }) => holdsWord([...parts, Buffer.from(name)], word))
    expect(telling.map(({ name }) => name)).toEqual([])
  })

  it.each(Object.entries(recipients))(
    'has %s in the hidden address field of a mail alone',
    async (_what, word) => {
      for (const { name, bytes, parts } of ofFormat()) {
        if (format !== 'eml')
          expect([name, holdsWord([...parts, Buffer.from(name)], word)]).toEqual([name, false])
        else {
          const text = bytes.toString('latin1')
          const field = /^Bcc:.*(?:\r\n[ \t].*)*/m.exec(text)?.[0] ?? ''
          expect(holdsWord([Buffer.from(field)], word)).toBe(true)
          const others = await unpack(Buffer.from(text.replace(field, ''), 'latin1'))
          expect([name, holdsWord(others, word)]).toEqual([name, false])
        }
      }
    },
  )
})

it('the letterhead stands in what is set with it', () => {
  for (const { format, parts } of files)
    expect([format, holdsWord(parts, letterhead)]).toEqual([
      format,
      ['pdf', 'html', 'docx', 'odt', 'eml', 'pressKit'].includes(format),
    ])
})
