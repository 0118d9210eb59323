import type { ReleaseNode } from '../document/parse'
import { quotesOf } from '../document/quotes'
import type { Reading } from '../export/visible-letters'
import { comparedWords } from './compared-words'
import type { TextDifference } from './difference'
import { expectedParts, expectedWords, type ExpectedPart } from './expected-parts'
import { findQuote, quoteGround, type FoundQuote, type QuoteGround } from './find-quote'
import { findWholeText, type WholeText } from './find-whole-text'
import { letterText, wordsBetween, type LetterText } from './letter-text'
import { compareNear, type NearText } from './near-text'

/** A text that somebody asks about, as lines in reading order. */
export interface AskedText {
  readonly lines: readonly string[]
  /** `printed` where the letters were read from paper or PDF, where some letters share one shape. */
  readonly reading: Reading
}

/** A revision that the text may be. */
export interface IdentifyCandidate {
  readonly document: ReleaseNode
  readonly isApproved: boolean
}

/** A quote of a release and what became of it in the text. */
export interface IdentifiedQuote extends FoundQuote {
  readonly text: string
  readonly speaker: string | null
}

/** What a text is. `candidate` is the index of the revision among those that were given. */
export type Identified =
  | {
      /** Word for word that revision. */
      readonly kind: 'same'
      readonly candidate: number
      /** How many words stand before it and behind it, and the ones next to it. */
      readonly before: Surroundings
      readonly after: Surroundings
      readonly between: readonly string[]
      readonly contact: boolean | null
    }
  /** All of the text stands in that revision, which has more. */
  | { readonly kind: 'excerpt'; readonly candidate: number }
  /** Most of that revision, with differences. */
  | {
      readonly kind: 'near'
      readonly candidate: number
      readonly share: number
      readonly differences: readonly TextDifference[]
      readonly quotes: readonly IdentifiedQuote[]
    }
  /** A text of others that quotes the release or has taken over passages. */
  | {
      readonly kind: 'partly'
      readonly candidate: number
      readonly share: number
      readonly quotes: readonly IdentifiedQuote[]
    }
  | { readonly kind: 'nothing' }

export interface Surroundings {
  readonly words: number
  readonly text: string
}

/** From this share of its words on, a text is a version of the release, not another text that quotes it. */
const nearShare = 0.5
/** Below it, without a quote, nobody would call it ours. */
const smallestShare = 0.1
const fewestExcerptLetters = 25
const mostCompared = 8

interface Prepared {
  readonly text: AskedText
  readonly letters: LetterText
  readonly ground: QuoteGround
}

/** Tells which of the revisions a text is, or is nearest to. The likeliest come first. */
export function identifyText(text: AskedText, candidates: readonly IdentifyCandidate[]): Identified {
  const letters = letterText(text.lines, text.reading)
  const parts = candidates.map(({ document }) => expectedParts(document))
  const same = findSame(letters, parts, candidates, text.reading)
  if (same !== null) return same
  const excerpt = parts.findIndex((own) => isExcerpt(letters, own, text.reading))
  if (excerpt >= 0) return { kind: 'excerpt', candidate: excerpt }
  return findNear(
    { text, letters, ground: quoteGround(text.lines, letters, text.reading) },
    parts,
    candidates,
  )
}

/** Of several revisions that stand in the text the longest counts, and among equals the approved one. */
function findSame(
  letters: LetterText,
  parts: readonly (readonly ExpectedPart[])[],
  candidates: readonly IdentifyCandidate[],
  reading: Reading,
): Identified | null {
  const found = parts
    .map((own, candidate) => ({ candidate, whole: findWholeText(own, letters, reading) }))
    .filter((one): one is { candidate: number; whole: WholeText } => one.whole !== null)
    .map(({ candidate, whole }) => ({
      candidate,
      whole,
      size: letterText(expectedWords(parts[candidate] ?? []), reading).letters.length,
    }))
    .sort(
      (one, other) =>
        other.size - one.size ||
        Number(candidates[other.candidate]?.isApproved) - Number(candidates[one.candidate]?.isApproved),
    )
  const [best] = found
  if (best === undefined) return null
  const { from, to, between, contact } = best.whole
  return {
    kind: 'same',
    candidate: best.candidate,
    before: surroundings(letters, 0, from, 'end'),
    after: surroundings(letters, to, letters.letters.length, 'start'),
    ...{ between, contact },
  }
}

/** How much of what stands around is shown, in letters. */
const shownLetters = 120

function surroundings(letters: LetterText, from: number, to: number, near: 'start' | 'end'): Surroundings {
  const words = letters.before.slice(from, to).filter((before) => before !== 'none').length
  const isAll = to - from <= shownLetters
  if (isAll) return { words, text: wordsBetween(letters, from, to) }
  return near === 'end'
    ? { words, text: `…${wordsBetween(letters, to - shownLetters, to)}` }
    : { words, text: `${wordsBetween(letters, from, from + shownLetters)}…` }
}

const isExcerpt = ({ letters }: LetterText, parts: readonly ExpectedPart[], reading: Reading): boolean =>
  letters.length >= fewestExcerptLetters &&
  letterText(expectedWords(parts), reading).letters.includes(letters)

function findNear(
  asked: Prepared,
  parts: readonly (readonly ExpectedPart[])[],
  candidates: readonly IdentifyCandidate[],
): Identified {
  const compared = parts.slice(0, mostCompared).map((own, candidate) => ({
    candidate,
    near: compareWithSource(asked.text, own),
    quotes: quotesIn(candidates[candidate], asked.ground),
  }))
  const byDistance = compared
    .filter(({ near }) => near.share >= nearShare)
    .sort((one, other) => one.near.changedWords - other.near.changedWords)
  const [nearest] = byDistance
  if (nearest !== undefined) {
    const { candidate, near, quotes } = nearest
    return { kind: 'near', candidate, share: near.share, differences: near.differences, quotes }
  }
  const [quoted] = compared
    .map((one) => ({ ...one, found: one.quotes.filter(isTelling).length }))
    .filter(({ found, near }) => found > 0 || near.copiedShare >= smallestShare)
    .sort((one, other) => other.found - one.found || other.near.copiedShare - one.near.copiedShare)
  if (quoted === undefined) return { kind: 'nothing' }
  const { candidate, near, quotes } = quoted
  return { kind: 'partly', candidate, share: near.copiedShare, quotes }
}

/** A quote of two or three words stands in many texts. */
const isTelling = ({ state, text }: IdentifiedQuote): boolean =>
  state !== 'missing' && text.split(/\s+/).length >= 4

function compareWithSource(text: AskedText, parts: readonly ExpectedPart[]): NearText {
  const { approved, found, isSign } = comparedWords(text, parts)
  const near = compareNear(approved, found)
  const differences = near.differences.filter(
    (difference) => difference.expected !== '' || !isSign(difference.found),
  )
  return { ...near, differences }
}

const quotesIn = (
  candidate: IdentifyCandidate | undefined,
  ground: QuoteGround,
): readonly IdentifiedQuote[] =>
  candidate === undefined
    ? []
    : quotesOf(candidate.document)
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, speaker }) => ({ text, speaker, ...findQuote(text, ground) }))
