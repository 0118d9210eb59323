import type { LocalText } from '../../language'
import type { TypographyStyle } from './style'

/** A stretch of a text (UTF-16, end exclusive, never empty) and what good typesetting would put in its place. */
export interface Mend {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** One habit of typesetting. It changes signs and spaces, never a letter or a digit. */
export interface TypographyRule {
  readonly id: `typography.${string}`
  readonly reason: LocalText
  /** The mends of a text in the language of the style, in their order. */
  readonly find: (text: string, style: TypographyStyle) => readonly Mend[]
}

export const noBreak = '\u00a0'
export const narrowNoBreak = '\u202f'

/** Every match of a pattern, replaced as a whole. */
export const mendAll = (text: string, pattern: RegExp, replacement: string): readonly Mend[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    text: replacement,
  }))
