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

export const noneMeasured: Measured = { planted: 0, flagged: 0, right: 0, wrong: [] }

/** Both together. */
export const addMeasured = (one: Measured, other: Measured): Measured => ({
  planted: one.planted + other.planted,
  flagged: one.flagged + other.flagged,
  right: one.right + other.right,
  wrong: [...one.wrong, ...other.wrong],
})

/** Damages each text in one way, imports it, and looks what is found. */
export function measurePlanted(
  texts: readonly { readonly name: string; readonly text: string }[],
  kind: string,
  {
    seed,
    findDamage,
  }: { readonly seed: number; readonly findDamage: (release: ReleaseNode) => readonly Finding[] },
): Measured {
  const next = seededNumbers(seed)
  const plant = kindsOfDamage[kind]
  if (plant === undefined) throw new Error(`There is no damage “${kind}”.`)
  const results = texts.flatMap(({ name, text }) => {
    const damaged = plant(text.normalize('NFC'), next)
    if (damaged.planted.length === 0) return []
    const imported = importText({ text: damaged.text, fileName: name, format: textFormatOf(name) })
    if (!imported.ok) throw new Error(`${name} was not imported: ${imported.failure.code}`)
    const findings = findDamage(imported.value.release)
    return damaged.planted.map((place) => judge(place, findings, name))
  })
  return {
    planted: results.length,
    flagged: results.filter(({ isFlagged }) => isFlagged).length,
    right: results.filter(({ isRight }) => isRight).length,
    wrong: results.flatMap(({ isRight, note }) => (isRight ? [] : [note])),
  }
}

function judge(
  { damaged, sound }: Planted,
  findings: readonly Finding[],
  name: string,
): { readonly isFlagged: boolean; readonly isRight: boolean; readonly note: string } {
  const fitting = findings.filter(
    ({ text }) => text.includes(damaged) || (sound === '' && text.trim().includes(damaged.trim())),
  )
  const isRight = fitting.some(({ text, proposals }) => proposals[0] === text.replace(damaged, sound))
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
