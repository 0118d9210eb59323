import { isWord, Lexer } from './lexer'
import { isKind, type Entries, type PdfFile } from './pdf-file'
import type { Value } from './values'

/** What the codes of a text mean in its font. */
export interface FontCodes {
  /** The codes that are drawn, each once. */
  readonly shown: readonly number[]
  /** The letters of each code that ToUnicode knows. */
  readonly letters: ReadonlyMap<number, string>
  /** The glyphs that are drawn, for fonts whose codes lead to glyphs by their numbers; 0 is the one for what is missing. */
  readonly glyphs: readonly number[]
}

/** Reads the codes of a text: of two bytes in a composite font with the encoding Identity, else of one. */
export function readCodes(file: PdfFile, font: Entries, text: string): FontCodes {
  const isComposite = file.name(font.get('Subtype')) === 'Type0'
  const codes = new Set<number>()
  if (isComposite)
    for (let index = 0; index + 1 < text.length; index += 2)
      codes.add(text.charCodeAt(index) * 256 + text.charCodeAt(index + 1))
  else for (const byte of text) codes.add(byte.charCodeAt(0))
  const stream = file.stream(font.get('ToUnicode'))
  const source = stream === null ? '' : Buffer.from(file.decode(stream)).toString('latin1')
  return {
    shown: [...codes],
    letters: readMap(source),
    glyphs: isComposite ? glyphsOf(file, font, [...codes]) : [],
  }
}

/** With the map Identity, or without a map in a font of the kind CFF, the code is the number of the glyph. */
function glyphsOf(file: PdfFile, font: Entries, codes: readonly number[]): readonly number[] {
  const inner = file.entries(file.list(font.get('DescendantFonts'))[0])
  const map = file.stream(inner.get('CIDToGIDMap'))
  if (map === null) return codes
  const bytes = file.decode(map)
  return codes.map((code) => (bytes[code * 2] ?? 0) * 256 + (bytes[code * 2 + 1] ?? 0))
}

/** The `bfchar` and `bfrange` parts of a ToUnicode map (ISO 32000-1, 9.10.3). */
function readMap(source: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  const lexer = new Lexer(source)
  let values: Value[] = []
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!isWord(token)) {
      values.push(token)
      continue
    }
    if (token.word === 'endbfchar')
      for (let index = 0; index + 1 < values.length; index += 2)
        letters.set(codeOf(values[index]), lettersOf(values[index + 1]))
    if (token.word === 'endbfrange')
      for (let index = 0; index + 2 < values.length; index += 3)
        addRange(letters, codeOf(values[index]), codeOf(values[index + 1]), values[index + 2])
    values = []
  }
  return letters
}

function addRange(letters: Map<number, string>, from: number, to: number, target: Value | undefined): void {
  for (let code = from; code <= to && code - from < 65_536; code += 1) {
    if (Array.isArray(target)) letters.set(code, lettersOf((target as readonly Value[])[code - from]))
    else {
      const start = lettersOf(target)
      const last = start.codePointAt(start.length - 1) ?? 0
      const head = start.slice(0, -1)
      letters.set(code, code === from ? start : head + String.fromCodePoint(last + code - from))
    }
  }
}

const codeOf = (value: Value | undefined): number =>
  isKind(value, 'text') ? [...value.bytes].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0) : -1

const lettersOf = (value: Value | undefined): string =>
  isKind(value, 'text') ? Buffer.from(value.bytes, 'latin1').swap16().toString('utf16le') : ''
