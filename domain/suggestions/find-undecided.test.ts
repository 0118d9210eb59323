import { expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { findFindings } from '../findings/find-findings'
import { bringTogether } from './bring-together'
import { fromWindow } from './contribution'
import type { SuggestionAnswer, SuggestionSet } from './suggestion-set'

const text = (lead: string, body: string, number = '7'): ReleaseNode =>
  build.release({ number }, build.headline('Neue Brücke'), build.lead(lead), build.paragraph(body))
const base = text('Die Brücke ist seit heute offen.', 'Gebaut wurde sie in zwei Jahren.')
const by = { person: 'ada', name: 'Ada Reiber' }
const at = '2026-03-02T09:00:00.000Z'
const setOf = (changed: ReleaseNode): SuggestionSet => ({
  ...{ id: 's', from: by, at, source: fromWindow, revision: null, base, changed, decisions: [] },
})

/** The warnings about suggestions in a text, as their passage and what they say. */
function warnings(set: SuggestionSet, current = base): readonly string[] {
  const suggestions = bringTogether([set], current).map((change) => ({ by: set.from.name, change }))
  return findFindings(current, { now: new Date(at), suggestions })
    .filter(({ id }) => id === 'suggestions.undecided')
    .map(({ severity, text: words, place, reason }) => `${severity} ${place.part} ${words} | ${reason.en}`)
}

it('warns of each suggestion that nobody has decided about, where it belongs', () => {
  const set = setOf(text('Die Brücke ist seit gestern offen.', 'Gebaut wurde sie in drei Jahren.', '8'))
  expect(warnings(set)).toEqual([
    'warning headline Neue Brücke | Undecided suggestion by Ada Reiber: “8” in place of “7”',
    'warning lead heute | Undecided suggestion by Ada Reiber: “gestern” in place of “heute”',
    'warning paragraph zwei | Undecided suggestion by Ada Reiber: “drei” in place of “zwei”',
  ])
})

it('says what is to be added, deleted, moved or formatted', () => {
  const body = (...paragraphs: readonly string[]) =>
    build.release({}, build.headline('Neue Brücke'), ...paragraphs.map((one) => build.paragraph(one)))
  const before = body('Erstens wird gebaut.', 'Zweitens wird gefeiert.', 'Drittens.', 'Viertens.')
  const after = build.release(
    {},
    build.headline('Neue Brücke', ' heute'),
    build.paragraph('Erstens wird ', build.strong('gebaut'), '.'),
    build.paragraph('Viertens.'),
    build.paragraph('Drittens.'),
  )
  const set = { ...setOf(after), base: before }
  const told = warnings(set, before).map((line) => line.replace(/^.*Reiber: /u, ''))
  expect(told).toEqual([
    'add “ heute”',
    'format “gebaut” otherwise',
    'delete “Zweitens wird gefeiert.”',
    'move “Drittens.”',
  ])
})

it('says nothing of what was accepted, rejected or stands in the text already, and again of what was opened anew', () => {
  const set = setOf(text('Die Brücke ist seit gestern offen.', 'Gebaut wurde sie in zwei Jahren.'))
  const [change] = bringTogether([set], base)
  const decided = (...answers: readonly SuggestionAnswer[]): SuggestionSet => ({
    ...set,
    decisions: answers.map((answer) => ({
      ...{ change: change?.key ?? '', answer, before: 'heute', after: 'gestern', by, at },
    })),
  })
  expect(warnings(decided('rejected'))).toEqual([])
  expect(warnings(decided('rejected', 'reopened'))).toHaveLength(1)
  expect(warnings(decided('accepted'), set.changed)).toEqual([])
  expect(warnings(set, set.changed)).toEqual([])
})

it('warns of one whose words are gone by now', () => {
  const set = setOf(text('Die Brücke ist seit gestern offen.', 'Gebaut wurde sie in zwei Jahren.'))
  expect(
    warnings(set, text('Die Brücke ist seit Montag offen.', 'Gebaut wurde sie in zwei Jahren.')),
  ).toEqual(['warning lead Montag | Undecided suggestion by Ada Reiber: “gestern” in place of “heute”'])
})
