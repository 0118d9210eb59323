import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeAddress, officeLanguage, splitByDirection } from './office-runs'

describe('the language of a run', () => {
  it.each([
    ['de', 'de-DE'],
    ['en', 'en-GB'],
    ['en-US', 'en-US'],
    ['ar', 'ar-EG'],
    ['he', 'he-IL'],
    ['zh', 'zh-CN'],
    ['sr-Latn', 'sr-Latn-RS'],
  ])('has a region: %s is written as %s', (language, written) => {
    expect(officeLanguage(language)).toBe(written)
  })
})

describe('a run with letters of both directions', () => {
  it.each([
    ['de', 'Er sagt שלום עולם, dann geht er.', ['Er sagt ', '|שלום עולם', ', dann geht er.']],
    ['ar', 'المشروع Nordhaven 2030 Ost جديد', ['|المشروع ', 'Nordhaven 2030 Ost', '| جديد']],
    ['de', 'nur deutsch', ['nur deutsch']],
  ])('is cut where they meet (%s)', (language, text, parts) => {
    expect(
      splitByDirection({ text, language }).map((part) => `${part.isRightToLeft ? '|' : ''}${part.text}`),
    ).toEqual(parts)
  })

  it('keeps every letter', () => {
    const letter = fc.constantFrom(...'abÄ1 .,שלאب-')
    fc.assert(
      fc.property(fc.array(letter), fc.constantFrom('de', 'he'), (letters, language) => {
        const text = letters.join('')
        expect(
          splitByDirection({ text, language })
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('the address of a link', () => {
  it.each([
    ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
    ['https://example.org/häfen', 'https://example.org/h%C3%A4fen'],
    ['https://example.org/a%20b', 'https://example.org/a%20b'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org/{a}|"b"', 'https://example.org/%7Ba%7D%7C%22b%22'],
    ['https://example.org/🚢', 'https://example.org/%F0%9F%9A%A2'],
  ])('is a URI: %s', (href, address) => {
    expect(officeAddress(href)).toBe(address)
  })
})
