import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import { parseRelease } from '../document/parse'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { canonicalForm, parseCanonicalForm } from './canonical-form'
import { canonicalJson } from './canonical-json'

const sample = build.release(
  { number: '7/2026' },
  build.headline('Neue Brücke'),
  build.lead('Die Brücke ist offen.'),
  build.mediaContact(build.paragraph('Telefon 0123')),
  build.boilerplate(build.paragraph('Über uns')),
)

describe('canonicalForm', () => {
  it('is read back as the release that it came from', () => {
    fc.assert(
      fc.property(arbitraryRelease, (given) => {
        const { wording, details } = canonicalForm(given)
        const parsed = parseCanonicalForm(wording, details)
        expect(parsed.ok && parsed.value.eq(given)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps its hashes through save and load', () => {
    fc.assert(
      fc.property(arbitraryRelease, (given) => {
        const parsed = parseRelease(JSON.parse(JSON.stringify(given.toJSON())))
        expect(parsed.ok && canonicalForm(parsed.value)).toEqual(canonicalForm(given))
      }),
      { numRuns: 200 },
    )
  })

  it('holds no block ids', () => {
    const withIds = parseRelease({
      type: 'release',
      content: [{ type: 'headline', attrs: { id: 'a1' }, content: [{ type: 'text', text: 'Neue Brücke' }] }],
    })
    const without = build.release({}, build.headline('Neue Brücke'))
    expect(withIds.ok && canonicalForm(withIds.value)).toEqual(canonicalForm(without))
  })

  it('gives another wording hash for one changed letter and keeps the details hash', () => {
    const changed = build.release(
      { number: '7/2026' },
      build.headline('Neue Brücken'),
      build.lead('Die Brücke ist offen.'),
      build.mediaContact(build.paragraph('Telefon 0123')),
      build.boilerplate(build.paragraph('Über uns')),
    )
    expect(canonicalForm(changed).wordingHash).not.toBe(canonicalForm(sample).wordingHash)
    expect(canonicalForm(changed).detailsHash).toBe(canonicalForm(sample).detailsHash)
  })

  it.each([
    ['the number', { number: '8/2026' }, 'Telefon 0123'],
    ['the issue date', { number: '7/2026', issueDate: '2026-03-03' }, 'Telefon 0123'],
    ['the embargo', { number: '7/2026', embargo: { kind: 'startOfSpeech' as const } }, 'Telefon 0123'],
    ['the media contact', { number: '7/2026' }, 'Telefon 0124'],
  ])('keeps the wording hash when %s changes', (_name, attributes, contact) => {
    const changed = build.release(
      attributes,
      build.headline('Neue Brücke'),
      build.lead('Die Brücke ist offen.'),
      build.mediaContact(build.paragraph(contact)),
      build.boilerplate(build.paragraph('Über uns')),
    )
    expect(canonicalForm(changed).wordingHash).toBe(canonicalForm(sample).wordingHash)
    expect(canonicalForm(changed).detailsHash).not.toBe(canonicalForm(sample).detailsHash)
  })

  it('keeps its bytes from version to version of the program', () => {
    expect(canonicalForm(sample)).toMatchObject({
      wordingHash: '1a7f9df88e4494465011dd3b3f040e54aacc1cf3d57dad90d560a596a4c76cee',
      detailsHash: '177eba4b5eb2f8227335a34ef1d82a7ad0b5f9661449d1c27c72d6f86ee009ad',
    })
  })

  it('is what it was before there were press images, for a release without any', () => {
    const stored = JSON.parse(canonicalForm(sample).wording) as { schema: number; attrs: object }
    expect(stored.schema).toBe(1)
    expect(stored.attrs).toEqual({})
    const explicit = parseRelease({ ...sample.toJSON(), attrs: { ...sample.attrs, pressImages: [] } })
    expect(explicit.ok && canonicalForm(explicit.value)).toEqual(canonicalForm(sample))
  })

  it('covers the press images: the file, its words and its end of rights', () => {
    const image = {
      ...{ asset: 'a'.repeat(64), fileName: 'bruecke.jpg', caption: 'Die Brücke', alt: 'Eine Brücke' },
      ...{ credit: 'Foto: Ada Reiber', subject: '', rightsEnd: '2027-01-31' },
    }
    const formWith = (changed: Partial<typeof image> | null) =>
      canonicalForm(
        build.release(
          { number: '7/2026', pressImages: changed === null ? [] : [{ ...image, ...changed }] },
          ...sample.children,
        ),
      )
    const forms = [
      formWith(null),
      formWith({}),
      formWith({ asset: 'b'.repeat(64) }),
      formWith({ caption: 'Die neue Brücke' }),
      formWith({ rightsEnd: '2027-02-28' }),
    ]
    expect(new Set(forms.map(({ wordingHash }) => wordingHash)).size).toBe(forms.length)
    expect(new Set(forms.map(({ detailsHash }) => detailsHash)).size).toBe(1)
    const [, first] = forms
    const parsed = parseCanonicalForm(first?.wording ?? '', first?.details ?? '')
    expect(parsed.ok && parsed.value.attrs.pressImages).toEqual([image])
  })

  it('refuses what is no canonical form', () => {
    expect(parseCanonicalForm('{"part":"wording"', '{}').ok).toBe(false)
    expect(parseCanonicalForm('[]', '[]').ok).toBe(false)
  })
})

describe('canonicalJson', () => {
  it('sorts members by UTF-16 code units, as RFC 8785 3.2.3 shows', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7)
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    )
  })

  it.each([[0.5], [Number.NaN], [2 ** 60]])('refuses the number %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError)
  })

  it('refuses half a character', () => {
    expect(() => canonicalJson('\ud83d')).toThrow(RangeError)
  })
})
