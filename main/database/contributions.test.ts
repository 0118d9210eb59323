import Database from 'better-sqlite3'
import { beforeEach, expect, it } from 'vitest'
import type { CommentThread } from '../../domain/comments/comment-thread'
import { fromWindow } from '../../domain/suggestions/contribution'
import type { OpenedStore } from './store'
import { copyOf, smallRelease, withDraft, type StoreFolder } from './testing/store-fixture'
import type { NewSuggestionSet } from './suggestions'
import { storeForEach } from './testing/store-for-each'

let place: StoreFolder
let store: OpenedStore
let at: string

storeForEach((opened) => ({ place, store } = opened))
beforeEach(async () => {
  at = place.surroundings.now()
  await withDraft(store, place)
})

const ada = { person: 'author', name: 'Ada Reiber' }
const outside = { person: null, name: 'Referat 4, Frau Quast' }
const text = (words: string): { schema: number; document: string } => {
  const { schema, document } = copyOf(smallRelease(words))
  return { schema, document }
}
const set = (id: string, more: Partial<NewSuggestionSet> = {}): NewSuggestionSet => ({
  ...{ id, from: ada, at, source: fromWindow, revision: null, isFinished: true },
  ...{ base: text('Brücke wieder offen'), changed: text('Brücke endlich offen') },
  ...more,
})
const thread = (id: string, more: Partial<CommentThread> = {}): CommentThread => ({
  id,
  anchor: { block: 'b1', index: 0, text: 'Brücke wieder offen', from: 7, to: 13 },
  source: fromWindow,
  revision: null,
  entries: [{ kind: 'said', from: ada, text: 'Wirklich wieder?', at }],
  ...more,
})
const read = async () => {
  const answer = await store.readContributions({ release: 'release' })
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}

it('keeps comments and suggestions as they were given, whoever they are from', async () => {
  const file = { kind: 'file', name: 'Rücklauf.docx', hash: 'a'.repeat(64) } as const
  const returned = set('s2', { from: outside, source: file })
  const asked = thread('t2', {
    ...{ source: file, entries: [{ kind: 'said', from: outside, text: 'Bitte prüfen', at }] },
    anchor: { block: null, index: 1, text: 'Die Brücke ist wieder offen.', from: 0, to: 0 },
  })
  const given = { release: 'release', sets: [set('s1'), returned], threads: [thread('t1'), asked] }
  expect(await store.addContribution(given)).toMatchObject({ ok: true })
  expect(await read()).toEqual({
    sets: [set('s1'), returned].map((one) => ({
      ...{ ...one, version: 1, decisions: [], isConditions: false, note: '' },
    })),
    threads: [thread('t1'), asked],
  })
})

it('adds all that came with a file or nothing of it', async () => {
  const stranger = set('s2', { from: { person: 'nobody', name: 'Nobody' } })
  const given = { release: 'release', sets: [set('s1'), stranger], threads: [thread('t1')] }
  expect(await store.addContribution(given)).toMatchObject({ ok: false, failure: { code: 'personNotFound' } })
  expect(await read()).toEqual({ sets: [], threads: [] })
})

it('continues a thread, and tells of one that is not there', async () => {
  await store.addContribution({ release: 'release', sets: [], threads: [thread('t1')] })
  const entry = { kind: 'resolved', from: { person: 'approver', name: 'Bent Solms' }, text: '', at } as const
  expect(await store.continueThread({ release: 'release', thread: 't1', entry })).toMatchObject({ ok: true })
  expect(await store.continueThread({ release: 'release', thread: 't9', entry })).toMatchObject({
    failure: { code: 'commentNotFound' },
  })
  expect((await read()).threads[0]?.entries.map(({ kind }) => kind)).toEqual(['said', 'resolved'])
})

it('records what was decided about each change', async () => {
  await store.addContribution({ release: 'release', sets: [set('s1')], threads: [] })
  const decision = {
    change: 'k',
    answer: 'accepted',
    before: 'wieder',
    after: 'endlich',
    by: ada,
    at,
  } as const
  const back = { ...decision, answer: 'reopened' } as const
  await store.decideSuggestions({ release: 'release', set: 's1', decisions: [decision, back] })
  expect((await read()).sets[0]?.decisions).toEqual([decision, back])
  expect(await store.decideSuggestions({ release: 'release', set: 's9', decisions: [] })).toMatchObject({
    failure: { code: 'suggestionNotFound' },
  })
})

it('saves what is being suggested, and keeps both where it was saved elsewhere in between', async () => {
  const write = (words: string, baseVersion: number, more: Partial<NewSuggestionSet> = {}) =>
    store.writeSuggestions({
      ...{ ...set('s1', { isFinished: false, ...more }), changed: text(words) },
      ...{ release: 'release', baseVersion, spare: 'spare', isConditions: false, note: '' },
    })
  expect(await write('Brücke bald', 0)).toEqual({ ok: true, value: { id: 's1', version: 1 } })
  expect(await write('Brücke bald offen', 1)).toEqual({ ok: true, value: { id: 's1', version: 2 } })
  expect(await write('Brücke nie', 1)).toEqual({ ok: true, value: { id: 'spare', version: 1 } })
  expect(await write('Brücke bald offen', 2, { isFinished: true })).toMatchObject({ ok: true })
  const { sets } = await read()
  expect(sets.map(({ id, isFinished, changed }) => [id, isFinished, changed])).toEqual([
    ['s1', true, text('Brücke bald offen')],
    ['spare', false, text('Brücke nie')],
  ])
})

it('drops a set in which nothing was decided', async () => {
  await store.addContribution({ release: 'release', sets: [set('s1'), set('s2')], threads: [] })
  const decision = { change: 'k', answer: 'rejected', before: '', after: '', by: ada, at } as const
  await store.decideSuggestions({ release: 'release', set: 's2', decisions: [decision] })
  for (const id of ['s1', 's2']) await store.dropSuggestions({ release: 'release', set: id })
  expect((await read()).sets.map(({ id }) => id)).toEqual(['s2'])
})

it('deletes comments and suggestions with their release', async () => {
  await store.addContribution({ release: 'release', sets: [set('s1')], threads: [thread('t1')] })
  const decision = { change: 'k', answer: 'rejected', before: '', after: '', by: ada, at } as const
  await store.decideSuggestions({ release: 'release', set: 's1', decisions: [decision] })
  await store.moveRelease({ release: 'release', to: 'bin', person: null, at })
  expect(await store.deleteRelease({ release: 'release', person: null, at })).toMatchObject({ ok: true })
  const plain = new Database(place.database, { readonly: true })
  for (const table of [
    'comment_thread',
    'comment_entry',
    'suggestion_base',
    'suggestion_set',
    'suggestion_decision',
  ])
    expect(plain.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
  plain.close()
})
