import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importText, textFormatOf } from '../import-text'
import { findDamage } from './find-damage'
import { kindsOfDamage } from './testing/kinds-of-damage'
import { damageTexts, describeMeasured, judgePlanted, sumUp } from './testing/measure-planted'

const isLong = process.env['IMPRIMATUR_LONG'] === '1'
const longest = isLong ? 1_800_000 : 120_000
const read = (folder: string, names: RegExp): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

const own = read(join(import.meta.dirname, '../corpus'), /\.(?:txt|md)$/)
/** Each language and kind of release is among them. */
const sample = own.filter((_release, index) => index % 3 === 0)
const sharedFolder = join(
  process.env['IMPRIMATUR_SHARED'] ?? join(import.meta.dirname, '../../../../shared'),
  'corpus',
)
const shared = existsSync(sharedFolder) ? read(sharedFolder, /\.txt$/) : []
if (shared.length === 0)
  console.log('The folder ../shared is not there: no damage is planted in its releases.')

/**
 * What has been reached without a dictionary: shares of the planted places that are flagged, and that have the right
 * repair first, in the sample as in the whole corpus. A gap has no repair: nobody knows the words.
 */
const floors: Readonly<Record<string, readonly [flagged: number, right: number | null]>> = {
  'control character': [0.99, 0.99],
  'control character for a ligature': [1, 0.85],
  'accent behind its letter': isLong ? [0.99, 0.99] : [1, 1],
  'encoded twice': [0.99, 0.99],
  'encoded three times': [0.99, 0.99],
  'encoded four times': [0.99, 0.99],
  'look-alike': [0.99, 0.99],
  'zero-width character': [0.99, 0.99],
  'hyphen of a line end': [0.99, 0.99],
  'doubled line': [0.98, 0.98],
  'page furniture in a sentence': [0.99, 0.99],
  'rn for m': [0.8, 0.8],
  'space for a ligature': isLong ? [0.73, 0.73] : [0.86, 0.86],
  'ligature vanished': [0.6, 0.6],
  'start of a sentence lost': [isLong ? 0.93 : 0.96, null],
  'end of a paragraph lost': [isLong ? 0.9 : 0.94, null],
}
const usual = [1, 0.9] as const

describe('damage that is planted in sound releases', () => {
  const lines: string[] = []
  afterAll(() => {
    console.log(lines.join('\n'))
  })

  it.each(Object.keys(kindsOfDamage))(
    'is found where it is: %s',
    (kind) => {
      const seeds = isLong ? [1, 2, 3, 4] : [1]
      const texts = isLong ? [...own, ...shared] : sample
      const measured = sumUp(
        seeds
          .flatMap((seed) => damageTexts(texts, kind, seed))
          .flatMap((damaged) => judgePlanted(damaged, findDamage(damaged.release))),
      )
      lines.push(describeMeasured(kind, measured), ...(isLong ? measured.wrong : []))
      const [flagged, right] = floors[kind] ?? usual
      expect(measured.flagged / measured.planted).toBeGreaterThanOrEqual(flagged)
      if (right !== null) expect(measured.right / measured.planted).toBeGreaterThanOrEqual(right)
    },
    longest,
  )

  it.skipIf(shared.length === 0)('leaves the releases in ../shared without a stop', () => {
    const stops = shared.flatMap(({ name, text }) => {
      const imported = importText({ text, fileName: name, format: textFormatOf(name) })
      if (!imported.ok) throw new Error(`${name}: ${imported.failure.code}`)
      return findDamage(imported.value.release).map(({ id, severity, text: passage }) =>
        [name, id, severity, passage].join(' | '),
      )
    })
    lines.push(...stops.filter((one) => !one.includes('soft-hyphen')))
    expect(stops.filter((one) => one.includes('| stop |'))).toEqual([])
  })
})
