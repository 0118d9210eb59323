import { fail, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { GuardedResult } from '../database/store-context'

const attempts = 5

/** Repeats reading, deciding and writing where somebody else wrote in between; gives up as a busy store. */
export async function retryWhenChanged<Value>(
  attempt: () => Promise<GuardedResult<Value>>,
): Promise<Result<Value, Failure>> {
  for (let count = 0; count < attempts; count += 1) {
    const result = await attempt()
    if (result.ok) return result
    const { failure } = result
    if (failure.code !== 'changedMeanwhile') return fail(failure)
  }
  return fail({ code: 'storeBusy' })
}
