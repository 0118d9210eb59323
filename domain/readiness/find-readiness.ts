import type { ReleaseNode } from '../document/parse'
import type { Finding } from '../findings/finding'
import { findEmbargoInText } from './embargo-in-text'
import { findEmptySections } from './empty-section'
import {
  findEndedRights,
  findImagesWithoutAlt,
  findImagesWithoutCredit,
  findIncompleteCaptions,
} from './image-rules'
import { findMissingHeadline } from './headline-missing'
import { findMissingLead } from './lead-missing'
import { findMissingFacts } from './missing-facts'
import { findOpenPrompts } from './open-prompt'
import { findPastEmbargo } from './embargo-past'
import { findPlaceholders } from './placeholder'
import { findQuotationsWithoutSpeaker } from './quotation-without-speaker'
import { findQuotesWithoutSpeaker } from './quote-without-speaker'
import { findMissingStatement, findUnexpectedParts } from './unexpected-part'
import { readableOf, type ReadinessRule } from './readiness-rule'

const rules: readonly ReadinessRule[] = [
  findMissingHeadline,
  findMissingLead,
  findMissingStatement,
  findMissingFacts,
  findOpenPrompts,
  findUnexpectedParts,
  findQuotesWithoutSpeaker,
  findQuotationsWithoutSpeaker,
  findEmptySections,
  findPlaceholders,
  findPastEmbargo,
  findEmbargoInText,
  findImagesWithoutAlt,
  findImagesWithoutCredit,
  findIncompleteCaptions,
  findEndedRights,
]

/** What a release lacks before it can be approved, at the given instant. */
export function findReadiness(release: ReleaseNode, { now }: { readonly now: Date }): readonly Finding[] {
  const readable = readableOf(release, now)
  return rules.flatMap((rule) => rule(readable))
}
