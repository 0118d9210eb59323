import bidiFactory from 'bidi-js'
import type { ReadableBlock } from './expected-text'
import { lettersOf, type Boundary, type Letter } from './visible-letters'

const bidi = bidiFactory()

/** A visible letter of the expected text with its embedding level (UAX #9); odd levels run from right to left. */
interface LevelledLetter {
  readonly letter: string
  readonly level: number
  /** The lowest level among the white space just before it: what parts numbers, whose order among each other it turns. */
  readonly levelBefore: number
}

const isRightToLeft = (letter: string): boolean =>
  ['R', 'AL'].includes(bidi.getBidiCharTypeName(letter)) || letter === '\u200f'

/**
 * What one glyph stands for, from left to right as it stands on paper. A file names the letters of a ligature as they
 * are read (ISO 32000-1, 9.10.3), so those of Arabic lam-alef are turned.
 */
export function glyphOnPaper(text: string): string {
  const letters = [...text]
  return letters.length > 1 && letters.some(isRightToLeft) ? letters.reverse().join('') : text
}

/**
 * Puts printed lines, whose letters run from left to right as they stand on paper, into the order in which they are
 * read. The expected text says which directions meet in each line; the letters themselves are only ever moved, so the
 * result equals the expected text exactly if the paper shows what that text looks like when set.
 */
export function inReadingOrder(
  expected: readonly ReadableBlock[],
  lines: readonly string[],
): readonly Letter[] {
  const blocks = expected.map(levelledLetters)
  const letters: Letter[] = []
  let block = 0
  let position = 0
  for (const line of lines) {
    let rest = lettersOf(line, 'printed')
    while (rest.length > 0) {
      while (block < blocks.length && position === blocks[block]?.length) {
        block++
        position = 0
      }
      const slice = blocks[block]?.slice(position, position + rest.length) ?? []
      const isPlain =
        slice.length === 0 ||
        (slice.every(({ level }) => level === 0) && !rest.some(({ letter }) => isRightToLeft(letter)))
      const count = slice.length === 0 ? rest.length : slice.length
      const taken = rest.slice(0, count)
      const after = blocks[block]?.[position + slice.length]?.levelBefore ?? Infinity
      letters.push(...(isPlain ? taken : reorder(taken, slice, after)))
      position += slice.length
      rest = rest.slice(count)
    }
  }
  return letters
}

function levelledLetters(block: ReadableBlock): readonly LevelledLetter[] {
  const text = block.isolated.normalize('NFC')
  const { levels } = bidi.getEmbeddingLevels(text, block.direction)
  const levelled: LevelledLetter[] = []
  let index = 0
  let levelBefore = Infinity
  for (const character of text) {
    const level = levels[index] ?? 0
    index += character.length
    const [visible] = lettersOf(character, 'printed')
    if (visible === undefined) levelBefore = Math.min(levelBefore, level)
    else {
      levelled.push({ letter: visible.letter, level, levelBefore })
      levelBefore = Infinity
    }
  }
  return levelled
}

/** What stands at one place of a line from left to right: a letter, by its place in the text, or white space. */
type Place = { readonly logical: number } | 'space' | 'perhaps'

/**
 * Moves the letters of one printed line to where the line's expected letters stand in the text; `after` is the level of
 * the white space behind them.
 */
function reorder(
  printed: readonly Letter[],
  slice: readonly LevelledLetter[],
  after: number,
): readonly Letter[] {
  const { letters, gaps } = onPaper(slice, after)
  const placeInLine = new Map(letters.map((logical, visual) => [logical, visual]))
  return slice.map((expected, logical) => {
    const visual = placeInLine.get(logical) ?? logical
    const found = printed[visual]?.letter ?? ''
    return {
      // Brackets are turned where the text runs from right to left.
      letter: expected.level % 2 === 1 ? (bidi.getMirroredCharacter(found) ?? found) : found,
      before: boundaryBetween(placeInLine.get(logical - 1), visual, printed, gaps, expected),
    }
  })
}

/**
 * What stands in the text between two letters that are neighbours in both orders. Where directions meet, white space
 * may move between other letters than it parts in the text; what the paper must have there is told by the gaps.
 */
function boundaryBetween(
  previous: number | undefined,
  visual: number,
  printed: readonly Letter[],
  gaps: readonly Gap[],
  { levelBefore }: LevelledLetter,
): Boundary {
  if (previous === undefined) return 'end'
  if (Math.abs(previous - visual) !== 1) return 'unknown'
  const right = Math.max(previous, visual)
  const [found, wanted] = [printed[right]?.before ?? 'unknown', gaps[right] ?? 'perhaps']
  if (wanted === 'perhaps' || found === 'unknown' || found === 'end') return 'unknown'
  const isInText = levelBefore !== Infinity
  return (found === wanted) === isInText ? 'space' : 'none'
}

/** What stands before a letter on paper; `perhaps` is white space that a line may lose where it begins or ends. */
type Gap = 'none' | 'space' | 'perhaps'

/** The letters of a line from left to right, by their places in the text, and what stands before each. */
function onPaper(
  slice: readonly LevelledLetter[],
  after: number,
): {
  readonly letters: readonly number[]
  readonly gaps: readonly Gap[]
} {
  const places = slice.flatMap(({ level, levelBefore }, logical): readonly (readonly [number, Place])[] => [
    ...(levelBefore === Infinity ? [] : [[levelBefore, logical === 0 ? 'perhaps' : 'space'] as const]),
    [level, { logical }],
  ])
  if (after !== Infinity) places.push([after, 'perhaps'])
  const order = visualOrder(places.map(([level]) => level))
  const letters: number[] = []
  const gaps: Gap[] = []
  let gap: Gap = 'none'
  for (const index of order) {
    const place = places[index]?.[1] ?? 'space'
    if (typeof place === 'string') gap = gap === 'perhaps' ? gap : place
    else {
      letters.push(place.logical)
      gaps.push(gap)
      gap = 'none'
    }
  }
  return { letters, gaps }
}

/** Rule L2 of UAX #9: what stands at each place of the line, from left to right. */
function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_level, index) => index)
  for (let level = Math.max(0, ...levels); level >= 1; level--)
    for (const [from, to] of runsFrom(levels, level))
      order.splice(from, to - from, ...order.slice(from, to).reverse())
  return order
}

/** The stretches, start and end, in which every level is this or higher. */
function runsFrom(levels: readonly number[], lowest: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  levels.forEach((level, index) => {
    if (level < lowest) return
    const last = runs.at(-1)
    if (last?.[1] === index) last[1] = index + 1
    else runs.push([index, index + 1])
  })
  return runs
}
