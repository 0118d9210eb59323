import { expect, test } from 'vitest'
import { isForWindow } from './imprimatur.mjs'

test.each([
  [[]],
  [['--store', '/tmp/store']],
  [['--store=/tmp/store', '--lang', 'de', '--as', 'Ada', '--theme', 'dark']],
])('%j opens the window', (args) => {
  expect(isForWindow(args)).toBe(true)
})

test.each([
  [['list']],
  [['--store', '/tmp/store', 'list']],
  [['--store=/tmp/store', 'list', '--json']],
  [['--help']],
  [['--store']],
  [['--unknown', 'x']],
])('%j is for the command line', (args) => {
  expect(isForWindow(args)).toBe(false)
})
