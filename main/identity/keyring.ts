/** How long a passphrase unlocks deciding, in milliseconds. */
export const unlockedFor = 600_000

/** The private halves that are unlocked: in the memory of this process alone, each for ten minutes. */
export interface Keyring {
  /** Takes over a seed and keeps it for ten minutes from now; gives back until when (ISO 8601). */
  readonly hold: (person: string, key: { readonly fingerprint: string; readonly seed: Buffer }) => string
  /** The seed of a person's key with this fingerprint, or null where it is locked. It is not to be kept. */
  readonly seedOf: (person: string, fingerprint: string) => Buffer | null
  /** Until when deciding is unlocked for a person, or null. */
  readonly unlockedUntil: (person: string) => string | null
  readonly lock: (person: string) => void
  /** What a locked screen or a sleeping machine does. */
  readonly lockAll: () => void
}

interface HeldKey {
  readonly fingerprint: string
  readonly seed: Buffer
  readonly from: number
  readonly until: number
  readonly timer: NodeJS.Timeout
}

/** Makes a keyring. `now` gives the present instant (ISO 8601); `onLocked` hears when a key is no longer there. */
export function createKeyring(now: () => string, onLocked: () => void = () => undefined): Keyring {
  const held = new Map<string, HeldKey>()

  function drop(person: string): boolean {
    const key = held.get(person)
    if (key === undefined) return false
    clearTimeout(key.timer)
    key.seed.fill(0)
    return held.delete(person)
  }

  function lock(person: string): void {
    if (drop(person)) onLocked()
  }

  /** A clock that was set back must not unlock for longer: before the beginning nothing is unlocked either. */
  function current(person: string): HeldKey | null {
    const key = held.get(person)
    const at = Date.parse(now())
    if (key !== undefined && (at < key.from || at >= key.until)) lock(person)
    return held.get(person) ?? null
  }

  return {
    hold: (person, { fingerprint, seed }) => {
      drop(person)
      const from = Date.parse(now())
      const timer = setTimeout(() => lock(person), unlockedFor)
      // An unlocked key keeps no process alive.
      timer.unref()
      held.set(person, { fingerprint, seed, from, until: from + unlockedFor, timer })
      return new Date(from + unlockedFor).toISOString()
    },
    seedOf: (person, fingerprint) => {
      const key = current(person)
      return key?.fingerprint === fingerprint ? key.seed : null
    },
    unlockedUntil: (person) => {
      const key = current(person)
      return key === null ? null : new Date(key.until).toISOString()
    },
    lock,
    lockAll: () => {
      for (const person of [...held.keys()]) lock(person)
    },
  }
}
