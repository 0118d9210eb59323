/** A range of the file's text, in UTF-16 units, end exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Strong, emphasised or linked words of a passage, by their place in its text. */
export interface InlineSpan extends Range {
  readonly mark: 'strong' | 'emphasis' | { readonly href: string }
}

/** Words that belong together, with their white space folded, and where each character stands in the file. */
export interface Passage {
  readonly text: string
  /** For each UTF-16 unit of the text its place in the file. */
  readonly at: readonly number[]
  readonly spans: readonly InlineSpan[]
  /** Signs of the file's format between the words, which the document says by marks instead. */
  readonly signs: readonly Range[]
  /** Ranges of the file between its words that are something else: a page number in the middle of a paragraph. */
  readonly holes: readonly Range[]
}

const blanks = new Set(' \t\n\r\f\v\u0085\u2028\u2029')
const isBlank = (character: string): boolean => blanks.has(character)

/**
 * Makes a passage of some ranges of the file, white space folded to one space, ends trimmed. Between two ranges
 * stands a space. No-break and other special spaces are the author's and stay.
 */
export function passageOf(source: string, ranges: readonly Range[]): Passage {
  const characters: string[] = []
  const at: number[] = []
  for (const { from, to } of ranges)
    for (let place = from; place <= to; place += 1) {
      const character = place === to ? ' ' : (source[place] ?? '')
      if (!isBlank(character)) {
        characters.push(character)
        at.push(place)
      } else if (characters.length > 0 && characters.at(-1) !== ' ') {
        characters.push(' ')
        at.push(Math.min(place, to - 1))
      }
    }
  if (characters.at(-1) === ' ') {
    characters.pop()
    at.pop()
  }
  return { text: characters.join(''), at, spans: [], signs: [], holes: [] }
}

/** A part of a passage, spaces at its ends left out. */
export function slicePassage(passage: Passage, from: number, to = passage.text.length): Passage {
  const raw = passage.text.slice(from, to)
  const start = from + (raw.length - raw.replace(/^ +/, '').length)
  const end = Math.max(start, to - (raw.length - raw.replace(/(?<! ) +$/, '').length))
  const first = passage.at[start] ?? 0
  const last = passage.at[end - 1] ?? first
  return {
    text: passage.text.slice(start, end),
    at: passage.at.slice(start, end),
    spans: passage.spans
      .map((span) => ({ ...span, from: Math.max(0, span.from - start), to: Math.min(end, span.to) - start }))
      .filter((span) => span.to > span.from),
    signs: passage.signs.filter((sign) => sign.to > first && sign.from <= last),
    holes: passage.holes.filter((hole) => hole.to > first && hole.from <= last),
  }
}

/** Several passages as one, parted by spaces. */
export function joinPassages(passages: readonly Passage[]): Passage {
  const texts: string[] = []
  const at: number[] = []
  const spans: InlineSpan[] = []
  const signs: Range[] = []
  const holes: Range[] = []
  for (const passage of passages) {
    if (texts.length > 0) {
      const end = at.at(-1) ?? 0
      holes.push({ from: end + 1, to: passage.at[0] ?? 0 })
      at.push(end)
    }
    const offset = at.length
    texts.push(passage.text)
    for (const place of passage.at) at.push(place)
    for (const span of passage.spans) spans.push({ ...span, from: span.from + offset, to: span.to + offset })
    for (const sign of passage.signs) signs.push(sign)
    for (const hole of passage.holes) holes.push(hole)
  }
  return { text: texts.join(' '), at, spans, signs, holes }
}
