import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression, escapeExpression } from './match'
import { parseExpression } from './syntax'

function findAll(source: string, text: string, ignoresCase = false): readonly unknown[] {
  const find = compileExpression(parseExpression(source), ignoresCase)
  const budget = { left: 5_000_000 }
  const found: unknown[] = []
  let from = 0
  while (from <= text.length) {
    const match = find(text, from, budget)
    if (match === null) break
    found.push([match.from, match.groups])
    from = match.to > match.from ? match.to : match.to + ((text.codePointAt(match.to) ?? 0) > 0xffff ? 2 : 1)
  }
  return found
}

/** V8 finds nothing also between the halves of a surrogate pair, where the standard has no character begin. */
const native = (source: string, text: string, ignoresCase = false): readonly unknown[] =>
  [...text.matchAll(new RegExp(source, ignoresCase ? 'giu' : 'gu'))]
    .filter(({ index }) => index === 0 || (text.codePointAt(index - 1) ?? 0) <= 0xffff)
    .map((match) => [match.index, [...match].map((group) => (group as string | undefined) ?? null)])

const text = 'Die Straße nach Köln, 12 km (B 9), 2026-03-03 – „Straßen“ aaab abab 😀😀 STRASSE x.y'

describe('an expression that counts its steps', () => {
  it.each([
    'Straße',
    String.raw`\d+`,
    String.raw`(\d{4})-(\d{2})-(\d{2})`,
    String.raw`(?<year>\d{4})-\d\d`,
    String.raw`\bnach\b`,
    String.raw`\Ba`,
    '[A-ZÄÖÜ][a-zäöüß]+',
    String.raw`\p{L}+`,
    String.raw`[^\p{L}\s]+`,
    '(a|b)+',
    '(a*)*b',
    '(?:ab){2}',
    '(?:ab)+?',
    'a{2,3}',
    'a{2,}?b',
    String.raw`(a)\1`,
    String.raw`(?<q>a)b\k<q>`,
    '(?=Köln)K',
    '(?!a)b',
    '(?<=12 )km',
    '(?<!a)b',
    '^Die',
    '[^]$',
    '.',
    '😀+',
    String.raw`\u{1F600}`,
    String.raw`[\]\-x]`,
    String.raw`\x41?\.`,
    '',
    'x*',
    '(z)?a',
    '(?:(a)|(b))+',
  ])('finds what RegExp finds: %s', (source) => {
    expect(findAll(source, text)).toEqual(native(source, text))
    expect(findAll(source, text, true)).toEqual(native(source, text, true))
  })

  it('finds what RegExp finds, whatever the expression', () => {
    const leaf = fc.constantFrom(
      'a',
      'b',
      'ß',
      '.',
      String.raw`\w`,
      '[ab]',
      '[^a]',
      String.raw`\b`,
      '^',
      '$',
      '😀',
    )
    const { source } = fc.letrec<{ source: string }>((tie) => ({
      source: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.tuple(tie('source'), tie('source')).map(([a, b]) => a + b),
        fc.tuple(tie('source'), tie('source')).map(([a, b]) => `(${a}|${b})`),
        tie('source').map((inner) => `(?:${inner})*`),
        tie('source').map((inner) => `(${inner})+?`),
        tie('source').map((inner) => `(?:${inner}){1,2}`),
        tie('source').map((inner) => `(?=${inner})`),
        tie('source').map((inner) => `(?!${inner})`),
      ),
    }))
    const searched = fc.array(fc.constantFrom('a', 'b', 'A', 'ß', ' ', '😀'), { maxLength: 8 })
    fc.assert(
      fc.property(source, searched, (expression, letters) => {
        expect(findAll(expression, letters.join(''))).toEqual(native(expression, letters.join('')))
      }),
      { numRuns: 500 },
    )
  })

  it('finds exactly the words that it was made from', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((words) => !/\p{Cs}/u.test(words)),
        (words) => {
          expect(new RegExp(`^${escapeExpression(words)}$`, 'u').test(words)).toBe(true)
        },
      ),
    )
  })
})
