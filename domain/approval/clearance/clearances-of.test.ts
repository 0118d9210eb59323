import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../../document/builders'
import type { ReleaseNode } from '../../document/parse'
import { arbitraryText } from '../../testing/arbitrary-release'
import type { ClearanceKind, ClearanceRecord } from './clearance-record'
import { clearancesOf, clearedHashes, type ClearanceState } from './clearances-of'
import { quoteHash, type ClearedWords } from './quote-hash'

const runs = { numRuns: process.env['IMPRIMATUR_LONG'] === '1' ? 5000 : 150 }

const recordOf = (words: ClearedWords, kind: ClearanceKind = 'cleared', day = 1): ClearanceRecord => ({
  ...words,
  quoteHash: quoteHash(words),
  ...{ kind, by: 'Maja Lindqvist', channel: 'telephone', evidence: null, note: '', recordedBy: 'Ada Reiber' },
  at: `2026-03-0${String(day)}T09:00:00Z`,
})

const said: ClearedWords = {
  wording: 'Wir bauen die Brücke bis Mai, und zwar zu Ende.',
  speaker: 'Lindqvist',
  role: 'Hafenmeisterin',
}

const inText = ({ wording, speaker, role }: ClearedWords): build.Content[] => [
  build.paragraph('„', build.quotation(wording, { speaker, role }), `“, sagte ${speaker ?? 'jemand'}.`),
]

const withQuotes = (...contents: readonly build.Content[]): ReleaseNode =>
  build.release({}, build.headline('Brücke'), build.lead('Die Brücke kommt.'), ...contents)

const statesIn = (release: ReleaseNode, ...records: readonly ClearanceRecord[]): readonly ClearanceState[] =>
  clearancesOf(release, records).map(({ state }) => state)

const kindsIn = (release: ReleaseNode, ...records: readonly ClearanceRecord[]): readonly string[] =>
  statesIn(release, ...records).map(({ kind }) => kind)

describe('the state of a quote', () => {
  const release = withQuotes(...inText(said))

  it.each<[readonly ClearanceKind[], string]>([
    [[], 'open'],
    [['sent'], 'sent'],
    [['sent', 'cleared'], 'cleared'],
    [['sent', 'refused'], 'refused'],
    [['refused', 'sent'], 'sent'],
    [['cleared', 'refused'], 'refused'],
    [['cleared', 'sent'], 'cleared'],
    [['cleared', 'reopened'], 'open'],
    [['cleared', 'reopened', 'sent'], 'sent'],
  ])('after %s is %s', (kinds, state) => {
    const records = kinds.map((kind, index) => recordOf(said, kind, index + 1))
    expect(kindsIn(release, ...records)).toEqual([state])
    expect(clearedHashes(records).size).toBe(state === 'cleared' ? 1 : 0)
  })

  it('is that of both places where the same words stand twice, in running text', () => {
    const twice = withQuotes(...inText(said), build.paragraph('Später:'), ...inText(said))
    expect(kindsIn(twice, recordOf(said))).toEqual(['cleared', 'cleared'])
  })

  it('holds for a quote block as well', () => {
    const block = build.quote(
      build.paragraph('„Ja.“'),
      build.paragraph('„Und noch einmal: ja.“'),
      build.attribution(build.speaker('Jaro Tamm'), ', ', build.role('Wirt')),
    )
    const words = { wording: '„Ja.“\n„Und noch einmal: ja.“', speaker: 'Jaro Tamm', role: 'Wirt' }
    expect(kindsIn(withQuotes(block), recordOf(words))).toEqual(['cleared'])
  })
})

describe('a quote that was changed', () => {
  const changedTo = (changed: Partial<ClearedWords>) =>
    statesIn(withQuotes(...inText({ ...said, ...changed })), recordOf(said))[0]

  it('is open and says which comma went', () => {
    expect(changedTo({ wording: said.wording.replace('Mai,', 'Mai') })).toMatchObject({
      kind: 'open',
      changed: {
        words: [
          { kind: 'same', text: 'Wir bauen die Brücke bis Mai' },
          { kind: 'removed', text: ',' },
          { kind: 'same', text: ' und zwar zu Ende.' },
        ],
        isOtherSpeaker: false,
        isOtherRole: false,
      },
    })
  })

  it('says that it is somebody else’s now, or said in another function', () => {
    expect(changedTo({ speaker: 'Jaro Tamm' })).toMatchObject({ changed: { isOtherSpeaker: true } })
    expect(changedTo({ role: 'Reederin' })).toMatchObject({ changed: { isOtherRole: true } })
  })

  it('is compared with the nearest wording, one that was cleared before one that was only sent', () => {
    const sent = recordOf({ ...said, wording: said.wording.replace('Mai', 'Juni') }, 'sent', 2)
    const release = withQuotes(...inText({ ...said, wording: said.wording.replace('Mai', 'Juli') }))
    const [both] = statesIn(release, recordOf(said), sent)
    expect(both?.kind === 'open' && both.changed?.record.kind).toBe('cleared')
    const [only] = statesIn(release, sent)
    expect(only?.kind === 'open' && only.changed?.record.kind).toBe('sent')
  })

  it.each([
    ['other words of the same speaker', { ...said, wording: 'Das Wetter bleibt schön.' }],
    ['other words of another speaker', { wording: 'Das Wetter bleibt schön.', speaker: 'Tamm', role: null }],
  ])('is not taken for %s', (_what, former) => {
    expect(statesIn(withQuotes(...inText(said)), recordOf(former))).toEqual([{ kind: 'open', changed: null }])
  })

  it('is not compared with a wording that still stands elsewhere', () => {
    const near = { ...said, wording: said.wording.replace('Mai', 'Juli') }
    const [, second] = statesIn(withQuotes(...inText(said), ...inText(near)), recordOf(said))
    expect(second).toEqual({ kind: 'open', changed: null })
  })
})

interface Quoted extends ClearedWords {
  readonly isBlock: boolean
}

const words = arbitraryText.map((text) => text.replaceAll(/[„“"”«»‚‘'‹›]/gu, '·'))
const arbitraryQuotes: fc.Arbitrary<readonly Quoted[]> = fc.array(
  fc.record({ isBlock: fc.boolean(), wording: words, speaker: words, role: words }),
  { minLength: 1, maxLength: 5 },
)

/** A release with these quotes among other words, of which some name the speakers more fully. */
function among(quotes: readonly Quoted[], others: readonly string[]): ReleaseNode {
  const other = (index: number): string => others[index % others.length] ?? ''
  return build.release(
    {},
    build.headline(other(0)),
    build.lead(`Dr. Ute ${quotes[0]?.speaker ?? ''}, ${other(1)}`),
    ...quotes.flatMap(({ isBlock, wording, speaker, role }, index) => [
      build.paragraph(other(index + 2)),
      isBlock
        ? build.quote(
            build.paragraph(wording),
            build.attribution(build.speaker(speaker ?? ''), `, ${other(index)}: `, build.role(role ?? '')),
          )
        : build.paragraph(
            `${other(index + 3)} „`,
            build.quotation(wording, { speaker, role }),
            `“, ${other(index)}`,
          ),
    ]),
  )
}

describe('for any quotes', () => {
  const recordsOf = (release: ReleaseNode): readonly ClearanceRecord[] =>
    clearancesOf(release, []).map(({ quote: { text: wording, notedSpeaker: speaker, role } }) =>
      recordOf({ wording, speaker, role }),
    )
  const arbitraryWords = fc.array(words, { minLength: 1, maxLength: 8 })

  it('keeps every state where only the text around changes', () => {
    fc.assert(
      fc.property(arbitraryQuotes, arbitraryWords, arbitraryWords, (quotes, before, after) => {
        const records = recordsOf(among(quotes, before))
        expect(records).toHaveLength(quotes.length)
        expect(new Set(kindsIn(among(quotes, after), ...records))).toEqual(new Set(['cleared']))
      }),
      runs,
    )
  })

  it('opens a quote, and no other, where its words, speaker or role change', () => {
    fc.assert(
      fc.property(
        arbitraryQuotes,
        arbitraryWords,
        fc.nat(),
        fc.constantFrom('wording', 'speaker', 'role'),
        words,
        (quotes, others, chosen, part, text) => {
          const index = chosen % quotes.length
          const changed = quotes.map((quote, place) => (place === index ? { ...quote, [part]: text } : quote))
          const same = ({ wording, speaker, role }: Quoted): string =>
            JSON.stringify([wording, speaker, role])
          const known = new Set(quotes.map(same))
          const kinds = kindsIn(among(changed, others), ...recordsOf(among(quotes, others)))
          expect(kinds).toEqual(changed.map((quote) => (known.has(same(quote)) ? 'cleared' : 'open')))
        },
      ),
      runs,
    )
  })
})
