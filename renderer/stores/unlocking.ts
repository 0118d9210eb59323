import { defineStore } from 'pinia'
import { ref } from 'vue'

/** The one question for a passphrase that the window can ask at a time. */
export const useUnlockingStore = defineStore('unlocking', () => {
  /** Id of the person whose passphrase is asked for, or null. */
  const person = ref<string | null>(null)
  let answerLast: (isUnlocked: boolean) => void = () => undefined

  /** Asks for a person's passphrase; gives back whether deciding is unlocked. A question before it counts as cancelled. */
  function ask(whose: string): Promise<boolean> {
    answer(false)
    person.value = whose
    return new Promise((resolve) => {
      answerLast = resolve
    })
  }

  function answer(isUnlocked: boolean): void {
    person.value = null
    answerLast(isUnlocked)
    answerLast = () => undefined
  }

  return { person, ask, answer }
})
