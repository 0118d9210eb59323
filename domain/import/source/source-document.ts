import type { ReturnedDocument } from '../../returns/returned-document'

/** The formats that are read, each by a reader of its own. */
export const sourceFormats = ['pdf', 'html', 'docx', 'odt', 'eml', 'rtf', 'md', 'txt'] as const

export type SourceFormat = (typeof sourceFormats)[number]

/**
 * What a passage is in its file. What stands around a text or is no part of it for its reader is a passage too, with
 * its own kind: `head` and `foot` (of a sheet, or the fields at the head of a mail), `navigation` (of a page),
 * `comment`, `deleted` (a tracked deletion that is taken), `refused` (a tracked insertion that is not) and `hidden`.
 */
export type PassageKind =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'tableCell'
  | 'quote'
  | 'footnote'
  | 'head'
  | 'foot'
  | 'navigation'
  | 'comment'
  | 'deleted'
  | 'refused'
  | 'hidden'

/** A style or mark over some letters of a passage, in UTF-16 units. `inserted` is a tracked insertion. */
export type SourceSpan =
  | {
      readonly kind: 'strong' | 'emphasis' | 'inserted'
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'link'; readonly from: number; readonly to: number; readonly href: string }

/** Where a cell of a table stands. Paragraphs of one cell share it. */
export interface SourceCell {
  /** Running numbers in the file, from 1. */
  readonly row: number
  readonly column: number
  readonly isHeader: boolean
}

/** One stretch of text in the order in which it is read. */
export interface SourcePassage {
  readonly kind: PassageKind
  /** Level of a heading, or depth of an item of a list, from 1; null for all others. */
  readonly level: number | null
  /** The words as they stand in the file; a line break inside is a line feed. */
  readonly text: string
  /** What the file calls its style ("Heading 1", "blockquote", "To"), or null. */
  readonly style: string | null
  /** The number or sign that its reader sees before it and that is no part of its words, or null. */
  readonly label: string | null
  readonly spans: readonly SourceSpan[]
  /** The row that a cell of a table stands in; missing where the format does not say it. */
  readonly cell?: SourceCell
  /** It stands in a text box, beside the running text. */
  readonly isInBox?: true
  /** No empty paragraph parts it from the one before, in a file that parts its paragraphs so. */
  readonly isAdjacent?: true
}

/** Why something is no passage, or which passages stand apart from the text. */
export type SourceNoteCode =
  | 'navigation'
  | 'pageHeads'
  | 'hidden'
  | 'comments'
  | 'deletions'
  | 'insertions'
  | 'pictures'
  | 'scripts'
  | 'fields'
  | 'otherForm'
  | 'textBoxes'
  | 'attachments'
  | 'damagedBytes'

/** Something in the file that stands apart from its text or was not read. */
export interface SourceNote {
  readonly code: SourceNoteCode
  /** How many there are. */
  readonly count: number
  /** Names, as the file has them: of attachments, fields and the like. */
  readonly names: readonly string[]
}

/** How the bytes of a text became letters. */
export interface SourceEncoding {
  /** Its name in the Encoding Standard: `utf-8`, `windows-1252`, … */
  readonly name: string
  readonly reason: 'mark' | 'declared' | 'valid' | 'letters' | 'chosen'
}

/** A file as a neutral value: all its words in reading order, and what was left aside. */
export interface SourceDocument {
  readonly format: SourceFormat
  /** What the file says of itself, or empty. */
  readonly title: string
  /** Null where the format says it. */
  readonly encoding: SourceEncoding | null
  readonly passages: readonly SourcePassage[]
  readonly notes: readonly SourceNote[]
  /** The same as what came back from others, where that was asked for. */
  readonly returned?: ReturnedDocument
  /** What others did to the document while it was tracked; missing where the format has no such thing. */
  readonly work?: SourceWork
}

/** Tracked changes and comments in a document. */
export interface SourceWork {
  /** In the order of the text, whichever of them are taken. */
  readonly changes: readonly SourceChange[]
  readonly comments: readonly SourceComment[]
}

/** Words that somebody put in or struck while changes were tracked. */
export interface SourceChange {
  readonly kind: 'inserted' | 'deleted'
  /** As the file names them; empty where it does not. */
  readonly author: string
  /** An instant, ISO 8601 in UTC; null where the file does not say it. */
  readonly at: string | null
  readonly text: string
}

/** A comment in the margin. */
export interface SourceComment {
  readonly author: string
  readonly at: string | null
  readonly text: string
  /** The paragraph that it stands at, and the words in it that it is about, UTF-16 units; null where it stands nowhere. */
  readonly about: { readonly text: string; readonly from: number; readonly to: number } | null
}

/** Which tracked changes are read as made: all, none, or those of one author (the others' are not). */
export type TakenChanges = 'all' | 'none' | { readonly of: string }

/** Whether the tracked changes of this author are read as made. */
export const isTaken = (taken: TakenChanges, author: string): boolean =>
  taken === 'all' || (taken !== 'none' && taken.of === author)

const asides: ReadonlySet<PassageKind> = new Set([
  'head',
  'foot',
  'navigation',
  'comment',
  'deleted',
  'refused',
  'hidden',
])

/** The passages that a reader takes for the text, in order. */
export const textPassages = ({ passages }: SourceDocument): readonly SourcePassage[] =>
  passages.filter(({ kind }) => !asides.has(kind))
