import { SyntaxBroken, type Value, type Word } from './values'

const space = /[\0\t\n\f\r ]/
const special = /[()<>[\]{}/%\0\t\n\f\r ]/
const numeral = /^[-+]?(\d+(\.\d*)?|\.\d+)$/
const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values and words one after the other from a text of one character a byte. */
export class Lexer {
  constructor(
    readonly source: string,
    public place = 0,
  ) {}

  /** The next value or word, or `undefined` at the end. With `references`, "5 0 R" is one value. */
  next(references = false): Value | Word | undefined {
    this.skip()
    const first = this.source[this.place]
    if (first === undefined) return undefined
    if (first === '/') return { kind: 'name', text: this.name() }
    if (first === '(') return { kind: 'text', bytes: this.literal() }
    if (first === '[') {
      this.place += 1
      return this.list(']', references)
    }
    if (first === '<') return this.source[this.place + 1] === '<' ? this.dictionary(references) : this.hex()
    if (first === ']' || first === '{' || first === '}') {
      this.place += 1
      return { kind: 'word', word: first }
    }
    if (this.source.startsWith('>>', this.place)) {
      this.place += 2
      return { kind: 'word', word: '>>' }
    }
    return this.plain(references)
  }

  skip(): void {
    for (;;) {
      const character = this.source[this.place]
      if (character === undefined) return
      if (space.test(character)) this.place += 1
      else if (character === '%') {
        while (this.place < this.source.length && !'\r\n'.includes(this.source.charAt(this.place)))
          this.place += 1
      } else return
    }
  }

  private plain(references: boolean): Value | Word {
    const start = this.place
    while (this.place < this.source.length && !special.test(this.source.charAt(this.place))) this.place += 1
    const word = this.source.slice(start, this.place)
    if (word === '') throw new SyntaxBroken(`a stray ${this.source.charAt(start)} at ${String(start)}`)
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    if (!numeral.test(word)) return { kind: 'word', word }
    if (references && /^\d+$/.test(word)) {
      const rest = /^\s+\d+\s+R(?![A-Za-z0-9])/.exec(this.source.slice(this.place, this.place + 24))
      if (rest !== null) {
        this.place += rest[0].length
        return { kind: 'reference', number: Number(word) }
      }
    }
    return Number(word)
  }

  private list(end: string, references: boolean): readonly Value[] {
    const values: Value[] = []
    for (;;) {
      const value = this.next(references)
      if (value === undefined) throw new SyntaxBroken(`no ${end}`)
      if (!isWord(value)) values.push(value)
      else if (value.word === end) return values
      else throw new SyntaxBroken(`the word ${value.word} inside of ${end}`)
    }
  }

  private dictionary(references: boolean): Value {
    this.place += 2
    return { kind: 'dictionary', entries: pairs(this.list('>>', references)) }
  }

  private name(): string {
    const start = (this.place += 1)
    while (this.place < this.source.length && !special.test(this.source.charAt(this.place))) this.place += 1
    const text = this.source.slice(start, this.place)
    return text.replace(/#[0-9a-f]{2}/gi, (digits) =>
      String.fromCharCode(Number.parseInt(digits.slice(1), 16)),
    )
  }

  private hex(): Value {
    const end = this.source.indexOf('>', this.place)
    const digits = this.source.slice(this.place + 1, end).replace(/\s|\0/g, '')
    if (end < 0 || /[^0-9a-f]/i.test(digits)) throw new SyntaxBroken('a hexadecimal string with other signs')
    this.place = end + 1
    return {
      kind: 'text',
      bytes: Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex').toString('latin1'),
    }
  }

  private literal(): string {
    const parts: string[] = []
    let depth = 1
    for (this.place += 1; this.place < this.source.length; this.place += 1) {
      const character = this.source.charAt(this.place)
      if (character === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.place + 1, this.place + 4))?.[0]
        const following = this.source.slice(this.place + 1, this.place + 3)
        const step = octal?.length ?? (following === '\r\n' ? 2 : 1)
        if (octal !== undefined) parts.push(String.fromCharCode(Number.parseInt(octal, 8) & 255))
        else if (!/^[\r\n]/.test(following)) parts.push(escaped[following.charAt(0)] ?? following.charAt(0))
        this.place += step
        continue
      }
      if (character === '(') depth += 1
      if (character === ')') depth -= 1
      if (depth === 0) {
        this.place += 1
        return parts.join('')
      }
      parts.push(character)
    }
    throw new SyntaxBroken('a string without an end')
  }
}

export const isWord = (value: Value | Word | undefined): value is Word =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'word'

export function pairs(values: readonly Value[]): ReadonlyMap<string, Value> {
  const entries = new Map<string, Value>()
  for (let index = 0; index + 1 < values.length; index += 2) {
    const key = values[index]
    if (typeof key !== 'object' || key === null || !('kind' in key) || key.kind !== 'name')
      throw new SyntaxBroken('a key that is no name')
    entries.set(key.text, values[index + 1] ?? null)
  }
  if (values.length % 2 === 1) throw new SyntaxBroken('a key without a value')
  return entries
}
