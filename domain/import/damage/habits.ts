import type { LocalText } from '../../language'
import type { Guess } from './lost-letters'

/** Scores from which on a guess counts as sure enough to show what the file has lost elsewhere. */
const sure = 85

/** Which letters a file has lost: each letter's share of what the sure words have lost, and how many words those are. */
export interface Habits {
  readonly shares: ReadonlyMap<string, number>
  readonly words: number
}

/** Judges from the two best guesses of each damaged word, best first. */
export function findHabits(all: readonly (readonly Guess[])[]): Habits {
  const counts = new Map<string, number>()
  let total = 0
  let words = 0
  for (const [best, second] of all) {
    if (best === undefined || best.score < sure || (second !== undefined && best.score - second.score < 8))
      continue
    words += 1
    for (const letter of best.letters) {
      counts.set(letter.toLowerCase(), (counts.get(letter.toLowerCase()) ?? 0) + 1)
      total += 1
    }
  }
  return {
    shares: new Map([...counts].map(([letter, count]) => [letter, count / Math.max(1, total)])),
    words,
  }
}

/** Adds to a reason what the file has lost mostly, where several words show the same. */
export function describeHabit(reason: LocalText, { shares, words }: Habits): LocalText {
  const [letter, share] = [...shares].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  if (words < 3 || share < 0.7 || letter === '') return reason
  return {
    de: `${reason.de} In diesem Text steht das Zeichen meist für „${letter}“.`,
    en: `${reason.en} In this text the character mostly stands for “${letter}”.`,
  }
}
