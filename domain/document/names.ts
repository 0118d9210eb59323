import { isGivenName } from './given-names'
import { closesRole, isRoleWord, isSentenceStarter } from './role-words'

const title =
  /^(?:Dr\.in|Mag\.a|Dr|Drs|prof\.|dr\.|drs\.|ir\.|ing\.|Prof|Dipl|Ing|Mag|habil|med|rer|nat|phil|jur|iur|pol|oec|theol|mult|Sir|Dame|Hon|Rt|Rev|Sr|Jr|PD|h\.c)\.?(?:-[A-Z][a-z]+\.?)?$/
const particle = /^(?:von|van|de|der|den|zu|zur|zum|vom|del|della|di|da|dos|la|le|du|el|al|bin|ten|af|av|y)$/
const initial = /^(?:\p{Lu}\.){1,3}$/u

/** Whether a word is an academic or similar title: "Dr.", "Prof.", "Dipl.-Ing.", either part of "h. c.". */
export const isTitle = (word: string): boolean => title.test(word) || word === 'h.' || word === 'c.'
/** Whether a word joins the parts of a name: "von", "van", "de". */
export const isParticle = (word: string): boolean => particle.test(word)
/** Whether a word is an initial: "M.". */
export const isInitial = (word: string): boolean => initial.test(word)

/**
 * The fullest form of a person's name that the text gives: "Dr. Leidig" is "Dr. Ute Leidig" where that stands
 * in the text. Words for functions and the first word of a sentence are no part of a name. The given name comes
 * back where no fuller one is found.
 */
export const fullestName = (name: string, text: string): string => nameFinder(text)(name)

/** `fullestName` for many names of one text, which is read once. */
export function nameFinder(text: string): (name: string) => string {
  const found = new Map<string, string>()
  const fullNames = new Map<string, readonly string[]>()
  let places: ReadonlyMap<string, readonly number[]> | null = null
  const fullNamesOf = (surname: string): readonly string[] => {
    places ??= placesOfWords(text)
    const names = new Set<string>()
    const letters = /[\p{L}-]+/u.exec(surname)
    for (const letter of places.get(letters?.[0] ?? '') ?? []) {
      const place = letter - (letters?.index ?? 0)
      if (text.startsWith(surname, place) && isWordAt(text, place, place + surname.length)) {
        // A name does not begin in the paragraph before.
        const from = Math.max(0, place - 80, text.lastIndexOf('\n', place) + 1)
        names.add([...givenPart(text.slice(from, place)), surname].join(' '))
      }
    }
    return [...names]
  }
  /** "Sam Henson" for a child who is only called "Sam" later; null where the text gives none or several such names. */
  const behindGivenName = (given: string): string | null => {
    places ??= placesOfWords(text)
    const surnames = new Set<string>()
    for (const place of places.get(given) ?? []) {
      const next = surnameBehind.exec(text.slice(place + given.length, place + given.length + 40))?.[1]
      const word = next?.split(' ').at(-1) ?? ''
      if (next !== undefined && !isRoleWord(word) && !isSentenceStarter(word)) surnames.add(next)
    }
    const [only] = surnames
    return surnames.size === 1 && only !== undefined ? `${given} ${only}` : null
  }
  const find = (name: string): string => {
    const known = found.get(name)
    if (known !== undefined) return known
    const words = name.trim().split(/\s+/)
    const surname = words.at(-1) ?? ''
    const behind = words.length === 1 && isGivenName(surname) ? behindGivenName(surname) : null
    if (behind !== null) return find(behind)
    let best = name
    if (surname !== '') {
      const all = fullNames.get(surname) ?? fullNamesOf(surname)
      fullNames.set(surname, all)
      // "Senate Passes Carper Bill" gives no fuller name than "Tom Carper" elsewhere.
      const fuller = all.filter((candidate) => words.every((word) => hasWord(candidate, word)))
      const sure = fuller.filter(hasGivenName)
      for (const candidate of sure.length > 0 ? sure : fuller)
        if (candidate.length > best.length) best = candidate
    }
    found.set(name, best)
    return best
  }
  return find
}

/** Whether a frequent given name stands before the surname of a name. */
export const hasGivenName = (name: string): boolean => name.split(' ').slice(0, -1).some(isGivenName)

/** Dutch writes the particle with a capital where no given name stands before it: "Van Ommeren", "Joris van Ommeren". */
const hasWord = (name: string, word: string): boolean =>
  name.includes(word) || (isParticle(word.toLowerCase()) && name.includes(word.toLowerCase()))

/** A space and the word with a capital that follows a given name, with a particle before it. */
const surnameBehind = /^ ((?:(?:von|van|de|der|den|di|da|del) ){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*)/u

/** Where each run of letters in a text starts. */
function placesOfWords(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const { index, 0: word } of text.matchAll(/[\p{L}-]+/gu)) {
    const known = places.get(word)
    if (known === undefined) places.set(word, [index])
    else known.push(index)
  }
  return places
}

const isWordAt = (text: string, from: number, to: number): boolean =>
  !/[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  !/^[\p{L}-]/u.test(text.slice(to, to + 2))

/** The words before a surname that belong to the name, in order. */
function givenPart(before: string): readonly string[] {
  const tokens = before.split(/\s+/).slice(0, -1)
  if (!/\s$/.test(before)) return []
  const kept: string[] = []
  let names = 0
  const reversed = tokens.reverse()
  for (const [index, token] of reversed.entries()) {
    if (closesRole(token, reversed[index + 1] ?? '')) break
    const isName =
      /^\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]*)*$/u.test(token) &&
      !isRoleWord(token) &&
      !opensSentence(token, reversed[index + 1])
    const isMore = isTitle(token) || isInitial(token) || isParticle(token)
    if (!isName && !isMore) break
    if (isName && (kept.some(isTitle) || (names >= 1 && !isGivenName(token)))) break
    if (isName) names += 1
    kept.unshift(token)
  }
  while (kept[0] !== undefined && isParticle(kept[0]) && names > 0) kept.shift()
  return names > 0 || kept.some(isTitle) || kept.some(isParticle) ? trimParticles(kept) : []
}

/** A word that only stands at the start of a sentence; "Per" behind another word is a given name. */
const opensSentence = (word: string, before: string | undefined): boolean =>
  isSentenceStarter(word) && !(isGivenName(word) && before !== undefined && /[\p{L}\p{N},]$/u.test(before))

/** A particle opens a name only straight before the surname ("von Storch"), not as a preposition before given names. */
const trimParticles = (words: readonly string[]): readonly string[] =>
  words.every(isParticle) && words.length > 0 && words[0] !== 'von' && words[0] !== 'van' ? [] : words
