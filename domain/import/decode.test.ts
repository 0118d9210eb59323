import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode'

describe('decodeText', () => {
  it('reads UTF-8 as the platform’s own decoder does, and refuses what that refuses', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 40, min: 0x20 }),
      fc.string({ unit: 'binary', minLength: 1 }).map((text) => new TextEncoder().encode(`x${text}`)),
    )
    fc.assert(
      fc.property(bytes, (value) => {
        fc.pre(value.every((byte) => byte >= 0x20))
        const result = decodeText(value, 'a.txt')
        try {
          const text = decoder.decode(value)
          fc.pre(/[^\s\u200b\u00ad]/.test(text))
          expect(result.ok ? result.value : result.failure.code).toSatisfy(
            (got: string) => got === text || got === 'fileNotText',
          )
        } catch {
          expect(result.ok).toBe(false)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
