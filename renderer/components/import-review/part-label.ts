import { assertNever } from '../../../domain/result'
import type { ReviewPart } from '../../../domain/import/review/review-passage'
import type { MessageKey } from '../../locales/messages'

/** The message with the name of what a passage is. */
export function reviewPartMessage(part: ReviewPart): MessageKey {
  switch (part) {
    case 'boilerplateHeading':
    case 'noteToEditorsHeading':
    case 'mediaContactHeading':
    case 'leftOut':
      return `importReview.part.${part}`
    case 'kicker':
    case 'headline':
    case 'subheadline':
    case 'dateline':
    case 'lead':
    case 'sectionHeading':
    case 'paragraph':
    case 'quote':
    case 'attribution':
    case 'listItem':
    case 'tableRow':
    case 'boilerplate':
    case 'noteToEditors':
    case 'mediaContact':
    case 'number':
    case 'issueDate':
    case 'embargo':
      return `part.${part}`
    default:
      return assertNever(part, 'part of a review')
  }
}
