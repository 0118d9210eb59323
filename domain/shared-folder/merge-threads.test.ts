import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isResolved, type CommentEntry, type CommentThread } from '../comments/comment-thread'
import { fromWindow } from '../suggestions/contribution'
import { mergeThreads } from './merge-threads'

const anchor = { block: 'b', index: 1, text: 'Die Brücke ist offen.', from: 4, to: 10 }
const thread = (id: string, entries: readonly CommentEntry[]): CommentThread => ({
  ...{ id, anchor, source: fromWindow, revision: null, entries },
})
const entry = (minute: number, text: string, name: string, kind: CommentEntry['kind'] = 'said') => ({
  ...{ kind, from: { person: null, name }, text },
  at: new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString(),
})

it('takes new threads, and adds answers in the order of time', () => {
  const mine = thread('t', [entry(1, 'Stimmt das?', 'Ada'), entry(5, 'Ja.', 'Ada', 'resolved')])
  const theirs = thread('t', [entry(1, 'Stimmt das?', 'Ada'), entry(3, 'Ich frage nach.', 'Ben')])
  const merged = mergeThreads([mine], [theirs, thread('u', [entry(2, 'Neu', 'Ben')])])
  expect(merged.map(({ id, entries }) => [id, entries.map(({ text }) => text)])).toEqual([
    ['t', ['Stimmt das?', 'Ich frage nach.', 'Ja.']],
    ['u', ['Neu']],
  ])
  expect(merged.map(isResolved)).toEqual([true, false])
})

it('changes nothing where nothing is new, whichever person of the store somebody is', () => {
  const said = entry(1, 'Stimmt das?', 'Ada Winter')
  const mine = thread('t', [{ ...said, from: { person: 'p-1', name: 'Ada Winter' } }])
  expect(
    mergeThreads([mine], [thread('t', [{ ...said, from: { person: null, name: 'ada  winter' } }])]),
  ).toEqual([])
})

it('comes to the same on both sides', () => {
  const someEntries = fc.array(
    fc.record({
      minute: fc.nat(20),
      text: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('Ada', 'Ben'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(someEntries, someEntries, (one, other) => {
      const [ada, ben] = [one, other].map((entries) =>
        thread(
          't',
          [...entries]
            .sort((a, b) => a.minute - b.minute || JSON.stringify(a).localeCompare(JSON.stringify(b)))
            .map(({ minute, text, name }) => entry(minute, text, name)),
        ),
      )
      if (ada === undefined || ben === undefined) throw new Error('There are two')
      const told = (merged: CommentThread) =>
        new Set(merged.entries.map(({ text, at, from }) => `${at} ${text} ${from.name}`))
      const here = mergeThreads([ada], [ben])[0] ?? ada
      const there = mergeThreads([ben], [here])[0] ?? ben
      expect(told(here)).toEqual(told(there))
      expect(mergeThreads([here], [there])).toEqual([])
    }),
  )
})
