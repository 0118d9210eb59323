import type { LocalText } from '../../language'

/** What is wrong with one value that somebody chose or a file gave, and what to do. */
export interface Problem {
  /** Path of the value, `margins.top`; the empty path is the whole. */
  readonly field: string
  readonly sentence: LocalText
}
