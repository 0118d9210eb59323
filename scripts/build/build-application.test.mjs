import { expect, test } from 'vitest'
import { isBuildInput, stampOf } from './build-application.mjs'

const file = { path: 'main/index.ts', size: 10, modified: 1 }
const other = { path: 'main/log.ts', size: 20, modified: 2 }

test('has the same stamp in whatever order the files are listed', () => {
  expect(stampOf([file, other])).toBe(stampOf([other, file]))
})

test.each([
  ['a file goes', [file]],
  ['a file grows', [file, { ...other, size: 21 }]],
  ['a file is saved', [file, { ...other, modified: 3 }]],
  ['a file is renamed', [file, { ...other, path: 'main/logs.ts' }]],
])('has another stamp where %s', (_name, entries) => {
  expect(stampOf(entries)).not.toBe(stampOf([file, other]))
})

test('does not build again because of a test', () => {
  expect(isBuildInput('/project/main/index.ts')).toBe(true)
  expect(isBuildInput('/project/renderer/App.vue')).toBe(true)
  expect(isBuildInput('/project/main/index.test.ts')).toBe(false)
  expect(isBuildInput('/project/domain/import/fixtures/one.txt')).toBe(false)
  expect(isBuildInput('/project/docs/guide/de/start.md')).toBe(true)
  expect(isBuildInput('/project/main/notes.md')).toBe(false)
})
