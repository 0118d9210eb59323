import type { LocalText } from '../../language'
import { reviewParts, type ReviewPart, type ReviewPassage } from './review-passage'

/** That a person said of a passage, by its place among all, what it is; null takes back what was said of it. */
export interface Adjustment {
  readonly passage: number
  readonly part: ReviewPart | null
}

const said: LocalText = { de: 'So haben Sie es bestimmt.', en: 'You said so.' }

const gaveWay: LocalText = {
  de: 'Stand an der Stelle, die Sie einem anderen Absatz gegeben haben.',
  en: 'Stood in the place that you gave to another passage.',
}

/** Whether a passage can be this: rows and details are only what the file has as such. */
export function canBe(passage: ReviewPassage, part: ReviewPart): boolean {
  switch (part) {
    case 'tableRow':
      return passage.row !== undefined
    case 'number':
    case 'issueDate':
    case 'embargo':
      return passage.details?.[part] !== undefined
    default:
      return true
  }
}

/** Parts that a release has once. */
const singles: ReadonlySet<ReviewPart> = new Set(['headline', 'dateline', 'lead'])

/** The passages with all that a person said of them, in the order in which they said it. */
export const adjustAll = (
  passages: readonly ReviewPassage[],
  adjustments: readonly Adjustment[],
): readonly ReviewPassage[] =>
  adjustments.reduce((adjusted, one) => adjust(adjusted, one, passages), passages)

/**
 * The passages with what a person said of one of them. Where a release has a part once, the passage that was it gives
 * way: it becomes what stands at its place in a release. `found` is what the import found.
 */
function adjust(
  passages: readonly ReviewPassage[],
  { passage: index, part }: Adjustment,
  found: readonly ReviewPassage[],
): readonly ReviewPassage[] {
  const passage = passages[index]
  const before = found[index]
  if (passage === undefined || before === undefined) return passages
  const wanted = part ?? before.part
  if (!canBe(passage, wanted)) return passages
  const own: ReviewPassage =
    part === null ? before : { ...passage, part: wanted, confidence: 1, reason: said, isAdjusted: true }
  const placed = passages.map((one, at) => (at === index ? own : one))
  if (!singles.has(wanted)) return placed
  return placed.map((one, at) =>
    at === index || one.part !== wanted
      ? one
      : { ...one, part: partAt(placed, at), confidence: 0.6, reason: gaveWay, isAdjusted: true },
  )
}

/** What a line is by its place: above the headline, between it and the text, or in the text. */
function partAt(passages: readonly ReviewPassage[], at: number): ReviewPart {
  const given = passages[at]?.part
  const placeOf = (part: ReviewPart): number =>
    passages.findIndex((one, index) => one.part === part && (part !== given || index !== at))
  const headline = placeOf('headline')
  if (at < headline) return 'kicker'
  const text = passages.findIndex(
    ({ part }, index) => index !== at && (part === 'lead' || part === 'paragraph'),
  )
  return at < text ? 'subheadline' : 'paragraph'
}

/** Reads what was noted of a review before; what is no adjustment of these passages is left out. */
export function parseAdjustments(value: unknown, count: number): readonly Adjustment[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (one: unknown): one is Adjustment =>
      typeof one === 'object' &&
      one !== null &&
      'passage' in one &&
      'part' in one &&
      Number.isInteger(one.passage) &&
      Number(one.passage) >= 0 &&
      Number(one.passage) < count &&
      (one.part === null || reviewParts.some((part) => part === one.part)),
  )
}
