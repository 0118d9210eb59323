import { expect, it } from 'vitest'
import { hashOf } from './hash'
import { kennwort } from './kennwort'
import { kennwortWords } from './kennwort-words'

it('gives two words of the release’s language, the same for the same hash', () => {
  const hash = hashOf('Neue Brücke')
  const [first, second] = kennwort(hash, 'de').split(' ')
  expect(kennwortWords.de).toContain(first)
  expect(kennwortWords.de).toContain(second)
  expect(kennwort(hash, 'de-AT')).toBe(kennwort(hash, 'de'))
})

it('uses the English list for other languages', () => {
  expect(kennwort(hashOf('a'), 'fr')).toBe(kennwort(hashOf('a'), 'en'))
})

it.each(['de', 'en'] as const)('has 256 different words in the list %s', (language) => {
  expect(new Set(kennwortWords[language].map((word) => word.toLowerCase())).size).toBe(256)
})

it('hashes as SHA-256 does (FIPS 180-4, "abc")', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
