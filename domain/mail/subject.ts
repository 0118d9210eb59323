import type { PageModel } from '../export/page-model'

/** The subject of a mail: what binds its reader stands first, as at the head of the page. */
export const mailSubject = ({ draftMark, embargo, title }: PageModel): string =>
  [draftMark?.text, embargo?.text, title]
    .filter((part) => part !== undefined)
    .join(' | ')
    .replace(/\s+/gu, ' ')
    .trim()
