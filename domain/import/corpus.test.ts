import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findDamage } from './damage/find-damage'
import { importText, textFormatOf } from './import-text'
import { addScores, describeScores, measure, noScores, shortcomings, type Expected } from './measure-import'

const folder = join(import.meta.dirname, 'corpus')
const isRelease = (name: string): boolean => /\.(?:txt|md)$/.test(name)
const names = readdirSync(folder).filter(isRelease)
// Releases that the rules had not seen when they were written.
const further = readdirSync(join(folder, 'further'))
  .filter(isRelease)
  .map((name) => join('further', name))

describe('the importer on its own corpus', () => {
  const results = [...names, ...further].map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const expected = JSON.parse(
      readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'),
    ) as Expected
    const imported = importText({ text, fileName: name, format: textFormatOf(name) })
    if (!imported.ok) throw new Error(`${name} was not imported: ${imported.failure.code}`)
    return { name, text, imported: imported.value, measured: measure(imported.value.release, expected) }
  })

  it('finds the parts of each release, with precision and recall over the corpus as the brief asks', () => {
    const total = results.map(({ measured }) => measured.scores).reduce(addScores, noScores)
    const misses = results.flatMap(({ name, measured }) => measured.misses.map((miss) => `${name}: ${miss}`))
    console.log(
      [`Own corpus, ${String(results.length)} releases as text`, describeScores(total), ...misses].join('\n'),
    )
    expect(shortcomings(total)).toEqual([])
  })

  it('holds at least 60 releases in German, English, French and six other languages', () => {
    const languages = new Set(names.map((name) => /^\d+-([a-z]{2})-/.exec(name)?.[1] ?? ''))
    expect(names.length).toBeGreaterThanOrEqual(60)
    expect([...languages]).toEqual(expect.arrayContaining(['de', 'en', 'fr', 'he', 'ar', 'fa']))
    expect(languages.size).toBeGreaterThanOrEqual(9)
  })

  it.each(results)('accounts for every character of $name', ({ text, imported }) => {
    expect(imported.mapping.map((entry) => entry.text).join('')).toBe(text.normalize('NFC'))
  })

  it.each(results)('finds no damage in $name', ({ imported }) => {
    expect(findDamage(imported.release).map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })
})
