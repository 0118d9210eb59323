export interface Style {
  readonly closes: (character: string) => boolean
  /** Single marks are apostrophes as well. */
  readonly isSingle: boolean
}

const double: Readonly<Record<string, string>> = {
  '„': '“”"„',
  '“': '”"“',
  '”': '”',
  '"': '"”“',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
  // Two commas in place of the low mark.
  ',': '”“"',
}

export const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)
export const isSpace = (character: string | undefined): boolean =>
  character === undefined || /[\s\u00a0\u202f([{–—/-]/u.test(character)

/**
 * Whether a straight mark stands in a Hebrew abbreviation, before its last letter: ד"ר, צה"ל, or the few whose ending
 * follows it: מנכ"לית.
 */
export function isGershayim(text: string, place: number): boolean {
  if (text[place] !== '"' || !/\p{Script=Hebrew}/u.test(text[place - 1] ?? '')) return false
  const after = /^\p{Script=Hebrew}+/u.exec(text.slice(place + 1, place + 12))?.[0] ?? ''
  const before = /\p{Script=Hebrew}+$/u.exec(text.slice(Math.max(0, place - 12), place))?.[0] ?? ''
  return after.length === 1 || (after !== '' && /(?:מנכ|סמנכ|יו|מזכ|רו|עו|דו)$/u.test(before))
}

/** How a text writes its outer quotation marks where that is not clear from one mark alone. */
export function findHabits(texts: readonly string[]): {
  readonly guillemetsPointIn: boolean
  readonly hasLowMarks: boolean
} {
  const all = texts.join('\n')
  const first = /[«»]/.exec(all)?.[0]
  const opensLow = /„/.test(all)
  return { guillemetsPointIn: first === '»' && !/(?:^|[\s(])«/m.test(all), hasLowMarks: opensLow }
}

export type Habits = ReturnType<typeof findHabits>

/** Whether a character opens a quotation, and what closes it then. */
export function readOpening(text: string, place: number, habits: Habits): Style | null {
  const character = text[place] ?? ''
  const before = text[place - 1]
  const after = text[place + 1]
  const closers = double[character]
  if (closers === undefined) return null
  const closes = (one: string): boolean => closers.includes(one)
  switch (character) {
    case '„':
    case '‹':
    case '「':
    case '『':
      return { closes, isSingle: false }
    case '«':
      return habits.guillemetsPointIn ? null : { closes, isSingle: false }
    case '»':
      return habits.guillemetsPointIn || (isSpace(before) && isLetter(after))
        ? { closes, isSingle: false }
        : null
    case '“':
      return habits.hasLowMarks && !isSpace(before) ? null : { closes, isSingle: false }
    case '”':
      return isSpace(before) && isLetter(after) && !habits.hasLowMarks ? { closes, isSingle: false } : null
    case '"':
      if (isGershayim(text, place)) return null
      return isSpace(before) ||
        (!isLetter(before) && isLetter(after)) ||
        (/\p{Lo}/u.test(before ?? '') && /\p{Lo}/u.test(after ?? '') && text.indexOf('"', place + 1) > 0)
        ? { closes, isSingle: false }
        : null
    case '‚':
    case '‘':
      return isSpace(before) && !isSpace(after) ? { closes, isSingle: true } : null
    case "'":
      if (opensDoubled(text, place))
        return isLetter(text[place + 2]) ? { closes: () => false, isSingle: false } : null
      return isSpace(before) && isLetter(after) && !/^'(?:\d0s|\d\d|n|tis|til|em)\b/.test(text.slice(place))
        ? { closes, isSingle: true }
        : null
    case ',':
      return after === ',' && isSpace(before) && isLetter(text[place + 2])
        ? { closes, isSingle: false }
        : null
    default:
      return null
  }
}

/** Two straight single marks that stand for a double one, as typewriters and news wires have it. */
const twoSingles = "''"

const opensDoubled = (text: string, place: number): boolean =>
  text.startsWith(twoSingles, place) && isSpace(text[place - 1])

/** The opening mark at a place: one character, or two single marks that stand for a double one. */
export const openingMark = (text: string, place: number): string =>
  opensDoubled(text, place) ? twoSingles : (text[place] ?? '')

/** How many characters an opening mark has: two commas stand for „. */
export const lengthOfOpening = (mark: string): number => (mark === ',' || mark === twoSingles ? 2 : 1)

/** Whether two single marks close at a place what two commas or two single marks opened. */
export const closesDoubled = (text: string, place: number, mark: string): boolean =>
  (mark === ',' && /^(?:’’|'')/u.test(text.slice(place, place + 2))) ||
  (mark === twoSingles && text.startsWith(twoSingles, place) && !opensDoubled(text, place))
