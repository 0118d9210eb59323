import type { ReleaseNode } from '../../document/parse'
import type { LocalText } from '../../language'
import { buildRelease } from '../build-release'
import type { Notes } from '../draft'
import { findKind } from '../find-kind'
import { markQuotations } from '../mark-quotations'
import type { Range } from '../passage'
import { wordsFor } from '../words/words-for'
import { draftOf } from './draft-of'
import { isDetail, type GivenDetails, type ReviewPassage, type ReviewSource } from './review-passage'

/** A quotation that was found in the words of a passage. */
export interface ReviewQuotation extends Range {
  readonly confidence: number
  readonly reason: LocalText
}

/** What reviewed passages make: a valid release, whatever they are, and the quotations in each of them. */
export interface DerivedRelease {
  readonly release: ReleaseNode
  readonly quotations: readonly (readonly ReviewQuotation[])[]
}

/** Makes the release of reviewed passages: each stands in it as what it is now, or is left out. No word is lost or added. */
export function deriveRelease({ passages, language, known }: ReviewSource): DerivedRelease {
  const words = wordsFor(language)
  const { draft, source, starts } = draftOf(passages)
  const notes: Notes = { claims: [], attributes: {} }
  for (const [index, { confidence, reason }] of passages.entries())
    notes.claims.push({ range: rangeAt(index, starts, source), became: 'paragraph', confidence, reason })
  const quotations = markQuotations(draft, source, known, words, notes)
  const kind = findKind(draft)
  const attributes = { ...detailsOf(passages), language, ...(kind === null ? {} : { kind }) }
  return {
    release: buildRelease(draft, quotations, attributes, words),
    quotations: quotationsOf(notes, starts, source),
  }
}

/** Where the words of a passage stand in the source. */
const rangeAt = (index: number, starts: readonly number[], source: string): Range => ({
  from: starts[index] ?? 0,
  to: (starts[index + 1] ?? source.length + 1) - 1,
})

/** The details that lines of the file give; of two that give the same the first holds. */
function detailsOf(passages: readonly ReviewPassage[]): GivenDetails {
  let details: GivenDetails = {}
  for (const { part, details: given } of passages) if (isDetail(part)) details = { ...given, ...details }
  return details
}

function quotationsOf(
  { claims }: Notes,
  starts: readonly number[],
  source: string,
): DerivedRelease['quotations'] {
  const quoted = claims.filter(({ became }) => became === 'quotation')
  return starts.map((start, index) => {
    const { to } = rangeAt(index, starts, source)
    return quoted
      .filter(({ range }) => range.from >= start && range.to <= to)
      .map(({ range, confidence, reason }) => ({
        ...{ from: range.from - start, to: range.to - start, confidence, reason },
      }))
  })
}
