import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import { textBlocks } from '../document/text-blocks'
import type { ReleaseNode } from '../document/parse'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { prepareSearch } from './find-in-text'
import { emptyQuery, type Replacement, type SearchQuery } from './query'
import { findInRelease, replaceInRelease, type Hit } from './search-release'

function find(release: ReleaseNode, query: Partial<SearchQuery>): readonly Hit[] {
  const search = prepareSearch({ ...emptyQuery, ...query })
  const found = search.ok ? findInRelease(release, search.value) : search
  if (!found.ok) throw new Error(found.failure.kind)
  return found.value
}

function replace(
  release: ReleaseNode,
  query: Partial<SearchQuery>,
  text: string,
  more: Partial<Replacement> = {},
): ReleaseNode {
  const hits = find(release, query)
  return replaceInRelease(release, hits, { keepsCase: false, ...more, text }, query.isExpression ?? false)
}

const paragraph = (...content: readonly build.Content[]): ReleaseNode =>
  build.release({}, build.headline('H'), build.paragraph(...content))

describe('replacing in a release', () => {
  it.each([
    ['Haus', 'Wohnung'],
    ['HAUS', 'WOHNUNG'],
    ['haus', 'wohnung'],
  ])('keeps the case of %s', (old, expected) => {
    const changed = replace(paragraph(`Ein ${old}.`), { words: 'haus' }, 'Wohnung', { keepsCase: true })
    expect(changed.eq(paragraph(`Ein ${expected}.`))).toBe(true)
  })

  it.each([
    ['STRASSE', 'große Allee', 'GROSSE ALLEE'],
    ['straße', 'Große Allee', 'große Allee'],
    ['Straße', 'allee', 'Allee'],
    ['12', 'Zwölf', 'Zwölf'],
  ])('gives %s ← %s the case %s', (old, text, expected) => {
    const changed = replace(paragraph(old), { words: old }, text, { keepsCase: true })
    expect(changed.eq(paragraph(expected))).toBe(true)
  })

  it('fills in groups of an expression, by number and by name', () => {
    const query = { words: String.raw`(?<t>\d\d)\.(\d\d)\.(\d{4})`, isExpression: true }
    expect(replace(paragraph('am 03.02.2026'), query, '$3-$2-$<t> ($$, $&, $9)').textContent).toBe(
      'Ham 2026-02-03 ($, 03.02.2026, $9)',
    )
  })

  it('keeps the marks of every word, also where a hit has several', () => {
    const before = build.release(
      {},
      build.headline('H'),
      build.quote(
        build.paragraph('Ja.'),
        build.attribution(build.speaker('Ada Winter'), ', ', build.role('Ministerin')),
      ),
    )
    const after = build.release(
      {},
      build.headline('H'),
      build.quote(
        build.paragraph('Ja.'),
        build.attribution(build.speaker('Cem Sommer'), ', ', build.role('Staatssekretär')),
      ),
    )
    expect(replace(before, { words: 'Ada Winter, Ministerin' }, 'Cem Sommer, Staatssekretär').eq(after)).toBe(
      true,
    )
  })

  it('keeps links and quotations on what takes the place of their words', () => {
    const link = (text: string) => build.link('https://example.org/', text)
    expect(
      replace(paragraph('Zum ', link('Amt'), '.'), { words: 'Amt' }, 'Ministerium').eq(
        paragraph('Zum ', link('Ministerium'), '.'),
      ),
    ).toBe(true)
    expect(
      replace(paragraph('„', build.quotation('Das Amt hilft'), '“'), { words: 'hilft' }, 'hilft allen').eq(
        paragraph('„', build.quotation('Das Amt hilft allen'), '“'),
      ),
    ).toBe(true)
  })

  it('keeps a no-break space where a space was typed for it', () => {
    expect(replace(paragraph('10\u00a0Mio. Euro'), { words: '10 Mio.' }, '12 Mio.').textContent).toBe(
      'H12\u00a0Mio. Euro',
    )
  })

  it('knows which hits stand in quotes', () => {
    const release = build.release(
      {},
      build.headline('Amt'),
      build.paragraph('Amt „', build.quotation('mein Amt'), '“'),
      build.quote(build.paragraph('Das Amt.'), build.attribution('A. Amt')),
    )
    expect(find(release, { words: 'Amt' }).map(({ isQuoted }) => isQuoted)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('finds over borders of marks, never over those of blocks', () => {
    const release = build.release(
      {},
      build.headline('Neues'),
      build.paragraph('Ha', build.strong('us')),
      build.paragraph('Boot'),
    )
    expect(find(release, { words: 'Haus' })).toHaveLength(1)
    expect(find(release, { words: String.raw`us\s*Boot`, isExpression: true })).toEqual([])
  })

  it('finds only what matches, each hit within its block', () => {
    fc.assert(
      fc.property(arbitraryRelease, fc.constantFrom('a', 'e ', 'ß', '„', '1'), (release, words) => {
        const hits = find(release, { words, matchesCase: true, isExpression: true })
        for (const { from, to } of hits) expect(release.textBetween(from, to)).toBe(words)
        const expected = textBlocks(release).reduce((sum, { text }) => sum + text.split(words).length - 1, 0)
        expect(hits).toHaveLength(expected)
      }),
    )
  })

  it('changes nothing where words take the place of themselves', () => {
    fc.assert(
      fc.property(arbitraryRelease, fc.constantFrom('a', 'en', ' ', '-', '“', 'ß'), (release, words) => {
        expect(replace(release, { words, matchesCase: true }, words).eq(release)).toBe(true)
        expect(replace(release, { words: '[^]+', isExpression: true }, '$&').eq(release)).toBe(true)
      }),
    )
  })

  it('leaves a release that fits the grammar, with all words but those replaced', () => {
    fc.assert(
      fc.property(
        arbitraryRelease,
        fc.constantFrom('a', ' ', 'ö'),
        fc.constantFrom('', 'xy', 'a b'),
        (release, words, text) => {
          const changed = replace(release, { words, matchesCase: true, isExpression: true }, text)
          changed.check()
          expect(textBlocks(changed).map((block) => block.text)).toEqual(
            textBlocks(release).map((block) => block.text.replaceAll(words, text)),
          )
        },
      ),
    )
  })
})
