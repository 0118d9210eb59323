import type { ReviewPart, ReviewPassage } from './review-passage'

/** The key that makes a passage this part, in the order in which the parts stand in a release. */
export const reviewKeys = [
  { key: 'k', part: 'kicker' },
  { key: 'h', part: 'headline' },
  { key: 'u', part: 'subheadline' },
  { key: 'd', part: 'dateline' },
  { key: 'l', part: 'lead' },
  { key: 's', part: 'sectionHeading' },
  { key: 'p', part: 'paragraph' },
  { key: 'q', part: 'quote' },
  { key: 'a', part: 'attribution' },
  { key: 'i', part: 'listItem' },
  { key: 'b', part: 'boilerplate' },
  { key: 'n', part: 'noteToEditors' },
  { key: 'c', part: 'mediaContact' },
  { key: 'x', part: 'leftOut' },
] as const satisfies readonly { readonly key: string; readonly part: ReviewPart }[]

/** Pressed once more, the key of end matter makes its heading of the passage. */
const pressedAgain: Partial<Record<ReviewPart, ReviewPart>> = {
  boilerplate: 'boilerplateHeading',
  noteToEditors: 'noteToEditorsHeading',
  mediaContact: 'mediaContactHeading',
}

/** What a key makes of a passage; undefined where it is the key of no part. */
export function partOfKey(key: string, { part, isAdjusted }: ReviewPassage): ReviewPart | undefined {
  const wanted: ReviewPart | undefined = reviewKeys.find((one) => one.key === key)?.part
  if (wanted === undefined || part !== wanted) return wanted
  return isAdjusted === true ? (pressedAgain[wanted] ?? wanted) : wanted
}
