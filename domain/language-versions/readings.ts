import { isSameFact, type Fact, type FactKind } from '../revision/facts/fact'
import { multiplierPattern, readNumber } from '../revision/facts/read-number'
import { numberWordsOf } from '../revision/facts/number-words'
import { findTimes } from '../revision/facts/times'
import { isSameLink } from './same-link'

/**
 * All that a text may be read to say. It is wider than its facts: "beide" says two, "a half" fifty per cent, the
 * 2 of "December 2 to 5" the second of December. What one language version states is looked for here in the other, so
 * that a good translation is never blamed for saying it otherwise.
 */
export interface Readings {
  /** The facts of each kind, each once. */
  readonly facts: FactsByKind
  /** Values of numbers, as keys of facts have them. */
  readonly numbers: ReadonlySet<string>
  /** Values of shares in per cent. */
  readonly shares: ReadonlySet<string>
  /** `--MM-DD`. */
  readonly days: ReadonlySet<string>
  /** `MM` of months that are named. */
  readonly months: ReadonlySet<string>
  /** `HH:MM`. */
  readonly times: ReadonlySet<string>
}

export type FactsByKind = ReadonlyMap<FactKind, readonly Fact[]>

/** Facts by their kind, of those with the same key one. */
export function byKind(facts: Iterable<Fact>): FactsByKind {
  const kinds = new Map<FactKind, Map<string, Fact>>()
  for (const fact of facts) {
    const known = kinds.get(fact.kind) ?? new Map<string, Fact>()
    known.set(fact.key, fact)
    kinds.set(fact.kind, known)
  }
  return new Map([...kinds].map(([kind, known]) => [kind, [...known.values()]]))
}

/** The readings of a text in a language, whose facts are known. */
export function readingsOf(text: string, language: string, facts: readonly Fact[]): Readings {
  return {
    facts: byKind(facts),
    numbers: new Set([...digitsIn(text, language), ...wordsIn(text, language), ...valuesOf(facts)]),
    shares: new Set(shareWords.flatMap(([pattern, share]) => (pattern.test(text) ? [share] : []))),
    days: new Set(daysIn(text)),
    months: new Set(
      monthWords.flatMap((pattern, month) => (pattern.test(text) ? [twoDigits(month + 1)] : [])),
    ),
    times: new Set(timeWords.flatMap(([pattern, time]) => (pattern.test(text) ? [time] : []))),
  }
}

/** Whether a fact of one language version may be read in another. */
export function isSaid(fact: Fact, { facts, numbers, shares, days, months, times }: Readings): boolean {
  const alike = facts.get(fact.kind) ?? []
  if (alike.some((other) => isSameFact(fact, other))) return true
  const [unit = '', value = ''] = fact.key.split(' ')
  switch (fact.kind) {
    case 'number':
      return numbers.has(fact.key)
    case 'money':
      return isSameMoney(unit, value, alike) || (!hasOtherUnit(value, alike) && numbers.has(value))
    case 'percentage':
      // The value stands first here.
      return shares.has(unit) || (!hasOtherUnit(unit, alike) && numbers.has(unit))
    case 'date':
      return isDateSaid(fact.key, { dates: alike, numbers, days, months })
    case 'time':
      return (
        times.has(fact.key) || (fact.key.endsWith(':00') && numbers.has(String(Number(fact.key.slice(0, 2)))))
      )
    case 'place':
      return (fact.text.match(/\d+/g) ?? []).every((digits) => numbers.has(String(Number(digits))))
    case 'link':
      return alike.some((other) => isSameLink(fact.key, other.key))
    default:
      return false
  }
}

/** 50 cents are 0.5 euros. */
const isSameMoney = (unit: string, value: string, sums: readonly Fact[]): boolean =>
  sums.some(({ key }) => {
    const [otherUnit = '', otherValue = ''] = key.split(' ')
    if (unit === 'ct') return Number(value) / 100 === Number(otherValue)
    return otherUnit === 'ct' && Number(otherValue) / 100 === Number(value)
  })

/** Whether the same value is said with another currency, or as points and not per cent. */
const hasOtherUnit = (value: string, alike: readonly Fact[]): boolean =>
  alike.some(({ key }) => key.split(' ').includes(value))

function isDateSaid(
  key: string,
  {
    dates: facts,
    numbers,
    days,
    months,
  }: Pick<Readings, 'numbers' | 'days' | 'months'> & { readonly dates: readonly Fact[] },
): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(key) ?? []
  const dates = facts.map((fact) => fact.key)
  const isYearSaid = year === '-' || numbers.has(year)
  if (day === '') return isYearSaid && (months.has(month) || dates.some((date) => date.includes(`-${month}`)))
  return (
    isYearSaid && (days.has(`--${month}-${day}`) || dates.some((date) => date.endsWith(`-${month}-${day}`)))
  )
}

const twoDigits = (value: string | number): string => String(value).padStart(2, '0')

/** Each run of digits, and its parts where these are the parts of a date or parted by spaces only. */
function digitsIn(text: string, language: string): readonly string[] {
  return [...text.matchAll(/\d+(?:[.,\u00a0\u202f'’ ]\d+)*/g)].flatMap(([digits]) => {
    const isDate = /^\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{2}){0,2}$/.test(digits)
    const parts = digits.split(isDate ? /\D+/ : /[ \u00a0\u202f]/)
    return [digits, ...parts]
      .map((part) => readNumber(part, language))
      .flatMap((value) => [value, withoutZeros(value)])
  })
}

/** The 2 of "02". */
const withoutZeros = (value: string): string => (/^\d+$/.test(value) ? String(Number(value)) : value)

/** Words that say a number without being one, by what they say. */
const countingWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?<!\p{L})(?:eine?[mnrs]?|one|an?|une?|single|einzige\p{L}*|first|erste\p{L}*|première?s?|premiers?)(?!\p{L})/iu,
    ['1'],
  ],
  [
    /(?<!\p{L})(?:zwei|beide|doppel|paar(?!\p{L})|duo|zweit|both|pair|couple|twice|double|twin|second|two|half|deux|paire|doubl|hälfte|halb)/iu,
    ['2'],
  ],
  [/(?<!\p{L})(?:drei|dritt|third|triple|three|thrice|trois|tripl|tiers)/iu, ['3']],
  [/(?<!\p{L})(?:vier(?!tel)|four|quatr|quarter|viertel|quart)/iu, ['4']],
  [/(?<!\p{L})(?:fünf|fünft|five|fifth|cinq|decade|quinquennal)/iu, ['5']],
  [/(?<!\p{L})(?:sechs|sechst|six|sixth|sixième)/iu, ['6']],
  [/(?<!\p{L})(?:sieb(?:en|te)|seven|sept)/iu, ['7']],
  [/(?<!\p{L})(?:acht|eight|huit)/iu, ['8']],
  [/(?<!\p{L})(?:neun|nine|ninth|neuf|neuv)/iu, ['9']],
  [/(?<!\p{L})(?:zehn|jahrzehnt|ten(?!\p{L})|tenth|decade|dix|dizaine|décennie)/iu, ['10']],
  [/(?<!\p{L})(?:elf|elft|eleven|onz)/iu, ['11']],
  [/(?<!\p{L})(?:zwölf|twel|dozen|dutzend|douz)/iu, ['12']],
  [/(?<!\p{L})(?:hundert|hundred|jahrhundert|centur|cent|centaine|siècle)/iu, ['100']],
  [/(?<!\p{L})(?:tausend|thousand|mille|millier)/iu, ['1000']],
]

/** Numbers that are written as words, also as part of a longer one, and the lower end of a range: "5 to 7 million". */
function wordsIn(text: string, language: string): readonly string[] {
  const words = numberWordsOf(language)
  const counted = countingWords.flatMap(([pattern, values]) => (pattern.test(text) ? values : []))
  const whole = [...text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)].flatMap(([word]) => {
    const value = words.get(word) ?? words.get(word.replace(/(?:te[nrms]?|ste[nrms]?|th|ième)$/, ''))
    return value === undefined ? [] : [String(value)]
  })
  const ranges = [...text.matchAll(range)].flatMap(([, low, digits, multiplier]) => {
    const factor = Number(readNumber(`1${multiplier ?? ''}`, language))
    return [low, digits].map((number) => String(Number(readNumber(number ?? '', language)) * factor))
  })
  return [...counted, ...whole, ...ranges, ...romanIn(text)]
}

/** Roman numerals as French counts centuries and all languages their kings. */
const romanIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\p{L})[IVX]{1,6}(?=e(?:r|ème)?(?!\p{L})|\.|(?!\p{L}))/gu)].map(([numeral]) => {
    const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0)
    return String(
      values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0),
    )
  })

const range = new RegExp(
  `(\\d+(?:[.,]\\d+)*)[\\s\u00a0]*(?:bis|auf|und|oder|to|and|or|à|et|ou|[–-])[\\s\u00a0]*(\\d+(?:[.,]\\d+)*)(${multiplierPattern.slice(0, -1)})`,
  'giu',
)

/** What a fact says in numbers beside its kind: the value of a sum, the year of a date. */
const valuesOf = (facts: readonly Fact[]): readonly string[] =>
  facts.flatMap(({ kind, key }) => {
    if (kind === 'date') return key.split('-').flatMap((part) => (part === '' ? [] : [String(Number(part))]))
    return kind === 'money' || kind === 'percentage' || kind === 'number' ? key.split(' ') : []
  })

const shareWords: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:half|hälfte|halb|moitié|demi)/iu, '50'],
  [/(?<!\p{L})(?:third|drittel|tiers)/iu, '33'],
  [/(?<!\p{L})(?:two[ -]thirds|zwei[ -]?drittel|deux[ -]tiers)/iu, '67'],
  [/(?<!\p{L})(?:quarter|viertel|quart)/iu, '25'],
  [/(?<!\p{L})(?:three[ -]quarters|drei[ -]?viertel|trois[ -]quarts)/iu, '75'],
  [/(?<!\p{L})(?:fifth|fünftel|cinquième)/iu, '20'],
  [/(?<!\p{L})(?:tenth|zehntel|dixième)/iu, '10'],
  [/(?<!\p{L})(?:double|doppelt|verdoppel|twice)/iu, '100'],
]

const monthWords: readonly RegExp[] = [
  /(?<!\p{L})(?:januar|january|jänner|janvier)/iu,
  /(?<!\p{L})(?:februar|february|février)/iu,
  /(?<!\p{L})(?:märz|march|mars(?!\p{L}))/iu,
  /(?<!\p{L})(?:april|avril)/iu,
  /(?<!\p{L})(?:mai|may)(?!\p{L})/iu,
  /(?<!\p{L})(?:juni|june|juin)(?!\p{L})/iu,
  /(?<!\p{L})(?:juli|july|juillet)(?!\p{L})/iu,
  /(?<!\p{L})(?:august|août)/iu,
  /(?<!\p{L})septemb/iu,
  /(?<!\p{L})(?:oktober|octob)/iu,
  /(?<!\p{L})novemb/iu,
  /(?<!\p{L})(?:dezember|decemb|décemb)/iu,
]

const timeWords: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}-])(?:noon|midday|midi|mittag)/iu, '12:00'],
  [/(?<![\p{L}-])(?:midnight|mitternacht|minuit)/iu, '00:00'],
]

const joint = '[\\s\u00a0]*(?:bis(?: zum)?|und|to|and|until|au|et|[–-]|,)[\\s\u00a0]*(?:the |le )?'
const dayBefore = new RegExp(
  `(?<![\\p{N}.,])(\\d{1,2})(?:\\.|st|nd|rd|th|er)?(?=${joint}(\\d{1,2}(?:\\.|st|nd|rd|th|er)?[\\s\u00a0](?:of )?\\p{L}{3,})(?!\\p{L}))`,
  'gu',
)
const dayBehind = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,})[\\s\u00a0]\\d{1,2}(?:st|nd|rd|th)?${joint}(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{N}])`,
  'gu',
)

/** The days of a range of which only one has its month beside it: "2. bis 5. Dezember", "December 2 to 5". */
function daysIn(text: string): readonly string[] {
  const dayOf = (words: string): readonly string[] =>
    findTimes(words, 'de').flatMap(({ kind, key }) => (kind === 'date' ? [`-${key.slice(-6)}`] : []))
  return [
    ...[...text.matchAll(dayBefore)].flatMap(([, day, end]) => dayOf(`${day ?? ''} ${monthIn(end)}`)),
    ...[...text.matchAll(dayBehind)].flatMap(([, month, day]) => dayOf(`${month ?? ''} ${day ?? ''}`)),
  ]
}

const monthIn = (words: string | undefined): string => /\p{L}{3,}$/u.exec(words ?? '')?.[0] ?? ''
