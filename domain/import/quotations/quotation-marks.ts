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
}

export const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)
export const isSpace = (character: string | undefined): boolean =>
  character === undefined || /[\s\u00a0\u202f([{–—/-]/u.test(character)

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
      return isSpace(before) ||
        (!isLetter(before) && isLetter(after)) ||
        (/\p{Lo}/u.test(before ?? '') && /\p{Lo}/u.test(after ?? '') && text.indexOf('"', place + 1) > 0)
        ? { closes, isSingle: false }
        : null
    case '‚':
    case '‘':
      return isSpace(before) && !isSpace(after) ? { closes, isSingle: true } : null
    case "'":
      return isSpace(before) && isLetter(after) && !/^'(?:\d0s|\d\d|n|tis|til|em)\b/.test(text.slice(place))
        ? { closes, isSingle: true }
        : null
    default:
      return null
  }
}
