import { objectFrom } from '../json-object'
import { isInstant, isName } from './field-checks'

/** Says that somebody is editing a shared release. Whoever knows its token holds it. */
export interface SharedLock {
  readonly token: string
  /** A name; empty where nobody said who writes. */
  readonly person: string
  readonly computer: string
  /** An instant, ISO 8601 in UTC, by the clock of that computer. */
  readonly since: string
}

/** A lock as it was found: none, one that cannot be read, or what it says. */
export type FoundLock = SharedLock | 'unreadable' | null

/** What a lock means for one store. */
export type LockState =
  | { readonly kind: 'free' }
  | { readonly kind: 'mine' }
  /** Who holds it; null where its file cannot be read. `isLong`: so long that it may have been forgotten. */
  | { readonly kind: 'held'; readonly by: Omit<SharedLock, 'token'> | null; readonly isLong: boolean }

const format = 'imprimatur-shared-lock'
const version = 1

/** After this time, in milliseconds, it is said that a lock may have been forgotten. */
const longTime = 4 * 60 * 60 * 1000

export const writeLock = (lock: SharedLock): string =>
  `${JSON.stringify({ format, version, ...lock }, null, 1)}\n`

/** Reads the text of a lock's file. What cannot be read still keeps others out. */
export function readLock(text: string): SharedLock | 'unreadable' {
  const file = objectFrom(text)
  if (file?.format !== format || file.version !== version) return 'unreadable'
  const { token, person, computer, since } = file
  return isName(token) && isName(person) && isName(computer) && isInstant(since)
    ? { token, person, computer, since }
    : 'unreadable'
}

/** What a lock means for the store that holds `token`, or none. */
export function lockStateOf(lock: FoundLock, token: string | null, now: string): LockState {
  if (lock === null) return { kind: 'free' }
  if (lock === 'unreadable') return { kind: 'held', by: null, isLong: false }
  if (lock.token === token) return { kind: 'mine' }
  const { person, computer, since } = lock
  const isLong = Date.parse(now) - Date.parse(since) > longTime
  return { kind: 'held', by: { person, computer, since }, isLong }
}
