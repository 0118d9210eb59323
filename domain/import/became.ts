/** What a passage of a file may become: a block, a field of the details or of the release's attributes, or nothing. */
export const becameKinds = [
  'kicker',
  'headline',
  'subheadline',
  'dateline',
  'lead',
  'paragraph',
  'quotation',
  'quote',
  'attribution',
  'sectionHeading',
  'listItem',
  'tableCell',
  'boilerplate',
  'noteToEditors',
  'mediaContact',
  'number',
  'issueDate',
  'embargo',
  'language',
  'dropped',
] as const
export type Became = (typeof becameKinds)[number]
