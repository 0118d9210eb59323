import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { collectFiles } from './collect-files'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

it('finds what can be read in a folder and in the folders in it, and names what it skips', async () => {
  mkdirSync(join(folder, 'März'))
  mkdirSync(join(folder, '.git'))
  for (const name of ['10.txt', '2.txt', 'foto.jpg', '.DS_Store', 'März/brücke.docx', '.git/a.txt'])
    writeFileSync(join(folder, name), 'x')
  const { files, skipped } = await collectFiles(folder)
  expect(files.map(({ name }) => name)).toEqual(['2.txt', '10.txt', 'März/brücke.docx'])
  expect(files[2]?.path).toBe(join(folder, 'März', 'brücke.docx'))
  expect(skipped).toEqual(['foto.jpg'])
})

it('follows no link, so that a folder that leads back to itself ends', async () => {
  mkdirSync(join(folder, 'a'))
  symlinkSync(folder, join(folder, 'a', 'back'))
  expect(await collectFiles(folder)).toEqual({ files: [], skipped: ['a/back'] })
})
