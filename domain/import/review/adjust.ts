import type { LocalText } from '../../language'
import { assertNever } from '../../result'
import { joinTwoPassages } from './join-passages'
import { reviewParts, type ReviewPart, type ReviewPassage } from './review-passage'
import { splitPassage } from './split-passage'

/** That a person said of a passage what it is; null takes back what was said of it. */
export interface PartAdjustment {
  /** Notes of earlier reviews have nothing but these, and no kind. */
  readonly kind?: undefined
  readonly passage: number
  readonly part: ReviewPart | null
}

/** That a person parted a passage before the character at an offset. */
export interface SplitAdjustment {
  readonly kind: 'split'
  readonly passage: number
  readonly at: number
}

/** That a person made one passage of two: this one and the next. */
export interface JoinAdjustment {
  readonly kind: 'join'
  readonly passage: number
}

/** What a person said of a passage, by its place among all as they stood when it was said. */
export type Adjustment = PartAdjustment | SplitAdjustment | JoinAdjustment

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

/** The passages as they stand, and as the import found them: both are parted and joined alike. */
interface Reviewed {
  readonly passages: readonly ReviewPassage[]
  readonly found: readonly ReviewPassage[]
}

/** The passages with all that a person said of them, in the order in which they said it. */
export const adjustAll = (
  passages: readonly ReviewPassage[],
  adjustments: readonly Adjustment[],
): readonly ReviewPassage[] => adjustments.reduce(adjustOne, { passages, found: passages }).passages

function adjustOne({ passages, found }: Reviewed, adjustment: Adjustment): Reviewed {
  const { passage } = adjustment
  switch (adjustment.kind) {
    case undefined:
      return { passages: adjust(passages, adjustment, found), found }
    case 'split': {
      const { at } = adjustment
      return reshape({ passages, found }, passage, 1, ([one]) => (one && splitPassage(one, at)) ?? null)
    }
    case 'join':
      return reshape({ passages, found }, passage, 2, ([one, next]) => {
        const joined = one && next && joinTwoPassages(one, next)
        return joined ? [joined] : null
      })
    default:
      return assertNever(adjustment, 'adjustment')
  }
}

/** Puts others in the place of passages, with what the import found of them; all stays as it is where that cannot be. */
function reshape(
  { passages, found }: Reviewed,
  from: number,
  count: number,
  make: (some: readonly ReviewPassage[]) => readonly ReviewPassage[] | null,
): Reviewed {
  const now = make(passages.slice(from, from + count))
  const before = make(found.slice(from, from + count))
  if (now === null || before === null) return { passages, found }
  return {
    passages: passages.toSpliced(from, count, ...now),
    found: found.toSpliced(from, count, ...before),
  }
}

/**
 * The passages with what a person said of one of them. Where a release has a part once, the passage that was it gives
 * way: it becomes what stands at its place in a release. `found` is what the import found.
 */
function adjust(
  passages: readonly ReviewPassage[],
  { passage: index, part }: PartAdjustment,
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
  let passages = count
  return value.filter((one: unknown): one is Adjustment => {
    if (!isAdjustment(one) || one.passage >= passages) return false
    if (one.kind !== undefined) passages += one.kind === 'split' ? 1 : -1
    return true
  })
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

function isAdjustment(one: unknown): one is Adjustment {
  if (typeof one !== 'object' || one === null || !('passage' in one) || !isPlace(one.passage)) return false
  if (!('kind' in one))
    return 'part' in one && (one.part === null || reviewParts.some((part) => part === one.part))
  return one.kind === 'join' || (one.kind === 'split' && 'at' in one && isPlace(one.at))
}
