import { expect, it } from 'vitest'
import { contentSecurityPolicy, fileFor } from './serve-application'

it.each([
  ['app://imprimatur/index.html', '/built/index.html'],
  ['app://imprimatur/assets/a.js?v=1', '/built/assets/a.js'],
])('serves %s from the built pages', (address, path) => {
  expect(fileFor('/built', address)).toBe(path)
})

it.each([
  'app://imprimatur/../secret',
  'app://imprimatur/%2e%2e/secret',
  'app://imprimatur/..%2fsecret',
  'app://imprimatur/',
])('finds nothing outside that folder: %s', (address) => {
  const path = fileFor('/built', address)
  expect(path === null || path.startsWith('/built/')).toBe(true)
})

it('allows no inline script', () => {
  expect(contentSecurityPolicy).toContain("script-src 'self';")
})
