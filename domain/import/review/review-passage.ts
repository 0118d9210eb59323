import type { ReleaseAttributes } from '../../document/attributes'
import type { LocalText } from '../../language'
import type { EndKind } from '../draft'
import type { InlineSpan } from '../passage'

/** What a passage of a file can be in a release. */
export const reviewParts = [
  'kicker',
  'headline',
  'subheadline',
  'dateline',
  'lead',
  'sectionHeading',
  'paragraph',
  'quote',
  'attribution',
  'listItem',
  'tableRow',
  'boilerplate',
  'boilerplateHeading',
  'noteToEditors',
  'noteToEditorsHeading',
  'mediaContact',
  'mediaContactHeading',
  'number',
  'issueDate',
  'embargo',
  'leftOut',
] as const

export type ReviewPart = (typeof reviewParts)[number]

/** Words of a passage, with what its file marks in them. */
export interface ReviewWords {
  readonly text: string
  readonly spans: readonly InlineSpan[]
}

/** Fields of the details that a line of a file gives. */
export type GivenDetails = Partial<Pick<ReleaseAttributes, 'number' | 'issueDate' | 'embargo'>>

/** How an item stands in its list. */
export interface ReviewItem {
  readonly depth: number
  /** Null for a bullet. */
  readonly number: number | null
  /** It is the first of its list. */
  readonly opens: boolean
}

/** A passage of a file, in the order of the file, and what it is in the release. */
export interface ReviewPassage extends ReviewWords {
  readonly part: ReviewPart
  /** From 0 to 1. */
  readonly confidence: number
  readonly reason: LocalText
  /** A person said what it is. */
  readonly isAdjusted?: true
  /** A dateline that runs into the lead. */
  readonly runsIn?: true
  /** The format marks it as quoted. */
  readonly isQuoted?: true
  readonly item?: ReviewItem
  /** The number of an item as the file has it; the list sets its own. */
  readonly sign?: string
  readonly row?: {
    readonly cells: readonly ReviewWords[]
    readonly isHeader: boolean
    /** It is the first of its table. */
    readonly opens: boolean
  }
  readonly details?: GivenDetails
}

/** A file as its import is reviewed: all of its passages, and what else the release is made of. */
export interface ReviewSource {
  readonly passages: readonly ReviewPassage[]
  readonly language: string
  /** The text in which the full names of speakers are looked for. */
  readonly known: string
}

export const headingOf = (end: EndKind): ReviewPart & `${EndKind}Heading` => `${end}Heading`

/** The end matter that a part belongs to, and whether it is its heading; null for all others. */
export function endOf(part: ReviewPart): { readonly end: EndKind; readonly isHeading: boolean } | null {
  switch (part) {
    case 'boilerplate':
    case 'noteToEditors':
    case 'mediaContact':
      return { end: part, isHeading: false }
    case 'boilerplateHeading':
      return { end: 'boilerplate', isHeading: true }
    case 'noteToEditorsHeading':
      return { end: 'noteToEditors', isHeading: true }
    case 'mediaContactHeading':
      return { end: 'mediaContact', isHeading: true }
    default:
      return null
  }
}

/** Whether a passage stands in the details of the release and not in its text. */
export const isDetail = (part: ReviewPart): part is 'number' | 'issueDate' | 'embargo' =>
  part === 'number' || part === 'issueDate' || part === 'embargo'

/** The words of a passage as its part has them: the number of an item stands before it where it is no item. */
export function wordsOf({ text, spans, sign, part }: ReviewPassage): ReviewWords {
  if (sign === undefined || part === 'listItem') return { text, spans }
  const before = `${sign} `
  return {
    text: before + text,
    spans: spans.map((span) => ({ ...span, from: span.from + before.length, to: span.to + before.length })),
  }
}

/** Several words as one text, parted by spaces. */
export function joinWords(words: readonly ReviewWords[]): ReviewWords {
  const spans: InlineSpan[] = []
  let length = 0
  for (const one of words) {
    for (const span of one.spans) spans.push({ ...span, from: span.from + length, to: span.to + length })
    length += one.text.length + 1
  }
  return { text: words.map(({ text }) => text).join(' '), spans }
}
