import { findWrapping, splitLines } from '../import/lines'
import { readListSign } from '../import/line-kinds'
import { readTextUnits } from '../import/text-units'
import type { Unit } from '../import/unit'
import { nestItems } from './nest-items'
import type { PasteNotes } from './paste-report'
import type { Piece, Run } from './piece'

const plainRun = (text: string): Run => ({ text, strong: false, emphasis: false, href: null })

/**
 * Reads pasted lines as the import reads those of a file: broken lines are paragraphs again, list signs make lists,
 * page numbers and dividers stay out. A single line is taken as it is.
 */
export function readLines(text: string, notes: PasteNotes): readonly Piece[] {
  const normal = text.normalize('NFC')
  if (normal !== text) notes.change('letters')
  const given = splitLines(normal).filter((line) => line.text !== '')
  if (given.length < 2) return given.map((line) => paragraph(line.text))
  const source = withoutLineHyphens(withLongLinesBroken(normal), notes)
  const { units, wrapping } = readTextUnits(source, splitLines(source), { isTop: false })
  const pieces = nestItems(units.flatMap((unit) => readUnit(unit, source, notes)))
  const kept = units.filter(({ kind }) => kind !== 'dropped').length
  if (wrapping.width !== null && kept < given.length) notes.change('joinedLines', given.length)
  return pieces
}

const paragraph = (text: string): Piece => ({ kind: 'paragraph', runs: [plainRun(text)], size: null })

function readUnit(unit: Unit, source: string, notes: PasteNotes): readonly Piece[] {
  if (unit.kind === 'dropped') {
    notes.leaveOut('furniture', source.slice(unit.range.from, unit.range.to))
    return []
  }
  if (unit.kind === 'row') return unit.cells.map(({ text }) => paragraph(text))
  if (unit.kind !== 'item') return [paragraph(unit.passage.text)]
  const { depth, number, passage } = unit
  const place = { level: depth + 1, isOrdered: number !== null, number }
  return [{ kind: 'item', place, runs: [plainRun(passage.text)] }]
}

const isSign = ({ text }: { readonly text: string }): boolean => readListSign(text) !== null
const widthOf = (source: string): number | null => findWrapping(splitLines(source), isSign).width

/**
 * A PDF viewer that puts a divided word together joins its two lines with it: of broken lines some are twice as long.
 * They are broken again behind that word, so that all lines tell where they were broken; no word changes by it.
 */
function withLongLinesBroken(source: string): string {
  if (widthOf(source) !== null) return source
  const lines = splitLines(source).map(({ text }) => text)
  const lengths = lines.map(({ length }) => length).filter((length) => length > 40)
  const middle = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
  const long = lines.filter(({ length }) => length > middle * 1.5)
  if (lengths.length < 5 || long.length > lengths.length / 3) return source
  const broken = lines.map((line) => breakBehind(line, middle)).join('\n')
  return widthOf(broken) === null ? source : broken
}

/** Breaks a line behind each word that crosses the width. */
function breakBehind(line: string, width: number): string {
  if (line.length <= width * 1.5) return line
  const space = line.indexOf(' ', width)
  return space < 0 ? line : `${line.slice(0, space)}\n${breakBehind(line.slice(space + 1), width)}`
}

/** Words that go on with the hyphen before them: "Umwelt- und Klimaschutz". */
const joiningWord = /^(?:und|oder|bis|sowie|bzw|statt|noch|and|or|to|et|ou)$/u

/**
 * Puts words together that the edge of a page cut in two. Only in a text whose lines were broken, and not where the
 * text itself writes the word with its hyphen elsewhere.
 */
function withoutLineHyphens(source: string, notes: PasteNotes): string {
  if (widthOf(source) === null) return source
  let joined = 0
  const cut = /([\p{L}]*\p{Ll})-[ \t]*(?:\r\n|[\n\r])[ \t]*(\p{Ll}+)([^\s]*)[ \t]?/gu
  const whole = source.replace(cut, (found, start: string, end: string, rest: string) => {
    if (joiningWord.test(end) || source.includes(`${start}-${end}`)) return found
    joined += 1
    return `${start}${end}${rest}\n`
  })
  notes.change('hyphen', joined)
  return whole
}
