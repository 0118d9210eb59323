import type { ReleaseNode } from '../../document/parse'
import type { PlacedQuote } from '../../document/quotes'
import type { Hash } from '../../revision/hash'
import type { ClearanceRecord } from './clearance-record'
import { changedSince, type ChangedSince } from './changed-since'
import { hashedQuotesOf, type HashedQuote } from './hashed-quotes'

/** Where a quote stands. An open one may be a wording that was cleared or sent before and has changed since. */
export type ClearanceState =
  | { readonly kind: 'open'; readonly changed: ChangedSince | null }
  | { readonly kind: 'sent' | 'cleared' | 'refused'; readonly record: ClearanceRecord }

/** A quote of a release with the state that the records give it. */
export interface QuoteClearance extends HashedQuote {
  readonly state: ClearanceState
}

/** The record that holds for each hash; a quote that was sent again after it was cleared stays cleared. */
export function standingRecords(records: readonly ClearanceRecord[]): ReadonlyMap<Hash, ClearanceRecord> {
  const standing = new Map<Hash, ClearanceRecord>()
  for (const record of records) {
    if (record.kind === 'reopened') standing.delete(record.quoteHash)
    else if (record.kind !== 'sent' || standing.get(record.quoteHash)?.kind !== 'cleared')
      standing.set(record.quoteHash, record)
  }
  return standing
}

/** The hashes of all wordings that are cleared. */
export const clearedHashes = (records: readonly ClearanceRecord[]): ReadonlySet<Hash> =>
  new Set([...standingRecords(records)].filter(([, { kind }]) => kind === 'cleared').map(([hash]) => hash))

/**
 * The quotes of a release in reading order, each with its state. Records are in the order in which they were made. The
 * same words of the same speaker in the same function are one quote, however often they stand there.
 */
export function clearancesOf(
  release: ReleaseNode,
  records: readonly ClearanceRecord[],
): readonly QuoteClearance[] {
  const quotes = hashedQuotesOf(release).filter(({ quote }) => quote.text.trim() !== '')
  const standing = standingRecords(records)
  const present = new Set(quotes.map(({ hash }) => hash))
  const former = [...standing.values()].filter((record) => !present.has(record.quoteHash))
  return quotes.map(({ index, quote, hash }) => ({
    ...{ index, quote, hash },
    state: stateOf(standing.get(hash), quote, former),
  }))
}

function stateOf(
  record: ClearanceRecord | undefined,
  { text, notedSpeaker, role }: PlacedQuote,
  former: readonly ClearanceRecord[],
): ClearanceState {
  if (record === undefined || record.kind === 'reopened')
    return { kind: 'open', changed: changedSince({ wording: text, speaker: notedSpeaker, role }, former) }
  return { kind: record.kind, record }
}
