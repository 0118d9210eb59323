import { monthRange } from '../../../domain/library/time-words'
import type { MessageValues } from '../../composables/useMessages'
import type { MessageKey } from '../../locales/messages'

/** A stretch of days as people say it: a month and a year by their names, else from and to. */
export function describeRange(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  locale: string,
  t: (key: MessageKey, values?: MessageValues) => string,
): string {
  const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  const day = (value: string): string => format(value, { dateStyle: 'medium' })
  if (from === null) return to === null ? t('library.anyTime') : t('library.until', { day: day(to) })
  if (to === null) return t('library.since', { day: day(from) })
  const [year = '', month = ''] = from.split('-')
  if (from.endsWith('-01-01') && to === `${year}-12-31`) return year
  const whole = monthRange(Number(year), Number(month))
  if (whole.from === from && whole.to === to) return format(from, { month: 'long', year: 'numeric' })
  return from === to ? day(from) : t('library.between', { from: day(from), to: day(to) })
}
