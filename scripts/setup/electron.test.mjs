import { join } from 'node:path'
import { expect, test } from 'vitest'
import { executableIn, reasonIn } from './electron-official.mjs'
import { hasSubstitute } from './electron-substitute.mjs'
import { chooseRoad } from './electron.mjs'
import { placeInRuntime } from './unpack-substitute.mjs'

const nothing = { override: undefined, official: null, substitute: null, refresh: false }

test.each([
  [
    'the folder that the user names, whatever else is there',
    { override: '/own', official: '/o', substitute: '/s' },
    'override',
  ],
  ['the official Electron before the substitute', { official: '/o', substitute: '/s' }, 'official'],
  ['the substitute without trying the download again', { substitute: '/s' }, 'substitute'],
  ['the download where nothing is there', {}, 'download'],
  ['the download where it is to be tried again', { substitute: '/s', refresh: true }, 'download'],
  ['the official Electron also where it is to be tried again', { official: '/o', refresh: true }, 'official'],
])('takes %s', (_name, found, kind) => {
  expect(chooseRoad({ ...nothing, ...found }).kind).toBe(kind)
})

test('has a substitute for 64-bit Linux on Intel alone', () => {
  expect(hasSubstitute('linux', 'x64')).toBe(true)
  expect(hasSubstitute('linux', 'arm64')).toBe(false)
  expect(hasSubstitute('darwin', 'x64')).toBe(false)
  expect(hasSubstitute('win32', 'x64')).toBe(false)
})

test('knows where the executable lies on each system', () => {
  expect(executableIn('dist', 'linux')).toBe(join('dist', 'electron'))
  expect(executableIn('dist', 'win32')).toBe(join('dist', 'electron.exe'))
  expect(executableIn('dist', 'darwin')).toBe(join('dist', 'Electron.app', 'Contents', 'MacOS', 'Electron'))
})

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/de.pak', 'locales/de.pak'],
  ['Cypress/chrome_crashpad_handler', 'chrome_crashpad_handler'],
  ['Cypress/resources/app/index.js', null],
  ['Cypress/browser_v8_context_snapshot.bin', null],
  ['Cypress/locales/', null],
  ['elsewhere/file', null],
])('puts %s of the archive to %s', (entry, place) => {
  expect(placeInRuntime(entry)).toBe(place)
})

test('finds the line of an output that says why', () => {
  const output =
    'Downloading Electron binary...\nTypeError: fetch failed\n    at node:internal\n  code: 1\n}\n'
  expect(reasonIn(output)).toBe('TypeError: fetch failed')
  expect(reasonIn("Error: it\n  code: 'ENOSPC',\n")).toContain('ENOSPC')
  expect(reasonIn('')).toBe('no reason was given')
})
