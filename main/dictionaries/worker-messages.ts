import type { FoundDictionary } from './find-dictionaries'

/** What the thread with the dictionaries is asked. */
export type DictionaryQuestion =
  | {
      readonly kind: 'check'
      readonly call: number
      readonly dictionaries: readonly FoundDictionary[]
      readonly words: readonly string[]
    }
  | {
      readonly kind: 'suggest'
      readonly call: number
      readonly dictionaries: readonly FoundDictionary[]
      readonly word: string
    }

/** What it answers: whether each word is known, or proposals; null where no dictionary could be read. */
export interface DictionaryAnswer {
  readonly call: number
  readonly answer: readonly boolean[] | readonly string[] | null
}
