import type { Fact } from '../revision/facts/fact'
import { readNumber } from '../revision/facts/read-number'
import { isLocalised } from './same-link'

/** The words that would say in a version what its source says there, in the manner of those that stand there; null where that would be a guess. */
export function propose(source: Fact, version: Fact, language: string): string | null {
  if (source.kind !== version.kind) return null
  switch (source.kind) {
    case 'weekday':
      return proposeWeekday(source, version, language)
    case 'money':
    case 'percentage':
    case 'number':
      return proposeNumber(source, version, language)
    case 'email':
      return source.text
    case 'link':
      return isLocalised(source.key) || isLocalised(version.key) ? null : source.text
    default:
      return null
  }
}

/** The first of January 2024 was a Monday. */
const weekdayIn = (language: string, day: number): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + day)),
  )

function proposeWeekday(source: Fact, version: Fact, language: string): string | null {
  const [wrong, right] = [version, source].map(({ key }) => weekdayIn(language, Number(key)))
  if (wrong === undefined || right === undefined || wrong.toLowerCase() !== version.text.toLowerCase())
    return null
  return version.text === wrong ? right : `${right.slice(0, 1).toUpperCase()}${right.slice(1)}`
}

/** The same words with other digits: "€14.2 million" becomes "€12.4 million". */
function proposeNumber(source: Fact, version: Fact, language: string): string | null {
  const parts = /^(\D*)(\d[\d.,' ’\u00a0\u202f]*\d|\d)(\D*)$/u.exec(version.text)
  const [unit, value] = valueOf(source)
  const [otherUnit, otherValue] = valueOf(version)
  const digits = Number(readNumber(parts?.[2] ?? '', language))
  if (parts === null || unit !== otherUnit || !(digits > 0) || !(otherValue > 0)) return null
  const rounded = Math.round((value * digits * 1000) / otherValue) / 1000
  // What would need more digits is said with another multiplier.
  if (Math.abs((rounded * otherValue) / digits - value) > value * 1e-9) return null
  const decimals = /[.,](\d{1,2})$/.exec(parts[2] ?? '')?.[1]?.length ?? 0
  const written = new Intl.NumberFormat(language, {
    minimumFractionDigits: Number.isInteger(rounded) && decimals < 2 ? 0 : decimals,
    maximumFractionDigits: 3,
    useGrouping: rounded >= 10_000 || /\d[., ’\u00a0\u202f]\d{3}/.test(parts[2] ?? ''),
  }).format(rounded)
  return `${parts[1] ?? ''}${written}${parts[3] ?? ''}`
}

/** A sum's currency and value, a share's kind and value, a number's value. */
function valueOf({ kind, key }: Fact): readonly [unit: string, value: number] {
  const parts = key.split(' ')
  if (kind === 'number') return ['', Number(key)]
  return kind === 'money' ? [parts[0] ?? '', Number(parts[1])] : [parts[1] ?? '', Number(parts[0])]
}
