/** A revision as it is asked which of them somebody saw last. */
export interface SeenRevision {
  readonly number: number
  readonly decision: { readonly kind: string; readonly person: { readonly id: string } } | null
  readonly signOffs: readonly { readonly person: { readonly id: string } }[]
}

/**
 * With which earlier revision a reader compares one: with that on which they decided or which they signed last, else
 * with the newest approved, else with the one before. Null where it is the first.
 */
export function lastSeen(
  revisions: readonly SeenRevision[],
  number: number,
  reader: string | null,
): number | null {
  const earlier = revisions
    .filter((revision) => revision.number < number)
    .sort((one, other) => other.number - one.number)
  const answered = earlier.find(
    ({ decision, signOffs }) =>
      reader !== null &&
      (decision?.person.id === reader || signOffs.some(({ person }) => person.id === reader)),
  )
  const approved = earlier.find(({ decision }) => decision?.kind === 'approved')
  return (answered ?? approved ?? earlier[0])?.number ?? null
}
