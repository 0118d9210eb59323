import type { ReleaseNode } from '../../document/parse'
import { placedQuotesOf, type PlacedQuote } from '../../document/quotes'
import type { Hash } from '../../revision/hash'
import { quoteHash } from './quote-hash'

/** A quote of a release with its identity. */
export interface HashedQuote {
  /** Which quote of the release it is, counted from 0 in reading order. */
  readonly index: number
  readonly hash: Hash
  readonly quote: PlacedQuote
}

/** Releases never change, and in a pause of typing several rules ask for the quotes of the same one. */
const known = new WeakMap<ReleaseNode, readonly HashedQuote[]>()

/** All quotes of a release in reading order, each with its hash, which the text around it does not touch. */
export function hashedQuotesOf(release: ReleaseNode): readonly HashedQuote[] {
  const quotes =
    known.get(release) ??
    placedQuotesOf(release).map((quote, index) => {
      const { text: wording, notedSpeaker: speaker, role } = quote
      return { index, quote, hash: quoteHash({ wording, speaker, role }) }
    })
  known.set(release, quotes)
  return quotes
}
