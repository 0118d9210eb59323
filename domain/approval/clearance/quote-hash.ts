import { canonicalJson } from '../../revision/canonical-json'
import { hashOf, type Hash } from '../../revision/hash'

/** What a clearance is about: quoted words, whose they are and in which function. */
export interface ClearedWords {
  readonly wording: string
  /** As the quote itself names them, or null. */
  readonly speaker: string | null
  readonly role: string | null
}

/**
 * The identity of a quote: the SHA-256 of its canonical wording, speaker and role. Beyond NFC nothing is made equal: a
 * changed comma, dash or space is another quote.
 */
export const quoteHash = ({ wording, speaker, role }: ClearedWords): Hash =>
  hashOf(
    canonicalJson({
      wording: wording.normalize('NFC'),
      speaker: speaker?.normalize('NFC') ?? null,
      role: role?.normalize('NFC') ?? null,
    }),
  )
