import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as build from '../document/builders'
import { parseRelease, type ReleaseNode } from '../document/parse'
import { textBlocks } from '../document/text-blocks'
import { arbitraryRevisions } from '../testing/arbitrary-revision'
import { fromWindow } from './contribution'
import { suggestedBy } from './named-changes'
import { acceptChanges, rebaseSet } from './rebase-set'
import { reworded, rewordingOf } from './reword-change'
import type { SuggestionSet } from './suggestion-set'

const by = { person: null, name: 'Ada Reiber' }
const at = '2026-03-02T09:00:00.000Z'
const setOf = (base: ReleaseNode, changed: ReleaseNode): SuggestionSet => ({
  ...{ id: 's', from: by, at, source: fromWindow, revision: null, base, changed, decisions: [] },
})
const text = (...paragraphs: readonly string[]): ReleaseNode =>
  build.release({}, build.headline('Brücke'), ...paragraphs.map((one) => build.paragraph(one)))
const onlyKey = (set: SuggestionSet): string => suggestedBy(set).changes[0]?.key ?? ''
const linesOf = (release: ReleaseNode): readonly string[] => textBlocks(release).map((block) => block.text)

it('puts other words in the place of those that are suggested, and the change stays accepted', () => {
  const base = text('Die Brücke öffnet im Mai für alle.')
  const set = setOf(base, text('Die Brücke öffnet im Juni für alle.'))
  const key = onlyKey(set)
  const rewording = rewordingOf(set, base, key)
  if (rewording === null) throw new Error('The change must be about words')
  expect(rewording.words).toBe('Juni')
  const document = reworded(rewording, 'Juli\noder August ')
  expect(linesOf(document)).toEqual(['Brücke', 'Die Brücke öffnet im Juli oder August für alle.'])
  const decided = {
    ...set,
    decisions: [{ change: key, answer: 'accepted', before: '', after: '', by, at }] as const,
  }
  expect(rebaseSet(decided, document).map(({ state }) => state)).toEqual(['accepted'])
})

it('gives the whole words of a change, and those of a block that is put in', () => {
  const base = text('Die Häuser am Deich bleiben stehen.')
  const longer = setOf(base, text('Die Häuserzeile am Deich bleiben stehen.'))
  expect(rewordingOf(longer, base, onlyKey(longer))?.words).toBe('Häuserzeile')
  const behind = setOf(base, text('Die Häuser am Deich bleiben stehen. Auch der Weg.'))
  expect(rewordingOf(behind, base, onlyKey(behind))?.words).toBe('Auch der Weg.')
  const more = setOf(base, text('Die Häuser am Deich bleiben stehen.', 'Der Weg auch.'))
  const rewording = rewordingOf(more, base, onlyKey(more))
  expect(rewording?.words).toBe('Der Weg auch.')
  if (rewording === null) return
  expect(linesOf(reworded(rewording, 'Auch der Weg bleibt.')).at(-1)).toBe('Auch der Weg bleibt.')
})

it('has no words for a block or for words that go', () => {
  const shorter = setOf(text('Eins und zwei.'), text('Eins.'))
  expect(rewordingOf(shorter, shorter.base, onlyKey(shorter))?.words).toBe('Eins.')
  const gone = setOf(text('Eins und zwei und drei.'), text('Eins und drei.'))
  expect(rewordingOf(gone, gone.base, onlyKey(gone))).toBeNull()
  const base = text('Eins.', 'Zwei und drei.', 'Vier.')
  const set = setOf(base, text('Eins.', 'Vier.'))
  expect(rewordingOf(set, base, onlyKey(set))).toBeNull()
})

it('changes nothing but these words, and nothing where they stay', () => {
  fc.assert(
    fc.property(arbitraryRevisions, ([base, changed]) => {
      const set = setOf(base, changed)
      for (const { key } of suggestedBy(set).changes) {
        const rewording = rewordingOf(set, base, key)
        if (rewording === null) continue
        const accepted = acceptChanges(set, base, [key]).document
        const isPlain = rewording.words === rewording.words.replaceAll(/\s*\n\s*/g, ' ').trim()
        if (isPlain) expect(linesOf(reworded(rewording, rewording.words))).toEqual(linesOf(accepted))
        const other = reworded(rewording, 'Wort')
        expect(parseRelease(other.toJSON()).ok).toBe(true)
        const lines = linesOf(accepted)
        const different = linesOf(other).filter((line, index) => line !== lines[index])
        expect(different.length).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 60 },
  )
})
