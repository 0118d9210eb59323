import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSettings } from './settings'
import { defaultSettings } from '../ipc/default-settings'

const defaults = { ...defaultSettings, language: 'en' } as const
const file = (): string => join(mkdtempSync(join(tmpdir(), 'settings-')), 'settings.json')

it('keeps a change for the next start', () => {
  const path = file()
  openSettings(path, defaults, {}).change({ theme: 'dark' })
  expect(openSettings(path, defaults, {}).read().theme).toBe('dark')
})

it('lets an option of the window hold for one run only', () => {
  const path = file()
  const settings = openSettings(path, defaults, { language: 'de' })
  expect(settings.change({ theme: 'dark' }).language).toBe('de')
  expect(openSettings(path, defaults, {}).read().language).toBe('en')
})

it('puts a broken file aside and starts from the defaults', () => {
  const path = file()
  writeFileSync(path, '{"theme": 7')
  expect(openSettings(path, defaults, {}).read()).toEqual(defaults)
  expect(readFileSync(`${path}.broken`, 'utf8')).toBe('{"theme": 7')
})
