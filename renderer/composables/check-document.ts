import { plainText } from '../../domain/document/outline'
import type { ReleaseNode } from '../../domain/document/parse'
import { textBlocks } from '../../domain/document/text-blocks'
import { findFindings } from '../../domain/findings/find-findings'
import type { Finding } from '../../domain/findings/finding'
import { canonicalForm, type CanonicalForm } from '../../domain/revision/canonical-form'

/** Lengths as editors count them. */
export interface Counts {
  /** Characters with spaces, as a reader sees them: an accented letter is one. */
  readonly characters: number
  readonly words: number
}

export interface DocumentCheck {
  readonly findings: readonly Finding[]
  readonly counts: Counts
  readonly form: Pick<CanonicalForm, 'wordingHash' | 'detailsHash'>
}

/** All that the window derives from a text, in a pause of typing. `now` is what an embargo is measured by. */
export const checkDocument = (release: ReleaseNode, now: Date): DocumentCheck => ({
  findings: findFindings(release, { now }),
  counts: countText(release),
  form: canonicalForm(release),
})

/** Counts the text of a release; what parts its blocks is not counted. */
export function countText(release: ReleaseNode): Counts {
  const characters = textBlocks(release).reduce((sum, { text }) => sum + [...text].length, 0)
  const words = plainText(release)
    .split(/\s+/u)
    .filter((word) => word !== '').length
  return { characters, words }
}
