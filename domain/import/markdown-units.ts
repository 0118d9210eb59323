import type { LocalText } from '../language'
import { splitLines, type Line } from './lines'
import { readMarkdownInline } from './markdown-inline'
import { passageOf, type Passage, type Range } from './passage'
import { readTextUnits } from './text-units'
import type { Unit } from './unit'

const divider: LocalText = {
  de: 'Trennlinie von Markdown; sie gehört nicht zum Text.',
  en: 'Markdown’s divider; it is no part of the text.',
}
const fence: LocalText = {
  de: 'Zeichen von Markdown; sein Inhalt ist als Text übernommen.',
  en: 'A sign of Markdown; what it encloses was taken as text.',
}

/** Reads Markdown: what its signs say is taken as said, the rest as plain text is read. */
export function readMarkdownUnits(source: string, from = 0): readonly Unit[] {
  const lines = splitLines(source).filter((line) => line.from >= from)
  const units: Unit[] = []
  let plain: Line[] = []
  const flush = (): void => {
    for (const unit of readTextUnits(source, plain, { isTop: units.length === 0 }).units)
      units.push(withInline(unit))
    plain = []
  }
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    const block = readBlock(source, lines, index, plain)
    if (block === null) plain.push(line)
    else {
      if (block.takesBefore) plain.pop()
      flush()
      for (const unit of block.units) units.push(unit)
      index += block.lines - 1
    }
  }
  flush()
  return units
}

interface Block {
  readonly units: readonly Unit[]
  /** How many lines it covers. */
  readonly lines: number
  /** The line before belongs to it as well (an underlined heading). */
  readonly takesBefore?: boolean
}

function readBlock(
  source: string,
  lines: readonly Line[],
  index: number,
  plain: readonly Line[],
): Block | null {
  const line = lines[index]
  if (line === undefined) return null
  const [opening, level] = /^(#{1,6})\s+(?=\S)/.exec(line.text) ?? []
  if (opening !== undefined && level !== undefined) {
    const start = line.start + opening.length
    const closing = /(?<!\s)\s+#+$/.exec(line.text.slice(opening.length))?.[0].length ?? 0
    const end = line.start + line.text.length - closing
    const signs = [
      { from: line.start, to: start },
      ...(closing === 0 ? [] : [{ from: end, to: line.start + line.text.length }]),
    ]
    return { units: [headingUnit(source, { from: start, to: end }, level.length, signs)], lines: 1 }
  }
  const before = plain.at(-1)
  const underline = /^(=+|-{2,})$/.exec(line.text)
  if (underline !== null && before !== undefined && before.text !== '' && (plain.at(-2)?.text ?? '') === '') {
    const level = line.text.startsWith('=') ? 1 : 2
    const range = { from: before.start, to: before.start + before.text.length }
    return { units: [headingUnit(source, range, level, [lineRange(line)])], lines: 1, takesBefore: true }
  }
  if (/^(?:(?:-\s*){3,}|(?:_\s*){3,}|(?:\*\s*){3,})$/.test(line.text))
    return { units: [{ kind: 'dropped', range: lineRange(line), reason: divider }], lines: 1 }
  if (/^(?:```|~~~)/.test(line.text))
    return { units: [{ kind: 'dropped', range: lineRange(line), reason: fence }], lines: 1 }
  if (line.text.startsWith('>')) return readQuoted(source, lines, index)
  if (line.text.startsWith('|') && line.text.endsWith('|') && line.text.length > 2)
    return readTable(source, lines, index)
  return null
}

const lineRange = (line: Line): Range => ({ from: line.start, to: line.start + line.text.length })

const headingUnit = (source: string, range: Range, level: number, signs: readonly Range[]): Unit => ({
  kind: 'heading',
  level,
  passage: readMarkdownInline(passageOf(source, [range])),
  signs,
})

function readQuoted(source: string, lines: readonly Line[], index: number): Block {
  const units: Unit[] = []
  let ranges: Range[] = []
  let signs: Range[] = []
  let count = 0
  const flush = (): void => {
    // Signs of an empty line wait for the words after it.
    const [first] = ranges
    if (first === undefined) return
    const passage = readMarkdownInline(passageOf(source, ranges))
    // The signs of the second line and those below it stand between the words.
    const inner = signs.filter(({ from }) => from > first.from)
    units.push({
      kind: 'quoted',
      passage: { ...passage, signs: [...passage.signs, ...inner] },
      signs: signs.filter(({ from }) => from < first.from),
      startsQuote: units.length === 0,
    })
    ranges = []
    signs = []
  }
  for (let line = lines[index]; line?.text.startsWith('>') === true; line = lines[index + count]) {
    count += 1
    const sign = /^>[>\s]*/.exec(line.text)?.[0].length ?? 1
    const rest = line.text.slice(sign)
    if (rest === '' || /^(?:[–—]|--?)\s*\p{Lu}/u.test(rest)) flush()
    signs.push({ from: line.start, to: line.start + sign })
    if (rest !== '') ranges.push({ from: line.start + sign, to: line.start + line.text.length })
  }
  flush()
  for (const range of signs) units.push({ kind: 'dropped', range, reason: fence })
  return { units, lines: count }
}

function readTable(source: string, lines: readonly Line[], index: number): Block {
  const units: Unit[] = []
  let count = 0
  for (let line = lines[index]; line?.text.startsWith('|') === true; line = lines[index + count]) {
    count += 1
    const range = lineRange(line)
    if (/^[|:\s-]+$/.test(line.text)) units.push({ kind: 'dropped', range, reason: fence })
    else units.push(readRow(source, line, /^\|[|:\s-]+$/.test(lines[index + count]?.text ?? '')))
  }
  return { units, lines: count }
}

function readRow(source: string, line: Line, isHeader: boolean): Unit {
  const bars = [...line.text.matchAll(/(?<!\\)\|/g)].map(({ index }) => line.start + index)
  const cells: Passage[] = bars
    .slice(0, -1)
    .map((bar, index) => passageOf(source, [{ from: bar + 1, to: bars[index + 1] ?? bar + 1 }]))
    .map(readMarkdownInline)
  const last = bars.at(-1) ?? line.start
  const rest = passageOf(source, [{ from: last + 1, to: line.start + line.text.length }])
  return {
    kind: 'row',
    cells: rest.text === '' ? cells : [...cells, rest],
    isHeader,
    signs: bars.map((bar) => ({ from: bar, to: bar + 1 })),
  }
}

function withInline(unit: Unit): Unit {
  switch (unit.kind) {
    case 'text':
    case 'item':
      return { ...unit, passage: readMarkdownInline(unit.passage) }
    case 'heading':
    case 'quoted':
    case 'row':
    case 'dropped':
      return unit
  }
}

/** The fields at the head of a Markdown file between two `---` lines, each with the range of its line. */
export function readFrontMatter(source: string): {
  readonly end: number
  readonly fields: readonly { readonly key: string; readonly value: string; readonly range: Range }[]
  readonly marks: readonly Range[]
} | null {
  const lines = splitLines(source)
  if (lines[0]?.text !== '---') return null
  const close = lines.findIndex(({ text, index }) => index > 0 && (text === '---' || text === '...'))
  const inner = lines.slice(1, close)
  if (close < 0 || !inner.every(({ text }) => text === '' || /^[\w-]+\s*:|^-\s|^#/.test(text))) return null
  const fields = inner
    .filter(({ text }) => text !== '')
    .map((line) => {
      const [, key = '', value = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(line.text) ?? []
      return { key: key.toLowerCase(), value: value.replace(/^(["'])(.*)\1$/, '$2'), range: lineRange(line) }
    })
  const ends = [lines[0], lines[close]].filter((line) => line !== undefined)
  return { end: (lines[close]?.to ?? 0) + 1, fields, marks: ends.map(lineRange) }
}
