import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFindings } from '../findings/find-findings'
import { importText } from './import-text'
import { addScores, describeScores, measure, noScores, shortcomings, type Expected } from './measure-import'

interface SharedExpected {
  readonly language: string
  readonly headline: string
  readonly subheadline?: string
  readonly dateline?: string | null
  readonly lead: string
  readonly sectionHeadings: readonly string[]
  readonly contactStart?: string
  readonly boilerplateStart?: string
  readonly quotes: readonly {
    readonly text: string
    readonly speaker: string | null
    readonly resolvedSpeaker?: string
  }[]
}

const shared = process.env['IMPRIMATUR_SHARED'] ?? join(import.meta.dirname, '../../../shared')
const corpus = join(shared, 'corpus')
const isThere = existsSync(corpus)
if (!isThere) console.log('The folder ../shared is not there: the releases in it are not measured.')

/** End matter has headings of its own, which are no sections here. */
const toExpected = (given: SharedExpected): Expected => ({
  language: given.language,
  headline: given.headline,
  ...(given.subheadline === undefined ? {} : { subheadline: given.subheadline }),
  ...(given.dateline === undefined || given.dateline === null ? {} : { dateline: given.dateline }),
  lead: given.lead,
  sections: given.sectionHeadings.filter(
    (heading) => heading !== given.contactStart && heading !== given.boilerplateStart,
  ),
  ...(given.boilerplateStart === undefined ? {} : { boilerplate: given.boilerplateStart }),
  ...(given.contactStart === undefined ? {} : { mediaContact: given.contactStart }),
  quotes: given.quotes.map(({ text, speaker, resolvedSpeaker }) => ({
    starts: text.slice(0, 25),
    ends: text.slice(-25),
    speaker: resolvedSpeaker ?? speaker,
  })),
})

describe.skipIf(!isThere)('the importer on the releases in ../shared (where they are there)', () => {
  const names = isThere ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : []
  const results = names.map((name) => {
    const text = readFileSync(join(corpus, name), 'utf8')
    const imported = importText({ text, fileName: name, format: 'text' })
    if (!imported.ok) throw new Error(`${name}: ${imported.failure.code}`)
    const given = JSON.parse(
      readFileSync(join(corpus, name.replace('.txt', '.json')), 'utf8'),
    ) as SharedExpected
    return { name, text, ...imported.value, measured: measure(imported.value.release, toExpected(given)) }
  })

  it('finds their parts', () => {
    const total = results.map(({ measured }) => measured.scores).reduce(addScores, noScores)
    console.log(
      [
        `../shared/corpus, ${String(names.length)} releases`,
        describeScores(total),
        ...results.flatMap(({ name, measured }) => measured.misses.map((miss) => `${name}: ${miss}`)),
      ].join('\n'),
    )
    expect(shortcomings(total)).toEqual([])
  })

  it.each(results)('finds no stop in $name', ({ release }) => {
    const stops = findFindings(release, { now: new Date('2026-01-01T00:00:00Z') }).filter(
      ({ severity }) => severity === 'stop',
    )
    expect(stops.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })

  it.each(results)('accounts for every character of $name', ({ text, mapping }) => {
    expect(mapping.map((entry) => entry.text).join('')).toBe(text.normalize('NFC'))
  })

  it('finds every wound of the damaged release, with the right repair first', () => {
    const seed = join(shared, 'seed')
    const imported = importText({
      text: readFileSync(join(seed, 'release.txt'), 'utf8'),
      fileName: 'release.txt',
      format: 'text',
    })
    const expected = JSON.parse(readFileSync(join(seed, 'expected.json'), 'utf8')) as {
      readonly damagedWords: readonly { readonly found: string; readonly repair: string }[]
      readonly gaps: readonly { readonly after: string }[]
      readonly emptySections: readonly string[]
    }
    if (!imported.ok) throw new Error(imported.failure.code)
    const stops = findFindings(imported.value.release, { now: new Date('2026-01-01T00:00:00Z') })
    const of = (id: string): typeof stops => stops.filter((finding) => finding.id === id)
    expect(
      of('damage.replacement-character').map(({ text, proposals }) => ({
        found: text,
        repair: proposals[0],
      })),
    ).toEqual(expected.damagedWords)
    expect(of('damage.gap')).toHaveLength(2)
    for (const [index, { text }] of of('damage.gap').entries())
      expect(text).toContain(expected.gaps[index]?.after)
    expect(of('readiness.empty-section').map(({ text }) => text)).toEqual(expected.emptySections)
    expect(stops).toHaveLength(8)
  })
})
