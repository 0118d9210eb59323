import { hashedQuotesOf } from '../approval/clearance/hashed-quotes'
import type { ReleaseNode } from '../document/parse'
import { textBlocks } from '../document/text-blocks'
import type { Finding } from '../findings/finding'
import type { Hash } from '../revision/hash'
import { findingIn, isBlank } from './readiness-rule'

/** What is known of the clearance of a release's quotes, and what the policy says of open ones. */
export interface QuotePolicy {
  /** The hashes of all cleared wordings. */
  readonly cleared: ReadonlySet<Hash>
  /** Whether an open quote only warns (so it is unless the policy says otherwise), or stands in the way of approval. */
  readonly openQuotes?: 'warn' | 'stop'
}

/** `readiness.open-quote`: nobody has cleared these words yet. A speaker who is not known is found by a rule of its own. */
export function findOpenQuotes(
  release: ReleaseNode,
  { cleared, openQuotes = 'warn' }: QuotePolicy,
): readonly Finding[] {
  const isStop = openQuotes === 'stop'
  const blocks = textBlocks(release)
  return hashedQuotesOf(release)
    .filter(({ quote }) => !isBlank(quote.text) && (isStop || quote.notedSpeaker !== null))
    .filter(({ hash }) => !cleared.has(hash))
    .map(
      ({
        quote: {
          places: [first],
          block,
        },
      }) =>
        findingIn(blocks[first?.block ?? block], {
          id: 'readiness.open-quote',
          severity: isStop ? 'stop' : 'warning',
          acceptable: !isStop,
          ...(first === undefined ? {} : { from: first.from, to: first.to }),
          reason: {
            de: 'Dieses Zitat ist noch nicht freigegeben.',
            en: 'This quote has not been cleared yet.',
          },
        }),
    )
}
