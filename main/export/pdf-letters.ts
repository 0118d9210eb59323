import { contains, intersect, multiply, place, surround, type Box, type Matrix } from './geometry'
import type { PdfPage } from './pdf-engine'

/** One glyph on a page with the text that it stands for; positions in points, from the lower left corner. */
export interface PdfLetter {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** The font has no glyph for it and a box is printed instead. */
  readonly isMissing: boolean
  /** Why nobody can see it, or null. */
  readonly hidden: 'colour' | 'transparent' | 'tiny' | 'clipped' | 'covered' | 'outside' | null
}

/** Names of pdf.js's drawing operators, with their numbers. */
type Operators = Readonly<Record<string, number>>

interface GraphicsState {
  readonly matrix: Matrix
  readonly clip: Box
  readonly fill: string
  readonly alpha: number
  /** How much of what is drawn now is left by the groups around it. */
  readonly groupAlpha: number
  readonly isMasked: boolean
  readonly size: number
  /** What a glyph's width of 1 is at letter size 1. */
  readonly widthUnit: number
  readonly renderingMode: number
}

interface TextPosition {
  readonly line: Matrix
  readonly x: number
}

/** Letters smaller than this, in points, are as good as hidden. */
const smallestSize = 4
const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The operators that set or move text in a way that this reader follows; another one makes the page unreadable. */
const followedText = new Set([
  'showText',
  'setFont',
  'setTextMatrix',
  'moveText',
  'setTextRenderingMode',
  'beginText',
  'endText',
])
const refusedText = new Set([
  'showSpacedText',
  'nextLine',
  'nextLineShowText',
  'nextLineSetSpacingShowText',
  'setLeadingMoveText',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setTextRise',
])
const fills = new Set([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
])
const images = new Set(['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'])

/** A page is drawn with an operator that this reader does not follow, so nobody can say what it shows. */
export class UnfollowedOperator extends Error {}

/**
 * Reads every glyph of a page in the order in which it is drawn, and tells whether it can be seen: its colour and
 * transparency, the clip around it, its size, and what is painted over it later.
 */
export async function readLetters(page: PdfPage, operators: Operators): Promise<readonly PdfLetter[]> {
  const list = await page.getOperatorList()
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]))
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const reader = new LetterReader([left, bottom, right, top], (font) => widthUnitOf(page, font))
  list.fnArray.forEach((number, index) => {
    reader.follow(names.get(number) ?? String(number), toArray(list.argsArray[index]), names)
  })
  return reader.letters
}

/** Fonts drawn by PDF itself (Type 3) have a matrix of their own. */
function widthUnitOf(page: PdfPage, font: string): number {
  const object: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
  const matrix =
    typeof object === 'object' && object !== null && 'fontMatrix' in object ? object.fontMatrix : null
  const [unit] = toArray(matrix)
  return typeof unit === 'number' && unit > 0 ? unit : 0.001
}

/** Follows the drawing of one page. */
class LetterReader {
  readonly letters: PdfLetter[] = []
  private readonly stack: GraphicsState[] = []
  private state: GraphicsState
  private text: TextPosition = { line: identity, x: 0 }
  private clipComes = false

  constructor(
    private readonly sheet: Box,
    private readonly widthUnitOf: (font: string) => number,
  ) {
    this.state = {
      matrix: identity,
      clip: sheet,
      fill: '#000000',
      alpha: 1,
      groupAlpha: 1,
      isMasked: false,
      size: 0,
      widthUnit: 0.001,
      renderingMode: 0,
    }
  }

  follow(name: string, args: readonly unknown[], names: ReadonlyMap<number, string>): void {
    if (refusedText.has(name)) throw new UnfollowedOperator(name)
    if (followedText.has(name)) this.followText(name, args)
    else if (images.has(name)) this.cover([0, 0, 1, 1])
    else this.followGraphics(name, args, names)
  }

  private followGraphics(name: string, args: readonly unknown[], names: ReadonlyMap<number, string>): void {
    const [first, second] = args
    if (name === 'save') this.stack.push(this.state)
    else if (name === 'restore') this.state = this.stack.pop() ?? this.state
    else if (name === 'transform') this.change({ matrix: multiply(this.state.matrix, toMatrix(args)) })
    else if (name === 'clip' || name === 'eoClip') this.clipComes = true
    else if (name === 'constructPath') this.followPath(names.get(Number(first)) ?? '', toArray(args[2]))
    else if (name === 'setFillRGBColor') this.change({ fill: String(first) })
    else if (name === 'setGState') this.followSettings(toArray(first))
    else if (name === 'beginGroup') this.beginGroup()
    else if (name === 'paintFormXObjectBegin') {
      this.beginGroup()
      const matrix = first === null ? identity : toMatrix(toArray(first))
      this.change({ matrix: multiply(this.state.matrix, matrix) })
      if (second !== null && second !== undefined) this.clipTo(toBox(toArray(second)))
    } else if (name === 'paintFormXObjectEnd' || name === 'endGroup')
      this.state = this.stack.pop() ?? this.state
  }

  /** What is drawn in a group is blended as one with the transparency that holds outside. */
  private beginGroup(): void {
    this.stack.push(this.state)
    this.change({ groupAlpha: this.state.groupAlpha * this.state.alpha, alpha: 1 })
  }

  private followSettings(settings: readonly unknown[]): void {
    for (const setting of settings) {
      const [key, value] = toArray(setting)
      if (key === 'ca') this.change({ alpha: Number(value) })
      if (key === 'SMask') this.change({ isMasked: value !== false })
    }
  }

  private followPath(painting: string, bounds: readonly unknown[]): void {
    const box = bounds.length === 4 ? toBox(bounds) : null
    if (this.clipComes) this.clipTo(box ?? [0, 0, 0, 0])
    this.clipComes = false
    if (box !== null && fills.has(painting)) this.cover(box)
  }

  private clipTo(box: Box): void {
    this.change({ clip: intersect(this.state.clip, surround(this.state.matrix, box)) })
  }

  /** Something opaque is painted over what was drawn before. */
  private cover(box: Box): void {
    if (this.state.alpha * this.state.groupAlpha < 0.5) return
    const painted = intersect(this.state.clip, surround(this.state.matrix, box))
    this.letters.forEach((letter, index) => {
      if (letter.hidden === null && contains(painted, middleOf(letter)))
        this.letters[index] = { ...letter, hidden: 'covered' }
    })
  }

  private followText(name: string, args: readonly unknown[]): void {
    const [first, second] = args
    if (name === 'beginText') this.text = { line: identity, x: 0 }
    else if (name === 'setTextMatrix') this.text = { line: toMatrix(toArray(first)), x: 0 }
    else if (name === 'moveText')
      this.text = { line: multiply(this.text.line, [1, 0, 0, 1, Number(first), Number(second)]), x: 0 }
    else if (name === 'setFont')
      this.change({ size: Number(second), widthUnit: this.widthUnitOf(String(first)) })
    else if (name === 'setTextRenderingMode') this.change({ renderingMode: Number(first) })
    else if (name === 'showText') for (const glyph of toArray(first)) this.showGlyph(glyph)
  }

  private showGlyph(glyph: unknown): void {
    const { size, widthUnit } = this.state
    if (typeof glyph === 'number') {
      this.text = { ...this.text, x: this.text.x - (glyph / 1000) * size }
      return
    }
    const { unicode, code, width } = parseGlyph(glyph)
    const matrix = multiply(this.state.matrix, this.text.line)
    const [x, y] = place(matrix, [this.text.x, 0])
    const advance = width * widthUnit * size
    const [endX, endY] = place(matrix, [this.text.x + advance, 0])
    const [topX, topY] = place(matrix, [this.text.x, size])
    this.text = { ...this.text, x: this.text.x + advance }
    const letter = {
      text: unicode,
      x,
      y,
      width: Math.hypot(endX - x, endY - y),
      size: Math.hypot(topX - x, topY - y),
      // Chromium numbers glyphs as the font does, and in every font glyph 0 stands for what the font lacks.
      isMissing: code === 0,
    }
    this.letters.push({ ...letter, hidden: this.whyHidden({ ...letter, hidden: null }) })
  }

  private whyHidden(letter: PdfLetter): PdfLetter['hidden'] {
    const { fill, alpha, groupAlpha, isMasked, renderingMode, clip } = this.state
    const middle = middleOf(letter)
    if (renderingMode === 3 || isMasked || alpha * groupAlpha < 0.2) return 'transparent'
    if (isPale(fill)) return 'colour'
    if (letter.size < smallestSize) return 'tiny'
    if (!contains(this.sheet, middle)) return 'outside'
    return contains(clip, middle) ? null : 'clipped'
  }

  private change(changed: Partial<GraphicsState>): void {
    this.state = { ...this.state, ...changed }
  }
}

const middleOf = ({ x, y, width, size }: PdfLetter): readonly [number, number] => [
  x + width / 2,
  y + size / 4,
]

/** A colour that cannot be told from white paper. */
function isPale(colour: string): boolean {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (parts === null) return false
  return parts.slice(1).every((part) => parseInt(part, 16) >= 0xd0)
}

function parseGlyph(glyph: unknown): {
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
function toArray(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value
  return typeof value === 'object' ? Object.values(value) : [value]
}

function toMatrix(values: readonly unknown[]): Matrix {
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

function toBox(values: readonly unknown[]): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = values.map(Number)
  return [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)]
}
