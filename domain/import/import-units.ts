import { buildRelease } from './build-release'
import { detectLanguage } from './detect-language'
import type { Claim, Draft, Notes } from './draft'
import { findKind } from './find-kind'
import type { Imported } from './imported'
import { dropCoveringLetter } from './front/covering-letter'
import { buildMapping } from './mapping'
import { markQuotations } from './mark-quotations'
import { markInsertions } from './mark-insertions'
import type { Range } from './passage'
import { readBody } from './read-body'
import { readFront } from './front/read-front'
import { readPassages } from './review/read-passages'
import type { ReviewSource } from './review/review-passage'
import type { Unit } from './unit'
import { wordsFor } from './words/words-for'

/** A file whose format has been read: its text, and what its lines or paragraphs show of themselves. */
export interface UnitFile {
  /** All that the mapping accounts for, in normalisation form C. */
  readonly source: string
  /** The text of the release alone, by which its language is told. */
  readonly words: string
  readonly units: readonly Unit[]
  /** Whether an empty line, or the format, parts the paragraphs. */
  readonly hasBlankLines: boolean
  /** Tracked insertions: they are text, and the mapping says so. */
  readonly inserted: readonly Range[]
  readonly normalised: boolean
}

/** Reads a release out of units. What is already in the notes (fields of a head, what stands apart) stays there. */
export function importUnits(
  { source, words: text, units: all, hasBlankLines, inserted, normalised }: UnitFile,
  notes: Notes,
): Imported {
  const language = notes.attributes.language ?? detectLanguage(text)
  notes.attributes.language = language
  const words = wordsFor(language)
  const units = dropCoveringLetter(all)
  for (const unit of units) if (unit.kind === 'dropped') drop(notes.claims, unit)
  const known = knownWords(all)
  const { front, next } = readFront(units, language, words, notes)
  const draft: Draft = { front, ...readBody(units.slice(next), hasBlankLines, notes) }
  const parts = { source, draft, claims: [...notes.claims], attributes: { ...notes.attributes } }
  let review: ReviewSource | null = null
  const quotations = markQuotations(draft, source, known, words, notes)
  const kind = findKind(draft)
  const release = buildRelease(
    draft,
    quotations,
    { ...notes.attributes, ...(kind === null ? {} : { kind }) },
    words,
  )
  const mapping = buildMapping(source, markInsertions(notes.claims, inserted))
  return {
    ...{ release, mapping, normalised },
    // Most who read a file never look it over: its passages are made for the first who asks.
    get review() {
      return (review ??= { passages: readPassages(parts), language, known })
    },
  }
}

/** The text in which the full names of speakers are looked for, a line for each paragraph: no name runs over two. */
const knownWords = (units: readonly Unit[]): string =>
  units
    .flatMap((unit) => ('passage' in unit ? [unit.passage] : unit.kind === 'row' ? unit.cells : []))
    .map(({ text }) => text)
    .join('\n')

const drop = (claims: Claim[], { range, reason }: Extract<Unit, { readonly kind: 'dropped' }>): void =>
  void claims.push({ range, became: 'dropped', confidence: 1, reason })
