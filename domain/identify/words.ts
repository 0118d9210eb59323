import type { Reading } from '../export/visible-letters'
import { lettersOf } from '../export/visible-letters'

/** One word of a text as it is compared and as it is shown. */
export interface Word {
  /** Its visible letters; two words are the same where these are. */
  readonly key: string
  readonly shown: string
  /** Which of the lines it begins in, counted from 0. */
  readonly line: number
}

/**
 * The words of lines in their order. A word that a hyphen parts at the end of a line is put together where `isKnown` has
 * it so: whether the hyphen is one of its letters only the other text can tell.
 */
export function wordsOf(
  lines: readonly string[],
  reading: Reading,
  isKnown: (key: string) => boolean = () => false,
): readonly Word[] {
  const words: Word[] = []
  let parted: Word | null = null
  for (const [index, line] of lines.entries()) {
    const own = wordsOfLine(line, index, reading)
    const [first] = own
    const whole = parted === null || first === undefined ? null : parted.key.slice(0, -1) + first.key
    if (whole !== null && isKnown(whole))
      words.splice(-1, 1, { key: whole, shown: whole, line: index - 1 }, ...own.slice(1))
    else words.push(...own)
    const last = words.at(-1)
    parted = own.length > 0 && last !== undefined && /\p{L}[-\u2010]$/u.test(last.key) ? last : null
  }
  return words
}

const wordsOfLine = (text: string, line: number, reading: Reading): readonly Word[] =>
  text.split(/\s+/u).flatMap((shown) => {
    const key = lettersOf(shown, reading)
      .map(({ letter }) => letter)
      .join('')
    return key === '' ? [] : [{ key, shown: shown.replace(/\u00ad/g, ''), line }]
  })

/** A word without what editors change and nobody means by it: for finding what is alike, never for calling it equal. */
export const looseKey = ({ key }: Pick<Word, 'key'>): string =>
  key
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
