import type { Deputies } from './check-decision'
import type { Policy } from './policy'

/**
 * The first person whom a policy waits for in vain: they are to sign off, have written in the text themselves, and
 * nobody who has not is their deputy, now or later. Null where the policy works out; with two pairs of eyes it always does.
 */
export function blockedStep(
  { eyes, signOffs }: Pick<Policy, 'eyes' | 'signOffs'>,
  authors: readonly string[],
  { deputyships, day }: Deputies,
): string | null {
  if (eyes === 2) return null
  const hasDeputy = (person: string): boolean =>
    deputyships.some((one) => one.person === person && one.lastDay >= day && !authors.includes(one.deputy))
  return signOffs.find(({ person }) => authors.includes(person) && !hasDeputy(person))?.person ?? null
}
