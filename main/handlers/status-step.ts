import { type Action, type Status, transition } from '../../domain/approval/status'
import { fail, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'

/** The status after an action, or the failure that says why there is none. */
export function takeStep(from: Status, action: Action): Result<Status, Failure> {
  const step = transition(from, action)
  return step.ok ? step : fail({ code: 'notInThisStatus', status: from, action })
}
