import { expect, test } from 'vitest'
import { isInstalledAsLocked } from './dependencies.mjs'

const vue = { version: '3.5.45', integrity: 'sha512-a' }
const locked = { '': {}, 'node_modules/vue': vue, 'node_modules/other-system': { ...vue, optional: true } }

test('is content with what the lock file asks for, other systems’ packages left out', () => {
  expect(isInstalledAsLocked(locked, { 'node_modules/vue': vue })).toBe(true)
})

test.each([
  ['a package is missing', {}],
  ['a version differs', { 'node_modules/vue': { ...vue, version: '3.5.44' } }],
  ['the content differs', { 'node_modules/vue': { ...vue, integrity: 'sha512-b' } }],
  [
    'a package is there that the lock file does not name',
    { 'node_modules/vue': vue, 'node_modules/left': vue },
  ],
])('installs again where %s', (_name, installed) => {
  expect(isInstalledAsLocked(locked, installed)).toBe(false)
})
