import type { JsonValue } from '../canonical-json'

/** Names one change of a comparison, counted from 1 in reading order. */
export type ChangeId = number

/** An attribute of the release or of a block that has another value. */
export interface AttributeChange {
  readonly id: ChangeId
  readonly name: string
  readonly from: JsonValue
  readonly to: JsonValue
}

/**
 * A stretch of the old text of a block, `length` UTF-16 units of it. `words` puts other text in its place (either may be
 * empty), `marks` the same text under other marks. Texts are JSON of text nodes.
 */
export type Segment =
  | { readonly kind: 'kept'; readonly length: number }
  | {
      readonly kind: 'words' | 'marks'
      readonly id: ChangeId
      readonly length: number
      readonly text: readonly JsonValue[]
    }

/** What is different inside two blocks that were matched. */
export type NodeComparison =
  /** Too different in its build to be told in parts, as a table with another number of columns. */
  | { readonly kind: 'replaced'; readonly id: ChangeId; readonly node: JsonValue }
  | {
      readonly kind: 'changed'
      readonly attributes: readonly AttributeChange[]
      /** The text of a text block; null in a block that holds others. */
      readonly segments: readonly Segment[] | null
      /** What stands in a list, a quote, a table or a figure; null in a text block. */
      readonly rows: readonly Row[] | null
    }

/**
 * One place in the sequence of old and new blocks, which are counted from 0. The two places of a move bear the same id,
 * and what changed in a moved block stands at its new place.
 */
export type Row =
  | {
      readonly kind: 'kept'
      readonly old: number
      readonly new: number
      readonly inner: NodeComparison | null
    }
  | { readonly kind: 'deleted'; readonly id: ChangeId; readonly old: number }
  | { readonly kind: 'inserted'; readonly id: ChangeId; readonly new: number; readonly node: JsonValue }
  | { readonly kind: 'movedFrom'; readonly id: ChangeId; readonly old: number; readonly new: number }
  | {
      readonly kind: 'movedTo'
      readonly id: ChangeId
      readonly old: number
      readonly new: number
      readonly inner: NodeComparison | null
    }

/**
 * What is different between two releases: a plain value of which any part can be applied to the old one. Old and new
 * blocks are numbered as `flowOf` lines them up.
 */
export interface Comparison {
  readonly attributes: readonly AttributeChange[]
  /** Kicker, headline, subheadline, dateline and lead. */
  readonly front: readonly Row[]
  readonly body: readonly Row[]
}
