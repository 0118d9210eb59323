import type { LocalText } from '../language'
import type { Passage, Range } from './passage'

/** What the lines of a file show before anybody asks what they mean in a release. */
export type Unit =
  | {
      readonly kind: 'text'
      readonly passage: Passage
      readonly blankBefore: boolean
      readonly firstLine: number
      readonly lastLine: number
      /** The format sets all its letters bold. */
      readonly isBold?: true
      /** The format says that it is the caption of a picture. */
      readonly isCaption?: true
    }
  /** A heading that the format itself marks as one. */
  | {
      readonly kind: 'heading'
      readonly level: number
      readonly passage: Passage
      readonly signs: readonly Range[]
    }
  | {
      readonly kind: 'item'
      /** The number of an ordered item, null for a bullet. */
      readonly number: number | null
      readonly depth: number
      /** The list sign itself; empty where the format draws it. */
      readonly sign: Passage
      readonly passage: Passage
      readonly signs: readonly Range[]
    }
  /** A paragraph that the format marks as quoted. */
  | {
      readonly kind: 'quoted'
      readonly passage: Passage
      readonly signs: readonly Range[]
      readonly startsQuote: boolean
    }
  | {
      readonly kind: 'row'
      readonly cells: readonly Passage[]
      readonly isHeader: boolean
      readonly signs: readonly Range[]
    }
  | { readonly kind: 'dropped'; readonly range: Range; readonly reason: LocalText }

/** A unit with words in it that stand on their own. */
export type TextUnit = Extract<Unit, { readonly kind: 'text' }>
