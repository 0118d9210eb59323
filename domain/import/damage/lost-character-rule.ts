import { byNode } from '../../document/by-node'
import type { Finding } from '../../findings/finding'
import type { LocalText } from '../../language'
import { bestTwo, listGuesses, rankGuesses, type Guess, type StandsFor } from './lost-letters'
import { describeHabit, findHabits } from './habits'
import { damagedWords, findingAt, type DamageRule } from './rule'
import type { Vocabulary } from './vocabulary'

/** Which characters stand for lost ones, and what is known of them. */
export interface LostCharacters {
  /** A run of them. */
  readonly lost: RegExp
  /** One of them. */
  readonly any: RegExp
  /** What some of them are known to stand for. */
  readonly known?: Readonly<Record<string, string>>
  /** Whether such a character may stand for nothing at all. */
  readonly mayBeNothing?: boolean
  /** What they can stand for, where that is known. */
  readonly stands?: StandsFor
  /** Words in which they mean something else. */
  readonly skip?: RegExp
}

/** Whether a word with letters put in is known, or made of known words, and the one without them is not. */
const isLikelier = (withLetters: number, without: number): boolean =>
  withLetters >= 60 && withLetters >= without + 20

/** Whether more of the damaged words are likelier with letters in the place of the lost characters than without them. */
function doStandForLetters(
  words: readonly (readonly [word: string, guesses: readonly Guess[]])[],
  nameOf: (word: string) => string,
  { rate }: Vocabulary,
): boolean {
  const judged = words.map(([word, guesses]) => {
    const bare = rate(nameOf(word))
    return { bare, best: Math.max(0, ...guesses.map((guess) => rate(guess.word))) }
  })
  const withLetters = judged.filter(({ bare, best }) => best >= 85 && best >= bare + 5).length
  const without = judged.filter(({ bare, best }) => bare >= 85 && bare >= best).length
  return withLetters >= 3 || withLetters > without
}

/** A rule for characters that stand for lost ones. */
export function lostCharacterRule(
  rule: Pick<Finding, 'id' | 'severity' | 'acceptable'>,
  { lost, any, known = {}, mayBeNothing = false, stands = 'anything', skip }: LostCharacters,
  reason: LocalText,
): DamageRule {
  const damagedIn = byNode(({ textContent }) =>
    damagedWords(textContent, any).filter(({ word }) => !skip?.test(word)),
  )
  const all = new RegExp(any, 'gu')
  return (blocks, { lexicon, vocabulary }) => {
    const wounds = blocks.flatMap((block) => damagedIn(block.node).map((wound) => ({ block, ...wound })))
    if (wounds.length === 0) return []
    const first = new Map<string, readonly Guess[]>()
    for (const { word } of wounds)
      if (!first.has(word))
        first.set(word, listGuesses(word, lost, vocabulary(), { language: lexicon.language, stands }))
    const habits = findHabits([...first.values()].map(bestTwo))
    const nameOf = (word: string): string =>
      word.replace(all, (one) => known[one] ?? (mayBeNothing ? '' : one))
    const isKnown = (word: string): boolean => vocabulary().rate(word) >= 85
    // Where words of the file are likelier with a letter in the character's place, it stands for letters elsewhere, too.
    const standsForLetters = mayBeNothing && doStandForLetters([...first], nameOf, vocabulary())
    const proposalsFor = (word: string, guesses: readonly Guess[]): readonly string[] => {
      const named = nameOf(word)
      const ranked = rankGuesses(guesses, habits).map((guess) => guess.word)
      if (named.search(any) >= 0) return ranked.slice(0, 4)
      const isNothing = mayBeNothing && !word.match(all)?.some((one) => one in known)
      const [best] = ranked
      const isFirst =
        !isNothing ||
        best === undefined ||
        (isKnown(named) && !(standsForLetters && vocabulary().rate(best) > vocabulary().rate(named))) ||
        (!standsForLetters && !isLikelier(vocabulary().rate(best), vocabulary().rate(named)))
      const proposals = isFirst ? [named, ...ranked] : [...ranked, named]
      return [...new Set(mayBeNothing ? [...proposals.slice(0, 3), word.replace(all, '')] : proposals)].slice(
        0,
        4,
      )
    }
    const proposals = new Map(
      [...first].map(([word, guesses]) => [word, proposalsFor(word, guesses)] as const),
    )
    const described = describeHabit(reason, habits)
    return wounds.map(({ block, from, to, word }) =>
      findingAt(rule, block, { from, to, reason: described, proposals: proposals.get(word) ?? [] }),
    )
  }
}
