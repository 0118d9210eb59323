import type { NodeName } from '../../document/schema'
import type { AttributeChange, ChangeId } from './comparison'

/** What a line of a comparison is: a text block by its name, a row of a table, a picture, or an end part that begins. */
export type ShownPart = NodeName

/** A mark as it is told: a link with its address, a quotation with whom it quotes. */
export interface ShownMark {
  readonly name: string
  readonly value: string | null
}

/** A stretch of text that was kept, deleted, inserted, or kept under other marks. */
export interface ShownSpan {
  readonly kind: 'kept' | 'deleted' | 'inserted' | 'marked'
  readonly text: string
  readonly change: ChangeId | null
  readonly added: readonly ShownMark[]
  readonly removed: readonly ShownMark[]
}

/** One line of a comparison in reading order: a text block of both releases, or of one of them. */
export interface ShownLine {
  readonly part: ShownPart
  /** What became of the block that the line stands in. The two places of a move bear the same `change`. */
  readonly state: 'kept' | 'deleted' | 'inserted' | 'movedFrom' | 'movedTo'
  /** Set where the line stands in a block that moved: the change, and which of its two places this is. */
  readonly move: { readonly id: ChangeId; readonly side: 'old' | 'new' } | null
  /** The change of the whole block: its deletion, insertion, move or replacement. */
  readonly change: ChangeId | null
  /** Which block of the comparison it stands in, counted over front and body. */
  readonly block: number
  readonly spans: readonly ShownSpan[]
  /** The marks that say something beside the text, all of the line: links, who is quoted, speakers and roles by their words. */
  readonly marks: { readonly old: readonly ShownMark[]; readonly new: readonly ShownMark[] }
  /** Attributes of the block that have another value. */
  readonly attributes: readonly AttributeChange[]
}

/** The text of a line in the old release, or in the new one. */
export const textOfLine = ({ spans }: ShownLine, side: 'old' | 'new'): string =>
  spans
    .filter(({ kind }) => kind !== (side === 'old' ? 'inserted' : 'deleted'))
    .map(({ text }) => text)
    .join('')

/** Whether a line stands in the old release, or in the new one; the two places of a move are one in each. */
export function isOnSide({ state, move }: ShownLine, side: 'old' | 'new'): boolean {
  if (move !== null && move.side !== side) return false
  return side === 'old'
    ? state !== 'inserted' && state !== 'movedTo'
    : state !== 'deleted' && state !== 'movedFrom'
}

/** The changes of a line: that of its block, its attributes, its words and marks. */
export const changesOfLine = ({ change, spans, attributes }: ShownLine): readonly ChangeId[] => [
  ...new Set(
    [change, ...attributes.map(({ id }) => id), ...spans.map((span) => span.change)].filter(
      (id) => id !== null,
    ),
  ),
]
