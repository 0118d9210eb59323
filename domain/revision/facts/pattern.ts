import type { Fact } from './fact'

/** Gives what a match says, or null where it is no fact after all. */
export type Read = (match: RegExpExecArray) => Pick<Fact, 'kind' | 'key'> | null

/** The facts that a pattern finds. */
export function findAll(text: string, pattern: RegExp, read: Read): readonly Fact[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const fact = read(match)
    const whole = match[0].trimEnd()
    return fact === null ? [] : [{ ...fact, text: whole, from: match.index, to: match.index + whole.length }]
  })
}

/** Facts without those that lie in one found before: a sum is no number besides. */
export function withoutOverlaps(facts: readonly Fact[]): readonly Fact[] {
  const kept: Fact[] = []
  for (const fact of facts)
    if (kept.every(({ from, to }) => fact.to <= from || fact.from >= to)) kept.push(fact)
  return kept.sort((a, b) => a.from - b.from)
}
