/** A value in a content stream (ISO 32000-1, 7.3). Strings and names are given as their bytes, one character a byte. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Operand> }

/** One operator with its operands, and where they stand: from `start` up to `end`. An inline image is one operation, `EI`. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
  readonly start: number
  readonly end: number
}

/** The bytes are no content stream; `place` is the number of the byte. */
export class NoContentStream extends Error {
  constructor(
    readonly what: string,
    readonly place: number,
  ) {
    super(`${what} at byte ${String(place)}`)
  }
}

const white = new Set('\0\t\n\f\r ')
const delimiters = new Set('()<>[]{}/%')
const isRegular = (character: string): boolean => !white.has(character) && !delimiters.has(character)

/** Splits a content stream, one character a byte, into its operations. Throws `NoContentStream`. */
export function tokenizeContent(source: string): readonly Operation[] {
  const reader = new Reader(source)
  const operations: Operation[] = []
  let operands: Operand[] = []
  let start: number | null = null
  for (;;) {
    reader.skipSpace()
    if (reader.isAtEnd()) break
    start ??= reader.place
    const token = reader.readToken()
    if (token.kind !== 'operator') operands.push(token)
    else {
      if (token.value === 'BI') operands = reader.readInlineImage()
      const operator = token.value === 'BI' ? 'EI' : token.value
      operations.push({ operator, operands, start, end: reader.place })
      operands = []
      start = null
    }
  }
  if (operands.length > 0) throw new NoContentStream('operands without an operator', start ?? 0)
  return operations
}

type Token = Operand | { readonly kind: 'operator'; readonly value: string }

const constants = new Set(['true', 'false', 'null'])
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

class Reader {
  place = 0

  constructor(readonly source: string) {}

  isAtEnd(): boolean {
    return this.place >= this.source.length
  }

  skipSpace(): void {
    for (; !this.isAtEnd(); this.place += 1) {
      const character = this.at(this.place)
      if (character === '%') while (!this.isAtEnd() && !/[\r\n]/.test(this.at(this.place))) this.place += 1
      else if (!white.has(character)) return
    }
  }

  readToken(): Token {
    const character = this.at(this.place)
    switch (character) {
      case '(':
        return { kind: 'string', value: this.readLiteral() }
      case '/':
        return { kind: 'name', value: this.readName() }
      case '[':
        this.place += 1
        return { kind: 'array', items: this.readUntil(']') }
      case '<':
        if (this.at(this.place + 1) !== '<') return { kind: 'string', value: this.readHex() }
        this.place += 2
        return { kind: 'dictionary', entries: this.pair(this.readUntil('>>')) }
      default:
        return this.readWord()
    }
  }

  /** The entries of an inline image; its data is passed over (8.9.7). */
  readInlineImage(): Operand[] {
    const entries = this.pair(this.readUntil('ID'))
    // One white-space character stands between ID and the data.
    const from = this.place + 1
    const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)(?=[\t\n\f\r\x20-\x7e]{0,16})/g
    end.lastIndex = Math.max(0, from - 1)
    for (let match = end.exec(this.source); match !== null; match = end.exec(this.source)) {
      const after = this.source.slice(match.index + 3, match.index + 19)
      if (!/^[\0\t\n\f\r\x20-\x7e]*$/.test(after)) continue
      this.place = match.index + 3
      return [{ kind: 'dictionary', entries }]
    }
    throw new NoContentStream('an inline image without an end', from)
  }

  private at(place: number): string {
    return this.source.charAt(place)
  }

  private readUntil(end: ']' | '>>' | 'ID'): Operand[] {
    const start = this.place
    const operands: Operand[] = []
    for (;;) {
      this.skipSpace()
      if (this.isAtEnd()) throw new NoContentStream(`no ${end}`, start)
      if (end !== 'ID' && this.source.startsWith(end, this.place)) {
        this.place += end.length
        return operands
      }
      const token = this.readToken()
      if (token.kind !== 'operator') operands.push(token)
      else if (token.value === end) return operands
      else throw new NoContentStream(`an operator before ${end}`, this.place)
    }
  }

  private pair(operands: readonly Operand[]): ReadonlyMap<string, Operand> {
    const entries = new Map<string, Operand>()
    for (let index = 0; index < operands.length; index += 2) {
      const [key, value] = operands.slice(index, index + 2)
      if (key?.kind !== 'name' || value === undefined)
        throw new NoContentStream('a dictionary with a key that is no name', this.place)
      entries.set(key.value, value)
    }
    return entries
  }

  private readWord(): Token {
    const start = this.place
    while (!this.isAtEnd() && isRegular(this.at(this.place))) this.place += 1
    const word = this.source.slice(start, this.place)
    if (word === '') throw new NoContentStream(`a stray ${this.at(start)}`, start)
    if (number.test(word)) return { kind: 'number', value: Number(word) }
    return constants.has(word) ? { kind: 'word', value: word } : { kind: 'operator', value: word }
  }

  private readName(): string {
    const start = (this.place += 1)
    while (!this.isAtEnd() && isRegular(this.at(this.place))) this.place += 1
    return this.source
      .slice(start, this.place)
      .replace(/#([0-9A-Fa-f]{2})/g, (_match, digits: string) => String.fromCharCode(parseInt(digits, 16)))
  }

  private readHex(): string {
    const end = this.source.indexOf('>', this.place)
    if (end < 0) throw new NoContentStream('a string without an end', this.place)
    const digits = this.source.slice(this.place + 1, end).replace(/[\0\t\n\f\r ]/g, '')
    if (!/^[0-9A-Fa-f]*$/.test(digits))
      throw new NoContentStream('a string of other than hexadecimal digits', this.place)
    this.place = end + 1
    return (digits.length % 2 === 0 ? digits : `${digits}0`).replace(/../g, (pair) =>
      String.fromCharCode(parseInt(pair, 16)),
    )
  }

  private readLiteral(): string {
    const start = this.place
    let text = ''
    let depth = 0
    for (; !this.isAtEnd(); this.place += 1) {
      const character = this.at(this.place)
      if (character === '\\') text += this.readEscape()
      else {
        if (character === '(') depth += 1
        if (character === ')') depth -= 1
        if (depth === 0) {
          this.place += 1
          return text.slice(1)
        }
        text += character
      }
    }
    throw new NoContentStream('a string without an end', start)
  }

  /** Stops at the last character of the escape. */
  private readEscape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.place + 1, this.place + 4))?.[0]
    if (octal !== undefined) {
      this.place += octal.length
      return String.fromCharCode(parseInt(octal, 8) & 255)
    }
    this.place += 1
    const character = this.at(this.place)
    if (character === '\r' && this.at(this.place + 1) === '\n') this.place += 1
    if (character === '\r' || character === '\n') return ''
    return escapes[character] ?? character
  }
}
