import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTextFile } from './read-text-file'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imprimatur-read-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('readTextFile', () => {
  it('gives the text without its byte order mark, with the hash of the bytes', async () => {
    const path = await write('a.txt', '\ufeffGrüße')
    expect(await readTextFile(path)).toMatchObject({
      ok: true,
      value: { name: 'a.txt', text: 'Grüße', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    })
  })

  it.each([
    ['little-endian', Buffer.from('\ufeffGrüße \u{1f600}', 'utf16le')],
    ['big-endian', Buffer.from('\ufeffGrüße \u{1f600}', 'utf16le').swap16()],
  ])('reads UTF-16, %s', async (_, bytes) => {
    expect(await readTextFile(await write('a.txt', bytes))).toMatchObject({
      ok: true,
      value: { text: 'Grüße \u{1f600}' },
    })
  })

  it('names the line that is not UTF-8', async () => {
    const path = await write('a.txt', Buffer.from('eins\nzwei Gr\xfc\xdfe\n', 'latin1'))
    expect(await readTextFile(path)).toEqual({
      ok: false,
      failure: { code: 'fileNotUtf8', file: path, line: 2 },
    })
  })

  it.each([
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['DOCX', Buffer.from('PK\x03\x04\x14\0\0\0\0\0word/document.xml', 'latin1')],
    ['RTF', Buffer.from('{\\rtf1\\ansi Text}')],
    [null, Buffer.from('Text mit\0Nullen')],
  ])('names %s instead of reading it', async (format, bytes) => {
    const path = await write('a.txt', bytes)
    expect(await readTextFile(path)).toEqual({
      ok: false,
      failure: { code: 'fileNotText', file: path, format },
    })
  })

  it.each(['', ' \n\t\n', '\ufeff'])('refuses a file without words', async (content) => {
    const path = await write('a.txt', content)
    expect(await readTextFile(path)).toEqual({ ok: false, failure: { code: 'fileEmpty', file: path } })
  })

  it('refuses 200 MB without reading them', async () => {
    const path = join(folder, 'huge.txt')
    const file = await open(path, 'w')
    await file.truncate(200_000_000)
    await file.close()
    const before = process.memoryUsage().arrayBuffers
    expect(await readTextFile(path)).toEqual({
      ok: false,
      failure: { code: 'fileTooLarge', file: path, limitMegabytes: 1 },
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  it('says why a folder or a missing file cannot be read', async () => {
    const missing = join(folder, 'missing.txt')
    expect(await readTextFile(missing)).toEqual({
      ok: false,
      failure: { code: 'fileUnreadable', file: missing, detail: 'ENOENT' },
    })
    expect(await readTextFile(folder)).toEqual({
      ok: false,
      failure: { code: 'fileUnreadable', file: folder, detail: 'EISDIR' },
    })
  })
})
