/** Words in one style. */
export interface Run {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
}

/** A list sign of a program that writes lists as paragraphs. */
export interface ListPlace {
  /** Counted from 1. */
  readonly level: number
  readonly isOrdered: boolean
  /** The item's number, null for a bullet. */
  readonly number: number | null
}

export interface Cell {
  readonly isHeader: boolean
  readonly columns: number
  readonly rows: number
  readonly pieces: readonly Piece[]
}

/** What a pasted page shows, before it is made to fit a release. A title is a heading of level 0, a subtitle one of level 0.5. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly size: number | null }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  /** A paragraph that its style calls a quote. */
  | { readonly kind: 'quoted'; readonly runs: readonly Run[] }
  /** A paragraph that is a list item; `place` is null for a further paragraph of the item before it. */
  | { readonly kind: 'item'; readonly place: ListPlace | null; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list'
      readonly isOrdered: boolean
      readonly start: number
      readonly items: readonly (readonly Piece[])[]
    }
  | { readonly kind: 'quote'; readonly pieces: readonly Piece[]; readonly attribution: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }

/** What stands of a block's words before it is known what comes next. */
export type TextKind =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'quoted' }
  | { readonly kind: 'item'; readonly place: ListPlace }

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
