import { fail, type Result } from '../../domain/result'
import type { WindowFailure } from '../api'
import { useUnlockingStore } from '../stores/unlocking'

/** What may fail because deciding is locked. */
export interface Unlocking {
  /** Runs a call; where it needs a passphrase, asks for it and runs the call once more. Cancelling fails with `cancelled`. */
  readonly withUnlocking: <Value>(
    call: () => Promise<Result<Value, WindowFailure>>,
  ) => Promise<Result<Value, WindowFailure>>
}

/** Gives what asks for a passphrase only where one is needed. */
export function useUnlocking(): Unlocking {
  const unlocking = useUnlockingStore()
  return {
    withUnlocking: async (call) => {
      const answer = await call()
      if (answer.ok || answer.failure.code !== 'passphraseNeeded') return answer
      const isUnlocked = await unlocking.ask(answer.failure.person)
      return isUnlocked ? call() : fail({ code: 'cancelled' })
    },
  }
}
