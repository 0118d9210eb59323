import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workedOnDocument } from '../import/testing/worked-on-document'
import * as z from 'zod'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { defaultSettings } from '../../ipc/default-settings'
import { profileFolder, settingsFile } from '../folders'
import { openSettings } from '../settings'
import { runCommandLine } from './run-command-line'

let place: StoreFolder

beforeEach(() => {
  place = makeStoreFolder()
  mkdirSync(place.folder, { recursive: true })
})
afterEach(() => place.remove())

interface Run {
  readonly status: number
  readonly output: string
  readonly errors: string
}

async function run(...args: readonly string[]): Promise<Run> {
  let output = ''
  let errors = ''
  place.wait(1000)
  const status = await runCommandLine({
    args: ['--store', place.folder, ...args],
    environment: {},
    defaultStore: join(place.folder, 'never'),
    configFolder: place.configFolder,
    version: '0.0.0',
    ...place.surroundings,
    printer: {
      print: () =>
        Promise.resolve({ ok: false, failure: { kind: 'printFailed', detail: 'no printer here' } }),
      close: () => Promise.resolve(),
    },
    askPassphrase: () => Promise.resolve(null),
    writeOutput: (text) => (output += text),
    writeError: (text) => (errors += text),
  })
  return { status, output, errors }
}

/** The one JSON value that a call prints. */
async function read(...args: readonly string[]): Promise<unknown> {
  return JSON.parse((await run(...args, '--json')).output)
}

const readAs = async <Value>(schema: z.ZodType<Value>, ...args: readonly string[]): Promise<Value> =>
  schema.parse(await read(...args))

const findings = z.array(z.object({ id: z.string(), proposals: z.array(z.string()) }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(place.folder, name)
  writeFileSync(path, content)
  return path
}

const healthy = `Brücke am Markt wieder offen

Neuwerth, 2. März 2026. Die Brücke am Markt ist wieder offen, teilt die Stadt Neuwerth mit.

Die Arbeiten haben zwei Jahre gedauert.

Pressekontakt
Stadt Neuwerth, Telefon 0123 456
`
const damaged = healthy.replace('Die Brücke', 'Die Br\ufffdcke')

async function importAs(person: string, content = healthy): Promise<string> {
  await run('people', 'add', person)
  const path = file('meldung.txt', content)
  const [imported] = await readAs(z.array(z.object({ id: z.string() })), 'import', path, '--as', person)
  return imported?.id ?? ''
}

describe('the way of a release', () => {
  it('goes from import to an approval by a second person, and every step can be read', async () => {
    const release = await importAs('Ada Reiber')
    await run('people', 'add', 'Ben Solms', '--role', 'head of press')
    expect(await read('list')).toMatchObject([
      { id: release, status: 'draft', headline: 'Brücke am Markt wieder offen' },
    ])
    await run('resolve', release, '--all', '--accept', 'checked')
    expect(await run('submit', release, '--as', 'Ada Reiber', '--note', 'please')).toMatchObject({
      status: 0,
      errors: '',
    })
    expect(await run('approve', release, '--as', 'ada reiber')).toMatchObject({
      status: 1,
      output: '',
      errors: expect.stringMatching(/^imprimatur: Ada Reiber is an author of this revision.*\n$/),
    })
    const approved = await readAs(
      z.looseObject({ wordingHash: z.string() }),
      'approve',
      release,
      '--as',
      'Ben Solms',
    )
    expect(approved).toMatchObject({
      number: 1,
      decision: { kind: 'approved', person: { role: 'head of press' } },
    })
    const shown = await readAs(z.looseObject({ headline: z.string(), text: z.string() }), 'show', release)
    expect(shown).toMatchObject({ status: 'approved', revision: 1, wordingHash: approved.wordingHash })
    expect(await read('show', release, '--revision', '1')).toMatchObject({
      headline: shown.headline,
      text: shown.text,
    })
    expect(await run('verify')).toMatchObject({ status: 0, errors: '' })
    expect(await read('audit', release)).toMatchObject({
      entries: [
        { kind: 'releaseCreated', person: 'Ada Reiber', revision: null },
        { kind: 'authorAdded', person: 'Ada Reiber', revision: null },
        { kind: 'revisionSubmitted', person: 'Ada Reiber', revision: 1 },
        { kind: 'revisionSigned', person: 'Ben Solms', revision: 1 },
        {
          kind: 'revisionDecided',
          person: 'Ben Solms',
          revision: 1,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
    })
  })

  it('is approved by one person in an emergency, with a reason, and signed second by another', async () => {
    const release = await importAs('Ada')
    await run('people', 'add', 'Ben')
    await run('resolve', release, '--all', '--accept', 'checked')
    await run('submit', release, '--as', 'Ada')
    expect(await run('confirm', release, '--as', 'Ben')).toMatchObject({ status: 1 })
    expect(await run('approve', release, '--as', 'Ada', '--emergency')).toMatchObject({
      status: 1,
      errors: 'imprimatur: Give a reason.\n',
    })
    const approved = await read('approve', release, '--as', 'Ada', '--emergency', '--reason', 'flood')
    expect(approved).toMatchObject({ signOffs: [{ isEmergency: true, reason: 'flood' }] })
    expect(await run('confirm', release, '--as', 'Ada')).toMatchObject({ status: 1 })
    expect(await read('confirm', release, '--as', 'Ben')).toMatchObject({
      signOffs: [{ kind: 'approval' }, { kind: 'countersignature', person: { name: 'Ben' } }],
    })
    expect(await run('verify')).toMatchObject({ status: 0, errors: '' })
  })

  it('lets nobody decide in the place of somebody whose deputy they are not', async () => {
    const release = await importAs('Ada')
    await run('people', 'add', 'Ben')
    await run('people', 'add', 'Cem')
    await run('resolve', release, '--all', '--accept', 'checked')
    await run('submit', release, '--as', 'Ada')
    expect(await run('approve', release, '--as', 'Ben', '--in-place-of', 'Cem')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('Ben is no deputy of Cem today'),
    })
  })

  it('can be sent back, with a reason', async () => {
    const release = await importAs('Ada')
    await run('people', 'add', 'Ben')
    await run('resolve', release, '--all', '--accept', 'checked')
    await run('submit', release, '--as', 'Ada')
    expect(await run('reject', release, '--as', 'Ben')).toMatchObject({
      status: 1,
      errors: 'imprimatur: Give a reason.\n',
    })
    expect(await run('reject', release, '--as', 'Ben', '--reason', 'numbers')).toMatchObject({ status: 0 })
    expect(await read('list', '--status', 'changesRequested')).toHaveLength(1)
  })

  it('is named by the beginning of its id, and refused where that means several', async () => {
    const release = await importAs('Ada')
    expect(await read('show', release)).toMatchObject({ id: release })
    expect(await read('show', release.slice(0, 3))).toMatchObject({ id: release })
    await run('import', file('zweite.txt', healthy))
    expect(await run('show', 'id-')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('several releases'),
    })
    expect(await run('show', 'zzz')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('no release “zzz”'),
    })
  })
})

describe('quotes', () => {
  const quoted = healthy.replace(
    'Die Arbeiten haben zwei Jahre gedauert.',
    '„Wir sind froh, und zwar alle“, sagte Bürgermeisterin Maja Lindqvist. „Es hat gedauert“, sagte Jaro Tamm.',
  )
  const quotes = z.array(z.object({ text: z.string(), speaker: z.string().nullable(), cleared: z.boolean() }))
  const outline = z.looseObject({ quotes, findings })

  it('are cleared by their number, and show says which are', async () => {
    const release = await importAs('Ada Reiber', quoted)
    const before = await readAs(outline, 'show', release)
    expect(before.quotes.map(({ speaker, cleared }) => [speaker, cleared])).toEqual([
      ['Maja Lindqvist', false],
      ['Jaro Tamm', false],
    ])
    expect(before.findings.filter(({ id }) => id === 'readiness.open-quote')).toHaveLength(2)
    const how = ['--by', 'Jaro Tamm', '--channel', 'Telefon', '--as', 'Ada Reiber']
    expect(await run('clear', release, '--quote', '2', ...how)).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^1 {2}not cleared .*\n2 {2}cleared {2}Jaro Tamm: Es hat gedauert\n$/),
      errors: '',
    })
    const after = await readAs(outline, 'show', release)
    expect(after.quotes.map(({ cleared }) => cleared)).toEqual([false, true])
    expect(after.findings.filter(({ id }) => id === 'readiness.open-quote')).toHaveLength(1)
    expect(await run('verify')).toMatchObject({ status: 0 })
  })

  it('that are not there, or are cleared by nobody of the office, are refused in one line', async () => {
    const release = await importAs('Ada Reiber', quoted)
    const how = ['--by', 'Jaro Tamm', '--channel', 'mail', '--as']
    expect(await run('clear', release, '--quote', '3', ...how, 'Ada Reiber')).toMatchObject({
      status: 1,
      errors: expect.stringMatching(/^imprimatur: There is no such quote\..*from 1 to 2\.\n$/),
    })
    expect(await run('clear', release, '--quote', '1', ...how, 'Nobody')).toMatchObject({
      status: 1,
      output: '',
    })
  })
})

describe('findings', () => {
  it('are numbered by check, repaired by their number, and counted in the status', async () => {
    const release = await importAs('Ada', damaged)
    const before = await run('check', release)
    expect(before).toMatchObject({ status: 1, errors: '' })
    const found = await readAs(findings, 'check', release)
    const number = found.findIndex(({ id }) => id === 'damage.replacement-character') + 1
    expect(before.output).toContain(`${String(number)}. stop damage.replacement-character`)
    expect(found[number - 1]?.proposals[0]).toContain('Brücke')
    expect(await run('resolve', release, '--finding', String(number), '--repair')).toMatchObject({
      status: 0,
    })
    expect(await read('show', release)).toMatchObject({
      lead: expect.stringContaining('Die Brücke am Markt'),
    })
    expect(await run('resolve', release, '--finding', '99', '--repair')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('no such finding'),
    })
  })

  it('are repaired with the text that is given', async () => {
    const release = await importAs('Ada', damaged)
    await run('resolve', release, '--rule', 'damage.replacement-character', '--repair', 'Brocke')
    expect(await read('show', release)).toMatchObject({ lead: expect.stringContaining('Die Brocke') })
  })

  it('stop a submission until they are resolved', async () => {
    const release = await importAs('Ada', damaged)
    expect(await run('submit', release, '--as', 'Ada')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('to be repaired'),
    })
    expect(await run('resolve', release, '--all', '--accept', ' ')).toMatchObject({
      status: 1,
      errors: 'imprimatur: Give a reason.\n',
    })
    await run('resolve', release, '--all', '--accept', 'quoted as received', '--as', 'Ada')
    expect(await run('check', release)).toMatchObject({ status: 0 })
    expect(await run('submit', release, '--as', 'Ada')).toMatchObject({ status: 0 })
  })

  it('of a file are found without making a store', async () => {
    const path = file('../meldung.txt', damaged)
    place.remove()
    place = makeStoreFolder()
    const root = join(place.folder, '..')
    writeFileSync(join(root, 'meldung.txt'), damaged)
    expect(path).not.toBe('')
    expect(await run('check', join(root, 'meldung.txt'))).toMatchObject({ status: 1 })
    expect(existsSync(place.database)).toBe(false)
  })
})

describe('bad input', () => {
  it('imports the good files, says of each bad one what is wrong, and stores nothing of it', async () => {
    const files = [
      file('leer.txt', ''),
      file('gut.txt', healthy),
      file('bild.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
      file('latin1.txt', new Uint8Array([0x42, 0x72, 0xfc, 0x63, 0x6b, 0x65])),
      file('abgeschnitten.pdf', '%PDF-1.7\n'),
      join(place.folder, 'fehlt.txt'),
    ]
    const { status, output, errors } = await run('import', ...files, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(output)).toMatchObject([
      { encoding: null },
      { encoding: 'windows-1252', outline: { headline: 'Brücke' }, mapping: [{ text: 'Brücke' }] },
    ])
    expect(errors.trimEnd().split('\n')).toHaveLength(4)
    expect(await read('list')).toHaveLength(2)
  })

  it('imports a Word document with its changes as it was told, and says what the file has besides its text', async () => {
    const path = file('fähre.docx', new Uint8Array(workedOnDocument()))
    const asTheyAre = await run('import', path)
    expect(asTheyAre.output).toContain('+ tracked change, accepted: Mia Lund: "endlich"')
    expect(asTheyAre.output).toContain('# comment, not taken: Uta Kern: "Stimmt das noch?"')
    expect(asTheyAre.output).toContain('head of the page, not taken: "Reederei Sandholm"')
    const rejected = await run('import', path, '--changes', 'reject', '--json')
    expect(JSON.parse(rejected.output)).toMatchObject([
      {
        outline: { lead: expect.stringContaining('vielleicht wieder') as unknown },
        losses: { changes: [{}, {}] },
      },
    ])
    const suggested = await run('import', path, '--changes', 'suggest')
    expect(suggested.output).toContain('+ tracked change, now a suggestion: Mia Lund: "endlich"')
    expect(suggested.output).toContain('# comment, taken: Uta Kern')
  })

  it('says how to add a person who is not listed, and imports nothing', async () => {
    const { status, errors } = await run('import', file('gut.txt', healthy), '--as', 'Cara Wied')
    expect(status).toBe(1)
    expect(errors).toMatch(/^imprimatur: .*imprimatur people add "Cara Wied"\n$/)
    expect(await read('list')).toEqual([])
  })

  it('is used wrongly: status 2, the usage on standard error, and nothing on standard output', async () => {
    expect(await run('clear', 'x')).toMatchObject({
      status: 2,
      output: '',
      errors: expect.stringContaining('Usage:'),
    })
  })

  it('names a damaged store and leaves it alone', async () => {
    writeFileSync(place.database, 'garbage')
    expect(await run('list')).toMatchObject({
      status: 1,
      output: '',
      errors: expect.stringContaining(place.database),
    })
    expect(readFileSync(place.database, 'utf8')).toBe('garbage')
  })
})

it('finds what was changed behind its back, with status 1', async () => {
  await importAs('Ada')
  const { default: Database } = await import('better-sqlite3')
  const plain = new Database(place.database)
  plain.exec('DROP TRIGGER person_is_never_changed')
  plain.exec("UPDATE person SET name = 'Eva'")
  plain.close()
  const { status, output, errors } = await run('verify', '--json')
  expect(status).toBe(1)
  expect(JSON.parse(output)).toMatchObject({
    ok: false,
    problems: [{ kind: 'guardChanged' }, { kind: 'rowChanged' }],
  })
  expect(errors.split('\n')).toHaveLength(2)
})

describe('exporting', () => {
  const out = (): string => join(place.folder, '..', 'out')

  async function approve(): Promise<string> {
    const release = await importAs('Ada')
    await run('people', 'add', 'Ben')
    await run('resolve', release, '--all', '--accept', 'checked')
    await run('submit', release, '--as', 'Ada')
    await run('approve', release, '--as', 'Ben')
    return release
  }

  it('says with status 1 what was withheld, and writes nothing of it', async () => {
    const release = await approve()
    const { status, output, errors } = await run(
      'export',
      release,
      '--format',
      'pdf',
      '--out',
      out(),
      '--approved',
      '--json',
    )
    expect(status).toBe(1)
    expect(JSON.parse(output)).toMatchObject({ purpose: 'final', written: [], withheld: [{ format: 'pdf' }] })
    expect(errors).toMatch(/^imprimatur: pdf: .*no printer here.*\n$/)
    expect(readdirSync(out())).toEqual([])
  })

  it('writes manifest and press kit where they are asked for, and prints their hashes', async () => {
    const line = ['export', await approve(), '--format', 'txt,md', '--out', out(), '--approved'] as const
    const { status, output } = await run(...line, '--manifest', '--press-kit')
    expect(status).toBe(0)
    const [text, markdown, manifest, kit] = output.trim().split('\n')
    expect([text, markdown, manifest, kit].map((printed) => printed?.split('.').at(-1))).toEqual([
      ...['txt', 'md', 'json', 'zip'],
    ])
    expect(readdirSync(out()).length).toBe(4)
  })

  it('names its files as the person names them in the window', async () => {
    const file = settingsFile(profileFolder(place.folder, place.configFolder))
    const release = await approve()
    const settings = openSettings(file, { ...defaultSettings, language: 'en' }, {})
    settings.change({ fileName: { parts: ['headline'], separator: '_' } })
    await run('export', release, '--format', 'txt', '--out', out(), '--approved')
    expect(readdirSync(out())).toEqual([expect.not.stringMatching(/\d{4}-\d\d-\d\d|_/)])
  })

  it('takes several releases into one folder, and one that fails does not stop the others', async () => {
    const [approved, draft] = [await approve(), await importAs('Ada')]
    const line = ['export', approved, draft, '--format', 'txt', '--out', out(), '--approved'] as const
    const { status, output, errors } = await run(...line, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(output)).toMatchObject([
      { target: approved, result: { purpose: 'final', written: [{ format: 'txt' }] } },
      { target: draft, result: null },
    ])
    expect(errors).toContain(`${draft}: No revision`)
    expect(readdirSync(out()).length).toBe(1)
  })

  it('says that the clock is behind what the store has seen, and goes out all the same', async () => {
    const line = ['export', await approve(), '--format', 'txt', '--out', out(), '--approved'] as const
    expect(await run(...line)).toMatchObject({ status: 0, errors: '' })
    place.wait(-3_600_000)
    expect(await run(...line)).toMatchObject({
      status: 0,
      errors: expect.stringContaining('The clock of this computer is behind'),
    })
  })

  it('goes out as a draft where nothing is approved, and not as approved', async () => {
    const release = await importAs('Ada')
    const line = ['export', release, '--format', 'pdf', '--out', out()] as const
    expect(JSON.parse((await run(...line, '--json')).output)).toMatchObject({ purpose: 'draft' })
    expect(await run(...line, '--approved')).toMatchObject({
      status: 1,
      output: '',
      errors: expect.stringContaining('No revision'),
    })
    expect(await run(...line, '--revision', '3')).toMatchObject({
      status: 1,
      output: '',
      errors: expect.stringContaining('no revision 3'),
    })
  })

  it('refuses an approved revision whose stored bytes were changed', async () => {
    const release = await approve()
    const { default: Database } = await import('better-sqlite3')
    const plain = new Database(place.database)
    plain.exec('DROP TRIGGER revision_is_never_changed')
    plain.exec("UPDATE revision SET wording = replace(wording, 'zwei Jahre', 'drei Jahre')")
    plain.close()
    expect(await run('export', release, '--format', 'pdf', '--out', out(), '--approved')).toMatchObject({
      status: 1,
      output: '',
      errors: expect.stringContaining('has been changed and is not exported as approved'),
    })
    expect(existsSync(out())).toBe(false)
  })
})

it('backs up and restores', async () => {
  await importAs('Ada')
  const backup = join(place.folder, '..', 'backup.db')
  expect(await run('backup', backup)).toMatchObject({ status: 0 })
  await run('people', 'add', 'Ben')
  writeFileSync(place.database, 'garbage')
  expect(await run('restore', backup)).toMatchObject({ status: 0, errors: '' })
  expect(await read('people')).toMatchObject([{ name: 'Ada' }])
  expect(await run('verify')).toMatchObject({ status: 0 })
})

it('works beside a store that is open', async () => {
  const store = await openTestStore(place, { pollInterval: 10 })
  const noticed = new Promise((resolve) => store.onNews(resolve))
  await importAs('Ada')
  expect(await noticed).toEqual({ kind: 'changed' })
  expect(await store.listReleases({ words: '', status: null })).toMatchObject({
    value: { releases: [{ changedBy: 'Ada' }] },
  })
  await store.close()
})

describe('language versions on the command line', () => {
  const versions = z.array(
    z.object({
      id: z.string(),
      language: z.string(),
      isSource: z.boolean(),
      inLineAt: z.string().nullable(),
    }),
  )
  const imported = z.array(z.object({ id: z.string() }))
  const german =
    'Brücke wieder offen\n\nNeuwerth, 2. März 2026. Der Umbau kostete 4,2 Millionen Euro und dauerte 14 Monate.\n'
  const english =
    'Bridge open again\n\nNeuwerth, 2 March 2026. Rebuilding cost €2.4 million and took 14 months.\n'

  it('are linked, tell what they do not say alike, and are released again', async () => {
    const [source] = await readAs(imported, 'import', file('de.txt', german))
    const [version] = await readAs(imported, 'import', file('en.txt', english))
    const [one, other] = [source?.id ?? '', version?.id ?? '']
    expect(await readAs(versions, 'link', other, '--language-version-of', one)).toMatchObject([
      { id: one, language: 'de', isSource: true, inLineAt: null },
      { id: other, language: 'en', isSource: false },
    ])
    const told = await run('check', other)
    expect(told.output).toContain('translation.money "€2.4 million"')
    expect(told.output).toContain('4,2 Millionen Euro')
    expect((await run('check', one)).output).not.toContain('translation.')
    expect(await readAs(versions, 'link', other, '--in-line')).toHaveLength(2)
    expect(await readAs(versions, 'link', other, '--remove')).toEqual([])
    expect((await run('check', other)).output).not.toContain('translation.')
    expect(await run('link', other, '--in-line')).toMatchObject({ status: 1 })
    expect(await run('link', other)).toMatchObject({ status: 2 })
  })
})
