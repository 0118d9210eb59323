import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { bringTogether, type MetChange } from './bring-together'
import { fromWindow } from './contribution'
import { acceptChanges } from './rebase-set'
import type { SuggestionSet } from './suggestion-set'

const [bridge, cost] = [
  'Die Brücke über die Aller ist seit heute offen.',
  'Gebaut wurde sie in zwei Jahren und acht Monaten.',
] as const
type Attributes = Parameters<typeof build.release>[0]
const text = (first: string, second: string, attributes: Attributes = {}): ReleaseNode =>
  build.release(
    { number: '7', keywords: ['Brücke'], ...attributes },
    build.headline('Neue Brücke'),
    build.paragraph(first),
    build.paragraph(second),
  )
const base = text(bridge, cost)
const setOf = (id: string, changed: ReleaseNode, from = base): SuggestionSet => ({
  ...{ id, from: { person: id, name: id }, at: '2026-03-02T09:00:00.000Z', source: fromWindow },
  ...{ revision: null, base: from, changed, decisions: [] },
})
const told = (changes: readonly MetChange[]): readonly string[] =>
  changes.map(({ set, before, after, state, conflicts, twins }) => {
    const others = [
      ...conflicts.map((other) => ` ≠ ${other.set}`),
      ...twins.map((other) => ` = ${other.set}`),
    ]
    return `${set}: ${before} → ${after} ${state}${others.join('')}`
  })
const textOf = (release: ReleaseNode): string => release.textBetween(0, release.content.size, '\n')
const keyOf = (changes: readonly MetChange[], set: string): string =>
  changes.find((change) => change.set === set)?.key ?? ''

describe('several people’s suggestions', () => {
  it('stand beside each other where they are about different words', () => {
    const sets = [
      setOf('ada', text(bridge.replace('heute', 'gestern'), cost)),
      setOf('ben', text(bridge.replace('Brücke', 'Querung'), cost)),
    ]
    expect(told(bringTogether(sets, base))).toEqual([
      'ada: heute → gestern open',
      'ben: Brücke → Querung open',
    ])
  })

  it('are conflicts where they say different things about the same words, and one is outdated once the other is accepted', () => {
    const sets = [
      setOf('ada', text(bridge.replace('heute', 'gestern'), cost)),
      setOf('ben', text(bridge.replace('heute', 'Montag'), cost)),
    ]
    const met = bringTogether(sets, base)
    expect(told(met)).toEqual(['ada: heute → gestern open ≠ ben', 'ben: heute → Montag open ≠ ada'])
    const [ada, ben] = sets as [SuggestionSet, SuggestionSet]
    const { document } = acceptChanges(ada, base, [keyOf(met, 'ada')])
    expect(told(bringTogether([ben], document))).toEqual(['ben: heute → Montag outdated'])
    const ignored = acceptChanges(ben, document, [keyOf(met, 'ben')])
    expect(ignored.outdated).toHaveLength(1)
    expect(textOf(ignored.document)).toBe(textOf(document))
    const chosen = acceptChanges(ben, document, [keyOf(met, 'ben')], { overwrites: true })
    expect(textOf(chosen.document)).toContain('seit Montag offen')
  })

  it('are one where they say the same: accepting it once is enough', () => {
    const changed = text(bridge.replace('heute', 'gestern'), cost)
    const sets = [setOf('ada', changed), setOf('ben', changed)] as const
    const met = bringTogether(sets, base)
    expect(told(met)).toEqual(['ada: heute → gestern open = ben', 'ben: heute → gestern open = ada'])
    const { document } = acceptChanges(sets[0], base, [keyOf(met, 'ada')])
    expect(told(bringTogether([sets[1]], document))).toEqual(['ben: heute → gestern applied'])
  })

  it('are conflicts where one deletes the block in which another writes', () => {
    const shorter = build.release(base.attrs, build.headline('Neue Brücke'), build.paragraph(bridge))
    const sets = [setOf('ada', shorter), setOf('ben', text(bridge, cost.replace('acht', 'neun')))]
    expect(told(bringTogether(sets, base))).toEqual([
      `ada: ${cost} →  open ≠ ben`,
      'ben: acht → neun open ≠ ada',
    ])
  })

  it('can move a block in which another writes, and keep what was written', () => {
    const moved = setOf('ada', text(cost, bridge))
    const written = setOf('ben', text(bridge, cost.replace('acht', 'neun')))
    const met = bringTogether([moved, written], base)
    expect(met.every(({ conflicts }) => conflicts.length === 0)).toBe(true)
    const first = acceptChanges(written, base, [keyOf(met, 'ben')]).document
    const { document, outdated } = acceptChanges(moved, first, [keyOf(met, 'ada')])
    expect(outdated).toEqual([])
    expect(textOf(document)).toBe(textOf(text(cost.replace('acht', 'neun'), bridge)))
  })

  it('are about details and attributes too', () => {
    const embargo = { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' } as const
    const sets = [
      setOf('ada', text(bridge, cost, { number: '8', embargo })),
      setOf('ben', text(bridge, cost, { keywords: ['Brücke', 'Aller'], number: '9' })),
    ]
    const met = bringTogether(sets, base)
    expect(
      met.map(({ set, attribute, conflicts }) => `${set} ${String(attribute)} ${String(conflicts.length)}`),
    ).toEqual([...['ada number 1', 'ada embargo 0', 'ben keywords 0', 'ben number 1']])
    const { document } = acceptChanges(
      sets[0] as SuggestionSet,
      base,
      met.slice(0, 2).map(({ key }) => key),
    )
    expect(document.attrs).toMatchObject({ number: '8', embargo })
    expect(told(bringTogether(sets.slice(1), document))).toEqual([
      'ben: Brücke → Brücke, Aller open',
      'ben: 7 → 9 outdated',
    ])
  })

  it('change where a link leads and what a picture says to those who do not see it', () => {
    const withLink = (href: string, alt: string): ReleaseNode =>
      build.release(
        {},
        build.headline('Neue Brücke'),
        build.paragraph('Mehr ', build.link(href, 'im Netz'), '.'),
        build.figure(build.image({ asset: 'a'.repeat(64), alt })),
      )
    const from = withLink('https://example.org/alt', 'Brücke')
    const changed = withLink('https://example.org/neu', 'Neue Brücke')
    const set = setOf('ada', changed, from)
    const current = withLink('https://example.org/alt', 'Die Brücke')
    const met = bringTogether([set], current)
    expect(met.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['marks open', 'attribute outdated'])
    const { document } = acceptChanges(
      set,
      current,
      met.map(({ key }) => key),
    )
    expect(document.eq(withLink('https://example.org/neu', 'Die Brücke'))).toBe(true)
  })

  it('tell where in the text they belong', () => {
    const current = text(`Guten Tag. ${bridge}`, cost)
    const sets = [setOf('ada', text(bridge.replace('heute', 'gestern'), cost))]
    const [change] = bringTogether(sets, current)
    const { from = 0, to = 0 } = change?.range ?? {}
    expect(current.textBetween(from, to)).toBe('heute')
  })
})
