const multipliers: Readonly<Record<string, number>> = {
  tausend: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  k: 1e3,
  mio: 1e6,
  million: 1e6,
  millionen: 1e6,
  mn: 1e6,
  m: 1e6,
  mrd: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  billion: 1e9,
  bn: 1e9,
}

const numberWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
  ...'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
  ...'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
  ...([
    ['hundert', 100],
    ['hundred', 100],
    ['dutzend', 12],
    ['dozen', 12],
  ] as const),
])

/** A number in digits or as a word, as part of a pattern. */
export const numberPattern = `(?:\\d+(?:[.,\u00a0\u202f'’]\\d+)*|(?<!\\p{L})(?:${Object.keys(numberWords).join('|')}))`
/** What multiplies the number before it, as part of a pattern; spaces in front belong to it. */
export const multiplierPattern = `(?:[\\s\u00a0\u202f]*(?:(?:mio|mrd|tsd|mn|bn)\\.|(?:${Object.keys(
  multipliers,
)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?!\\p{L})))?`

/** The value of a number as it is written in this language, "1.250,5" in German and "1,250.5" in English. */
export function readNumber(text: string, language: string): string {
  const parts = /^(.*?)[\s\u00a0\u202f]*(\p{L}+)?\.?$/su.exec(text.trim()) ?? []
  const word = parts[2]?.toLowerCase() ?? ''
  const digits = parts[1] ?? ''
  const factor = multipliers[word] ?? 1
  const value =
    digits === '' ? numberWords[word] : (numberWords[digits.toLowerCase()] ?? readDigits(digits, language))
  if (value === undefined || Number.isNaN(value)) return text
  // Rounded, for 1.2 × 1e6 is a little more than 1,200,000 in binary.
  return String(Math.round(value * factor * 1e6) / 1e6)
}

function readDigits(text: string, language: string): number {
  const plain = text.replace(/[\u00a0\u202f'’]/g, '')
  const decimal = language.startsWith('en') ? '.' : ','
  const group = decimal === '.' ? ',' : '.'
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`).test(plain)
  if (isGrouped) return Number(plain.replaceAll(group, '').replace(decimal, '.'))
  const separators = plain.match(/[.,]/g) ?? []
  return separators.length > 1 ? Number.NaN : Number(plain.replace(',', '.'))
}
