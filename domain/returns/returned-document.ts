import type { LineShape } from './sent-text'

/** Letters of one kind in a paragraph that came back, with who put them in or struck them where that was tracked. */
export interface ReturnedRun {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
  /** Who put these letters in, who struck them; null where nobody is on record. */
  readonly inserted: string | null
  readonly deleted: string | null
  /** Who set them so, and how they were set before; null where nobody is on record. */
  readonly restyled: { readonly by: string; readonly strong: boolean; readonly emphasis: boolean } | null
}

/** One paragraph of a document that came back, with all that is tracked in it. */
export interface ReturnedParagraph {
  readonly shape: LineShape
  /** How deep an item of a list is, from 1; 0 for all others. */
  readonly level: number
  /** Where a cell stands: its table, its row and its column on the grid, all counted from 0. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null
  readonly bookmarks: readonly string[]
  readonly runs: readonly ReturnedRun[]
  /** Who made this paragraph end here, and who joined it with the next. */
  readonly endInserted: string | null
  readonly endDeleted: string | null
}

/** Words before a letter of a paragraph, in UTF-16 units over all of its runs. */
export interface ReturnedPlace {
  readonly paragraph: number
  readonly offset: number
}

/** A comment in a document that came back. */
export interface ReturnedComment {
  readonly id: string
  /** The comment that it answers, or null. */
  readonly parent: string | null
  readonly author: string
  /** An instant, ISO 8601 in UTC; null where the file does not say it. */
  readonly at: string | null
  readonly text: string
  readonly isResolved: boolean
  /** The words that it is about; null where it stands nowhere in the text. */
  readonly from: ReturnedPlace | null
  readonly to: ReturnedPlace | null
}

/** Words that stand apart from the text. */
export interface ReturnedAside {
  readonly kind: 'head' | 'foot' | 'footnote' | 'box'
  readonly text: string
}

/** A document that came back from whoever worked on it, whatever its format. */
export interface ReturnedDocument {
  /** What it says that it was made of, or null. */
  readonly base: string | null
  /** Who saved it last or sent it, as it says; null where it does not. */
  readonly sender: string | null
  readonly paragraphs: readonly ReturnedParagraph[]
  readonly comments: readonly ReturnedComment[]
  readonly asides: readonly ReturnedAside[]
  /** How many pictures stand in it; null where the format has none. */
  readonly pictures: number | null
  /** White space and the signs of lists say nothing: the format, or the way that it came by, sets them anew. */
  readonly isReflowed: boolean
}
