import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { findFindings } from '../findings/find-findings'
import { findingKey } from '../findings/finding'
import { repairFinding } from '../findings/repair'
import { findMismatches } from './find-mismatches'

const german = build.release(
  { language: 'de' },
  build.headline('Neue Brücke'),
  build.paragraph('Sie kostet 12,4 Millionen Euro. Am Dienstag, 2. März 2027, um 7 Uhr beginnt der Bau.'),
)
const english = (text: string): ReleaseNode =>
  build.release({ language: 'en' }, build.headline('New bridge'), build.paragraph(text))

const good = 'It costs €12.4 million. Construction begins on Tuesday, 2 March 2027, at 7 a.m.'
const toldOf = (text: string) =>
  findMismatches(english(text), german).map(({ id, text: passage, reason }) => [id, passage, reason.de])

describe('findMismatches', () => {
  it('tells a warning in the words of the other language, at the words that contradict it', () => {
    expect(toldOf(good)).toEqual([])
    expect(toldOf(good.replace('12.4', '14.2'))).toEqual([
      [
        'translation.money',
        '€14.2 million',
        'Der Betrag weicht ab. In der Sprachfassung Deutsch steht „12,4 Millionen Euro“.',
      ],
    ])
  })

  it('tells what is missing at the end of its block, and what the source does not say', () => {
    expect(toldOf(good.replace(', at 7 a.m.', ', for 18 months.'))).toEqual([
      ['translation.number', '18', 'Die Zahl „18“ steht nicht in der Sprachfassung Deutsch.'],
      ['translation.time', '', 'Die Uhrzeit „7 Uhr“ aus der Sprachfassung Deutsch fehlt hier.'],
    ])
  })

  it('puts a sum beside a sum, and leaves another number to itself', () => {
    expect(
      toldOf(good.replace('It costs €12.4 million.', 'It takes 18 months and costs €14.2 million.')),
    ).toEqual([
      ['translation.number', '18', 'Die Zahl „18“ steht nicht in der Sprachfassung Deutsch.'],
      [
        'translation.money',
        '€14.2 million',
        'Der Betrag weicht ab. In der Sprachfassung Deutsch steht „12,4 Millionen Euro“.',
      ],
    ])
  })

  it('knows two missing facts of one block apart, and an accepted one again after an edit elsewhere', () => {
    const without = 'Construction begins on Tuesday, 2 March 2027.'
    const keys = findMismatches(english(without), german).map(findingKey)
    expect(new Set(keys).size).toBe(2)
    const edited = findMismatches(english(`The new one. ${without}`), german)
    expect(edited.map(findingKey)).toEqual(keys)
  })

  it('is gone with the words that are put in its place', () => {
    const wrong = english(good.replace('Tuesday', 'Thursday'))
    const [finding] = findMismatches(wrong, german)
    if (finding === undefined) throw new Error('The weekday must be found')
    const repaired = repairFinding(wrong, finding, 'Tuesday')
    expect(repaired === null ? null : findMismatches(repaired, german)).toEqual([])
  })

  it('stands among the findings only where the source is given', () => {
    const now = new Date('2026-12-02T00:00:00Z')
    const wrong = english(good.replace('12.4', '14.2'))
    const idsOf = (source?: ReleaseNode) =>
      findFindings(wrong, { now, ...(source === undefined ? {} : { source }) })
        .map(({ id }) => id)
        .filter((id) => id.startsWith('translation.'))
    expect(idsOf()).toEqual([])
    expect(idsOf(german)).toEqual(['translation.money'])
  })
})
