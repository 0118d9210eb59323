import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anchorAt } from '../../domain/comments/anchor'
import * as build from '../../domain/document/builders'
import { plainText } from '../../domain/document/outline'
import { makePng } from '../../domain/testing/make-picture'
import type { OpenedStore } from '../database/store'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { parseDocument } from './stored-document'
import { addNamed, beginRelease, saveAs, valueOf } from './testing/approve-release'
import { testHandlers, testServices } from './testing/services-fixture'

/** An office with a store of its own. */
interface Office {
  readonly place: StoreFolder
  readonly store: OpenedStore
  readonly handlers: ReturnType<typeof testHandlers>
  /** Id of whoever writes here. */
  readonly as: string
}

let folder: string
let ada: Office
let ben: Office
let release: string

const text = (lead: string, ...rest: readonly string[]) =>
  build.release(
    { language: 'de' },
    build.headline('Brücke'),
    build.lead(lead),
    ...rest.map((one) => build.paragraph(one)),
  )
const first = text('Die Brücke wird im Mai gebaut.')

async function openOffice(prefix: string, name: string): Promise<Office> {
  const place = makeStoreFolder()
  const { surroundings } = place
  const own = {
    ...place,
    surroundings: { ...surroundings, newId: () => `${prefix}-${surroundings.newId()}` },
  }
  const store = await openTestStore(own)
  const services = testServices(store, own)
  const handlers = testHandlers({ ...services, chooseFolder: () => Promise.resolve(folder) })
  await valueOf(handlers.chooseSharedFolder(null))
  return { place: own, store, handlers, as: await addNamed(handlers, name) }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'imprimatur-shared-'))
  ada = await openOffice('a', 'Ada Winter')
  ben = await openOffice('b', 'Ben Sommer')
  release = await beginRelease(ada.handlers, first, ada.as)
})
afterEach(async () => {
  for (const office of [ada, ben]) {
    await office.store.close()
    office.place.remove()
  }
  rmSync(folder, { recursive: true, force: true })
})

const share = () => valueOf(ada.handlers.shareRelease({ release, as: ada.as }))
const bring = () => valueOf(ben.handlers.bringInShared({ release, as: ben.as }))
const list = ({ handlers, as }: Office, open: string | null = null) =>
  valueOf(handlers.readSharedFolder({ open, as }))
const write = ({ handlers, as }: Office, words: string) => saveAs(handlers, release, text(words), as)
const take = ({ handlers, as }: Office, breaks = false) => handlers.takeSharedLock({ release, as, breaks })
const leave = ({ handlers, as }: Office) => valueOf(handlers.leaveShared({ release, as }))

async function meet({ handlers, as }: Office) {
  const met = await valueOf(handlers.meetShared({ release, as }))
  if (met === null) throw new Error('The release must be shared')
  return met
}

async function leadOf({ handlers }: Office): Promise<string> {
  const parsed = parseDocument((await valueOf(handlers.openRelease({ release }))).document)
  if (!parsed.ok) throw new Error('The text must be readable')
  return (
    plainText(parsed.value)
      .split('\n')
      .filter((line) => line !== '')[1] ?? ''
  )
}

const fileOf = (name: string): string => join(folder, 'releases', release, name)

/** Both have the release; Ben edits it, and Ada breaks in while he has written. */
async function breakIn(): Promise<void> {
  await share()
  await bring()
  await valueOf(take(ben))
  await write(ben, 'Die Brücke wird im Juni gebaut.')
  await valueOf(take(ada, true))
  await write(ada, 'Die Brücke wird im Juli gebaut.')
  await meet(ada)
}

describe('a release in the shared folder', () => {
  it('stands in the audit log with whoever shared it, brought it in and ended it', async () => {
    const told = async ({ store }: Office): Promise<readonly string[]> => {
      const { entries } = await valueOf(store.readAuditExtract({ release }))
      return entries
        .filter(({ kind }) => /shar|brought/i.test(kind))
        .map(({ kind, person }) => `${kind} by ${person ?? 'nobody'}`)
    }
    await share()
    await share()
    await bring()
    await valueOf(ada.handlers.stopSharing({ release, as: ada.as }))
    await valueOf(ada.handlers.stopSharing({ release, as: ada.as }))
    expect(await told(ada)).toEqual(['releaseShared by Ada Winter', 'sharingEnded by Ada Winter'])
    expect(await told(ben)).toEqual(['releaseBroughtIn by Ben Sommer'])
  })

  it('is told to a store that does not have it, and brought in with its text and its writer', async () => {
    await share()
    expect(await list(ben)).toMatchObject({
      here: [],
      notHere: [{ release, headline: 'Brücke', by: 'Ada Winter' }],
      problem: null,
    })
    await bring()
    expect(await leadOf(ben)).toBe('Die Brücke wird im Mai gebaut.')
    const people = await valueOf(ben.handlers.listPeople(null))
    expect(people.map(({ name }) => name)).toEqual(['Ada Winter', 'Ben Sommer'])
    expect(await list(ben)).toMatchObject({ here: [{ release, editing: { kind: 'free' } }], notHere: [] })
    expect((await meet(ben)).done).toBe('nothing')
  })

  it('whoever wrote it elsewhere is an author here, and may not approve it', async () => {
    await share()
    await bring()
    await write(ben, 'Die Brücke wird im Juni gebaut.')
    const { number: revision } = await valueOf(ben.handlers.submitRelease({ release, as: ben.as, note: '' }))
    const people = await valueOf(ben.handlers.listPeople(null))
    const adaThere = people.find(({ name }) => name === 'Ada Winter')?.id ?? ''
    const decided = await ben.handlers.decideRevision({
      ...{ release, revision, kind: 'approved', as: adaThere, reason: '' },
    })
    expect(decided).toMatchObject({ ok: false, failure: { code: 'authorMayNotDecide' } })
  })

  it('is taken as it is where only the other side has gone on', async () => {
    await share()
    await bring()
    await valueOf(take(ada))
    await write(ada, 'Die Brücke wird im Juli gebaut.')
    await meet(ada)
    expect(await meet(ben)).toMatchObject({
      ...{ done: 'took', text: { by: 'Ada Winter' }, branches: [] },
      editing: { kind: 'held', by: { person: 'Ada Winter', computer: 'presse-1' }, isLong: false },
    })
    expect(await leadOf(ben)).toBe('Die Brücke wird im Juli gebaut.')
    const kept = await valueOf(ben.handlers.listCheckpoints({ release }))
    expect(kept).toHaveLength(1)
  })

  it('keeps another from editing until its lock is given back, and says after four hours that it may be forgotten', async () => {
    await share()
    await bring()
    await valueOf(take(ada))
    expect(await take(ben)).toMatchObject({ failure: { code: 'sharedHeld', person: 'Ada Winter' } })
    ben.place.wait(5 * 60 * 60 * 1000)
    expect((await list(ben))?.here).toMatchObject([{ editing: { kind: 'held', isLong: true } }])
    await leave(ada)
    expect(await valueOf(take(ben))).toMatchObject({ editing: { kind: 'mine' } })
  })

  it('hands over what was written while nobody was editing', async () => {
    await share()
    await bring()
    await write(ada, 'Die Brücke wird im Juli gebaut.')
    expect(await list(ada)).toMatchObject({ here: [{ editing: { kind: 'free' } }] })
    expect(await list(ben)).toMatchObject({ taken: 1 })
    expect(await leadOf(ben)).toBe('Die Brücke wird im Juli gebaut.')
    expect(await list(ben)).toMatchObject({ taken: 0 })
  })

  it('comes with its pictures, and is not taken where one is damaged', async () => {
    const bytes = new Uint8Array(makePng({ width: 8, height: 8 }))
    const { hash } = await valueOf(ada.handlers.addAsset({ bytes }))
    const picture = build.figure(build.image({ asset: hash, alt: 'Die Brücke', credit: 'Stadt' }))
    const document = build.release({ language: 'de' }, build.headline('Brücke'), picture)
    await saveAs(ada.handlers, release, document, ada.as)
    await share()
    writeFileSync(join(folder, 'pictures', hash), 'other bytes')
    expect(await ben.handlers.bringInShared({ release, as: ben.as })).toMatchObject({
      failure: { code: 'sharedPictureMissing' },
    })
    writeFileSync(join(folder, 'pictures', hash), bytes)
    await bring()
    expect((await valueOf(ben.handlers.readAsset({ asset: hash }))).bytes).toEqual(bytes)
  })

  it('has the comments of both sides', async () => {
    await share()
    await bring()
    const anchor = anchorAt(first, { block: 1, from: 19, to: 22 })
    if (anchor === null) throw new Error('The words must be there')
    const said = { release, anchor, revision: null, text: 'Wirklich im Mai?', as: ben.as }
    const { id: thread } = await valueOf(ben.handlers.addComment(said))
    await meet(ben)
    await meet(ada)
    ada.place.wait(1000)
    await valueOf(ada.handlers.continueComment({ release, thread, kind: 'said', text: 'Ja.', as: ada.as }))
    await meet(ada)
    await meet(ben)
    const { threads } = await valueOf(ben.handlers.readContributions({ release }))
    expect(threads.map(({ entries }) => entries.map(({ from, text: words }) => [from.name, words]))).toEqual([
      [
        ['Ben Sommer', 'Wirklich im Mai?'],
        ['Ada Winter', 'Ja.'],
      ],
    ])
    expect(threads[0]?.entries[0]?.from.person).toBe(ben.as)
  })

  it('stays in the folder when it is deleted or no longer shared here', async () => {
    await share()
    await bring()
    await valueOf(ben.handlers.stopSharing({ release, as: ben.as }))
    expect(await valueOf(ben.handlers.meetShared({ release, as: ben.as }))).toBeNull()
    expect(await leadOf(ben)).toBe('Die Brücke wird im Mai gebaut.')
    await valueOf(ben.handlers.moveRelease({ release, to: 'bin', as: ben.as }))
    await valueOf(ben.handlers.deleteRelease({ release, as: ben.as }))
    expect(await list(ben)).toMatchObject({ notHere: [{ release }] })
    await bring()
    await valueOf(ben.handlers.moveRelease({ release, to: 'bin', as: ben.as }))
    await valueOf(ben.handlers.deleteRelease({ release, as: ben.as }))
    expect((await meet(ada)).done).toBe('nothing')
  })
})

describe('a lock that is broken', () => {
  it('keeps both texts: the one who broke it goes on, the other’s is a version that both see', async () => {
    await breakIn()
    const met = await meet(ben)
    expect(met).toMatchObject({ done: 'setAside', isLockLost: true, branches: [{ by: 'Ben Sommer' }] })
    expect(await leadOf(ben)).toBe('Die Brücke wird im Juli gebaut.')
    expect((await meet(ada)).branches).toEqual(met.branches)
    const [kept] = await valueOf(ben.handlers.listCheckpoints({ release }))
    expect(kept?.kind).toBe('conflict')
  })

  it('has the other’s text as suggestions against what both had, and keeps its file', async () => {
    await breakIn()
    const [branch] = (await meet(ben)).branches
    await meet(ada)
    const settle = { release, branch: branch?.hash ?? '', how: 'suggestions', as: ada.as } as const
    await valueOf(ada.handlers.settleBranch(settle))
    const { sets } = await valueOf(ada.handlers.readContributions({ release }))
    expect(sets.map(({ from, texts }) => [from.name, texts?.base])).toEqual([['Ben Sommer', first.toJSON()]])
    expect((await meet(ben)).branches).toEqual([])
    expect(readdirSync(join(folder, 'releases', release))).toContain(`settled-${settle.branch}.json`)
    expect(await ben.handlers.settleBranch({ ...settle, as: ben.as })).toMatchObject({
      failure: { code: 'branchGone' },
    })
  })

  it('has the other’s text as a checkpoint, or given up by decision', async () => {
    await breakIn()
    const [branch] = (await meet(ben)).branches
    const settle = { release, branch: branch?.hash ?? '', as: ada.as }
    const { document } = await valueOf(ada.handlers.readBranch(settle))
    expect(document).toEqual(text('Die Brücke wird im Juni gebaut.').toJSON())
    await valueOf(ada.handlers.settleBranch({ ...settle, how: 'checkpoint' }))
    const kept = await valueOf(ada.handlers.listCheckpoints({ release }))
    expect(kept.filter(({ kind }) => kind === 'conflict')).toHaveLength(1)
    await valueOf(take(ben, true))
    await write(ada, 'Die Brücke wird im August gebaut.')
    const [other] = (await meet(ada)).branches
    await valueOf(ada.handlers.settleBranch({ ...settle, branch: other?.hash ?? '', how: 'dropped' }))
    expect((await meet(ben)).branches).toEqual([])
  })
})

describe('a folder that is away', () => {
  it('is said, keeps nobody from writing, and is handed over to when it is there again', async () => {
    await share()
    await bring()
    await valueOf(take(ada))
    const elsewhere = `${folder}-away`
    renameSync(folder, elsewhere)
    // An empty place where the drive is mounted is not the folder.
    mkdirSync(folder)
    await write(ada, 'Die Brücke wird im Juli gebaut.')
    expect(await ada.handlers.meetShared({ release, as: ada.as })).toMatchObject({
      failure: { code: 'sharedFolderAway' },
    })
    expect(await ada.handlers.readSharedFolder({ open: null, as: ada.as })).toMatchObject({ ok: false })
    rmSync(folder, { recursive: true })
    renameSync(elsewhere, folder)
    expect((await meet(ada)).done).toBe('gave')
    expect((await meet(ben)).done).toBe('took')
  })

  it('comes back with both texts where both wrote', async () => {
    await share()
    await bring()
    await write(ada, 'Die Brücke wird im Juli gebaut.')
    await write(ben, 'Die Brücke wird im Juni gebaut.')
    expect((await meet(ada)).done).toBe('gave')
    expect(await meet(ben)).toMatchObject({ done: 'setAside', branches: [{ by: 'Ben Sommer' }] })
  })
})

describe('a file that cannot be read', () => {
  it.each([
    [
      'is half written',
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, 300)),
      'notShared',
    ],
    [
      'has a changed letter',
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('im Mai', 'im Mei')),
      'damaged',
    ],
    ['is another program’s', (path: string) => writeFileSync(path, 'x'.repeat(21_000_000)), 'notShared'],
  ])('stays as it is and is said where it %s', async (_name, damage, reason) => {
    await share()
    await bring()
    damage(fileOf('release.json'))
    const before = readFileSync(fileOf('release.json'))
    await write(ada, 'Die Brücke wird im Juli gebaut.')
    expect(await ada.handlers.meetShared({ release, as: ada.as })).toMatchObject({
      failure: { code: 'sharedFileLeft', reason },
    })
    expect(await list(ben)).toMatchObject({ problem: { code: 'sharedFileLeft' }, problems: 1 })
    expect(readFileSync(fileOf('release.json')).equals(before)).toBe(true)
    expect(await leadOf(ada)).toBe('Die Brücke wird im Juli gebaut.')
  })

  it('keeps others out where it is a lock, and can be broken', async () => {
    await share()
    writeFileSync(fileOf('lock.json'), '')
    expect(await take(ada)).toMatchObject({ failure: { code: 'sharedHeld', person: null } })
    expect(await valueOf(take(ada, true))).toMatchObject({ editing: { kind: 'mine' } })
  })
})

it('an approved release waits with the text of the others', async () => {
  await share()
  await bring()
  const { number: revision } = await valueOf(ada.handlers.submitRelease({ release, as: ada.as, note: '' }))
  const cem = await addNamed(ada.handlers, 'Cem Aydın')
  await valueOf(ada.handlers.decideRevision({ release, revision, kind: 'approved', as: cem, reason: '' }))
  await write(ben, 'Die Brücke wird im Juni gebaut.')
  expect((await meet(ben)).done).toBe('gave')
  expect((await meet(ada)).done).toBe('waits')
  expect(await leadOf(ada)).toBe('Die Brücke wird im Mai gebaut.')
  await valueOf(ada.handlers.reviseRelease({ release, as: ada.as }))
  expect((await meet(ada)).done).toBe('took')
})
