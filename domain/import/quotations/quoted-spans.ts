/** Words in quotation marks: where they stand in which text, the marks themselves left out. */
export interface QuotedSpan {
  /** The parts in order; more than one where a quotation runs over several paragraphs. */
  readonly parts: readonly { readonly text: number; readonly from: number; readonly to: number }[]
  /** Place of the opening mark in the first part's text, and of the first character after the closing mark in the last part's. */
  readonly openAt: number
  readonly closeAt: number
}

interface Style {
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

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isSpace = (character: string | undefined): boolean =>
  character === undefined || /[\s\u00a0\u202f([{–—/-]/u.test(character)

/** How a text writes its outer quotation marks where that is not clear from one mark alone. */
function findHabits(texts: readonly string[]): {
  readonly guillemetsPointIn: boolean
  readonly hasLowMarks: boolean
} {
  const all = texts.join('\n')
  const first = /[«»]/.exec(all)?.[0]
  const opensLow = /„/.test(all)
  return { guillemetsPointIn: first === '»' && !/(?:^|[\s(])«/m.test(all), hasLowMarks: opensLow }
}

/** All words in quotation marks of some texts that follow each other, outermost marks only. */
export function findQuotedSpans(texts: readonly string[]): readonly QuotedSpan[] {
  const habits = findHabits(texts)
  const spans: QuotedSpan[] = []
  for (let text = 0; text < texts.length; text += 1) {
    const value = texts[text] ?? ''
    for (let place = 0; place < value.length; place += 1) {
      if (
        spans.at(-1)?.parts.some((part) => part.text === text && place >= part.from && place <= part.to) ===
        true
      )
        continue
      const style = readOpening(value, place, habits)
      if (style === null) continue
      const span = closeSpan(texts, text, place, value[place] ?? '', style, habits)
      if (span === null) continue
      spans.push(span)
      place = span.parts.at(-1)?.text === text ? span.closeAt - 1 : value.length
    }
  }
  return spans
}

type Habits = ReturnType<typeof findHabits>

/** Whether a character opens a quotation, and what closes it then. */
function readOpening(text: string, place: number, habits: Habits): Style | null {
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

function closeSpan(
  texts: readonly string[],
  text: number,
  openAt: number,
  mark: string,
  style: Style,
  habits: Habits,
): QuotedSpan | null {
  const parts: { text: number; from: number; to: number }[] = []
  let from = openAt + 1
  for (let current = text; current < texts.length && current < text + 6; current += 1) {
    const value = texts[current] ?? ''
    const close = findClose(value, from, mark, style, habits)
    if (close >= 0)
      return {
        parts: [...parts, trimPart(value, { text: current, from, to: close })],
        openAt,
        closeAt: close + 1,
      }
    parts.push(trimPart(value, { text: current, from, to: value.length }))
    const next = texts[current + 1]
    if (next === undefined) break
    const reopens = next.startsWith(mark)
    // A quotation goes on in the next paragraph where that opens with the same mark, or has a closing mark and no opening one.
    if (!reopens && (style.isSingle || !closesWithoutOpening(next, mark, style, habits))) break
    from = reopens ? 1 : 0
  }
  return null
}

function closesWithoutOpening(text: string, mark: string, style: Style, habits: Habits): boolean {
  const close = findClose(text, 0, mark, style, habits)
  if (close < 0) return false
  for (let place = 0; place < close; place += 1) if (readOpening(text, place, habits) !== null) return false
  return true
}

function findClose(text: string, from: number, mark: string, style: Style, habits: Habits): number {
  let fallback = -1
  let depth = 0
  for (let place = from; place < text.length; place += 1) {
    const character = text[place] ?? ''
    const before = text[place - 1]
    const after = text[place + 1]
    if (!style.isSingle && character === mark && mark === '„') return -1
    if (mark === '«' && character === '«') depth += 1
    if (!style.closes(character)) continue
    if (depth > 0) {
      depth -= 1
      continue
    }
    if (isLetter(before) && isLetter(after) && !(/\p{Lo}/u.test(before ?? '') && character === '"')) {
      if (character === '"' || style.isSingle) continue
    }
    if (
      character === '"' &&
      isSpace(before) &&
      isLetter(after) &&
      place > from &&
      !closesAfterSpace(text, place)
    )
      continue
    if (mark === '“' && character === '“') {
      // A second English opening mark: the first was never closed.
      if (isSpace(before) && isLetter(after) && !habits.hasLowMarks) return -1
    }
    if (!style.isSingle) return place
    if (isLetter(after)) continue
    // "the users’ data": a possessive, not the end, where a clearer end follows.
    if (
      /[.,!?…]/.test(before ?? '') ||
      /^[’'‘]?[.,;:!?)]/.test(text.slice(place + 1)) ||
      !/s/i.test(before ?? '')
    )
      return place
    fallback = fallback < 0 ? place : fallback
  }
  return fallback
}

/** A straight mark with a stray space before it still closes where a mark has to close. */
const closesAfterSpace = (text: string, place: number): boolean => text.indexOf('"', place + 1) < 0

const trimPart = (
  text: string,
  part: { text: number; from: number; to: number },
): { text: number; from: number; to: number } => {
  const inner = text.slice(part.from, part.to)
  const lead = inner.length - inner.replace(/^[\s\u00a0\u202f]+/, '').length
  const trail = inner.length - inner.replace(/[\s\u00a0\u202f]+$/, '').length
  return { ...part, from: Math.min(part.to, part.from + lead), to: Math.max(part.from, part.to - trail) }
}
