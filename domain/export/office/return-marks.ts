import type { PageText } from '../page-model'

/** What a document that is sent for comment carries, so that its text is found again when it comes back. */
export interface ReturnMarks {
  /** What its property says: the text that it was made of. */
  readonly base: string
  /** The bookmark over the words of a text; null for what is no text of the release. */
  readonly bookmarkOf: (text: PageText) => string | null
}

/** The document's property that names the text which it was made of. */
export const returnProperty = 'Imprimatur'
