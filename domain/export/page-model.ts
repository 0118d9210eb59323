import type { ReleaseKind } from '../document/attributes'
import type { Hash } from '../revision/hash'
import type { Design } from './design/design'
import type { Purpose } from './purpose'

/** The images of a release by their hash, each as a `data:` address. */
export type PageAssets = ReadonlyMap<Hash, string>

export type Direction = 'ltr' | 'rtl'

/** A run of text in one style. `language` is set only where it differs from the block's. */
export interface TextRun {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
  readonly language: string | null
}

/**
 * What a line of text is to its reader. `note` holds what the page adds: the embargo and the draft mark; `context` is what
 * stands around a quote that is to be cleared.
 */
export type TextRole =
  | 'note'
  | 'organisation'
  | 'release'
  | 'kicker'
  | 'headline'
  | 'subheadline'
  | 'dateline'
  | 'lead'
  | 'sectionHeading'
  | 'paragraph'
  | 'attribution'
  | 'caption'
  | 'credit'
  | 'context'

/** One block of text. `language` is set only where it differs from the page's, as a label's may. */
export interface PageText {
  readonly kind: 'text'
  readonly role: TextRole
  readonly language: string | null
  readonly runs: readonly TextRun[]
}

export interface PageQuote {
  readonly kind: 'quote'
  readonly paragraphs: readonly PageText[]
  readonly attribution: PageText | null
}

export interface PageList {
  readonly kind: 'list'
  readonly ordered: boolean
  /** Number of the first item. */
  readonly start: number
  readonly items: readonly PageListItem[]
}

export interface PageListItem {
  /** The number as it is printed, "3."; null in a list without numbers, whose bullets are drawn, not written. */
  readonly marker: string | null
  readonly blocks: readonly PageBlock[]
}

export interface PageTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly PageCell[])[]
}

export interface PageCell {
  /** What the cell is a heading of, or null. */
  readonly scope: 'column' | 'row' | null
  readonly columns: number
  readonly rows: number
  readonly paragraphs: readonly PageText[]
}

export interface PageFigure {
  readonly kind: 'figure'
  /** The hash of the picture's file, which the exported one must have. */
  readonly asset: Hash
  /** The image as a `data:` address. */
  readonly source: string
  /** Empty where the image is decorative. */
  readonly alternativeText: string
  readonly caption: PageText | null
  readonly credit: PageText | null
}

export interface PageSection {
  readonly kind: 'section'
  /** An annex is about the release and not of it: it opens a sheet, and its sections follow. */
  readonly part: 'section' | 'boilerplate' | 'noteToEditors' | 'mediaContact' | 'annex' | 'annexSection'
  readonly heading: PageText | null
  readonly blocks: readonly PageBlock[]
}

/** What stands at the head of the first sheet: who sends the release, and how to reach them. */
export interface PageLetterhead {
  /** Decorative where the name stands beside it. */
  readonly logo: Pick<PageFigure, 'asset' | 'source' | 'alternativeText'> | null
  readonly name: PageText | null
  readonly contact: readonly PageText[]
}

export type PageBlock = PageText | PageQuote | PageList | PageTable | PageFigure

/** A text of the page in its language. */
export interface PageLabel {
  readonly text: string
  readonly language: string
  /** Not set in the colour of alarm at the head of a sheet. */
  readonly isQuiet?: boolean
}

/** All that will be readable in any format, and what stands around it. */
export interface PageModel {
  readonly purpose: Purpose
  readonly releaseKind: ReleaseKind
  readonly revision: {
    readonly number: number
    readonly wordingHash: Hash
  } | null
  readonly language: string
  readonly direction: Direction
  /** The headline as plain text, for the title of the document. */
  readonly title: string
  readonly teaser: string
  readonly keywords: readonly string[]
  readonly organisation: string
  readonly number: string | null
  readonly issueDate: string | null
  readonly dateline: string | null
  readonly embargo: PageLabel | null
  /** The instant at which the embargo ends (ISO 8601 in UTC), null where there is none or nobody knows it but the speaker. */
  readonly embargoedUntil: string | null
  readonly draftMark: PageLabel | null
  /** Organisation, kind with number, and issue date: what stands above the release. */
  readonly masthead: readonly PageText[]
  readonly head: readonly PageText[]
  readonly blocks: readonly PageBlock[]
  readonly sections: readonly PageSection[]
  /** How the page looks, in HTML and on sheets. */
  readonly design: Design
  /** What the organisation adds on sheets and in HTML: above the release, before its headline, under its text, and last. */
  readonly letterhead: PageLetterhead | null
  readonly spokenWord: PageText | null
  readonly closing: readonly PageText[]
  readonly imprint: PageText | null
  /** What stands at the head and foot of every printed page: artifacts, no part of the text. */
  readonly pageHead: readonly PageLabel[]
  readonly pageFoot: PageLabel
  /** What the QR code at the head of each sheet says, where the layout has one. */
  readonly sheetCode?: string
  /** "Seite {page} von {pages}". */
  readonly pageNumber: PageLabel
}
