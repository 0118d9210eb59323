import type { Need, Standing } from '../../domain/approval/standing'
import type { SignOffView } from '../../ipc/approval-views'
import type { RevisionView } from '../../ipc/views'

/** A line of the list that says who has signed, who is next and who else is to know. */
export type SigningRow =
  | { readonly kind: 'signed'; readonly key: string; readonly signOff: SignOffView }
  | { readonly kind: 'missing'; readonly key: string; readonly need: Need }
  /** Somebody who is to know and has not said that they do: a person's id. */
  | { readonly kind: 'toInform'; readonly key: string; readonly person: string }

/** The lines under a revision: its signatures in their order, then what is missing, then who is still to know. */
export function signingRows(
  { signOffs, policy }: Pick<RevisionView, 'signOffs' | 'policy'>,
  { needs }: Pick<Standing, 'needs'>,
): readonly SigningRow[] {
  const knows = (person: string): boolean =>
    signOffs.some((signOff) => signOff.kind === 'acknowledgement' && signOff.person.id === person)
  return [
    ...signOffs.map(
      (signOff) => ({ kind: 'signed', key: `signed ${String(signOff.sequence)}`, signOff }) as const,
    ),
    ...withoutUnconfirmed(needs).map(
      (need, index) => ({ kind: 'missing', key: `missing ${String(index)}`, need }) as const,
    ),
    ...policy.toInform
      .filter((person) => !knows(person))
      .map((person) => ({ kind: 'toInform', key: `toInform ${person}`, person }) as const),
  ]
}

/** An approval that waits to be confirmed is said to be missing once, not twice. */
function withoutUnconfirmed(needs: readonly Need[]): readonly Need[] {
  const waiting = needs.filter(({ kind }) => kind === 'confirmation').length
  return needs.flatMap((need): readonly Need[] => {
    if (need.kind !== 'approval') return [need]
    return need.count > waiting ? [{ ...need, count: need.count - waiting }] : []
  })
}
