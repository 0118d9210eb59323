/** The words for numbers of a language, each with its value. */
export type NumberWords = ReadonlyMap<string, number>

const listed = (from: number, words: string, step = 1): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, from + index * step] as const)

function germanWords(): NumberWords {
  const ones = listed(2, 'zwei drei vier fünf sechs sieben acht neun')
  const tens = listed(20, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 10)
  const small = [
    ...ones,
    ...listed(10, 'zehn elf zwölf'),
    ...listed(13, 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
  ]
  return new Map([
    ...small,
    ...tens,
    ['dreissig', 30],
    ...tens.flatMap(([ten, value]) =>
      [['ein', 1] as const, ...ones].map(([one, more]) => [`${one}und${ten}`, value + more] as const),
    ),
    ...[['', 1] as const, ['ein', 1] as const, ...ones].map(
      ([one, value]) => [`${one}hundert`, value * 100] as const,
    ),
    ...small.map(([word, value]) => [`${word}tausend`, value * 1000] as const),
    ['dutzend', 12],
  ])
}

function englishWords(): NumberWords {
  const ones = listed(2, 'two three four five six seven eight nine')
  const tens = listed(20, 'twenty thirty forty fifty sixty seventy eighty ninety', 10)
  return new Map([
    ...ones,
    ...listed(10, 'ten eleven twelve'),
    ...listed(13, 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ...tens,
    ...tens.flatMap(([ten, value]) =>
      [['one', 1] as const, ...ones].map(([one, more]) => [`${ten}-${one}`, value + more] as const),
    ),
    ['hundred', 100],
    ...ones.map(([one, value]) => [`${one} hundred`, value * 100] as const),
    ['dozen', 12],
  ])
}

/** Without “neuf”, which is “new” as well, and “cent” by itself, which is most often part of “pour cent”. */
function frenchWords(): NumberWords {
  const ones = listed(2, 'deux trois quatre cinq six sept huit')
  const teens = listed(10, 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf')
  const tens = listed(20, 'vingt trente quarante cinquante soixante', 10)
  return new Map([
    ...ones,
    ...teens,
    ...tens,
    ...tens.flatMap(([ten, value]) => [
      ...ones.map(([one, more]) => [`${ten}-${one}`, value + more] as const),
      [`${ten}-neuf`, value + 9] as const,
      [`${ten} et un`, value + 1] as const,
      [`${ten} et une`, value + 1] as const,
      [`${ten}-et-un`, value + 1] as const,
    ]),
    ...teens.map(([teen, more]) => [`soixante-${teen}`, 60 + more] as const),
    ['soixante et onze', 71],
    ['quatre-vingts', 80],
    ...[...ones, ['un', 1] as const, ['neuf', 9] as const, ...teens].map(
      ([one, more]) => [`quatre-vingt-${one}`, 80 + more] as const,
    ),
    ...ones.map(([one, value]) => [`${one} cents`, value * 100] as const),
    ['douzaine', 12],
  ])
}

const makers: Readonly<Record<string, () => NumberWords>> = {
  de: germanWords,
  en: englishWords,
  fr: frenchWords,
}
const made = new Map<string, NumberWords>()

/** The words for numbers in this language (a BCP 47 tag); where they are not known, those of German and English. */
export function numberWordsOf(language: string): NumberWords {
  const primary = language.split('-')[0] ?? ''
  const known = made.get(primary)
  if (known !== undefined) return known
  const words = makers[primary]?.() ?? new Map([...germanWords(), ...englishWords()])
  made.set(primary, words)
  return words
}
