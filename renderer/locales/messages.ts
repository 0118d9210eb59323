import type { de } from './de'

type Wording<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Wording<Tree[Key]> }

/** The shape of a catalogue: German has the keys, every other language has to have the same. */
export type Messages = Wording<typeof de>

type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeyOf<Tree[Key]>}`
}[keyof Tree & string]

/** The path of a message, e.g. `library.title`. A key that is not in the catalogue does not compile. */
export type MessageKey = KeyOf<typeof de>
