import type { ReadableBlock } from './expected-text'
import { inReadingOrder } from './reading-order'
import { lettersOf, type Boundary, type Letter, type Reading } from './visible-letters'

/** The first place where a file differs from the approved text. */
export interface Difference {
  /** Number of visible letters before it. */
  readonly at: number
  /** The approved text around that place, and what the file has there. */
  readonly expected: string
  readonly found: string
  /** The letter that differs, empty where the text ends; a space where only a word boundary differs. */
  readonly expectedLetter: string
  readonly foundLetter: string
}

export type Comparison =
  { readonly kind: 'equal' } | { readonly kind: 'differs'; readonly difference: Difference }

/**
 * Compares the lines read from a file with the text that must be in it: all visible letters must be equal in order, and
 * so must the boundaries between words, except where a line ends.
 *
 * `reading` tells how the lines were read: `logical` as a reader speaks them (HTML), or `printed`, letters from left to
 * right as they stand on paper, where invisible characters leave no trace and some letters share one shape.
 */
export function compareText(
  expected: readonly ReadableBlock[],
  found: readonly string[],
  reading: Reading,
): Comparison {
  const expectedLetters = expected.flatMap(({ text }) => lettersOf(text, reading))
  const foundLetters =
    reading === 'printed'
      ? inReadingOrder(expected, found)
      : found.flatMap((line) => lettersOf(line, reading))
  const length = Math.max(expectedLetters.length, foundLetters.length)
  for (let at = 0; at < length; at++) {
    const wanted = expectedLetters[at]
    const given = foundLetters[at]
    const isSame = wanted?.letter === given?.letter
    if (isSame && (at === 0 || haveSameBoundary(wanted?.before, given?.before))) continue
    return {
      kind: 'differs',
      difference: {
        at,
        expected: passage(expectedLetters, at),
        found: passage(foundLetters, at),
        expectedLetter: isSame ? ' ' : (wanted?.letter ?? ''),
        foundLetter: isSame ? ' ' : (given?.letter ?? ''),
      },
    }
  }
  return { kind: 'equal' }
}

function haveSameBoundary(expected: Boundary | undefined, found: Boundary | undefined): boolean {
  if (found === 'unknown' || found === 'end') return true
  return expected === 'none' ? found === 'none' : found === 'space'
}

const passageLength = 32

/** The words around a place, for a person to find it. */
function passage(letters: readonly Letter[], at: number): string {
  const from = Math.max(0, at - passageLength)
  const text = letters
    .slice(from, at + passageLength)
    .map(({ letter, before }, index) => (index > 0 && before !== 'none' ? ` ${letter}` : letter))
    .join('')
  return `${from > 0 ? '…' : ''}${text}${at + passageLength < letters.length ? '…' : ''}`
}
