import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode'

describe('decodeText', () => {
  it('reads UTF-8 as the platform’s own decoder does, and refuses what that refuses', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
    const decode = (value: Uint8Array): string | null => {
      try {
        return decoder.decode(value)
      } catch {
        return null
      }
    }
    // A byte order mark of UTF-16 says that it is no UTF-8.
    const isUtf16 = ([first, second]: Uint8Array): boolean =>
      (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 40, min: 0x20 }),
      fc.string({ unit: 'binary', minLength: 1 }).map((text) => new TextEncoder().encode(`x${text}`)),
    )
    fc.assert(
      fc.property(bytes, (value) => {
        fc.pre(value.every((byte) => byte >= 0x20) && !isUtf16(value))
        const text = decode(value)
        const result = decodeText(value, 'a.txt')
        if (text === null) expect(result.ok).toBe(false)
        else if (/[^\s\u200b\u00ad]/.test(text))
          expect(result.ok ? result.value : result.failure.code).toSatisfy(
            (got: string) => got === text || got === 'fileNotText',
          )
      }),
      { numRuns: 3000 },
    )
  })
})
