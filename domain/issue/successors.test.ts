import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import * as build from '../document/builders'
import { outlineOf, plainText } from '../document/outline'
import { parseRelease } from '../document/parse'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { correctionGrades } from './issue-events'
import { correctionOf, retractionOf } from './successors'

const issued = build.release(
  { number: '12/2026', issueDate: '2026-03-03', teaser: 'Brücke offen', embargo: { kind: 'startOfSpeech' } },
  build.kicker('Verkehr'),
  build.headline('Brücke am Markt wieder offen'),
  build.lead('Die Brücke kostet 12 Millionen Euro.'),
  build.paragraph('Sie ist 40 Meter lang.'),
  build.boilerplate(build.paragraph('Über die Stadt')),
  build.mediaContact(build.paragraph('Telefon 0123')),
)

let ids = 0
const newId = (): string => {
  ids += 1
  return `n${String(ids)}`
}

describe('a correction', () => {
  it.each(correctionGrades)('says how wrong it was and which release it replaces: %s', (grade) => {
    const text = plainText(correctionOf(issued, grade, newId))
    expect(text).toContain('unsere Mitteilung 12/2026 vom 3. März 2026 „Brücke am Markt wieder offen“')
    expect(text).not.toContain('Verkehr')
  })

  it('keeps every other word, and none of the issue details', () => {
    const correction = correctionOf(issued, 'substantive', newId)
    const outline = outlineOf(correction, { id: 'x', status: 'draft', revision: null }, [], 'de')
    expect(outline).toMatchObject({
      ...{ kind: 'correction', kicker: 'Berichtigung', headline: 'Brücke am Markt wieder offen' },
      ...{ lead: 'Die Brücke kostet 12 Millionen Euro.', number: null, embargo: null },
    })
    expect(plainText(correction)).toContain('Sie ist 40 Meter lang.')
  })
})

it('writes a retraction with its reason, the boilerplate and the contact, and no word of the withdrawn text', () => {
  const retraction = retractionOf(issued, 'Die Summe war falsch.', newId)
  const text = plainText(retraction)
  expect(text).toContain('Zurückgezogen: Brücke am Markt wieder offen')
  expect(text).toContain('Die Summe war falsch.')
  expect(text).toContain('Telefon 0123')
  expect(text).not.toContain('40 Meter')
})

it('makes valid releases of whatever was issued', () => {
  fc.assert(
    fc.property(arbitraryRelease, fc.constantFrom(...correctionGrades), (release, grade) => {
      for (const made of [correctionOf(release, grade, newId), retractionOf(release, 'Irrtum', newId)])
        expect(parseRelease(JSON.parse(JSON.stringify(made.toJSON()))).ok).toBe(true)
    }),
    { numRuns: 100 },
  )
})
