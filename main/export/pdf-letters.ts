import { isLegible } from './contrast'
import { contains, intersect, multiply, place, surround, type Box, type Matrix, type Point } from './geometry'
import { findOverprinted } from './overprinted'
import type { PdfPage } from './pdf-engine'
import { isOneShape, parseGlyph, toArray, toBox, toMatrix, UnfollowedOperator } from './pdf-values'

/** One glyph on a page with the text that it stands for; positions in points, from the lower left corner. */
export interface PdfLetter {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** The font has no glyph for it and a box is printed instead. */
  readonly isMissing: boolean
  /** It is marked as an artifact: no part of the text, such as the head of a table drawn again on the next sheet. */
  readonly isArtifact: boolean
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
/** Many images at once, each with a place of its own: nothing that a release is printed with. */
const refusedImages = /^paint.*Image.*(Repeat|Group)$/

/** The colour of what has none that can be named: patterns and pictures. */
const unnamed = 'unnamed'

/**
 * Reads every glyph of a page in the order in which it is drawn, and tells whether it can be seen: its colour and
 * transparency, the clip around it, its size, and what is painted over it later. Counts the pictures as well.
 */
export async function readLetters(
  page: PdfPage,
  operators: Operators,
): Promise<{ readonly letters: readonly PdfLetter[]; readonly pictures: number }> {
  const list = await page.getOperatorList()
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]))
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const reader = new LetterReader([left, bottom, right, top], (font) => widthUnitOf(page, font))
  list.fnArray.forEach((number, index) => {
    reader.follow(names.get(number) ?? String(number), toArray(list.argsArray[index]), names)
  })
  const overprinted = findOverprinted(reader.letters)
  const letters = reader.letters.map((letter): PdfLetter =>
    letter.hidden === null && overprinted.has(letter) ? { ...letter, hidden: 'covered' } : letter,
  )
  return { letters, pictures: reader.pictures }
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
  /** How many pictures are drawn; masks, which are shapes, left out. */
  pictures = 0
  private readonly stack: GraphicsState[] = []
  /** Whether each mark around what is drawn now is an artifact. */
  private readonly marks: boolean[] = []
  private state: GraphicsState
  private text: TextPosition = { line: identity, x: 0 }
  private clipComes = false
  private readonly grounds: { readonly box: Box; readonly colour: string }[] = []
  /** Whether letters of a colour can be told from a ground: a page has few such pairs and thousands of letters. */
  private readonly legible = new Map<string, boolean>()

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
    if (refusedText.has(name) || refusedImages.test(name)) throw new UnfollowedOperator(name)
    if (followedText.has(name)) this.followText(name, args)
    else if (images.has(name)) {
      if (name !== 'paintImageMaskXObject') this.pictures += 1
      this.cover([0, 0, 1, 1], unnamed)
    } else this.followGraphics(name, args, names)
  }

  private followGraphics(name: string, args: readonly unknown[], names: ReadonlyMap<number, string>): void {
    const [first, second] = args
    if (name.startsWith('beginMarkedContent')) this.marks.push(nameOfTag(first) === 'Artifact')
    else if (name === 'endMarkedContent') this.marks.pop()
    else if (name === 'save') this.stack.push(this.state)
    else if (name === 'restore') this.state = this.stack.pop() ?? this.state
    else if (name === 'transform') this.change({ matrix: multiply(this.state.matrix, toMatrix(args)) })
    else if (name === 'clip' || name === 'eoClip') this.clipComes = true
    else if (name === 'constructPath') this.followPath(names.get(Number(first)) ?? '', args)
    else if (name === 'setFillRGBColor') this.change({ fill: String(first) })
    else if (name.startsWith('setFill')) this.change({ fill: unnamed })
    else if (name === 'shadingFill') this.paint(this.state.clip, unnamed)
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

  private followPath(painting: string, [, paths, bounds]: readonly unknown[]): void {
    const sides = toArray(bounds)
    const box = sides.length === 4 ? toBox(sides) : null
    if (this.clipComes) this.clipTo(box ?? [0, 0, 0, 0])
    this.clipComes = false
    if (box === null || !fills.has(painting)) return
    const [path] = toArray(paths)
    this.cover(box, isOneShape(toArray(path)) ? this.state.fill : unnamed)
  }

  private clipTo(box: Box): void {
    this.change({ clip: intersect(this.state.clip, surround(this.state.matrix, box)) })
  }

  private cover(box: Box, colour: string): void {
    this.paint(intersect(this.state.clip, surround(this.state.matrix, box)), colour)
  }

  /** What is opaque hides what was drawn before and is the ground of what comes. */
  private paint(box: Box, colour: string): void {
    if (this.state.alpha * this.state.groupAlpha < 0.5) return
    this.grounds.push({ box, colour })
    this.letters.forEach((letter, index) => {
      if (letter.hidden === null && contains(box, middleOf(letter)))
        this.letters[index] = { ...letter, hidden: 'covered' }
    })
  }

  private groundAt(point: Point): string {
    return this.grounds.findLast(({ box }) => contains(box, point))?.colour ?? '#ffffff'
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
      isArtifact: this.marks.includes(true),
    }
    this.letters.push({ ...letter, hidden: this.whyHidden({ ...letter, hidden: null }) })
  }

  private whyHidden(letter: PdfLetter): PdfLetter['hidden'] {
    const { fill, alpha, groupAlpha, isMasked, renderingMode, clip } = this.state
    const middle = middleOf(letter)
    if (renderingMode === 3 || isMasked || alpha * groupAlpha < 0.2) return 'transparent'
    if (!this.isLegibleOn(fill, this.groundAt(middle))) return 'colour'
    if (letter.size < smallestSize) return 'tiny'
    if (!contains(this.sheet, middle)) return 'outside'
    return contains(clip, middle) ? null : 'clipped'
  }

  private isLegibleOn(fill: string, ground: string): boolean {
    const pair = `${fill} ${ground}`
    const known = this.legible.get(pair) ?? isLegible(fill, ground)
    this.legible.set(pair, known)
    return known
  }

  private change(changed: Partial<GraphicsState>): void {
    this.state = { ...this.state, ...changed }
  }
}

const middleOf = ({ x, y, width, size }: PdfLetter): readonly [number, number] => [
  x + width / 2,
  y + size / 4,
]

/** pdf.js gives the tag of a mark as a text or, where the mark has no properties, as an object with a name. */
const nameOfTag = (tag: unknown): unknown =>
  typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag
