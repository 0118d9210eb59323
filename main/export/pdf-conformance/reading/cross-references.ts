import { decodeStream } from './decode-stream'
import { isWord, Lexer } from './lexer'
import { SyntaxBroken, type Stream, type Value } from './values'

/** Where an object is: at a byte of the file, or in an object stream. */
export type Entry =
  { readonly kind: 'at'; readonly place: number } | { readonly kind: 'in'; readonly stream: number }

interface CrossReferences {
  readonly trailer: ReadonlyMap<string, Value>
  readonly places: ReadonlyMap<number, Entry>
}

/** Reads the cross-reference tables and streams of a file, the newest first (ISO 32000-1, 7.5.4 to 7.5.8). */
export function readCrossReferences(source: string, objectAt: (place: number) => Value): CrossReferences {
  const last = [...source.slice(-2048).matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1]
  if (last === undefined) throw new SyntaxBroken('no startxref')
  const places = new Map<number, Entry>()
  const waiting = [Number(last)]
  const seen = new Set<number>()
  let trailer: ReadonlyMap<string, Value> | null = null
  while (waiting.length > 0) {
    const place = waiting.pop()
    if (place === undefined || seen.has(place)) continue
    seen.add(place)
    const isTable = /^\s*xref/.test(source.slice(place, place + 8))
    const entries = isTable ? readTable(source, place, places) : readStream(objectAt(place), places)
    trailer ??= entries
    for (const key of ['Prev', 'XRefStm']) {
      const next = entries.get(key)
      if (typeof next === 'number') waiting.push(next)
    }
  }
  if (trailer === null) throw new SyntaxBroken('no trailer')
  return { trailer, places }
}

function readTable(source: string, start: number, places: Map<number, Entry>): ReadonlyMap<string, Value> {
  const lexer = new Lexer(source, start)
  lexer.next()
  for (;;) {
    const first = lexer.next()
    if (isWord(first) && first.word === 'trailer') break
    const count = lexer.next()
    if (typeof first !== 'number' || typeof count !== 'number')
      throw new SyntaxBroken('a broken cross-reference table')
    for (let number = first; number < first + count; number += 1) {
      const [place, , use] = [lexer.next(), lexer.next(), lexer.next()]
      if (typeof place === 'number' && isWord(use) && use.word === 'n' && !places.has(number))
        places.set(number, { kind: 'at', place })
    }
  }
  const trailer = lexer.next(true)
  if (
    typeof trailer !== 'object' ||
    trailer === null ||
    !('kind' in trailer) ||
    trailer.kind !== 'dictionary'
  )
    throw new SyntaxBroken('no trailer')
  return trailer.entries
}

function readStream(value: Value, places: Map<number, Entry>): ReadonlyMap<string, Value> {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'stream')
    throw new SyntaxBroken('no cross-references')
  const stream: Stream = value
  const numbers = (key: string): readonly number[] => {
    const list = stream.entries.get(key)
    return Array.isArray(list) ? (list as readonly Value[]).map(Number) : []
  }
  const [type = 1, second = 2, third = 1] = numbers('W')
  const bytes = decodeStream(stream, (plain) => plain ?? null)
  const ranges = numbers('Index').length > 0 ? numbers('Index') : [0, Number(stream.entries.get('Size'))]
  let place = 0
  const take = (width: number): number => {
    let result = 0
    for (let index = 0; index < width; index += 1) result = result * 256 + (bytes[place + index] ?? 0)
    place += width
    return result
  }
  for (let range = 0; range < ranges.length; range += 2)
    for (let index = 0; index < (ranges[range + 1] ?? 0); index += 1) {
      const kind = type === 0 ? 1 : take(type)
      const where = take(second)
      take(third)
      const number = (ranges[range] ?? 0) + index
      if (places.has(number) || kind === 0) continue
      places.set(number, kind === 1 ? { kind: 'at', place: where } : { kind: 'in', stream: where })
    }
  return stream.entries
}
