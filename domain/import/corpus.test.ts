import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findDamage } from './damage/find-damage'
import { importText, textFormatOf } from './import-text'
import { describeScores, measure, addScores, noScores, type Expected } from './measure-import'

const folder = join(import.meta.dirname, 'corpus')
const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))

describe('the importer on its own corpus', () => {
  const results = names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const expected = JSON.parse(
      readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'),
    ) as Expected
    const imported = importText({ text, fileName: name, format: textFormatOf(name) })
    if (!imported.ok) throw new Error(`${name} was not imported: ${imported.failure.code}`)
    return { name, imported: imported.value, measured: measure(imported.value.release, expected) }
  })

  it('finds the parts of each release, with precision and recall over the corpus as the brief asks', () => {
    const total = results.map(({ measured }) => measured.scores).reduce(addScores, noScores)
    const misses = results.flatMap(({ name, measured }) => measured.misses.map((miss) => `${name}: ${miss}`))
    console.log([describeScores(total), ...misses].join('\n'))
    for (const kind of ['headline', 'lead'] as const)
      expect(total[kind].right, kind).toBeGreaterThanOrEqual(total[kind].expected * 0.97)
    for (const kind of ['sections', 'quotes'] as const) {
      expect(total[kind].right, kind).toBeGreaterThanOrEqual(total[kind].expected * 0.95)
      expect(total[kind].right, kind).toBeGreaterThanOrEqual(total[kind].found * 0.95)
    }
    expect(total.speakers.right).toBeGreaterThanOrEqual(total.speakers.expected * 0.92)
  })

  it.each(results)('finds no damage in $name', ({ imported }) => {
    expect(findDamage(imported.release).map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })
})
