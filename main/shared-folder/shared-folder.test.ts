import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { followOn } from '../../domain/shared-folder/shared-text'
import {
  isSharedFolder,
  listSharedReleases,
  markSharedFolder,
  readSharedPicture,
  sharedReleaseFolder,
  writeSharedPicture,
} from './shared-folder'
import { sha256Of } from '../export/write-proven'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'imprimatur-shared-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const at = '2026-03-02T09:00:00.000Z'
const lock = (token: string) => ({ token, person: 'Ben Sommer', computer: 'presse-2', since: at })
const text = followOn(null, {
  ...{ release: 'r-1', document: build.release({}, build.headline('Brücke')) },
  version: { writers: ['Ada Winter'], at },
})

it('is a shared folder only once it is marked, so that an empty place of a drive is none', async () => {
  expect(await isSharedFolder(root)).toBe(false)
  expect(await isSharedFolder(join(root, 'gone'))).toBe(false)
  await markSharedFolder(root)
  expect(await isSharedFolder(root)).toBe(true)
  expect(await listSharedReleases(root)).toEqual([])
})

it('gives the lock to one of many who want it at once', async () => {
  const folder = sharedReleaseFolder(root, 'r-1')
  const tokens = Array.from({ length: 20 }, (_none, index) => `t-${String(index)}`)
  const taken = await Promise.all(tokens.map((token) => folder.takeLock(lock(token))))
  expect(taken.filter(Boolean)).toHaveLength(1)
  expect(await folder.readLock()).toEqual(lock(tokens[taken.indexOf(true)] ?? ''))
})

it('gives back one’s own lock only', async () => {
  const folder = sharedReleaseFolder(root, 'r-1')
  await folder.takeLock(lock('t-1'))
  await folder.breakLock(lock('t-2'))
  await folder.giveLockBack('t-1')
  expect(await folder.readLock()).toEqual(lock('t-2'))
  await folder.giveLockBack('t-2')
  expect(await folder.readLock()).toBeNull()
})

it('replaces a text whole, and leaves nothing beside it', async () => {
  const folder = sharedReleaseFolder(root, 'r-1')
  await Promise.all(Array.from({ length: 10 }, () => folder.writeText(text)))
  expect(readdirSync(join(root, 'releases', 'r-1'))).toEqual(['release.json'])
  const read = await folder.readText()
  expect(read.ok && read.value?.version).toEqual(text.version)
  expect(await listSharedReleases(root)).toEqual(['r-1'])
})

it('does not take the text of another release for this one', async () => {
  await sharedReleaseFolder(root, 'r-2').writeText(text)
  expect(await sharedReleaseFolder(root, 'r-2').readText()).toMatchObject({
    failure: { code: 'sharedFileLeft', reason: 'damaged' },
  })
})

it('keeps a branch that was settled, and lists it no more', async () => {
  const folder = sharedReleaseFolder(root, 'r-1')
  await folder.writeBranch(text)
  expect((await folder.list()).branches).toEqual([text.version.hash])
  await folder.settleBranch({ ...text, settled: { how: 'dropped', by: 'Ada Winter', at } })
  expect((await folder.list()).branches).toEqual([])
  const kept = readFileSync(join(root, 'releases', 'r-1', `settled-${text.version.hash}.json`), 'utf8')
  expect(JSON.parse(kept)).toMatchObject({ settled: { by: 'Ada Winter' } })
})

it('puts the comments of all stores together, and says which file cannot be read', async () => {
  const folder = sharedReleaseFolder(root, 'r-1')
  const thread = (id: string) => ({
    ...{ id, source: { kind: 'window' as const, name: '', hash: null }, revision: 3 },
    anchor: { block: 'b', index: 0, text: 'Brücke', from: 0, to: 6 },
    entries: [{ kind: 'said' as const, from: { person: 'p-1', name: 'Ada Winter' }, text: 'Welche?', at }],
  })
  await folder.writeComments('a', [thread('t-1')])
  await folder.writeComments('b', [thread('t-2')])
  const read = await folder.readComments()
  if (!read.ok) throw new Error('The comments must be read')
  expect(read.value.map(({ id, revision, entries }) => [id, revision, entries[0]?.from])).toEqual([
    ['t-1', null, { person: null, name: 'Ada Winter' }],
    ['t-2', null, { person: null, name: 'Ada Winter' }],
  ])
  writeFileSync(join(root, 'releases', 'r-1', 'comments-c.json'), '{"format":"imprimatur-shared-comments"}')
  expect(await folder.readComments()).toMatchObject({ failure: { code: 'sharedFileLeft' } })
})

it('gives out a picture only with the bytes of its name', async () => {
  const bytes = new Uint8Array([1, 2, 3])
  const asset = sha256Of(bytes)
  expect(await readSharedPicture(root, asset)).toBeNull()
  await writeSharedPicture(root, asset, bytes)
  expect(await readSharedPicture(root, asset)).toEqual(bytes)
  writeFileSync(join(root, 'pictures', asset), 'other')
  expect(await readSharedPicture(root, asset)).toBeNull()
})
