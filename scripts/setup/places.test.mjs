import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from './places.mjs'

test('keeps the cache where the user keeps caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/caches' }, '/home/ada')).toBe(join('/caches', 'imprimatur'))
  expect(cacheFolder({}, '/home/ada')).toBe(join('/home/ada', '.cache', 'imprimatur'))
  expect(cacheFolder({ XDG_CACHE_HOME: '' }, '/home/ada')).toBe(join('/home/ada', '.cache', 'imprimatur'))
})
