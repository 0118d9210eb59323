import type { ReleaseNode } from '../../../document/parse'
import type { Finding } from '../../../findings/finding'
import { seededNumbers } from '../../../testing/seeded-numbers'
import { importText, textFormatOf } from '../../import-text'
import { kindsOfDamage } from './kinds-of-damage'
import type { Planted } from './plant'

/** What became of planted damage. */
export interface Measured {
  readonly planted: number
  /** Places that a finding covers. */
  readonly flagged: number
  /** Places whose first proposal puts back what stood there. */
  readonly right: number
  /** The places that are not right, for people to read. */
  readonly wrong: readonly string[]
}

/** A text that was damaged in one way, as it was imported. */
export interface DamagedRelease {
  readonly name: string
  readonly release: ReleaseNode
  readonly planted: readonly Planted[]
}

/** Damages each text in one way and imports it; texts that cannot be damaged so are left out. */
export function damageTexts(
  texts: readonly { readonly name: string; readonly text: string }[],
  kind: string,
  seed: number,
): readonly DamagedRelease[] {
  const next = seededNumbers(seed)
  const plant = kindsOfDamage[kind]
  if (plant === undefined) throw new Error(`There is no damage “${kind}”.`)
  return texts.flatMap(({ name, text }) => {
    const { text: damaged, planted } = plant(text.normalize('NFC'), next)
    if (planted.length === 0) return []
    const imported = importText({ text: damaged, fileName: name, format: textFormatOf(name) })
    if (!imported.ok) throw new Error(`${name} was not imported: ${imported.failure.code}`)
    // What the import leaves out (the path of a web page, its menu) is nowhere to be flagged.
    const dropped = imported.value.mapping.filter(({ became }) => became === 'dropped')
    return [
      {
        name,
        release: imported.value.release,
        planted: planted.filter((place) => !dropped.some((passage) => passage.text.includes(place.damaged))),
      },
    ]
  })
}

/** What became of one planted place. */
export interface Judged {
  readonly isFlagged: boolean
  readonly isRight: boolean
  /** For people to read. */
  readonly note: string
}

/** What became of each planted place of a release. */
export const judgePlanted = (
  { name, planted }: DamagedRelease,
  findings: readonly Finding[],
): readonly Judged[] => planted.map((place) => judge(place, findings, name))

/** How many places are flagged and rightly repaired. */
export const sumUp = (judged: readonly Judged[]): Measured => ({
  planted: judged.length,
  flagged: judged.filter(({ isFlagged }) => isFlagged).length,
  right: judged.filter(({ isRight }) => isRight).length,
  wrong: judged.flatMap(({ isRight, note }) => (isRight ? [] : [note])),
})

function judge({ damaged, sound }: Planted, findings: readonly Finding[], name: string): Judged {
  const fitting = findings.filter(
    ({ text }) => text.includes(damaged) || (sound === '' && isSame(text, damaged)),
  )
  const isRight = fitting.some(({ text, proposals: [best] }) => {
    const mended = text.replace(damaged, sound)
    // Soft hyphens that the text has of its own go with the damage.
    return (
      best === mended || best === mended.replaceAll('\u00ad', '') || (best === '' && isSame(text, damaged))
    )
  })
  const [first] = fitting
  return {
    isFlagged: fitting.length > 0,
    isRight,
    note: `${name}: ${damaged} (${sound}) -> ${first === undefined ? 'not flagged' : `${first.id}: ${first.proposals.join(' | ')}`}`,
  }
}

/** One line: how many were planted, flagged and rightly repaired. */
export const describeMeasured = (kind: string, { planted, flagged, right }: Measured): string => {
  const share = (of: number): string => (planted === 0 ? '–' : `${((100 * of) / planted).toFixed(1)} %`)
  return `${kind.padEnd(40)} ${String(planted).padStart(5)} planted  ${share(flagged).padStart(7)} flagged  ${share(right).padStart(7)} right at first`
}

/**
 * Whether words that are missing or too many are found: more of them, the first ones (a sentence that has no more), or
 * the same ones beginning at another, as a line that stands twice can be counted from each.
 */
function isSame(found: string, planted: string): boolean {
  const [text, damaged] = [found.trim(), planted.trim()]
  return (
    text.includes(damaged) ||
    damaged.startsWith(text) ||
    (text.length === damaged.length && `${text} ${text}`.includes(damaged))
  )
}
