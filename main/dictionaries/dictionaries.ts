import { Worker } from 'node:worker_threads'
import {
  dictionariesFor,
  findDictionaries,
  type DictionaryFolders,
  type FoundDictionary,
} from './find-dictionaries'
import type { DictionaryAnswer, DictionaryQuestion } from './worker-messages'

/** The dictionaries of this computer, asked in a thread of their own. */
export interface Dictionaries {
  /** All that are there; looked for anew with `again`. */
  readonly list: (again?: 'again') => Promise<readonly FoundDictionary[]>
  /** Whether a language's dictionary has each of these words; null where there is none, or it gives no answer. */
  readonly check: (language: string, words: readonly string[]) => Promise<readonly boolean[] | null>
  /** What may be meant by a word, the likeliest first. */
  readonly suggest: (language: string, word: string) => Promise<readonly string[]>
  /** Where those lie that somebody chose. */
  readonly chosenFolder: string
  readonly close: () => Promise<void>
}

/** Milliseconds after which the thread is ended: a dictionary from elsewhere may be made to take forever. */
const longest = 15_000

/** Words of one question: those of a language with long rules take a millisecond each. */
const mostAtOnce = 2000

type WithoutCall<Asked> = Asked extends unknown ? Omit<Asked, 'call'> : never
type Question = WithoutCall<DictionaryQuestion>

/** Opens nothing before the first question. `workerFile` is the built `dictionary-worker.js`. */
export function createDictionaries(workerFile: string, folders: DictionaryFolders): Dictionaries {
  let found: Promise<readonly FoundDictionary[]> | null = null
  let worker: Worker | null = null
  let calls = 0
  const waiting = new Map<number, (answer: DictionaryAnswer['answer']) => void>()

  const end = async (): Promise<void> => {
    const ended = worker
    worker = null
    for (const settle of waiting.values()) settle(null)
    waiting.clear()
    await ended?.terminate()
  }
  const start = (): Worker => {
    const started = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
    // No question keeps the command line from ending.
    started.unref()
    started.on('message', ({ call, answer }: DictionaryAnswer) => {
      waiting.get(call)?.(answer)
      waiting.delete(call)
    })
    const endThis = (): void => {
      if (worker === started) void end()
    }
    started.on('error', endThis)
    started.on('exit', endThis)
    return started
  }
  const ask = (question: Question): Promise<DictionaryAnswer['answer']> =>
    new Promise((resolve) => {
      calls += 1
      const call = calls
      const timer = setTimeout(() => void end(), longest)
      waiting.set(call, (answer) => {
        clearTimeout(timer)
        resolve(answer)
      })
      worker ??= start()
      worker.postMessage({ ...question, call })
    })
  const list: Dictionaries['list'] = (again) => {
    if (again !== undefined) found = null
    return (found ??= findDictionaries(folders))
  }

  return {
    list,
    check: async (language, words) => {
      const dictionaries = dictionariesFor(language, await list())
      if (dictionaries.length === 0) return null
      const answers: boolean[] = []
      for (let from = 0; from < words.length; from += mostAtOnce) {
        const some = words.slice(from, from + mostAtOnce)
        const answer = await ask({ kind: 'check', dictionaries, words: some })
        if (answer === null) return null
        answers.push(...(answer as readonly boolean[]))
      }
      return answers
    },
    suggest: async (language, word) => {
      const dictionaries = dictionariesFor(language, await list())
      if (dictionaries.length === 0) return []
      const answer = await ask({ kind: 'suggest', dictionaries, word })
      return (answer as readonly string[] | null) ?? []
    },
    chosenFolder: folders.chosen,
    close: end,
  }
}
