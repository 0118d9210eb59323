import { secondsToWait, waitAfter, type Attempts } from '../../domain/identity/attempts'
import { fail, ok } from '../../domain/result'
import type { StoreContext, StoreResult } from './store-context'

/**
 * Begins an attempt to open a person's key: it counts as failed until it is ended, so that neither several windows at
 * once nor a program that is killed get a guess for nothing. The count stands in the store, where every process that
 * could try meets it. Gives back how long to wait should the passphrase be wrong.
 */
export function beginPassphraseAttempt(
  { connection }: StoreContext,
  { person, at }: { readonly person: string; readonly at: string },
): StoreResult<{ readonly waitSeconds: number }> {
  const known = connection
    .prepare<[string], Attempts>(
      'SELECT failures, last_at AS lastAt FROM passphrase_attempt WHERE person = ?',
    )
    .get(person)
  const waitSeconds = known === undefined ? 0 : secondsToWait(known, at)
  const failures = (known?.failures ?? 0) + (waitSeconds === 0 ? 1 : 0)
  // A clock that was set back must not leave the last attempt in a future that is far off.
  const isAhead = known !== undefined && known.lastAt > at
  if (waitSeconds === 0 || isAhead)
    connection
      .prepare(
        `INSERT INTO passphrase_attempt (person, failures, last_at) VALUES (@person, @failures, @at)
         ON CONFLICT (person) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at`,
      )
      .run({ person, failures, at })
  return waitSeconds > 0
    ? fail({ code: 'passphraseTooSoon', waitSeconds })
    : ok({ waitSeconds: waitAfter(failures) })
}

/** Ends attempts with a passphrase that was right: the next wrong one waits a second again. */
export function endPassphraseAttempts(
  { connection }: StoreContext,
  { person }: { readonly person: string },
): StoreResult<null> {
  connection.prepare('DELETE FROM passphrase_attempt WHERE person = ?').run(person)
  return ok(null)
}
