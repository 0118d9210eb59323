import { commonWords } from './common-words'
import type { Lexicon } from './lexicon'

/** Finds words by what damage makes of them, among those of the text and frequent ones. */
export type FindDamaged = (damaged: string) => readonly string[]

const common = new Map<string, ReadonlyMap<string, readonly string[]>>()

/**
 * Indexes known words by what a kind of damage can make of them, in lower case. The index of a language's frequent
 * words is kept under the name of the damage.
 */
export function indexByDamage(
  lexicon: Lexicon,
  name: string,
  damage: (word: string) => readonly string[],
): FindDamaged {
  const key = `${name} ${lexicon.language}`
  const frequent = common.get(key) ?? build(commonWords(lexicon.language), damage)
  common.set(key, frequent)
  const own = build(lexicon.own.keys(), damage)
  return (damaged) => [...(own.get(damaged) ?? []), ...(frequent.get(damaged) ?? [])]
}

function build(
  words: Iterable<string>,
  damage: (word: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const word of words)
    for (const damaged of damage(word)) {
      const found = index.get(damaged)
      if (found === undefined) index.set(damaged, [word])
      else if (!found.includes(word)) found.push(word)
    }
  return index
}
