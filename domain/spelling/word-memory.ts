import type { Dictionary } from '../import/damage/lexicon'

/** What a dictionary has said of words so far, and which it has still to be asked about. */
export interface WordMemory extends Dictionary {
  /** The words that were looked up in vain since the last call, each once. */
  readonly takeMissing: () => readonly string[]
  /** Keeps the answers for these words, in their order. */
  readonly remember: (words: readonly string[], answers: readonly boolean[]) => void
}

/** More than a long text has; what is forgotten is asked again. */
const most = 200_000

/** An empty memory for the dictionary of one language. */
export function createWordMemory(): WordMemory {
  let known = new Map<string, boolean>()
  let missing = new Set<string>()
  return {
    has: (word) => {
      const answer = known.get(word)
      if (answer === undefined) missing.add(word)
      return answer ?? null
    },
    takeMissing: () => {
      const words = [...missing]
      missing = new Set()
      return words
    },
    remember: (words, answers) => {
      if (known.size + words.length > most) known = new Map()
      for (const [index, word] of words.entries()) known.set(word, answers[index] ?? false)
    },
  }
}

/** What is asked of a dictionary that lies elsewhere: whether it has each of these words, or null where there is none. */
export type AskWords = (words: readonly string[]) => Promise<readonly boolean[] | null>

/** Rounds until all is known: the words, what may be meant by them, and what follows from that. */
const rounds = 4

/** Runs what looks words up until no word that it needs is missing any more, or the dictionary has no answer. */
export async function runWithDictionary<Found>(
  run: (dictionary: Dictionary) => Found,
  ask: AskWords,
  memory: WordMemory = createWordMemory(),
): Promise<Found> {
  let found = run(memory)
  for (let round = 0; round < rounds; round += 1) {
    const missing = memory.takeMissing()
    if (missing.length === 0) return found
    const answers = await ask(missing)
    if (answers === null) return found
    memory.remember(missing, answers)
    found = run(memory)
  }
  return found
}
