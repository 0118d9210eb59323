import { decodePDFRawStream, PDFDict, PDFRawStream, type PDFContext } from '@cantoo/pdf-lib'
import { tokenizeContent, type Operand } from './content-tokens'
import { lettersOfGlyph } from './letters-of-one-glyph'
import { streamOf } from './page-content'
import { name } from './structure-tree'

/**
 * Fonts draw several characters with one glyph, and the printer names the wrong one: an Arabic letter as its form at the
 * start of a word (U+FEDF for U+0644), a Chinese character as the radical of that shape (U+2F49 for U+6708). Whoever
 * copies, searches or hears the text gets those. What the text does not have, but has in its compatibility form
 * (NFKC) or as the one other character of that glyph, is named so (ISO 32000-1, 9.10.3).
 */
export function mendLetterMaps(context: PDFContext, text: string): void {
  const letters = new Set(text.normalize('NFC'))
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.lookup(name('Type')) !== name('Font')) continue
    const map = object.lookup(name('ToUnicode'))
    if (!(map instanceof PDFRawStream)) continue
    const source = Buffer.from(decodePDFRawStream(map).decode()).toString('latin1')
    const mended = mendMap(source, letters)
    if (mended !== source) object.set(name('ToUnicode'), context.register(streamOf(context, mended)))
  }
}

/** The map with its ranges written out where they change. */
function mendMap(source: string, letters: ReadonlySet<string>): string {
  const operations = tokenizeContent(source)
  const parts: string[] = []
  let place = 0
  let hasChanged = false
  for (const { operator, operands, start, end } of operations) {
    if (operator !== 'endbfchar' && operator !== 'endbfrange') continue
    const entries = operator === 'endbfchar' ? charactersOf(operands) : rangesOf(operands)
    const mended = entries.map(({ code, text }) => ({ code, text: meantBy(text, letters) }))
    if (mended.every(({ text }, index) => text === entries[index]?.text)) continue
    hasChanged = true
    // What was one part of ranges becomes parts of single characters, each of at most a hundred.
    const opening = source.lastIndexOf('begin', start)
    const count = source.slice(0, opening).search(/\d+\s*$/)
    parts.push(source.slice(place, count), charactersPart(mended))
    place = end
  }
  return hasChanged ? parts.join('') + source.slice(place) : source
}

interface Entry {
  /** Hexadecimal digits. */
  readonly code: string
  readonly text: string
}

const textOf = (operand: Operand | undefined): string => (operand?.kind === 'string' ? operand.value : '')
const hexOf = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('hex').toUpperCase()
const fromUtf16 = (bytes: string): string => Buffer.from(bytes, 'latin1').swap16().toString('utf16le')
const toUtf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()

function charactersOf(operands: readonly Operand[]): readonly Entry[] {
  return Array.from({ length: Math.floor(operands.length / 2) }, (_none, index) => ({
    code: hexOf(textOf(operands[index * 2])),
    text: fromUtf16(textOf(operands[index * 2 + 1])),
  }))
}

function rangesOf(operands: readonly Operand[]): readonly Entry[] {
  const entries: Entry[] = []
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const first = hexOf(textOf(operands[index]))
    const last = parseInt(hexOf(textOf(operands[index + 1])), 16)
    const target = operands[index + 2]
    for (let code = parseInt(first, 16), step = 0; code <= last; code += 1, step += 1)
      entries.push({
        code: code.toString(16).toUpperCase().padStart(first.length, '0'),
        text:
          target?.kind === 'array'
            ? fromUtf16(textOf(target.items[step]))
            : following(fromUtf16(textOf(target)), step),
      })
  }
  return entries
}

/** The last code point of the text, so many steps further. */
function following(text: string, step: number): string {
  const points = [...text]
  const last = points.pop()
  return last === undefined ? '' : points.join('') + String.fromCodePoint((last.codePointAt(0) ?? 0) + step)
}

function meantBy(text: string, letters: ReadonlySet<string>): string {
  const plain = text.normalize('NFKC')
  if ([...text].every((letter) => letters.has(letter))) return text
  if (plain !== text && [...plain].every((letter) => letters.has(letter))) return plain
  const [other, ...more] = lettersOfGlyph(text).filter((letter) => letters.has(letter))
  return other !== undefined && more.length === 0 ? other : text
}

function charactersPart(entries: readonly Entry[]): string {
  const parts: string[] = []
  for (let from = 0; from < entries.length; from += 100) {
    const some = entries.slice(from, from + 100)
    const lines = some.map(({ code, text }) => `<${code}> <${toUtf16(text)}>`)
    parts.push(`${String(some.length)} beginbfchar\n${lines.join('\n')}\nendbfchar`)
  }
  return parts.join('\n')
}
