import type { ContributionSource, Contributor } from '../suggestions/contribution'

/** Where a comment was made: the block, and the words in it. */
export interface CommentAnchor {
  /** Id of the text block; null where it has none, as in a revision or a file. */
  readonly block: string | null
  /** Which text block it was, counted from 0 in reading order: a hint. */
  readonly index: number
  /** All that stood in the block. */
  readonly text: string
  /** The quoted words, UTF-16 units of `text`; an empty stretch is a comment on the block. */
  readonly from: number
  readonly to: number
}

/** The words that a comment is about; the whole block where none were selected. */
export const quotedWords = ({ text, from, to }: CommentAnchor): string =>
  from === to ? text : text.slice(from, to)

/** What can happen in a thread. */
export const commentEntryKinds = ['said', 'resolved', 'reopened'] as const

export interface CommentEntry {
  readonly kind: (typeof commentEntryKinds)[number]
  readonly from: Contributor
  /** Empty for what was resolved or reopened without a word. */
  readonly text: string
  /** An instant, ISO 8601 in UTC. */
  readonly at: string
}

/** A comment with what was answered. */
export interface CommentThread {
  readonly id: string
  readonly anchor: CommentAnchor
  readonly source: ContributionSource
  /** Number of the revision that it was made on; null for a working copy. */
  readonly revision: number | null
  /** Oldest first, never empty. */
  readonly entries: readonly CommentEntry[]
}

/** Whether a thread was resolved and not reopened since. */
export const isResolved = ({ entries }: Pick<CommentThread, 'entries'>): boolean =>
  entries.findLast(({ kind }) => kind !== 'said')?.kind === 'resolved'
