import { houseWord } from '../../domain/spelling/house-words'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { DictionaryView } from '../../ipc/spelling-views'
import { wordsOf } from '../dictionaries/find-dictionaries'
import { keepDictionary } from '../dictionaries/keep-dictionary'
import { askDictionary } from './ask-dictionary'
import type { Services } from './services'

/** Dictionaries, and the words of the house. */
export function spellingHandlers(
  services: Services,
): Pick<
  Handlers,
  | 'checkWords'
  | 'suggestWords'
  | 'listDictionaries'
  | 'chooseDictionary'
  | 'listHouseWords'
  | 'addHouseWord'
  | 'removeHouseWord'
> {
  const { dictionaries, store } = services
  const list = async (again?: 'again'): Promise<Result<DictionaryView[], Failure>> => {
    const found = (await dictionaries?.list(again)) ?? []
    return ok(found.map((one) => ({ language: one.language, origin: one.origin, file: wordsOf(one) })))
  }
  const listWords = async (): Promise<Result<string[], Failure>> => {
    const words = await store.listHouseWords(null)
    return words.ok ? ok([...words.value]) : words
  }
  return {
    checkWords: async ({ language, words }) => {
      const answers = await askDictionary(services, language, words)
      return ok(answers === null ? null : [...answers])
    },
    suggestWords: async ({ language, word }) =>
      ok([...((await dictionaries?.suggest(language, word)) ?? [])]),
    listDictionaries: () => list(),
    chooseDictionary: async () => {
      const chosen = await services.chooseFiles()
      if (chosen === null || dictionaries === undefined) return fail({ code: 'cancelled' })
      for (const file of chosen) {
        const kept = await keepDictionary(file, dictionaries.chosenFolder)
        if (!kept.ok) return kept
      }
      return list('again')
    },
    listHouseWords: listWords,
    addHouseWord: async ({ word: written }) => {
      const word = houseWord(written)
      if (word === null) return fail({ code: 'noWord', word: written })
      const added = await store.addHouseWord({ word })
      return added.ok ? listWords() : added
    },
    removeHouseWord: async ({ word }) => {
      const removed = await store.removeHouseWord({ word })
      return removed.ok ? listWords() : removed
    },
  }
}
