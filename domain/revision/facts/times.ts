import { findDates } from '../../import/dates'
import type { Fact } from './fact'
import { findAll } from './pattern'

const weekdays: readonly (readonly string[])[] = [
  ['montag', 'monday', 'mo', 'mon', 'lundi'],
  ['dienstag', 'tuesday', 'di', 'tue', 'mardi'],
  ['mittwoch', 'wednesday', 'mi', 'wed', 'mercredi'],
  ['donnerstag', 'thursday', 'do', 'thu', 'jeudi'],
  ['freitag', 'friday', 'fr', 'fri', 'vendredi'],
  ['samstag', 'saturday', 'sa', 'sat', 'samedi', 'sonnabend'],
  ['sonntag', 'sunday', 'so', 'sun', 'dimanche'],
]
const dayOf = (name: string): string =>
  String(
    weekdays.findIndex((names) =>
      names.includes(name.toLowerCase().replace(/(?<=(?:tag|day|woch|di|manche))s$/, '')),
    ),
  )
const longDays = weekdays.flatMap((names) => names.filter((name) => name.length > 3)).join('|')
const shortDays = weekdays.flatMap((names) => names.filter((name) => name.length <= 3)).join('|')
const weekday = new RegExp(
  `(?<!\\p{L})(?:(${longDays})(?:s)?(?=(?:abend|morgen|vormittag|nachmittag|mittag|nacht)?s?(?!\\p{L}))|(${shortDays})(?=\\.,?[\\s\u00a0]*\\d|,[\\s\u00a0]*\\d))`,
  'giu',
)

const months: readonly (readonly string[])[] = [
  ['januar', 'january', 'jan', 'jänner', 'janvier'],
  ['februar', 'february', 'feb', 'février'],
  ['märz', 'march', 'mar', 'mars'],
  ['april', 'apr', 'avril'],
  ['mai', 'may'],
  ['juni', 'june', 'jun', 'juin'],
  ['juli', 'july', 'jul', 'juillet'],
  ['august', 'aug', 'août'],
  ['september', 'sept', 'sep', 'septembre'],
  ['oktober', 'october', 'okt', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['dezember', 'december', 'dez', 'dec', 'décembre'],
]
const monthNames = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
const twoDigits = (value: string | number | undefined): string => String(value).padStart(2, '0')
const monthOf = (name: string | undefined): string =>
  twoDigits(months.findIndex((names) => names.includes(name?.toLowerCase() ?? '')) + 1)

const dayMonth = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d{1,2})(?:\\.|st|nd|rd|th|er)?[\\s\u00a0](?:of )?(${monthNames})(?!\\p{L})`,
  'giu',
)
const monthDay = new RegExp(
  `(?<!\\p{L})(${monthNames})\\.?[\\s\u00a0](\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])`,
  'giu',
)
const monthYear = new RegExp(`(?<!\\p{L})(${monthNames})[\\s\u00a0](\\d{4})(?!\\p{N})`, 'giu')
const shortDate = /(?<![\p{N}.,])(\d{1,2})\.[\s\u00a0]?(\d{1,2})\.(?![\p{N}])/gu

const unit = '(uhr(?!\\p{L})|[ap]\\.?[\\s\u00a0]?m\\.?(?!\\p{L})|h(?:eures?)?(?!\\p{L}))'
const hours = '(?<![\\p{N}.,:])(\\d{1,2})(?:[:.](\\d{2}))?'
const clock = new RegExp(
  `${hours}[\\s\u00a0\u202f]*${unit}(?:(?<=h(?:eures?)?)[\\s\u00a0\u202f]?([0-5]\\d)(?![.,]?\\p{N}))?|(?<![\\p{N}.,:])([01]?\\d|2[0-3]):([0-5]\\d)(?![\\p{N}:])`,
  'giu',
)
/** The first hour of a range whose unit stands behind the second: "14 bis 16 Uhr", "from 2 to 4 pm". */
const rangeStart = new RegExp(
  `${hours}(?=[\\s\u00a0]*(?:bis|und|to|until|and|à|et|[–-])[\\s\u00a0]*(\\d{1,2})(?:[:.]\\d{2})?[\\s\u00a0\u202f]*${unit})`,
  'giu',
)

const midnight = /(?<![\p{L}-])(?:mitternacht|midnight|minuit)(?!\p{L})/giu

/** Dates, weekdays and times of day. */
export const findTimes = (text: string, language: string): readonly Fact[] => [
  ...(/\d/.test(text) ? findDatesAndHours(text, language) : []),
  ...findAll(text, midnight, () => ({ kind: 'time', key: '00:00' })),
  ...findAll(text, weekday, ([, long, short]) => ({ kind: 'weekday', key: dayOf(long ?? short ?? '') })),
]

/** A full date has a year, or is written with points. */
const mayHaveFullDate = /\d{4}|\d\.[\s\u00a0]?\d/

const findDatesAndHours = (text: string, language: string): readonly Fact[] => [
  ...(mayHaveFullDate.test(text) ? findDates(text, language) : []).map(({ date, from, to }) => ({
    ...{ kind: 'date' as const, key: date, text: text.slice(from, to), from, to },
  })),
  ...findAll(text, monthYear, ([, month, year]) => ({
    kind: 'date',
    key: `${year ?? ''}-${monthOf(month)}`,
  })),
  ...findAll(text, dayMonth, ([, day, month]) => ({
    kind: 'date',
    key: `--${monthOf(month)}-${twoDigits(day)}`,
  })),
  ...findAll(text, monthDay, ([, month, day]) => ({
    kind: 'date',
    key: `--${monthOf(month)}-${twoDigits(day)}`,
  })),
  ...findAll(text, shortDate, ([, day, month]) =>
    Number(month) < 1 || Number(month) > 12 || Number(day) > 31
      ? null
      : { kind: 'date', key: `--${twoDigits(month)}-${twoDigits(day)}` },
  ),
  ...findAll(text, clock, ([, hour, minute, named, minuteAfter, digitalHour, digitalMinute]) => ({
    kind: 'time',
    key: timeKey(hour ?? digitalHour, minute ?? minuteAfter ?? digitalMinute, named ?? ''),
  })),
  ...findAll(text, rangeStart, ([, hour, minute, end, named]) => ({
    kind: 'time',
    // "10 to 2 pm" begins in the morning.
    key: timeKey(hour, minute, /^p/i.test(named ?? '') && Number(hour) > Number(end) ? 'a' : (named ?? '')),
  })),
]

function timeKey(hour: string | undefined, minute: string | undefined, named: string): string {
  const isAfternoon = /^p/i.test(named) && hour !== '12'
  const isMidnight = (/^a/i.test(named) && hour === '12') || hour === '24'
  return `${twoDigits(isMidnight ? 0 : Number(hour) + (isAfternoon ? 12 : 0))}:${minute ?? '00'}`
}
