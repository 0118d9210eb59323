import { expect, it } from 'vitest'
import { headline, paragraph, release, strong } from '../document/builders'
import { contextOf, findingKey, openStops, type Finding } from './finding'
import { repairFinding, repairFindings } from './repair'

const finding = (text: string, block: number, from: number, of: string): Finding => ({
  id: 'damage.replacement-character',
  severity: 'stop',
  text,
  place: { block, part: 'paragraph', from, to: from + text.length },
  reason: { de: '', en: '' },
  proposals: [],
  acceptable: true,
  context: contextOf(of, from, from + text.length),
})

it('replaces the passage and keeps its marks', () => {
  const document = release({}, headline('Titel'), paragraph('Land ', strong('�ür'), ' Leute'))
  const repaired = repairFinding(document, finding('�ür', 1, 5, 'Land �ür Leute'), 'für')
  expect(repaired?.eq(release({}, headline('Titel'), paragraph('Land ', strong('für'), ' Leute')))).toBe(true)
})

it('repairs nothing where other words stand by now', () => {
  const document = release({}, headline('Titel'), paragraph('Land für Leute'))
  expect(repairFinding(document, finding('�ür', 1, 5, 'Land �ür Leute'), 'für')).toBeNull()
})

it('repairs several places of one block, whatever their order and length', () => {
  const text = 'A�e und O�e'
  const document = release({}, headline('Titel'), paragraph(text))
  const repaired = repairFindings(document, [
    { finding: finding('A�e', 1, 0, text), text: 'Affe' },
    { finding: finding('O�e', 1, 8, text), text: 'Offenburg' },
  ])
  expect(repaired.eq(release({}, headline('Titel'), paragraph('Affe und Offenburg')))).toBe(true)
})

it('recognises an accepted finding when its block has moved, and no longer when its neighbourhood changed', () => {
  const accepted = [{ key: findingKey(finding('�ür', 1, 5, 'Land �ür Leute')) }]
  expect(openStops([finding('�ür', 4, 5, 'Land �ür Leute')], accepted)).toEqual([])
  expect(openStops([finding('�ür', 1, 5, 'Land �ür Kinder')], accepted)).toHaveLength(1)
})
