import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { createWordMemory, type WordMemory } from '../../domain/spelling/word-memory'
import { ask } from '../api'
import { useNoticesStore } from './notices'

/** More words than one question may hold; a long text asks several times. */
const mostWords = 20_000
const longestWord = 100

/** What the dictionaries of this computer know of the words in the text, and the words of the house. */
export const useSpellingStore = defineStore('spelling', () => {
  const memories = new Map<string, WordMemory>()
  const without = new Set<string>()
  const asking = new Set<string>()
  /** Counts the answers that came, for what has to look again. */
  const answers = ref(0)
  const houseWords = shallowRef<readonly string[]>([])
  /** Words that the person wants to see no mark under until the window closes. */
  const ignored = shallowRef<ReadonlySet<string>>(new Set())

  /** What is known of a language's words. Whoever looks one up in vain asks with `askMissing`, later and for all. */
  function memoryOf(language: string): WordMemory {
    const memory = memories.get(language) ?? createWordMemory()
    memories.set(language, memory)
    return memory
  }

  /** Asks for the words that were looked up in vain; `answers` tells when there is something new. */
  async function askMissing(language: string): Promise<void> {
    if (without.has(language) || asking.has(language)) return
    const memory = memoryOf(language)
    const words = memory.takeMissing().filter((word) => word.length <= longestWord)
    if (words.length === 0) return
    asking.add(language)
    for (let from = 0; from < words.length; from += mostWords) {
      const some = words.slice(from, from + mostWords)
      const answer = await ask('checkWords', { language, words: some })
      if (answer.ok && answer.value !== null) memory.remember(some, answer.value)
      else without.add(language)
    }
    asking.delete(language)
    if (!without.has(language)) answers.value += 1
  }

  /** Forgets what was answered, where other words are right by now. */
  function forget(): void {
    memories.clear()
    without.clear()
    answers.value += 1
  }

  async function suggest(language: string, word: string): Promise<readonly string[]> {
    const answer = await ask('suggestWords', { language, word })
    return answer.ok ? answer.value : []
  }

  function take(answer: Awaited<ReturnType<typeof ask<'addHouseWord'>>>): boolean {
    if (!answer.ok) {
      useNoticesStore().report(answer.failure)
      return false
    }
    houseWords.value = answer.value
    forget()
    return true
  }
  const addHouseWord = async (word: string): Promise<boolean> => take(await ask('addHouseWord', { word }))
  const removeHouseWord = async (word: string): Promise<boolean> =>
    take(await ask('removeHouseWord', { word }))

  async function loadHouseWords(): Promise<void> {
    const answer = await ask('listHouseWords', null)
    if (answer.ok) houseWords.value = answer.value
    else useNoticesStore().report(answer.failure)
  }

  function ignore(word: string): void {
    ignored.value = new Set([...ignored.value, word])
  }

  return {
    answers,
    houseWords,
    ignored,
    memoryOf,
    askMissing,
    forget,
    suggest,
    addHouseWord,
    removeHouseWord,
    loadHouseWords,
    ignore,
  }
})
