import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../steps'
import { hashInSteps, hashOf } from './hash'

describe('hashing a text in steps', () => {
  it.each(['', 'a', 'ä'.repeat(70_000), `${'a'.repeat(0xffff)}😀 and on`, '😀'.repeat(0x10001)])(
    'gives what hashing it at once gives: case %#',
    (text) => {
      expect(atOnce(hashInSteps(text))).toBe(hashOf(text))
    },
  )

  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(0x10000), (text, padding) => {
        const long = 'x'.repeat(padding) + text.repeat(4)
        expect(atOnce(hashInSteps(long))).toBe(hashOf(long))
      }),
      { numRuns: 30 },
    )
  })
})
