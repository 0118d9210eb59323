import { decodeStream } from './decode-stream'
import { isWord, Lexer } from './lexer'
import { readCrossReferences, type Entry } from './cross-references'
import { decodeText, SyntaxBroken, type Dictionary, type Stream, type Value } from './values'

/** A dictionary, or that of a stream. */
export type Entries = ReadonlyMap<string, Value>

/** A PDF file whose objects are read when they are asked for. Its methods throw `SyntaxBroken`. */
export class PdfFile {
  readonly source: string
  readonly trailer: Entries
  private readonly places: ReadonlyMap<number, Entry>
  private readonly objects = new Map<number, Value>()
  private readonly packed = new Map<number, ReadonlyMap<number, Value>>()

  constructor(readonly bytes: Uint8Array) {
    this.source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    const { trailer, places } = readCrossReferences(this.source, (place) => this.objectAt(place))
    this.trailer = trailer
    this.places = places
  }

  /** The numbers of all objects. */
  get numbers(): readonly number[] {
    return [...this.places.keys()]
  }

  /** The value behind a reference, or the value itself; null for what is not there. */
  readonly resolve = (value: Value | undefined): Value => {
    if (value === undefined) return null
    return isKind(value, 'reference') ? this.object(value.number) : value
  }

  object(number: number): Value {
    const known = this.objects.get(number)
    if (known !== undefined) return known
    const entry = this.places.get(number)
    const value =
      entry === undefined
        ? null
        : entry.kind === 'at'
          ? this.objectAt(entry.place)
          : (this.objectsIn(entry.stream).get(number) ?? null)
    this.objects.set(number, value)
    return value
  }

  /** The entries of a dictionary or stream; empty for anything else. */
  entries(value: Value | undefined): Entries {
    const resolved = this.resolve(value)
    return isKind(resolved, 'dictionary') || isKind(resolved, 'stream') ? resolved.entries : none
  }

  isDictionary(value: Value | undefined): boolean {
    return isKind(this.resolve(value), 'dictionary')
  }

  /** An array's items; a single value is a list of one, and nothing an empty list. */
  list(value: Value | undefined): readonly Value[] {
    const resolved = this.resolve(value)
    if (Array.isArray(resolved)) return resolved as readonly Value[]
    return resolved === null || value === undefined ? [] : [value]
  }

  name(value: Value | undefined): string | null {
    const resolved = this.resolve(value)
    return isKind(resolved, 'name') ? resolved.text : null
  }

  number(value: Value | undefined): number | null {
    const resolved = this.resolve(value)
    return typeof resolved === 'number' ? resolved : null
  }

  text(value: Value | undefined): string | null {
    const resolved = this.resolve(value)
    return isKind(resolved, 'text') ? decodeText(resolved) : null
  }

  stream(value: Value | undefined): Stream | null {
    const resolved = this.resolve(value)
    return isKind(resolved, 'stream') ? resolved : null
  }

  /** The bytes of a stream behind its filters. */
  decode(stream: Stream): Uint8Array {
    return decodeStream(stream, this.resolve)
  }

  private objectAt(place: number): Value {
    const lexer = new Lexer(this.source, place)
    const head = [lexer.next(), lexer.next(), lexer.next()]
    if (!isWord(head[2]) || head[2].word !== 'obj') throw new SyntaxBroken(`no object at ${String(place)}`)
    const value = lexer.next(true)
    if (value === undefined || isWord(value)) throw new SyntaxBroken(`no value at ${String(place)}`)
    if (!isKind(value, 'dictionary')) return value
    lexer.skip()
    const start = /^stream(\r\n|\n)/.exec(this.source.slice(lexer.place, lexer.place + 8))
    return start === null ? value : this.streamAt(value, lexer.place + start[0].length)
  }

  private streamAt({ entries }: Dictionary, start: number): Stream {
    const length = this.number(entries.get('Length'))
    if (length === null || !/^\s*endstream/.test(this.source.slice(start + length, start + length + 16)))
      throw new SyntaxBroken(`a stream at ${String(start)} that is not as long as it says`)
    return { kind: 'stream', entries, raw: this.bytes.subarray(start, start + length) }
  }

  /** The objects of an object stream (7.5.7). */
  private objectsIn(number: number): ReadonlyMap<number, Value> {
    const known = this.packed.get(number)
    if (known !== undefined) return known
    const stream = this.stream({ kind: 'reference', number })
    if (stream === null) throw new SyntaxBroken(`no object stream ${String(number)}`)
    const source = Buffer.from(this.decode(stream)).toString('latin1')
    const head = new Lexer(source)
    const first = this.number(stream.entries.get('First')) ?? 0
    const count = this.number(stream.entries.get('N')) ?? 0
    const found = new Map<number, Value>()
    for (let index = 0; index < count; index += 1) {
      const [own, place] = [head.next(), head.next()]
      const value = new Lexer(source, first + Number(place)).next(true)
      if (typeof own === 'number' && value !== undefined && !isWord(value)) found.set(own, value)
    }
    this.packed.set(number, found)
    return found
  }
}

const none: Entries = new Map()

type Kinds = Extract<Value, { readonly kind: string }>

export function isKind<Kind extends Kinds['kind']>(
  value: Value | undefined,
  kind: Kind,
): value is Extract<Kinds, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
}
