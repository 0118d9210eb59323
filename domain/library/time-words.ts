/** A stretch of calendar days, `YYYY-MM-DD`, both included. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

/** What somebody typed into the search, the words that name a time taken out. */
export interface SearchWords {
  readonly words: string
  /** The first time that was named, with the words that named it, or null. */
  readonly time: (DayRange & { readonly typed: string }) | null
}

const monthNames: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januar', 'jänner', 'jan', 'january'],
    ['februar', 'feber', 'feb', 'february'],
    ['märz', 'maerz', 'mär', 'mrz', 'march', 'mar'],
    ['april', 'apr'],
    ['mai', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt', 'october', 'oct'],
    ['november', 'nov'],
    ['dezember', 'dez', 'december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

const month = `(?<month>${Object.keys(monthNames)
  .sort((one, other) => other.length - one.length)
  .join('|')})\\.?`
const year = String.raw`(?<year>(?:19|20)\d{2})`
const last = '(?:letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|last)'
const expression = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu')

const monthOfYear = [
  expression(`${month}\\s+${year}`),
  expression(String.raw`(?<number>0?[1-9]|1[0-2])[./]${year}`),
  expression(`${year}-(?<number>0[1-9]|1[0-2])`),
]
const lastMonth = expression(`${last}\\s+${month}`)
const wholeYear = expression(`(?:jahr|year)\\s+${year}`)
const lastYear = expression(`${last}\\s+(?:jahr|year)`)

/**
 * Takes a month or year out of what was typed: "Mai 2026 Brücke", "bridge May 2026", "05/2026", "2026-05", "letzten
 * Mai", "last May", "Jahr 2025". What stands in quotation marks stays as it is. `today` is a calendar day, `YYYY-MM-DD`.
 */
export function readTimeWords(typed: string, today: string): SearchWords {
  const hidden = typed.replaceAll(/["„“”«»][^"„“”«»]*["„“”«»]/gu, (phrase) => '\u0000'.repeat(phrase.length))
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number)
  const found = (pattern: RegExp, range: (groups: Readonly<Record<string, string>>) => DayRange) => {
    const match = pattern.exec(hidden)
    if (match === null) return null
    const words = `${typed.slice(0, match.index)} ${typed.slice(match.index + match[0].length)}`
    return {
      words: words.replaceAll(/\s+/gu, ' ').trim(),
      time: { ...range(match.groups ?? {}), typed: match[0] },
    }
  }
  for (const pattern of monthOfYear) {
    const read = found(pattern, (groups) => monthRange(Number(groups['year']), monthOf(groups)))
    if (read !== null) return read
  }
  return (
    found(lastMonth, (groups) => {
      const wanted = monthOf(groups)
      return monthRange(wanted < thisMonth ? thisYear : thisYear - 1, wanted)
    }) ??
    found(wholeYear, ({ year: named }) => yearRange(Number(named))) ??
    found(lastYear, () => yearRange(thisYear - 1)) ?? { words: typed, time: null }
  )
}

const monthOf = (groups: Readonly<Record<string, string | undefined>>): number =>
  groups['number'] === undefined
    ? (monthNames[groups['month']?.toLowerCase() ?? ''] ?? 1)
    : Number(groups['number'])

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** All days of a month; months count from 1. */
export function monthRange(inYear: number, ofMonth: number): DayRange {
  const start = `${String(inYear)}-${twoDigits(ofMonth)}`
  const days = new Date(Date.UTC(inYear, ofMonth, 0)).getUTCDate()
  return { from: `${start}-01`, to: `${start}-${twoDigits(days)}` }
}

export const yearRange = (year: number): DayRange => ({
  from: `${String(year)}-01-01`,
  to: `${String(year)}-12-31`,
})
