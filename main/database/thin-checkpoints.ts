const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long after the newest automatic checkpoint a save keeps another one, in milliseconds. */
export const checkpointInterval = 5 * minute

/** A checkpoint as the thinning sees it. */
export interface AgedCheckpoint {
  readonly id: string
  readonly savedAt: string
}

/**
 * Which automatic checkpoints to give up: of the last day all stay, of the last thirty days the newest of each
 * hour, of all before the newest of each day.
 */
export function checkpointsToThin(checkpoints: readonly AgedCheckpoint[], now: string): readonly string[] {
  const newestFirst = [...checkpoints].sort((one, other) => other.savedAt.localeCompare(one.savedAt))
  const kept = new Set<string>()
  return newestFirst.flatMap(({ id, savedAt }) => {
    const age = Date.parse(now) - Date.parse(savedAt)
    if (age <= day) return []
    const span = age <= 30 * day ? hour : day
    const slot = `${String(span)}:${String(Math.floor(Date.parse(savedAt) / span))}`
    if (kept.has(slot)) return [id]
    kept.add(slot)
    return []
  })
}
