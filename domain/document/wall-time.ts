/** What a clock in a time zone shows at an instant (ISO 8601, UTC): `YYYY-MM-DDTHH:mm`. */
export function toWallTime(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * The instant (ISO 8601, UTC, whole seconds) at which a clock in the time zone shows this, or null for no time at all.
 * Of an hour that the clock shows twice the first is meant; one that it skips is moved behind the gap.
 */
export function fromWallTime(wallTime: string, timeZone: string): string | null {
  const shown = Date.parse(`${wallTime}:00Z`)
  if (!/^\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallTime) || Number.isNaN(shown)) return null
  const offsetAt = (instant: number): number =>
    Date.parse(`${toWallTime(new Date(instant).toISOString(), timeZone)}:00Z`) - instant
  const day = 86_400_000
  const before = shown - offsetAt(shown - day)
  const after = shown - offsetAt(shown + day)
  const fits = [before, after].filter((instant) => instant + offsetAt(instant) === shown)
  const instant = fits.length > 0 ? Math.min(...fits) : Math.max(before, after)
  return `${new Date(instant).toISOString().slice(0, 19)}Z`
}

/** All time zones by their IANA names. */
export const timeZones = (): readonly string[] => [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
