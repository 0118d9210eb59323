import {
  closesDoubled,
  isGershayim,
  isLetter,
  isSpace,
  readOpening,
  type Habits,
  type Style,
} from './quotation-marks'

/** For each place of a text what a search for the closing mark from there on finds. */
interface Search {
  /** The next place that closes for certain, or -1 where none does or another opening mark comes first. */
  readonly sure: Int32Array
  /** The next place that closes where no place does for certain, or -1. */
  readonly likely: Int32Array
  /** Of straight marks and English ones: the next place that closes where all that opens before it closes as well, or -1. */
  readonly nested: Int32Array
}

/** Where quotations close. */
export interface Closings {
  /** The place of the mark that closes what an opening mark before `from` opened in the text with this index, or -1. */
  readonly find: (text: number, from: number, mark: string, style: Style) => number
  /** Whether the text with this index has a closing mark and no opening one before it. */
  readonly closesWithoutOpening: (text: number, mark: string, style: Style) => boolean
}

/** Finds closing marks. Each text is read once for each kind of mark, however many marks stay open in it. */
export function closingsOf(texts: readonly string[], habits: Habits): Closings {
  const searches = new Map<string, Search>()
  const answers = new Map<string, boolean>()
  const find: Closings['find'] = (text, from, mark, style) => {
    const value = texts[text] ?? ''
    // At the very start of a paragraph a straight mark cannot be a new opening one.
    if (from === 0 && value.startsWith('"') && style.closes('"')) return 0
    const key = `${mark}${String(text)}`
    const search = searches.get(key) ?? searchText(value, mark, style, habits)
    searches.set(key, search)
    // "… between "free range" and organic …": what opens inside closes first.
    const whole = mark === '"' || mark === '“' ? (search.nested[from] ?? -1) : -1
    if (whole >= 0) return whole
    const sure = search.sure[from] ?? -1
    return sure >= 0 ? sure : (search.likely[from] ?? -1)
  }
  const hasNoOpening: Closings['closesWithoutOpening'] = (text, mark, style) => {
    const value = texts[text] ?? ''
    const close = find(text, 0, mark, style)
    for (let place = 0; place < close; place += 1) {
      const inner = readOpening(value, place, habits)
      // Single marks inside double ones stand for a title or a word.
      if (inner !== null && !(inner.isSingle && !style.isSingle)) return false
    }
    return close >= 0
  }
  return {
    find,
    closesWithoutOpening: (text, mark, style) => {
      const key = `${mark}${String(text)}`
      const answer = answers.get(key) ?? hasNoOpening(text, mark, style)
      answers.set(key, answer)
      return answer
    },
  }
}

function searchText(text: string, mark: string, style: Style, habits: Habits): Search {
  const sure = new Int32Array(text.length + 1).fill(-1)
  const likely = new Int32Array(text.length + 1).fill(-1)
  const nested = new Int32Array(text.length + 1).fill(-1)
  for (let place = text.length - 1; place >= 0; place -= 1) {
    sure[place] = sure[place + 1] ?? -1
    likely[place] = likely[place + 1] ?? -1
    // Guillemets nest: what the inner ones close is not the outer one's end.
    if (mark === '«' && text[place] === '«') {
      const inner = sure[place + 1] ?? -1
      sure[place] = inner < 0 ? -1 : (sure[inner + 1] ?? -1)
      continue
    }
    nested[place] = nested[place + 1] ?? -1
    if (opensInside(text, place, mark, habits)) {
      const inner = nested[place]
      nested[place] = inner === undefined || inner < 0 ? -1 : (nested[inner + 1] ?? -1)
    } else if (text[place] === closerOf(mark) && closingAt(text, place, mark, style, habits) === 'sure')
      nested[place] = place
    switch (closingAt(text, place, mark, style, habits)) {
      case 'sure':
        sure[place] = place
        likely[place] = -1
        break
      case 'likely':
        likely[place] = place
        break
      case 'never':
        sure[place] = -1
        likely[place] = -1
        break
      case null:
        break
    }
  }
  return { sure, likely, nested }
}

/** Whether a mark opens by what stands beside it: a straight one, or an English one inside an English one. */
const opensInside = (text: string, place: number, mark: string, habits: Habits): boolean =>
  text[place] === (mark === '“' && !habits.hasLowMarks ? '“' : '"') &&
  isSpace(text[place - 1]) &&
  isLetter(text[place + 1])

const closerOf = (mark: string): string => (mark === '“' ? '”' : '"')

/** What the character at a place is for a quotation that a mark opened; `never` where that was left open. */
function closingAt(
  text: string,
  place: number,
  mark: string,
  style: Style,
  habits: Habits,
): 'sure' | 'likely' | 'never' | null {
  const character = text[place] ?? ''
  const before = text[place - 1]
  const after = text[place + 1]
  if (!style.isSingle && character === mark && mark === '„') return 'never'
  if (closesDoubled(text, place, mark)) return 'sure'
  if (!style.closes(character) || isGershayim(text, place)) return null
  if (isLetter(before) && isLetter(after) && !(/\p{Lo}/u.test(before ?? '') && character === '"')) {
    if (character === '"' || style.isSingle) return null
  }
  if (character === '"' && isSpace(before) && isLetter(after) && !closesAfterSpace(text, place)) return null
  // A second English opening mark: the first was never closed.
  if (mark === '“' && character === '“' && isSpace(before) && isLetter(after) && !habits.hasLowMarks)
    return 'never'
  // Where „ opens, a straight mark closes only where no “ or ” does: it may stand around a word inside.
  if (!style.isSingle) return mark === '„' && character === '"' ? 'likely' : 'sure'
  if (isLetter(after)) return null
  // "the users’ data": a possessive, not the end, where a clearer end follows.
  return /[.,!?…]/.test(before ?? '') ||
    /^[’'‘]?[.,;:!?)]/.test(text.slice(place + 1, place + 3)) ||
    !/s/i.test(before ?? '')
    ? 'sure'
    : 'likely'
}

/** A straight mark with a stray space before it still closes where a mark has to close. */
const closesAfterSpace = (text: string, place: number): boolean =>
  text.indexOf('"', place + 1) < 0 && !/[“”]/.test(text.slice(place + 1))
