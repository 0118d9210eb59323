/** The longest that anybody waits after a wrong passphrase, in seconds. */
export const longestWait = 300

/** How long to wait after that many wrong passphrases in a row, in seconds: 1, 2, 4 and so on. */
export const waitAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(2 ** (failures - 1), longestWait)

/** Wrong passphrases in a row, and when the last of them was tried (ISO 8601). */
export interface Attempts {
  readonly failures: number
  readonly lastAt: string
}

/**
 * How long somebody has to wait before the next attempt, in whole seconds. Where the clock was set back behind the last
 * attempt, the whole wait begins again: nobody gains by it, and nobody waits for an hour that is far off.
 */
export function secondsToWait({ failures, lastAt }: Attempts, now: string): number {
  const passed = Math.max(0, Date.parse(now) - Date.parse(lastAt))
  return Math.max(0, Math.ceil(waitAfter(failures) - passed / 1000))
}
