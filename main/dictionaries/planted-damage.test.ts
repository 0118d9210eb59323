import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attributesOf } from '../../domain/document/attributes-of'
import type { ReleaseNode } from '../../domain/document/parse'
import type { Finding } from '../../domain/findings/finding'
import { findDamage } from '../../domain/import/damage/find-damage'
import { kindsOfDamage } from '../../domain/import/damage/testing/kinds-of-damage'
import {
  damageTexts,
  describeMeasured,
  judgePlanted,
  sumUp,
  type Judged,
} from '../../domain/import/damage/testing/measure-planted'
import { importText, textFormatOf } from '../../domain/import/import-text'
import { runWithDictionary } from '../../domain/spelling/word-memory'
import { buildEntry } from '../database/testing/build-entry'
import { createDictionaries, type Dictionaries } from './dictionaries'

const corpus = join(import.meta.dirname, '../../domain/import/corpus')
/** `IMPRIMATUR_DICTIONARIES` names a folder with dictionaries of other languages, to measure with them as well. */
const others = process.env.IMPRIMATUR_DICTIONARIES
const releases = readdirSync(corpus)
  .filter((name) =>
    (others === undefined ? /-(?:da|de|en|es|fr|nl|pl|pt|ru)-.*\.(?:txt|md)$/ : /\.(?:txt|md)$/).test(name),
  )
  .map((name) => ({ name, text: readFileSync(join(corpus, name), 'utf8') }))
const isLong = process.env['IMPRIMATUR_LONG'] === '1'
const seeds = isLong ? [1, 2, 3, 4] : [1]

/**
 * What is reached with the dictionaries that ship: shares of the planted places that are flagged, and that have the
 * right repair first. What is missing are words that exist without their letters, too. A gap has no repair.
 */
const floors: Readonly<Record<string, readonly [flagged: number, right: number | null]>> = {
  'rn for m': isLong ? [0.98, 0.97] : [0.99, 0.99],
  'space for a ligature': isLong ? [0.97, 0.93] : [1, 0.99],
  'ligature vanished': isLong ? [0.95, 0.95] : [0.98, 0.98],
  'start of a sentence lost': [isLong ? 0.97 : 1, null],
  'end of a paragraph lost': [isLong ? 0.97 : 1, null],
}
const usual = isLong ? ([0.99, 0.9] as const) : ([1, 0.98] as const)
/** Those that a dictionary tells are planted in all releases, others in every fifth. */
const isToldByDictionary = (kind: string): boolean => /^(?:rn|ligature vanished|space|start|end)/.test(kind)

describe('damage in languages whose dictionary ships', () => {
  let dictionaries: Dictionaries
  const lines: string[] = []
  beforeAll(async () => {
    const worker = await buildEntry('main/dictionaries/worker.ts', 'planted-worker')
    dictionaries = createDictionaries(worker, {
      chosen: others ?? join(corpus, 'none'),
      shipped: import.meta.dirname,
      system: [],
    })
  })
  afterAll(async () => {
    console.log(lines.join('\n'))
    await dictionaries.close()
  })
  const find = (release: ReleaseNode): Promise<readonly Finding[]> =>
    runWithDictionary(
      (dictionary) => findDamage(release, dictionary),
      (words) => dictionaries.check(attributesOf(release).language, words),
    )

  it.each(Object.keys(kindsOfDamage))(
    'is found where it is: %s',
    async (kind) => {
      const judged: Judged[] = []
      const texts =
        isLong || isToldByDictionary(kind) ? releases : releases.filter((_one, index) => index % 5 === 0)
      for (const seed of seeds)
        for (const damaged of damageTexts(texts, kind, seed))
          judged.push(...judgePlanted(damaged, await find(damaged.release)))
      const measured = sumUp(judged)
      const [flagged, right] = floors[kind] ?? usual
      lines.push(describeMeasured(kind, measured), ...(right === null ? [] : measured.wrong))
      expect(measured.flagged / measured.planted).toBeGreaterThanOrEqual(flagged)
      if (right !== null) expect(measured.right / measured.planted).toBeGreaterThanOrEqual(right)
    },
    isLong ? 1_800_000 : 120_000,
  )

  it('is not found in sound releases', async () => {
    const found: string[] = []
    for (const { name, text } of releases) {
      const imported = importText({ text, fileName: name, format: textFormatOf(name) })
      if (!imported.ok) throw new Error(`${name}: ${imported.failure.code}`)
      for (const { id, text: passage, proposals } of await find(imported.value.release))
        found.push(`${name}: ${id} ${passage} (${proposals.join(', ')})`)
    }
    expect(found).toEqual([])
  })

  it('stays as severe as it is without one', async () => {
    const [damaged] = damageTexts(releases, 'one letter f lost everywhere (�)', 1)
    if (damaged === undefined) throw new Error('Nothing was planted')
    const stops = (findings: readonly Finding[]): readonly string[] =>
      findings.filter(({ severity }) => severity === 'stop').map(({ text }) => text)
    expect(stops(await find(damaged.release))).toEqual(stops(findDamage(damaged.release)))
  })
})
