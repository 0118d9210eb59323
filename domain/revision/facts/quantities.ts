import type { Fact } from './fact'
import { findAll } from './pattern'
import { moneyMultiplierPattern, multiplierPattern, numberPattern, readNumber } from './read-number'

const currencies: Readonly<Record<string, string>> = {
  ...{ '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', cent: 'ct', cents: 'ct', centimes: 'ct' },
  ...{ $: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', 'us-dollar': 'USD', us$: 'USD' },
  ...{ '£': 'GBP', gbp: 'GBP', pfund: 'GBP', pounds: 'GBP', livres: 'GBP' },
  ...{ chf: 'CHF', franken: 'CHF', francs: 'CHF' },
}
const namesOf = (names: readonly string[]): string =>
  `(?:${[...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/\$/g, '\\$'))
    .join('|')})`
const names = Object.keys(currencies)
/** French coins are “centimes”; its “cents” are hundreds. */
const currencyIn = (language: string): string =>
  namesOf(language === 'fr' ? names.filter((name) => !/^cents?$/.test(name)) : names)
const hasCurrency = new RegExp(namesOf(names), 'i')
const space = '[\\s\u00a0\u202f]*'
const start = '(?<![\\p{L}\\p{N}.,])'

interface Patterns {
  readonly after: RegExp
  readonly before: RegExp
  readonly percentage: RegExp
  readonly plain: RegExp
}

const made = new Map<string, Patterns>()

/** The patterns of a language: they differ by its words for numbers. */
function patternsOf(language: string): Patterns {
  const primary = language.split('-')[0] ?? ''
  const known = made.get(primary)
  if (known !== undefined) return known
  const digits = numberPattern(primary)
  const currency = currencyIn(primary)
  const money = `(${digits}${moneyMultiplierPattern})`
  const number = `${start}(${digits}${multiplierPattern})`
  const patterns = {
    after: new RegExp(`${start}${money}${space}-?(?:d['’]|de )?(${currency})(?!\\p{L})`, 'giu'),
    before: new RegExp(`(?<!\\p{L})(${currency})${space}${money}(?![\\p{N}])`, 'giu'),
    percentage: new RegExp(
      `${number}${space}-?(%|Prozentpunkte?n?|Prozent|per cent|percent(?:age points?)?|pct|pour cent|points? de pourcentage)(?!\\p{L})`,
      'giu',
    ),
    plain: new RegExp(`${number}(?![\\p{L}\\p{N}])`, 'giu'),
  }
  made.set(primary, patterns)
  return patterns
}

/** Sums of money, percentages and all other numbers; a text without their signs is not searched. */
export function findQuantities(text: string, language: string): readonly Fact[] {
  const { after, before, percentage, plain } = patternsOf(language)
  const paid = hasCurrency.test(text) ? text : ''
  const shared = /%|prozent|per ?cent|pct|pour cent|pourcentage/i.test(text) ? text : ''
  const value = (digits: string | undefined): string => readNumber(digits ?? '', language)
  return [
    ...findAll(paid, after, (match) => ({
      kind: 'money',
      key: `${currencyOf(match[2])} ${value(match[1])}`,
    })),
    ...findAll(paid, before, (match) => ({
      kind: 'money',
      key: `${currencyOf(match[1])} ${value(match[2])}`,
    })),
    ...findAll(shared, percentage, (match) => ({
      kind: 'percentage',
      key: `${value(match[1])} ${/punkt|point/i.test(match[2] ?? '') ? 'pp' : '%'}`,
    })),
    ...findAll(text, plain, (match) => ({ kind: 'number', key: value(match[1]) })),
  ]
}

const currencyOf = (name: string | undefined): string => currencies[name?.toLowerCase() ?? ''] ?? ''
