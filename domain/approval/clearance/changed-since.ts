import type { AlignedText } from '../../revision/compare/align-texts'
import type { ClearanceRecord } from './clearance-record'
import { compareWords } from './compare-words'
import type { ClearedWords } from './quote-hash'

/** What a quote has become since a former wording of it was cleared or sent. */
export interface ChangedSince {
  readonly record: ClearanceRecord
  /** From the former wording to the present one. */
  readonly words: readonly AlignedText[]
  readonly isOtherSpeaker: boolean
  readonly isOtherRole: boolean
}

/** Less in common than this, and it is another quote, not a changed one. */
const leastLikeness = 0.4

/**
 * What changed in a quote against the nearest former wording: of this speaker, or of anybody where only the speaker
 * changed. What was cleared counts before what was only sent. Null where no former wording is near.
 */
export function changedSince(words: ClearedWords, former: readonly ClearanceRecord[]): ChangedSince | null {
  const mine = wordsOf(words.wording)
  const [nearest] = former
    .filter((record) => record.wording === words.wording || isSamePerson(record.speaker, words.speaker))
    .map((record) => ({ record, likeness: likeness(mine, wordsOfRecord(record)) }))
    .filter((candidate) => candidate.likeness >= leastLikeness)
    .sort(
      (one, other) =>
        Number(other.record.kind === 'cleared') - Number(one.record.kind === 'cleared') ||
        other.likeness - one.likeness,
    )
  if (nearest === undefined) return null
  const { record } = nearest
  return {
    record,
    words: compareWords(record.wording, words.wording),
    isOtherSpeaker: record.speaker !== words.speaker,
    isOtherRole: record.role !== words.role,
  }
}

/** The same name, or the same last name: "Dr. Leidig" is "Ute Leidig" here, for nothing but a difference to show. */
const isSamePerson = (one: string | null, other: string | null): boolean =>
  one === other || (one !== null && other !== null && lastName(one) === lastName(other))

const lastName = (name: string): string => name.trim().split(/\s+/u).at(-1) ?? ''

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Records never change, and each open quote is compared with all of them. */
const knownWords = new WeakMap<ClearanceRecord, readonly string[]>()
function wordsOfRecord(record: ClearanceRecord): readonly string[] {
  const words = knownWords.get(record) ?? wordsOf(record.wording)
  knownWords.set(record, words)
  return words
}

/** The share of words that two wordings have in common (Dice), each word counted as often as it stands there. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared += 1
  }
  return (2 * shared) / (one.length + other.length)
}
