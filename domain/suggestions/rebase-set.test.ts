import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRelease, type ReleaseNode } from '../document/parse'
import { canonicalForm } from '../revision/canonical-form'
import { applyChanges } from '../revision/compare/apply-changes'
import { isWord, tokensOf } from '../revision/compare/words'
import { arbitraryRevisions } from '../testing/arbitrary-revision'
import { fromWindow } from './contribution'
import { suggestedBy } from './named-changes'
import { acceptChanges, rebaseSet } from './rebase-set'
import type { SuggestionAnswer, SuggestionSet } from './suggestion-set'

const isLong = process.env['IMPRIMATUR_LONG'] === '1'
const runs = { numRuns: isLong ? 10_000 : 200 }
const by = { person: null, name: 'Ada Reiber' }
const at = '2026-03-02T09:00:00.000Z'
const setOf = (base: ReleaseNode, changed: ReleaseNode): SuggestionSet => ({
  ...{ id: 's', from: by, at, source: fromWindow, revision: null, base, changed, decisions: [] },
})
/** The set after somebody answered these changes. */
const decided = (set: SuggestionSet, keys: readonly string[], answer: SuggestionAnswer): SuggestionSet => ({
  ...set,
  decisions: [...set.decisions, ...keys.map((change) => ({ change, answer, before: '', after: '', by, at }))],
})
const form = (release: ReleaseNode) => {
  const { wording, details } = canonicalForm(release)
  return { wording, details }
}
const keysOf = (set: SuggestionSet) => suggestedBy(set).changes.map(({ key }) => key)
const wordsOf = (release: ReleaseNode): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const text = release.textBetween(0, release.content.size, '\n')
  for (const word of tokensOf(text).filter(isWord)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

describe('a suggestion set', () => {
  it('makes the new text where all of it is accepted one by one, in any order, and the old one where all is rejected', () => {
    fc.assert(
      fc.property(arbitraryRevisions, fc.nat(), ([base, changed], seed) => {
        let set = setOf(base, changed)
        let current = base
        const order = shuffled(keysOf(set), seed)
        expect(new Set(order).size).toBe(order.length)
        for (const key of order) {
          const { document, accepted } = acceptChanges(set, current, [key])
          expect(accepted).toEqual([key])
          current = document
          set = decided(set, [key], 'accepted')
        }
        expect(form(current)).toEqual(form(changed))
        const rejected = decided(setOf(base, changed), order, 'rejected')
        expect(rebaseSet(rejected, base).every(({ state }) => state === 'rejected')).toBe(true)
        expect(form(acceptChanges(setOf(base, changed), base, []).document)).toEqual(form(base))
      }),
      runs,
    )
  })

  it('makes a valid release of any part of itself in any order, and loses no word outside that part', () => {
    fc.assert(
      fc.property(arbitraryRevisions, fc.nat(), fc.nat(), ([base, changed], seed, share) => {
        const set = setOf(base, changed)
        const { comparison, changes } = suggestedBy(set)
        const order = shuffled(keysOf(set), seed).slice(0, share % (changes.length + 1))
        const current = order.reduce(
          (state, key) => ({
            document: acceptChanges(state.set, state.document, [key]).document,
            set: decided(state.set, [key], 'accepted'),
          }),
          { document: base, set },
        ).document
        expect(parseRelease(current.toJSON()).ok).toBe(true)
        const ids = changes.filter(({ key }) => order.includes(key)).map(({ id }) => id)
        expect(form(current)).toEqual(form(applyChanges(base, comparison, ids)))
      }),
      runs,
    )
  })

  it('put on a text that has moved on gives a valid release and loses no word but those that it takes away', () => {
    fc.assert(
      fc.property(arbitraryRevisions, arbitraryRevisions, fc.nat(), ([base, changed], [, other], seed) => {
        const set = setOf(base, changed)
        const current = seed % 3 === 0 ? other : halfWay(base, changed, seed)
        const keys = shuffled(keysOf(set), seed)
        const { document, accepted, outdated } = acceptChanges(set, current, keys)
        expect(parseRelease(document.toJSON()).ok).toBe(true)
        expect([...accepted, ...outdated].sort()).toEqual([...keys].sort())
        const gone = new Map<string, number>()
        for (const { before, kind } of suggestedBy(set).changes)
          if (kind !== 'moved')
            for (const word of tokensOf(before).filter(isWord)) gone.set(word, (gone.get(word) ?? 0) + 1)
        const left = wordsOf(document)
        for (const [word, count] of wordsOf(current))
          expect(left.get(word) ?? 0, word).toBeGreaterThanOrEqual(count - (gone.get(word) ?? 0))
      }),
      runs,
    )
  })

  it('opens a change again that was taken back in the text behind its decision', () => {
    fc.assert(
      fc.property(arbitraryRevisions, fc.nat(), ([base, changed], seed) => {
        const set = setOf(base, changed)
        const { comparison, changes } = suggestedBy(set)
        const all = decided(set, keysOf(set), 'accepted')
        expect(rebaseSet(all, base).filter(({ state }) => state === 'accepted')).toEqual([])
        const undone = changes[seed % Math.max(1, changes.length)]
        const others = changes.filter((change) => change !== undone).map(({ id }) => id)
        const current = applyChanges(base, comparison, others)
        if (
          current.eq(
            applyChanges(
              base,
              comparison,
              changes.map(({ id }) => id),
            ),
          )
        )
          return
        const states = rebaseSet(all, current)
        expect(states.find(({ key }) => key === undone?.key)?.state).not.toBe('accepted')
      }),
      { numRuns: isLong ? 2000 : 60 },
    )
  })
})

/** The base with some of its own changes: a text that somebody else has written in too. */
function halfWay(base: ReleaseNode, changed: ReleaseNode, seed: number): ReleaseNode {
  const { comparison, changes } = suggestedBy({ base, changed })
  return applyChanges(
    base,
    comparison,
    changes.map(({ id }) => id).filter((id) => (seed >> (id % 16)) % 2 === 0),
  )
}

/** The items in an order that the seed decides. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const rest = [...items]
  const order: Item[] = []
  let state = seed
  while (rest.length > 0) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    order.push(...rest.splice(state % rest.length, 1))
  }
  return order
}
