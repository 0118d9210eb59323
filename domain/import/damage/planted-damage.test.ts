import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededNumbers } from '../../testing/seeded-numbers'
import { importText, textFormatOf } from '../import-text'
import { findDamage } from './find-damage'
import { kindsOfDamage } from './testing/kinds-of-damage'
import { measurePlanted, describeMeasured, type Measured } from './testing/measure-planted'

const folder = process.env['IMPRIMATUR_CORPUS'] ?? join(import.meta.dirname, '../corpus')
const releases = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

describe('planted', () => {
  it.each(Object.keys(kindsOfDamage))('%s', (kind) => {
    const measured = measurePlanted(releases, kind, { seed: 1, findDamage })
    console.log(
      [
        describeMeasured(kind, measured),
        ...(process.env.SHOW ? measured.wrong.slice(0, Number(process.env.SHOW)) : []),
      ].join('\n'),
    )
  })
  it('clean', () => {
    for (const { name, text } of releases) {
      const imported = importText({ text, fileName: name, format: textFormatOf(name) })
      if (!imported.ok) continue
      const f = findDamage(imported.value.release)
      if (f.length)
        console.log(
          name,
          f.map((one) => [one.id, one.severity, one.text, one.proposals[0]].join(' | ')),
        )
    }
  })
})
