import { expect, test } from '@playwright/test'
import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Desk, runCommandLine } from './desk'
import { outlineOf } from './outline-of'

test('what was typed survives a power cut, at most the last second missing', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await Desk.open({ folder })
  await desk.newRelease()
  await desk.write('headline', 'Power cut')
  await desk.page.keyboard.press('Enter')
  const typed: { readonly word: string; readonly at: number }[] = []
  for (let index = 0; index < 60; index += 1) {
    const word = `word${String(index)} `
    await desk.page.keyboard.type(word, { delay: 10 })
    typed.push({ word: word.trim(), at: Date.now() })
  }
  const cut = Date.now()
  await desk.kill()

  const kept = outlineOf(folder, 'Power cut').text
  const lost = typed.filter(({ word, at }) => at < cut - 1000 && !kept.includes(word))
  expect(lost).toEqual([])
  // Nothing was reordered: what is there is a beginning of what was typed.
  const words = typed.map(({ word }) => word).join(' ')
  expect(words.startsWith(kept.replace('Power cut', '').trim())).toBe(true)

  const again = await Desk.open({ folder })
  await again.openRelease('Power cut')
  await expect(again.part('lead')).toContainText('word0 word1')
  await again.close()
})

test('closing the window saves the last keystrokes first', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await Desk.open({ folder })
  await desk.newRelease()
  await desk.write('headline', 'Closed at once')
  await desk.close()
  expect(outlineOf(folder, 'Closed').headline).toBe('Closed at once')
})

test('the window notices what the command line did beside it', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await Desk.open({ folder })
  const file = join(folder, 'beside.txt')
  writeFileSync(file, 'Lindenau baut einen Steg\n\nDer Kreis Lindenau baut einen Steg über die Aller.\n')
  expect(desk.run('import', file).status).toBe(0)
  await expect(desk.region('Library').getByText('Lindenau baut einen Steg')).toBeVisible()
  await desk.close()
})

test('a damaged store opens a screen that names the file and the backup, and the backup brings all back', async ({}, info) => {
  const folder = info.outputPath('desk')
  const first = await Desk.open({ folder })
  await first.newRelease()
  await first.write('headline', 'Kept in the backup')
  await first.expectSaved()
  await first.close()
  const store = join(folder, 'store')
  const backup = join(folder, 'copy.db')
  expect(runCommandLine(folder, ['backup', backup]).status).toBe(0)
  const database = join(store, 'imprimatur.db')
  writeFileSync(database, Buffer.alloc(8192, 'not a database'))

  const desk = await Desk.open({ folder })
  await expect(desk.page.getByRole('heading', { name: 'The store cannot be opened' })).toBeVisible()
  await expect(desk.page.getByText('imprimatur.db').first()).toBeVisible()
  await expect(desk.region('Library')).toHaveCount(0)
  expect(readFileSync(database).subarray(0, 14).toString()).toBe('not a database')
  await desk.close()

  expect(runCommandLine(folder, ['restore', backup]).status).toBe(0)
  expect(outlineOf(folder, 'Kept').headline).toBe('Kept in the backup')
})

test('a store from a newer version is left alone', async ({}, info) => {
  const folder = info.outputPath('desk')
  const first = await Desk.open({ folder })
  await first.close()
  const database = join(folder, 'store', 'imprimatur.db')
  const header = readFileSync(database)
  // user_version stands in bytes 60 to 63 of the file (SQLite file format, 1.3).
  header.writeUInt32BE(9999, 60)
  writeFileSync(database, header)
  const before = readFileSync(database)

  const desk = await Desk.open({ folder })
  await expect(desk.page.getByRole('heading', { name: 'This store is newer than the program' })).toBeVisible()
  await desk.close()
  expect(readFileSync(database).equals(before)).toBe(true)
})

test.describe('a file that is no release', () => {
  for (const [name, content, sentence] of [
    ['empty.txt', '', 'holds no text'],
    ['binary.pdf', '%PDF-1.7\n\u0000\u0001', 'is damaged or not complete'],
  ] as const)
    test(`${name} is refused with a sentence, and the store stays as it was`, async ({}, info) => {
      const folder = info.outputPath('desk')
      const desk = await Desk.open({ folder })
      const file = join(folder, name)
      appendFileSync(file, content)
      const before = desk.run('list', '--json').out
      await desk.importFile(file)
      await expect(desk.page.getByText(sentence).first()).toBeVisible()
      expect(desk.run('list', '--json').out).toBe(before)
      await desk.close()
    })
})

test('a copy of the store from yesterday is noticed', ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  const database = join(folder, 'store', 'imprimatur.db')
  const yesterday = join(folder, 'yesterday.db')
  expect(runCommandLine(folder, ['backup', yesterday]).status).toBe(0)
  runCommandLine(folder, ['people', 'add', 'Cem Aydın'])
  expect(runCommandLine(folder, ['verify']).status).toBe(0)
  for (const suffix of ['-wal', '-shm']) writeFileSync(database + suffix, '')
  copyFileSync(yesterday, database)
  const verified = runCommandLine(folder, ['verify'])
  expect(verified.status).toBe(1)
  expect(verified.out + verified.error).toMatch(/older/i)
})
