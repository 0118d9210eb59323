import { isCalendarDate } from '../document/attributes'

/** A date found in a text: `YYYY-MM-DD` and its place. */
export interface FoundDate {
  readonly date: string
  readonly from: number
  readonly to: number
}

const monthLanguages = [
  'de',
  'en',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'sv',
  'da',
  'nb',
  'tr',
  'cs',
  'fi',
  'hu',
  'ro',
  'ru',
  'uk',
  'he',
  'el',
  'ar',
]

interface SpelledMonths {
  /** Month names of many languages, in the case that stands beside a day, to 1–12. */
  readonly numbers: ReadonlyMap<string, number>
  /** A day before its month, and behind it. */
  readonly dayMonth: RegExp
  /** A day without its year, a month without its day: "3. Juli", "March 3", "im September 2026". */
  readonly dayOnly: RegExp
  readonly monthDay: RegExp
}

let spelledMonths: SpelledMonths | null = null

/** Asked of the first text that needs it: the names of twenty languages take 35 ms to load, which no start should wait for. */
const monthsInWords = (): SpelledMonths => (spelledMonths ??= readSpelledMonths())

function readSpelledMonths(): SpelledMonths {
  const numbers = new Map<string, number>()
  for (const language of monthLanguages)
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' })
      for (let month = 0; month < 12; month += 1) {
        const part = format
          .formatToParts(new Date(Date.UTC(2001, month, 5)))
          .find(({ type }) => type === 'month')?.value
        const name = part?.toLowerCase().replace(/\.$/, '')
        if (name !== undefined && /\p{L}{3}/u.test(name) && !numbers.has(name)) numbers.set(name, month + 1)
      }
    }
  numbers.set('jänner', 1).set('sept', 9)
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|')
  return {
    numbers,
    dayMonth: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|°)?[\\s\\u00a0]+(?:de |of |ב)?(${names})\\.?(?:[\\s\\u00a0]+de)?,?[\\s\\u00a0]+(\\d{4})(?!\\d)`,
      'giu',
    ),
    monthDay: new RegExp(
      `(?<!\\p{L})(${names})\\.?[\\s\\u00a0]+(\\d{1,2})(?:st|nd|rd|th)?(?:,[\\s\\u00a0]*|[\\s\\u00a0]+)(\\d{4})(?!\\d)`,
      'giu',
    ),
    dayOnly: new RegExp(
      `(?<![\\p{L}\\d])(?:\\d{1,2}(?:\\.|st|nd|rd|th|er|º)?[\\s\\u00a0]+(?:de |of )?(?:${names})(?!\\p{L})\\.?|(?:${names})\\.?[\\s\\u00a0]+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|(?:(?:im|in|en|em)[\\s\\u00a0]+)?(?:${names})[\\s\\u00a0]+\\d{4}(?!\\d))`,
      'giu',
    ),
  }
}

/** A text without the days whose year it does not give, and without months of a year: "3. Juli", "March 2026". */
export const withoutDays = (text: string): string =>
  /\d/.test(text) ? text.replace(monthsInWords().dayOnly, ' ') : text

const numeric = /(?<![\d.])(\d{1,2})\.[\s\u00a0]?(\d{1,2})\.[\s\u00a0]?(\d{4}|\d{2})(?!\d)/g
/** 15-04-2026 */
const hyphened = /(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/g
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g
const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g

/** 2026年4月8日, 2026년 4월 8일 */
const ideographic = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu

/** 令和8年4月10日; the first year of an era is written 元年. */
const eraDate = /(令和|平成)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu
const eraStart: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 }

const calendarDate = (year: number, month: number, day: number): string | null => {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDate(date) ? date : null
}

const eraYear = (era = '', year = ''): number => (eraStart[era] ?? 0) + (year === '元' ? 1 : Number(year))

/** All dates that a text gives in full, in order. Of `3/4/2026` the order of day and month is known only outside English. */
export function findDates(text: string, language: string): readonly FoundDate[] {
  if (!/\d/.test(text)) return []
  const found: FoundDate[] = []
  const add = (
    match: RegExpMatchArray,
    year: string | undefined,
    month: number | undefined,
    day: string | undefined,
  ): void => {
    const fullYear = Number(year) + (year?.length === 2 ? 2000 : 0)
    const date = month === undefined ? null : calendarDate(fullYear, month, Number(day))
    const from = match.index ?? 0
    if (date !== null) found.push({ date, from, to: from + match[0].length })
  }
  const { numbers, dayMonth, monthDay } = monthsInWords()
  for (const match of text.matchAll(dayMonth))
    add(match, match[3], numbers.get(match[2]?.toLowerCase() ?? ''), match[1])
  for (const match of text.matchAll(monthDay))
    add(match, match[3], numbers.get(match[1]?.toLowerCase() ?? ''), match[2])
  for (const match of text.matchAll(numeric)) add(match, match[3], Number(match[2]), match[1])
  for (const match of text.matchAll(hyphened)) add(match, match[3], Number(match[2]), match[1])
  for (const match of text.matchAll(iso)) add(match, match[1], Number(match[2]), match[3])
  for (const match of text.matchAll(ideographic)) add(match, match[1], Number(match[2]), match[3])
  for (const match of text.matchAll(eraDate))
    add(match, String(eraYear(match[1], match[2])), Number(match[3]), match[4])
  if (!language.startsWith('en'))
    for (const match of text.matchAll(slashed)) add(match, match[3], Number(match[2]), match[1])
  return found.sort((a, b) => a.from - b.from)
}

/** Whether a line gives a date with its day of the week or its hour, and nothing else: "22 June 2010". */
export function isDateAlone(text: string): boolean {
  if (text.length > 50) return false
  const [date, other] = findDates(text, 'de')
  return (
    date !== undefined &&
    other === undefined &&
    (text.slice(0, date.from) + ' ' + text.slice(date.to))
      .split(/[\s,.:;|–—-]+/)
      .filter((word) => word !== '').length <= 3
  )
}
