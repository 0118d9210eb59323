/** What a newsroom takes over and what must not be wrong. */
export const factKinds = [
  ...(['money', 'percentage', 'number', 'date', 'weekday', 'time'] as const),
  ...(['person', 'title', 'place', 'link', 'email', 'phone'] as const),
] as const

export type FactKind = (typeof factKinds)[number]

/** A fact that a text states. */
export interface Fact {
  readonly kind: FactKind
  /** What it says, however it is written: `1200000` for "1,2 Millionen" and "1.200.000". */
  readonly key: string
  /** As it stands in the text. */
  readonly text: string
  /** UTF-16 units of the text; both 0 for what a mark says and no letter. */
  readonly from: number
  readonly to: number
}

/**
 * Whether two facts say the same. A date without its year is that date, a surname alone is that person, unless both
 * say more and differ.
 */
export function isSameFact(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind) return false
  if (one.key === other.key) return true
  if (one.kind === 'date') return isSameDate(one.key, other.key)
  return one.kind === 'person' && isSamePerson(one.key, other.key)
}

/** Keys are `YYYY-MM-DD`, or `--MM-DD` where the text gives no year. */
function isSameDate(one: string, other: string): boolean {
  const hasNoYear = one.startsWith('--') || other.startsWith('--')
  return hasNoYear && one.slice(-5) === other.slice(-5)
}

function isSamePerson(one: string, other: string): boolean {
  const [names, others] = [one.split(' '), other.split(' ')]
  const [shorter, longer] = names.length < others.length ? [names, others] : [others, names]
  return shorter.at(-1) === longer.at(-1) && shorter.every((name) => longer.includes(name))
}
