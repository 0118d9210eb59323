import type { Reading } from '../export/visible-letters'
import { expectedWords, withoutTargets, type ExpectedPart } from './expected-parts'
import { wordsOf, type Word } from './words'

/** The words of a release and those of a text in which it may stand, as they are compared with each other. */
export interface ComparedWords {
  readonly approved: readonly Word[]
  readonly found: readonly Word[]
  /** Whether these words are what some format writes beside the text: no difference where they stand alone. */
  readonly isSign: (words: string) => boolean
}

/** The words of both; `parts` are those of the release. */
export function comparedWords(
  { lines, reading }: { readonly lines: readonly string[]; readonly reading: Reading },
  parts: readonly ExpectedPart[],
): ComparedWords {
  const keyOf = (text: string): string =>
    wordsOf([text], reading)
      .map(({ key }) => key)
      .join('')
  const approved = wordsOf(expectedWords(parts), reading)
  const known = new Set(approved.map(({ key }) => key))
  const signs = new Set(parts.flatMap((part) => (part.kind === 'sign' ? part.texts.map(keyOf) : [])))
  return {
    approved,
    found: wordsOf(withoutTargets(lines, parts), reading, (key) => known.has(key)),
    isSign: (words) => signs.has(keyOf(words)),
  }
}
