import { linkSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBeside, type BesideFile } from './place-file'

const folderWith = (...names: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'place-'))
  for (const name of names) writeFileSync(join(folder, name), 'old')
  return folder
}

async function beside(folder: string, text = 'new'): Promise<BesideFile> {
  const file = await writeBeside(folder, new TextEncoder().encode(text))
  if (!file.ok) throw new Error(JSON.stringify(file.failure))
  return file.value
}

const readFolder = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

describe('a file that is written beside its place', () => {
  it('has no name of its own yet and is read back from the disk', async () => {
    const folder = folderWith()
    const file = await beside(folder)
    expect(new TextDecoder().decode(await file.read())).toBe('new')
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.imprimatur-[0-9a-f]+\.part$/)])
  })

  it('leaves nothing behind when it is discarded, and nothing but itself when it is put in its place', async () => {
    const folder = folderWith()
    await (await beside(folder)).discard()
    expect(readFolder(folder)).toEqual({})
    const kept = await beside(folder)
    expect(await kept.putInPlace('release', 'pdf')).toBe(join(folder, 'release.pdf'))
    await kept.discard()
    expect(readFolder(folder)).toEqual({ 'release.pdf': 'new' })
  })

  it('takes the next free name and changes no file that is there', async () => {
    const folder = folderWith('release.pdf', 'release (2).pdf')
    expect(await (await beside(folder)).putInPlace('release', 'pdf')).toBe(join(folder, 'release (3).pdf'))
    expect(readFolder(folder)).toEqual({
      'release.pdf': 'old',
      'release (2).pdf': 'old',
      'release (3).pdf': 'new',
    })
  })

  it('shares no bytes with a file that is linked to a taken name', async () => {
    const folder = folderWith('original')
    linkSync(join(folder, 'original'), join(folder, 'release.pdf'))
    await (await beside(folder)).putInPlace('release', 'pdf')
    expect(readFolder(folder)['original']).toBe('old')
  })

  it('gets a name of its own where many take one at the same moment', async () => {
    const folder = folderWith()
    const texts = Array.from({ length: 12 }, (_none, index) => String(index))
    const files = await Promise.all(texts.map((text) => beside(folder, text)))
    const paths = await Promise.all(files.map((file) => file.putInPlace('release', 'html')))
    expect(new Set(paths).size).toBe(12)
    expect(Object.values(readFolder(folder)).sort()).toEqual(texts.sort())
  })
})

describe('a folder that takes no file', () => {
  it.each([
    ['that is below a file', () => join(folderWith('a-file'), 'a-file')],
    ['that is not there', () => join(folderWith(), 'nowhere')],
    ['in which nobody may write', () => '/proc/self'],
  ])('is named: one %s', async (_case, folderOf) => {
    const folder = folderOf()
    expect(await writeBeside(folder, new Uint8Array([1]))).toMatchObject({
      ok: false,
      failure: { code: 'folderNotWritable', folder },
    })
  })
})
