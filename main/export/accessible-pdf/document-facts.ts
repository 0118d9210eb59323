import type { LinkRun } from '../../../domain/export/links-of'

/** A file that is carried inside a PDF/A-3: the source of what is printed, or what is told of it beside the pages. */
export interface AttachedFile {
  /** No other file has it. */
  readonly name: string
  readonly relation: 'Source' | 'Supplement'
  readonly mediaType: string
  readonly description: string
  readonly bytes: Uint8Array
}

/** What a file says of itself, and what its steps must know of the page that was printed. */
export interface DocumentFacts {
  readonly title: string
  /** The organisation; empty where there is none. */
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** A BCP 47 tag. */
  readonly language: string
  /** The day of issue, YYYY-MM-DD, or null: the file then bears no date, as the day of printing says nothing. */
  readonly date: string | null
  /** All that is printed, in any order. */
  readonly text: string
  /** In reading order. */
  readonly links: readonly LinkRun[]
  /** With any, the file is PDF/A-3a, without PDF/A-2a. */
  readonly attached: readonly AttachedFile[]
}
