/** How usual letters are where they stand in a word, from 0 (never seen so) to 1. */
export type LetterModel = (word: string, from: number, to: number) => number

/** How many letters are looked at together: the more are known, the more they say. */
const longest = 4

/** Weights of runs of one to four letters. */
const weights = [0.02, 0.13, 0.35, 0.5]

/** Learns from words which letters follow which. */
export function modelLetters(words: readonly string[]): LetterModel {
  const runs = new Map<string, number>()
  const contexts = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const word of words) {
    const padded = pad(word)
    for (let place = longest - 1; place < padded.length; place += 1)
      for (let length = 1; length <= longest; length += 1) {
        add(runs, padded.slice(place - length + 1, place + 1))
        add(contexts, padded.slice(place - length + 1, place) + (length === 1 ? '*' : '_'))
      }
  }
  const chance = (padded: string, place: number): number => {
    let sum = 1e-4
    for (let length = 1; length <= longest; length += 1) {
      const before = contexts.get(padded.slice(place - length + 1, place) + (length === 1 ? '*' : '_')) ?? 0
      // What was seen once says little.
      if (before > 0)
        sum +=
          ((weights[length - 1] ?? 0) * (runs.get(padded.slice(place - length + 1, place + 1)) ?? 0)) /
          (before + 0.7)
    }
    return Math.min(1, sum)
  }
  return (word, from, to) => {
    const padded = pad(word)
    // The letters in question and those whose place depends on them.
    const first = from + longest - 1
    const last = Math.min(padded.length - 1, to + longest + 1)
    let sum = 0
    for (let place = first; place <= last; place += 1) sum += Math.log2(chance(padded, place))
    // Letters that are more than one take part of the whole: longer guesses are not better by themselves.
    return last < first ? 0 : Math.max(0, 1 + sum / (6 * 8))
  }
}

const pad = (word: string): string => `   ${word.toLowerCase()} `
