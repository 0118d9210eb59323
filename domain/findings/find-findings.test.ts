import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importText } from '../import/import-text'
import { findFindings } from './find-findings'
import { repairFindings } from './repair'

const now = new Date('2026-06-15T00:00:00Z')
const read = (name: string): ReturnType<typeof importText> =>
  importText({
    text: readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8'),
    fileName: name,
    format: name.endsWith('.md') ? 'markdown' : 'text',
  })

describe('findFindings', () => {
  it('lists the wounds of the damaged example in reading order', () => {
    const damaged = read('pressemitteilung-beschaedigt.txt')
    if (!damaged.ok) throw new Error(damaged.failure.code)
    expect(
      findFindings(damaged.value.release, { now }).map(({ id, text, proposals }) => [
        id,
        text.slice(0, 24),
        proposals[0],
      ]),
    ).toEqual([
      ['damage.replacement-character', 'Ha\ufffdenministerkonferenz', 'Hafenministerkonferenz'],
      ['damage.replacement-character', '\ufffdür', 'für'],
      ['damage.replacement-character', 'Fährhä\ufffden', 'Fährhäfen'],
      ['damage.replacement-character', '\ufffdordert', 'fordert'],
      ['damage.gap', 'Mittelsee, Staatssekretä', undefined],
      ['damage.replacement-character', 'Hil\ufffde', 'Hilfe'],
      ['damage.gap', 'geben wir deshalb so sch', undefined],
      ['readiness.empty-section', 'Lehrgänge des Landes', undefined],
    ])
  })

  it('gives the sound example’s headline when the lost letters are repaired', () => {
    const damaged = read('pressemitteilung-beschaedigt.txt')
    const sound = read('pressemitteilung.txt')
    if (!damaged.ok || !sound.ok) throw new Error('An example was not imported')
    const repairs = findFindings(damaged.value.release, { now })
      .filter(({ proposals }) => proposals.length > 0)
      .map((finding) => ({ finding, text: finding.proposals[0] ?? '' }))
    const repaired = repairFindings(damaged.value.release, repairs)
    expect(repaired.child(0).textContent).toBe(sound.value.release.child(0).textContent)
  })

  it.each(['pressemitteilung.txt', 'press-release.md'])('finds nothing in the sound example %s', (name) => {
    const sound = read(name)
    if (!sound.ok) throw new Error(sound.failure.code)
    expect(findFindings(sound.value.release, { now })).toEqual([])
  })
})
