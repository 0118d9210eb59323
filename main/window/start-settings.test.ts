import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readStartSettings } from './start-settings'

function written(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'start-settings-')), 'settings.json')
  writeFileSync(file, text)
  return file
}

it('reads what the window is made with, and leaves the rest to the settings', () => {
  const file = written('{"language":"de","theme":"dark","actingAs":7}')
  expect(readStartSettings(file)).toEqual({ language: 'de', theme: 'dark' })
})

it.each(['{"theme": 7', '{"language":"fr","theme":7}', '[]', 'null'])('takes nothing out of %s', (text) => {
  expect(readStartSettings(written(text))).toEqual({ language: null, theme: null })
})

it('takes nothing from a file that is not there', () => {
  expect(readStartSettings('/nowhere/settings.json')).toEqual({ language: null, theme: null })
})
