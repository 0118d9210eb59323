import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createFlushed,
  fileModes,
  flushFolder,
  flushFolderAtOnce,
  replaceFlushed,
  replaceFlushedAtOnce,
} from './write-flushed'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'flushed-'))

describe('a file that is written', () => {
  it('is never put over another one where it is new', async () => {
    const path = join(newFolder(), 'lock.json')
    await createFlushed(path, 'mine', fileModes.shared)
    await expect(createFlushed(path, 'theirs', fileModes.shared)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it('takes the place of the one before, and nothing is left beside it', async () => {
    const folder = newFolder()
    const path = join(folder, 'text.json')
    writeFileSync(path, 'old')
    await replaceFlushed(path, 'new', fileModes.own)
    replaceFlushedAtOnce(join(folder, 'settings.json'), '{}')
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'text.json'])
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('leaves what stood there and nothing beside it where it cannot be put in place', async () => {
    const folder = newFolder()
    const taken = join(folder, 'taken')
    mkdirSync(taken)
    await expect(replaceFlushed(taken, 'new', fileModes.own)).rejects.toMatchObject({ code: 'EISDIR' })
    expect(readdirSync(folder)).toEqual(['taken'])
  })
})

describe('a folder', () => {
  it.runIf(process.platform === 'linux')('that cannot be flushed is no failure', async () => {
    await expect(flushFolder('/proc/self')).resolves.toBeUndefined()
    expect(() => {
      flushFolderAtOnce('/proc/self')
    }).not.toThrow()
  })

  it('that is not there is one', async () => {
    await expect(flushFolder(join(newFolder(), 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
