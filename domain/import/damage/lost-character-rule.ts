import { byNode } from '../../document/by-node'
import type { TextBlock } from '../../document/text-blocks'
import type { Finding } from '../../findings/finding'
import type { LocalText } from '../../language'
import { bestTwo, listGuesses, rankGuesses, type Guess } from './lost-letters'
import { damagedWords, findingAt } from './rule'
import { buildVocabulary, countWordsOf } from './vocabulary'

/** Scores from which on a guess counts as sure enough to show what the file has lost elsewhere. */
const sure = 85

/** A rule for characters that stand for lost ones. `lost` finds a run of them, `any` one of them. */
export function lostCharacterRule(
  rule: Pick<Finding, 'id' | 'severity' | 'acceptable'>,
  {
    lost,
    any,
    known,
  }: { readonly lost: RegExp; readonly any: RegExp; readonly known?: Readonly<Record<string, string>> },
  reason: LocalText,
): (blocks: readonly TextBlock[], language: string) => readonly Finding[] {
  const damagedIn = byNode(({ textContent }) => damagedWords(textContent, any))
  return (blocks, language) => {
    const wounds = blocks.flatMap((block) => damagedIn(block.node).map((wound) => ({ block, ...wound })))
    if (wounds.length === 0) return []
    const vocabulary = buildVocabulary(
      blocks.map(({ node }) => countWordsOf(node)),
      language,
      (word) => word.search(any) >= 0,
    )
    const first = new Map<string, readonly Guess[]>()
    for (const { word } of wounds)
      if (!first.has(word)) first.set(word, listGuesses(word, lost, vocabulary, language))
    const habits = findHabits([...first.values()].map(bestTwo))
    const proposalsFor = (word: string, all: readonly Guess[]): readonly string[] => {
      const named = word.replace(new RegExp(any, 'gu'), (one) => known?.[one] ?? one)
      const guesses = rankGuesses(all, habits).map((guess) => guess.word)
      const proposals = named !== word && named.search(any) < 0 ? [named, ...guesses] : guesses
      return [...new Set(proposals)].slice(0, 4)
    }
    const proposals = new Map([...first].map(([word, all]) => [word, proposalsFor(word, all)] as const))
    return wounds.map(({ block, from, to, word }) =>
      findingAt(rule, block, { from, to, reason, proposals: proposals.get(word) ?? [] }),
    )
  }
}

/** Which letters the file has lost, as shares of the damaged words that are sure. */
function findHabits(all: readonly (readonly Guess[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let total = 0
  for (const [best, second] of all) {
    if (best === undefined || best.score < sure || (second !== undefined && best.score - second.score < 8))
      continue
    for (const letter of best.letters) {
      counts.set(letter.toLowerCase(), (counts.get(letter.toLowerCase()) ?? 0) + 1)
      total += 1
    }
  }
  return new Map([...counts].map(([letter, count]) => [letter, count / Math.max(1, total)]))
}
