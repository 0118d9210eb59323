import { fail, ok, type Result } from '../result'

/** What is recorded of somebody who leaves, or who comes back (or was retired by mistake). */
export type RetirementKind = 'retired' | 'reinstated'

/** Whether somebody has left the office, by all that was recorded of them, oldest first. Nobody is ever deleted. */
export const isRetired = (records: readonly RetirementKind[]): boolean => records.at(-1) === 'retired'

/** Somebody who has left and therefore does nothing any more; what they did stays. */
export interface ActingRefusal {
  readonly kind: 'personRetired'
}

/** Whether a person may do anything at all: write, submit, decide. */
export const checkActing = (records: readonly RetirementKind[]): Result<null, ActingRefusal> =>
  isRetired(records) ? fail({ kind: 'personRetired' }) : ok(null)
