/** The fields of a CMS, in the order in which they are filled in. */
export const cmsFields = [
  'title',
  'kicker',
  'subheadline',
  'teaser',
  'bodyHtml',
  'bodyText',
  'date',
  'embargo',
  'keywords',
  'mediaContact',
] as const
export type CmsField = (typeof cmsFields)[number]
