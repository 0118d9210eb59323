import type { LocalText } from '../../language'
import { joinWords, type ReviewPassage } from './review-passage'

const joined: LocalText = {
  de: 'Sie haben diese Absätze verbunden.',
  en: 'You joined these passages.',
}

/** Whether two passages that follow one another can be one. Rows and details stay whole, for they are more than their words. */
export const canJoin = (one: ReviewPassage, next: ReviewPassage): boolean =>
  [one, next].every(({ row, details }) => row === undefined && details === undefined)

/** Two passages as one: what the first is, unless that was left out; null where they cannot be one. */
export function joinTwoPassages(one: ReviewPassage, next: ReviewPassage): ReviewPassage | null {
  if (!canJoin(one, next)) return null
  const { isQuoted, ...first } = one
  const { sign } = next
  return {
    ...first,
    // The number of an item would be lost in the middle of a passage, where no list sets its own.
    ...joinWords([one, ...(sign === undefined ? [] : [{ text: sign, spans: [] }]), next]),
    ...(isQuoted === true && next.isQuoted === true ? { isQuoted } : {}),
    ...{
      part: one.part === 'leftOut' ? next.part : one.part,
      confidence: 1,
      reason: joined,
      isAdjusted: true,
    },
  }
}
