import { inflateSync } from 'node:zlib'
import { SyntaxBroken, type Dictionary, type Stream, type Value } from './values'

type Resolve = (value: Value | undefined) => Value

/** The bytes of a stream behind its filters (ISO 32000-1, 7.4); those of pictures are left as they are. */
export function decodeStream(stream: Stream, resolve: Resolve): Uint8Array {
  const filters = list(resolve(stream.entries.get('Filter')), resolve)
  const parameters = list(resolve(stream.entries.get('DecodeParms')), resolve)
  return filters.reduce<Uint8Array>((bytes, filter, index) => {
    const name = isNamed(filter) ? filter.text : ''
    if (name === 'FlateDecode' || name === 'Fl')
      return predict(inflate(bytes), parameters[index] ?? null, resolve)
    if (name === 'ASCIIHexDecode')
      return Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replace(/[^0-9a-f]/gi, ''),
        'hex',
      )
    throw new SyntaxBroken(`the filter ${name}, which is not read`)
  }, stream.raw)
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes)
  } catch {
    throw new SyntaxBroken('a compressed stream that cannot be read')
  }
}

/** Undoes the predictors of PNG (7.4.4.4), which cross-reference streams use. */
function predict(bytes: Uint8Array, parameters: Value, resolve: Resolve): Uint8Array {
  if (!isDictionary(parameters)) return bytes
  const number = (key: string, otherwise: number): number => {
    const value = resolve(parameters.entries.get(key))
    return typeof value === 'number' ? value : otherwise
  }
  const predictor = number('Predictor', 1)
  if (predictor === 1) return bytes
  if (predictor < 10) throw new SyntaxBroken('the predictor of TIFF, which is not read')
  const pixel = Math.max(1, Math.floor((number('Colors', 1) * number('BitsPerComponent', 8)) / 8))
  const width = Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8)
  const rows = Math.floor(bytes.length / (width + 1))
  const result = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)] ?? 0
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column
      const left = column >= pixel ? (result[at - pixel] ?? 0) : 0
      const above = row > 0 ? (result[at - width] ?? 0) : 0
      const corner = row > 0 && column >= pixel ? (result[at - width - pixel] ?? 0) : 0
      const guess = [0, left, above, Math.floor((left + above) / 2), paeth(left, above, corner)][kind] ?? 0
      result[at] = (bytes[row * (width + 1) + 1 + column] ?? 0) + guess
    }
  }
  return result
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(estimate - value))
  if (a === undefined || b === undefined || c === undefined) return 0
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

const list = (value: Value, resolve: Resolve): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]).map(resolve) : value === null ? [] : [value]

const isNamed = (value: Value): value is Extract<Value, { kind: 'name' }> =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name'

const isDictionary = (value: Value): value is Dictionary =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dictionary'
