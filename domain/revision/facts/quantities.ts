import type { Fact } from './fact'
import { findAll } from './pattern'
import { multiplierPattern, numberPattern, readNumber } from './read-number'

const currencies: Readonly<Record<string, string>> = {
  ...{ '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', cent: 'ct', cents: 'ct' },
  ...{ $: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', 'us-dollar': 'USD', us$: 'USD' },
  ...{ '£': 'GBP', gbp: 'GBP', pfund: 'GBP', pounds: 'GBP', chf: 'CHF', franken: 'CHF' },
}
const currency = `(?:${Object.keys(currencies)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/\$/g, '\\$'))
  .join('|')})`
const hasCurrency = new RegExp(currency, 'i')
const space = '[\\s\u00a0\u202f]*'
const number = `(?<![\\p{L}\\p{N}.,])(${numberPattern}${multiplierPattern})`

const after = new RegExp(`${number}${space}-?(${currency})(?!\\p{L})`, 'giu')
const before = new RegExp(
  `(?<!\\p{L})(${currency})${space}(${numberPattern}${multiplierPattern})(?![\\p{N}])`,
  'giu',
)
const percentage = new RegExp(
  `${number}${space}-?(%|Prozentpunkte?n?|Prozent|per cent|percent(?:age points?)?|pct)(?!\\p{L})`,
  'giu',
)
const plain = new RegExp(`${number}(?![\\p{L}])`, 'giu')

/** Sums of money, percentages and all other numbers; a text without their signs is not searched. */
export function findQuantities(text: string, language: string): readonly Fact[] {
  const paid = hasCurrency.test(text) ? text : ''
  const shared = /%|prozent|per ?cent|pct/i.test(text) ? text : ''
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
