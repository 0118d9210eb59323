import type { Range } from './passage'

/** One line of the file without its line end. */
export interface Line extends Range {
  /** The line without the white space at its ends, and where it starts in the file. */
  readonly text: string
  readonly start: number
  readonly indent: number
  readonly index: number
  /** The line opens a page (a form feed stands before it). */
  readonly opensPage: boolean
}

/** Splits a text at its line ends (LF, CR, CR LF, form feed, Unicode's own). */
export function splitLines(source: string): readonly Line[] {
  const lines: Line[] = []
  const ends = /\r\n|[\n\r\f\v\u2028\u2029]|$/g
  let from = 0
  let opensPage = false
  for (const { index, 0: end } of source.matchAll(ends)) {
    const raw = source.slice(from, index)
    const text = raw.replace(/^[ \t\u00a0\ufeff]+|(?<![ \t\u00a0])[ \t\u00a0]+$/g, '')
    const indent = raw.length - raw.trimStart().length
    lines.push({
      from,
      to: index,
      text,
      start: from + raw.indexOf(text),
      indent,
      index: lines.length,
      opensPage,
    })
    opensPage = end === '\f'
    from = index + end.length
    if (end === '') break
  }
  return lines
}

/** How the lines of a file were broken. */
export interface Wrapping {
  /** The width at which lines were broken, or null where a line is a paragraph. */
  readonly width: number | null
  /** Whether an empty line stands between paragraphs. */
  readonly hasBlankLines: boolean
}

/** Judges from the lengths of a text's own lines whether and where they were broken. */
export function findWrapping(lines: readonly Line[], isListSign: (line: Line) => boolean): Wrapping {
  const filled = lines.filter(({ text }) => text !== '')
  const followed = filled.filter((line) => {
    const next = lines[line.index + 1]
    return next !== undefined && next.text !== '' && !isListSign(next)
  })
  const long = filled.filter(({ text }) => text.length > 45)
  const hasBlankLines =
    long.filter(({ index }) => index > 0 && lines[index - 1]?.text === '').length > long.length * 0.15
  const lengths = followed.map(({ text }) => text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)]
  if (width === undefined || width < 40 || width > 140) return { width: null, hasBlankLines }
  const tooLong = filled.filter(({ text }) => text.length > width * 1.3 && /\s/.test(text)).length
  const full = followed.filter(({ text, index }) =>
    isForced(text, lines[index + 1]?.text ?? '', width),
  ).length
  // Of a short release half of the lines may be its address and its headings.
  const longer = followed.filter(({ text }) => text.length > width * 0.5).length
  const isFull = full >= Math.max(1, followed.length * 0.4) || (full >= 5 && full >= longer * 0.6)
  const isWrapped = tooLong <= filled.length * 0.08 && isFull
  return { width: isWrapped ? width : null, hasBlankLines }
}

/** Whether the next line's first word found no more room on this line. Proportional type leaves some play. */
export const isForced = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width * 0.9
