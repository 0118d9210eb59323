import { lengthOfText } from '../document/count-text'
import type { CmsField } from './fields'

/** The systems whose limits are known, and the office's own limits. */
export const cmsProfiles = ['typo3', 'wordpress', 'govuk', 'own'] as const
export type CmsProfile = (typeof cmsProfiles)[number]

/** The fields that an office may set limits of its own for. */
export const limitedFields = ['title', 'kicker', 'subheadline', 'teaser', 'keywords'] as const
export type LimitedField = (typeof limitedFields)[number]

/** How many characters each field may have; what is not named has no limit. */
export type CmsLimits = Readonly<Partial<Record<CmsField, number | undefined>>>

/**
 * TYPO3 (and the Government Site Builder 11, which is built on it): the columns `title` and `alternative_title` of its
 * news. WordPress keeps any length; these are what search engines show of a title and an excerpt. GOV.UK: its guidance
 * for publishers.
 */
const known: Readonly<Record<Exclude<CmsProfile, 'own'>, CmsLimits>> = {
  typo3: { title: 255, kicker: 255, subheadline: 255 },
  wordpress: { title: 60, teaser: 155 },
  govuk: { title: 65, teaser: 160 },
}

export const limitsOf = (profile: CmsProfile, own: CmsLimits): CmsLimits =>
  profile === 'own' ? own : known[profile]

/** How long a field is against its limit, in characters as a reader counts them; `over` is 0 where it fits. */
export function measureField(
  text: string,
  limit: number | undefined,
): { readonly count: number; readonly limit: number | null; readonly over: number } {
  const { characters: count } = lengthOfText(text)
  return { count, limit: limit ?? null, over: Math.max(0, count - (limit ?? Infinity)) }
}
