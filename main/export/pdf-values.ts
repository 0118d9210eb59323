import type { Box, Matrix } from './geometry'

/** A page is drawn with an operator that this reader does not follow, so nobody can say what it shows. */
export class UnfollowedOperator extends Error {}

/** What pdf.js tells of one glyph; `width` in glyph space. */
export function parseGlyph(glyph: unknown): {
  readonly unicode: string
  readonly code: number
  readonly width: number
} {
  if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph) || !('originalCharCode' in glyph))
    throw new UnfollowedOperator('a glyph of an unknown shape')
  const width = 'width' in glyph ? Number(glyph.width) : 0
  return { unicode: String(glyph.unicode), code: Number(glyph.originalCharCode), width: width || 0 }
}

/** Arrays, typed arrays and objects with the keys 0, 1, …: pdf.js hands over all three. */
export function toArray(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value
  return typeof value === 'object' ? Object.values(value) : [value]
}

export function toMatrix(values: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = values.map(Number)
  if (
    a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
  )
    throw new UnfollowedOperator('a matrix of an unknown shape')
  return [a, b, c, d, e, f]
}

export function toBox(values: readonly unknown[]): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = values.map(Number)
  return [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)]
}

const moveTo = 0
/** Numbers that follow each drawing operation in a path of pdf.js: move, line, curve, quadratic curve, close. */
const operandCounts = [2, 2, 6, 4, 0]

/** Whether a path of pdf.js is one closed shape; several may leave out what is between them, as a frame does. */
export function isOneShape(path: readonly unknown[]): boolean {
  let shapes = 0
  for (let index = 0; index < path.length;) {
    const operation = Number(path[index])
    if (operation === moveTo) shapes++
    index += 1 + (operandCounts[operation] ?? path.length)
  }
  return shapes === 1
}
