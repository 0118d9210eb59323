import bidiFactory from 'bidi-js'
import type { ReadableBlock } from './expected-text'
import { lettersOf, type Boundary, type Letter } from './visible-letters'

const bidi = bidiFactory()

/** A visible letter of the expected text with its embedding level (UAX #9); odd levels run from right to left. */
interface LevelledLetter {
  readonly letter: string
  readonly level: number
}

const isRightToLeft = (letter: string): boolean =>
  ['R', 'AL'].includes(bidi.getBidiCharTypeName(letter)) || letter === '\u200f'

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
      letters.push(...(isPlain ? taken : reorder(taken, slice)))
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
  for (const character of text) {
    const level = levels[index] ?? 0
    index += character.length
    const [visible] = lettersOf(character, 'printed')
    if (visible !== undefined) levelled.push({ letter: visible.letter, level })
  }
  return levelled
}

/** Moves the letters of one printed line to where the line's expected letters stand in the text. */
function reorder(printed: readonly Letter[], slice: readonly LevelledLetter[]): readonly Letter[] {
  const places = visualOrder(slice.map(({ level }) => level))
  const placeInLine = new Map(places.map((logical, visual) => [logical, visual]))
  return slice.map((expected, logical) => {
    const visual = placeInLine.get(logical) ?? logical
    const found = printed[visual]?.letter ?? ''
    const isMirrored = expected.level % 2 === 1 && bidi.getMirroredCharacter(expected.letter) === found
    return {
      letter: isMirrored ? expected.letter : found,
      before: boundaryBetween(placeInLine.get(logical - 1), visual, printed),
    }
  })
}

function boundaryBetween(previous: number | undefined, visual: number, printed: readonly Letter[]): Boundary {
  if (previous === undefined) return 'end'
  if (Math.abs(previous - visual) !== 1) return 'unknown'
  return printed[Math.max(previous, visual)]?.before ?? 'unknown'
}

/** Rule L2 of UAX #9: the logical index of the letter at each place of the line, from left to right. */
function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_level, index) => index)
  const highest = Math.max(0, ...levels)
  for (let level = highest; level >= 1; level--) {
    let from = 0
    while (from < levels.length) {
      if ((levels[from] ?? 0) < level) {
        from++
        continue
      }
      let to = from
      while (to < levels.length && (levels[to] ?? 0) >= level) to++
      reverseBetween(order, from, to)
      from = to
    }
  }
  return order
}

function reverseBetween(order: number[], from: number, to: number): void {
  order.splice(from, to - from, ...order.slice(from, to).reverse())
}
