/** How far a clock may lag behind what a store has seen, in milliseconds: computers that share a store never agree to the second. */
export const clockTolerance = 5 * 60_000

/** A clock as an embargo is read by it. */
export interface ReadClock {
  /** The instant that decides whether an hour has passed. */
  readonly now: Date
  /** The newest instant that the store has seen (ISO 8601 in UTC), where the clock is behind it; null where it is not. */
  readonly setBackFrom: string | null
}

/**
 * Reads the clock of the computer beside the newest instant that the store has seen. Where the clock is behind, it still
 * decides, for it is the earlier of the two: an embargo may then hold too long, never too short, and it is said. A clock
 * that was set forward cannot be told from time that has passed.
 */
export function readClock(now: Date, newestSeen: string | null): ReadClock {
  const isBehind = newestSeen !== null && Date.parse(newestSeen) - now.getTime() > clockTolerance
  return { now, setBackFrom: isBehind ? newestSeen : null }
}
