import { isGivenName } from '../../document/given-names'

/** What the text of a release tells of the names in it. */
export interface KnownText {
  /** Whether a word with a capital, as a given name has, stands right before this word somewhere. */
  readonly hasNameBefore: (word: string) => boolean
  /** Whether a given name stands right before these words somewhere: "Ursula" before "von der Leyen". */
  readonly hasGivenNameBefore: (words: string) => boolean
  /** Whether a word for a function is somebody's surname here: "Weinmeister" where "Mark Weinmeister" stands. */
  readonly isSurname: (word: string) => boolean
}

/** The longest run of letters in which a function is looked for; longer ones are no words. */
const longestWord = 100

/** Reads a text for questions about its names; each answer is looked up once. */
export function knownText(text: string): KnownText {
  let withoutRoles: string | null = null
  return {
    hasNameBefore: remember((word) => hasBefore(text, word, nameBefore, true)),
    hasGivenNameBefore: remember((words) => {
      withoutRoles ??= removeRoles(text)
      return hasBefore(withoutRoles, words, givenNameBefore, false)
    }),
    isSurname: remember((word) => isBehindGivenName(text, word)),
  }
}

/** A longer word with a full stop ends a sentence, a short one is a title or an initial. */
const nameBefore = /(?<=\p{Lu}(?:[\p{L}-]+|\p{L}{0,4}\.)[^\S\n](?:\p{Lu}\.[^\S\n])?)/uy
const givenNameBefore = /(?<=\p{Lu}\p{Ll}+[^\S\n])/uy

function hasBefore(text: string, words: string, before: RegExp, isWhole: boolean): boolean {
  for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + 1)) {
    before.lastIndex = place
    const end = place + words.length
    if (before.test(text) && !(isWhole && /^\p{L}/u.test(text.slice(end, end + 2)))) return true
    if (words === '') return false
  }
  return false
}

/** Whether a frequent given name stands right before a word somewhere; no given name has more letters than are read. */
function isBehindGivenName(text: string, word: string): boolean {
  if (word === '') return false
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    const before = /(?<![\p{L}-])(\p{Lu}[\p{L}-]*)[^\S\n]$/u.exec(
      text.slice(Math.max(0, place - 30), place),
    )?.[1]
    if (before !== undefined && isGivenName(before) && !/^[\p{L}-]/u.test(text.slice(place + word.length)))
      return true
  }
  return false
}

const removeRoles = (text: string): string =>
  text.replace(/(?<![\p{L}-])[\p{L}-]+[^\S\n]/gu, (word) =>
    word.length > longestWord
      ? word
      : word.replace(/\p{Lu}[\p{L}-]*(?:minister|präsident|meister|leiter|sprecher|chef)(?:in)?\s$/u, ''),
  )

function remember(find: (key: string) => boolean): (key: string) => boolean {
  const answers = new Map<string, boolean>()
  return (key) => {
    const answer = answers.get(key) ?? find(key)
    answers.set(key, answer)
    return answer
  }
}
