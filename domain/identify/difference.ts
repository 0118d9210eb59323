/** In what two places differ: signs that are set differently, only the spaces, only capitals, or words. */
export type DifferenceKind = 'typography' | 'spacing' | 'capitals' | 'words' | 'missing' | 'added'

/** A place at which a text differs from the approved one, with the words around it. */
export interface TextDifference {
  readonly kind: DifferenceKind
  readonly before: string
  /** The approved words, empty where the text has words of its own. */
  readonly expected: string
  /** The words in their place, empty where they are missing. */
  readonly found: string
  readonly after: string
}

const folds: readonly (readonly [signs: RegExp, sign: string])[] = [
  [/[„“”‟«»＂]/g, '"'],
  [/[‚‘’‛‹›ʼ´`′＇]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u202f\u2009]/g, ' '],
]

/** A text with the signs that programs set differently made equal; for finding what is alike. */
export const foldSigns = (text: string): string =>
  folds.reduce((folded, [signs, sign]) => folded.replace(signs, sign), text.normalize('NFC'))

const withoutSpaces = (text: string): string => text.replace(/\s/gu, '')

/** Names the kind of a difference. Nothing here makes two texts equal. */
export function differenceKind(expected: string, found: string): DifferenceKind {
  if (expected === '') return 'added'
  if (found === '') return 'missing'
  if (withoutSpaces(expected) === withoutSpaces(found)) return 'spacing'
  const [one, other] = [foldSigns(expected), foldSigns(found)]
  if (one === other) return 'typography'
  return one.toLowerCase() === other.toLowerCase() ? 'capitals' : 'words'
}
