import * as z from 'zod'
import { houseWordLimit } from '../domain/spelling/house-words'

/** BCP 47. */
const language = z.string().min(2).max(35)
const word = z.string().min(1).max(100)

export const dictionaryView = z.object({
  language,
  origin: z.enum(['chosen', 'system', 'shipped']),
  /** The path of its words. */
  file: z.string(),
})
/** A dictionary of this computer. */
export type DictionaryView = z.infer<typeof dictionaryView>

/** Dictionaries, and the words of the house. */
export const spellingContract = {
  /** Whether each of these words is known to a dictionary of the language, or a word of the house; null where there is none. */
  checkWords: {
    input: z.object({ language, words: z.array(word).max(20_000) }),
    output: z.array(z.boolean()).nullable(),
  },
  /** What may be meant by a word, the likeliest first. */
  suggestWords: { input: z.object({ language, word }), output: z.array(z.string()) },
  /** All dictionaries of this computer; of one language the one that is used first. */
  listDictionaries: { input: z.null(), output: z.array(dictionaryView) },
  /** Asks for the files of a dictionary (a dialog in the main process) and keeps a copy of them. */
  chooseDictionary: { input: z.null(), output: z.array(dictionaryView) },
  listHouseWords: { input: z.null(), output: z.array(z.string()) },
  addHouseWord: { input: z.object({ word: z.string().max(houseWordLimit) }), output: z.array(z.string()) },
  removeHouseWord: { input: z.object({ word: z.string().max(houseWordLimit) }), output: z.array(z.string()) },
}
