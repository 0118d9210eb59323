import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attributesOf } from '../../domain/document/attributes-of'
import type { ReleaseNode } from '../../domain/document/parse'
import type { Finding } from '../../domain/findings/finding'
import { findDamage } from '../../domain/import/damage/find-damage'
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
  .filter((name) => (others === undefined ? /-(?:en|fr|nl)-.*\.(?:txt|md)$/ : /\.(?:txt|md)$/).test(name))
  .map((name) => ({ name, text: readFileSync(join(corpus, name), 'utf8') }))

/** Shares of the places that only a dictionary tells; what is missing are names, which no dictionary has. */
const floors: Readonly<Record<string, number>> = {
  'rn for m': 0.9,
  'ligature vanished': 0.8,
  'space for a ligature': 0.95,
}

describe('damage in languages whose dictionary ships', () => {
  let dictionaries: Dictionaries
  const lines: string[] = []
  beforeAll(async () => {
    const worker = await buildEntry('main/dictionaries/worker.ts', 'planted-worker')
    dictionaries = createDictionaries(worker, { chosen: others ?? join(corpus, 'none'), system: [] })
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

  it.each(Object.entries(floors))(
    'is found where it is: %s',
    async (kind, floor) => {
      const judged: Judged[] = []
      for (const damaged of damageTexts(releases, kind, 1))
        judged.push(...judgePlanted(damaged, await find(damaged.release)))
      const measured = sumUp(judged)
      lines.push(describeMeasured(kind, measured), ...measured.wrong)
      expect(measured.right / measured.planted).toBeGreaterThanOrEqual(floor)
    },
    120_000,
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
