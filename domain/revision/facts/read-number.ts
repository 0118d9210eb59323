import { numberWordsOf } from './number-words'

/** What multiplies a number, in any language but where the same word means another number. */
const multipliers: Readonly<Record<string, number>> = {
  ...{ tausend: 1e3, tsd: 1e3, thousand: 1e3, mille: 1e3, k: 1e3 },
  ...{ mio: 1e6, million: 1e6, millionen: 1e6, millions: 1e6, mn: 1e6, m: 1e6 },
  ...{ mrd: 1e9, milliarde: 1e9, milliarden: 1e9, milliard: 1e9, milliards: 1e9, md: 1e9, bn: 1e9 },
  ...{ billionen: 1e12, trillion: 1e12 },
}
/** English counts a thousand millions so, German and French a million millions. */
const billion = (language: string): number => (language.startsWith('en') ? 1e9 : 1e12)

const factorOf = (word: string, language: string): number =>
  /^billions?$/.test(word) ? billion(language) : (multipliers[word] ?? 1)

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')

const space = '\\s\u00a0\u202f'
const grouped = `\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:[.,]\\d+)?(?![.,]?\\d)`

/** A number in digits or as a word of the language, as part of a pattern. */
export const numberPattern = (language: string): string =>
  `(?:${grouped}|\\d+(?:[.,\u00a0\u202f'’]\\d+)*|(?<![\\p{L}-])(?:${longestFirst(numberWordsOf(language).keys())})(?!\\p{L}))`

const longMultipliers = longestFirst([
  ...Object.keys(multipliers).filter((word) => word.length > 1 && word !== 'md'),
  ...['billion', 'billions'],
])
/** What multiplies the number before it, as part of a pattern; spaces and hyphens in front belong to it. */
export const multiplierPattern = `(?:[${space}]*-?(?:(?:mio|mrd|tsd|mn|bn)\\.|(?:${longMultipliers})(?!\\p{L})))?`
/** The same where a currency stands beside it, so that one letter says it: "£5m", "3 M€". */
export const moneyMultiplierPattern = `(?:[${space}]*-?(?:(?:mio|mrd|tsd|mn|bn)\\.|(?:${longMultipliers})(?!\\p{L})|(?:m|mds?|k)(?=[${space}]?€))|(?<=\\d)[mk](?!\\p{L}))?`

/** The value of a number as it is written in this language, "1.250,5" in German and "1,250.5" in English. */
export function readNumber(text: string, language: string): string {
  const words = numberWordsOf(language)
  const whole = text.trim().toLowerCase()
  const parts = /^(.*?)[\s\u00a0\u202f]*-?(\p{L}+)?\.?$/su.exec(whole) ?? []
  const word = parts[2] ?? ''
  const isWhole = words.has(whole)
  const digits = isWhole ? whole : (parts[1] ?? '')
  const factor = isWhole ? 1 : factorOf(word.replace(/^mds$/, 'md'), language)
  const value = digits === '' ? words.get(word) : (words.get(digits) ?? readDigits(digits, language))
  if (value === undefined || Number.isNaN(value)) return text
  // Rounded, for 1.2 × 1e6 is a little more than 1,200,000 in binary.
  return String(Math.round(value * factor * 1e6) / 1e6)
}

function readDigits(text: string, language: string): number {
  const plain = text.replace(/[ \u00a0\u202f'’]/g, '')
  const decimal = language.startsWith('en') ? '.' : ','
  const group = decimal === '.' ? ',' : '.'
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`).test(plain)
  if (isGrouped) return Number(plain.replaceAll(group, '').replace(decimal, '.'))
  const separators = plain.match(/[.,]/g) ?? []
  return separators.length > 1 ? Number.NaN : Number(plain.replace(',', '.'))
}
