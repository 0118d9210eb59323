import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { cachedBinary, chooseBinary, compilerEnvironment, readNodeApi } from './sqlite-binary.mjs'

test.each([
  [[10, 10], 'prebuilt'],
  [[11, 10], 'prebuilt'],
  [[9, 10], 'compiled'],
  [[10, 9], 'compiled'],
  [[9, 9], 'compiled'],
  [[8, 10], 'none'],
])('serves Node-API %j with a %s binary', (nodeApis, choice) => {
  expect(chooseBinary(nodeApis)).toBe(choice)
})

test('keeps a compiled binary apart by version and by how it was made', () => {
  expect(cachedBinary('13.2.0', 'one', '/cache')).not.toBe(cachedBinary('13.2.1', 'one', '/cache'))
  expect(cachedBinary('13.2.0', 'one', '/cache')).not.toBe(cachedBinary('13.2.0', 'two', '/cache'))
})

test("keeps the user's npm settings for headers away from the compiler", () => {
  const environment = compilerEnvironment({
    PATH: '/bin',
    npm_config_nodedir: '',
    NPM_CONFIG_DISTURL: 'elsewhere',
    npm_config_registry: 'kept',
    CXXFLAGS: '-O2',
  })
  expect(Object.keys(environment).sort()).toEqual(['CXXFLAGS', 'PATH', 'npm_config_registry'])
  expect(environment.CXXFLAGS).toMatch(/^-O2 -include ".*node-api-9\.h"$/)
})

test('reads the Node-API version of a runtime', async () => {
  await expect(readNodeApi(process.execPath)).resolves.toBe(Number(process.versions.napi))
})

test('leaves a binary in place that Node.js can load', () => {
  const program =
    "console.log(new (require('better-sqlite3'))(':memory:').prepare('select 1 as one').get().one)"
  expect(execFileSync(process.execPath, ['-e', program]).toString()).toBe('1\n')
})
