import type { Fact } from './fact'

/** Gives what a match says, or null where it is no fact after all. */
export type Read = (match: RegExpExecArray) => Pick<Fact, 'kind' | 'key'> | null

/** The facts that a global pattern finds. */
export function findAll(text: string, pattern: RegExp, read: Read): readonly Fact[] {
  const facts: Fact[] = []
  if (text === '') return facts
  // Not matchAll, which makes a new expression for each text.
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const fact = read(match)
    const whole = match[0].trimEnd()
    if (fact !== null) facts.push({ ...fact, text: whole, from: match.index, to: match.index + whole.length })
  }
  return facts
}

/** Facts without those that lie in one found before: a sum is no number besides. */
export function withoutOverlaps(facts: readonly Fact[]): readonly Fact[] {
  const kept: Fact[] = []
  for (const fact of facts)
    if (kept.every(({ from, to }) => fact.to <= from || fact.from >= to)) kept.push(fact)
  return kept.sort((a, b) => a.from - b.from)
}
