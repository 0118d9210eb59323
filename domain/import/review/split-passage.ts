import type { LocalText } from '../../language'
import type { InlineSpan } from '../passage'
import type { ReviewPart, ReviewPassage, ReviewWords } from './review-passage'

/** A place at which a passage can be parted: before the character at this offset. */
export interface CutPlace {
  readonly at: number
  /** A sentence or a line ends before it. */
  readonly isBehindSentence: boolean
}

const wordBegins = /(?<=\s)\S|(?<=[。！？])[^\s。！？」』”]/gu
const sentenceEnds = /(?:[.!?…:。！？]["'”“»«’‘)\]」』]*\s*|\n\s*)$/u

/** Where a passage can be parted: before each of its words but the first. Rows and details stay whole, for they are more than their words. */
export function cutPlaces({ text, row, details }: ReviewPassage): readonly CutPlace[] {
  if (row !== undefined || details !== undefined) return []
  return [...text.matchAll(wordBegins)]
    .filter(({ index }) => text.slice(0, index).trim() !== '')
    .map(({ index }) => ({ at: index, isBehindSentence: sentenceEnds.test(text.slice(0, index)) }))
}

/** What stands behind a part that is parted; the halves of all others are of one part. */
const behind: Partial<Record<ReviewPart, ReviewPart>> = {
  ...{ headline: 'subheadline', dateline: 'paragraph', lead: 'paragraph' },
  ...{ sectionHeading: 'paragraph', attribution: 'paragraph' },
  ...{ boilerplateHeading: 'boilerplate', noteToEditorsHeading: 'noteToEditors' },
  ...{ mediaContactHeading: 'mediaContact' },
}

const parted: LocalText = { de: 'Sie haben den Absatz hier geteilt.', en: 'You split the passage here.' }

const partedOther: LocalText = {
  de: 'Stand in dem Absatz, den Sie geteilt haben.',
  en: 'Stood in the passage that you split.',
}

/** Both halves of a passage; null where it cannot be parted there. What a release has once stays with the first. */
export function splitPassage(
  passage: ReviewPassage,
  at: number,
): readonly [ReviewPassage, ReviewPassage] | null {
  if (!cutPlaces(passage).some((place) => place.at === at)) return null
  const { part, isQuoted } = passage
  const next = behind[part]
  const adjusted = { confidence: 1, reason: parted, isAdjusted: true } as const
  return [
    { ...passage, ...wordsBetween(passage, 0, at), ...adjusted },
    {
      ...{ ...wordsBetween(passage, at, passage.text.length), part: next ?? part, ...adjusted },
      ...(next === undefined ? {} : { confidence: 0.6, reason: partedOther }),
      ...(isQuoted === true ? { isQuoted } : {}),
    },
  ]
}

/** The words between two places, without the white space at their end. */
function wordsBetween({ text, spans }: ReviewWords, from: number, to: number): ReviewWords {
  const own = text.slice(from, to).trimEnd()
  const within = (place: number): number => Math.min(Math.max(place - from, 0), own.length)
  return {
    text: own,
    spans: spans
      .map((span): InlineSpan => ({ ...span, from: within(span.from), to: within(span.to) }))
      .filter((span) => span.from < span.to),
  }
}
