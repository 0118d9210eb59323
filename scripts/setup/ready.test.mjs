import { expect, test } from 'vitest'
import { readyKey } from './ready.mjs'

const here = {
  files: ['lock', 'header'],
  environment: {},
  versions: { node: '20.20.2', napi: '9' },
  platform: 'linux',
  arch: 'x64',
  executable: '/usr/bin/node',
}

test.each([
  ['the lock file changes', { files: ['lock2', 'header'] }],
  ['text moves from one file to the other', { files: ['lockh', 'eader'] }],
  ['Node.js changes', { versions: { node: '24.1.0', napi: '10' } }],
  ['another Node.js is used', { executable: '/opt/node' }],
  ['an Electron folder is named', { environment: { ELECTRON_OVERRIDE_DIST_PATH: '/own' } }],
  ['the platform differs', { arch: 'arm64' }],
])('sets up again where %s', (_name, change) => {
  expect(readyKey({ ...here, ...change })).not.toBe(readyKey(here))
})

test('holds where nothing changes that matters', () => {
  expect(readyKey({ ...here, environment: { LANG: 'de' } })).toBe(readyKey(here))
})
