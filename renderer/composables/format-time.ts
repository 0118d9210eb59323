const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** The format of that name in that language, made once: making one costs more than a hundred uses of it. */
function dateFormat(name: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name} ${locale}`
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  dateFormats.set(key, format)
  return format
}

const numberFormats = new Map<string, Intl.NumberFormat>()
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>()

/** A number as people of that language write it. */
export function formatNumber(value: number, locale: string): string {
  // Without a thousand to set apart it is the same in both languages; the window's first frame waits for no format.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale)
  numberFormats.set(locale, format)
  return format.format(value)
}

/** Date and time of an instant (ISO 8601), in the time zone of this computer. */
export const formatExact = (instant: string, locale: string): string =>
  dateFormat('exact', locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant))

/** A calendar day (`YYYY-MM-DD`), which is the same everywhere. */
export const formatDay = (day: string, locale: string): string =>
  dateFormat('day', locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** The time of day of an instant, with seconds: a save is a matter of seconds. */
export const formatTime = (instant: string, locale: string): string =>
  dateFormat('time', locale, { timeStyle: 'medium' }).format(new Date(instant))

/** The time of day of an instant, to the minute. */
export const formatClock = (instant: string, locale: string): string =>
  dateFormat('clock', locale, { timeStyle: 'short' }).format(new Date(instant))

/** How long ago an instant was; from a week on its date. */
export function formatRelative(instant: string, now: number, locale: string): string {
  const past = now - Date.parse(instant)
  const format = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  relativeFormats.set(locale, format)
  if (past < minute) return format.format(0, 'second')
  if (past < hour) return format.format(-Math.floor(past / minute), 'minute')
  if (past < day) return format.format(-Math.floor(past / hour), 'hour')
  if (past < 7 * day) return format.format(-Math.floor(past / day), 'day')
  return dateFormat('date', locale, { dateStyle: 'medium' }).format(new Date(instant))
}
