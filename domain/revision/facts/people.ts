import { isGivenName as readGivenName } from '../../document/given-names'
import { isInitial, isParticle, isTitle } from '../../document/names'
import { isRoleWord as readRoleWord, isSentenceStarter } from '../../document/role-words'
import { english } from '../../import/words/english'
import { german } from '../../import/words/german'
import type { Fact } from './fact'

/** A question about a word, its answers kept: the words of a text come again and again. */
function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const most = 20_000
  const known = new Map<string, boolean>()
  return (word) => {
    const answer = known.get(word) ?? ask(word)
    if (known.size >= most) known.clear()
    known.set(word, answer)
    return answer
  }
}
const isGivenName = remembered(readGivenName)
const isRoleWord = remembered(readRoleWord)

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Nothing but one space stands between it and the word before. */
  readonly isNext: boolean
}

const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = []
  for (const { index, 0: found } of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*\.?/gu)) {
    const word = isTitle(found) || isInitial(found) ? found : found.replace(/[.'’-]+$/, '')
    const last = words.at(-1)
    const isNext = last !== undefined && /^[ \u00a0]$/.test(text.slice(last.to, index))
    words.push({ text: word, from: index, to: index + word.length, isNext })
  }
  return words
}

const address = /^(?:Herrn?|Frau|Mr|Mrs|Ms|Miss|Madame|Monsieur)\.?$/
const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u.test(word)
const commonNoun =
  /(?:ung|heit|keit|schaft|tion|tät|ismus|ministerium|verband|amt|haus|projekt|committee|council|university|department|office|group|foundation)s?$/i
const canBeName = (word: string): boolean =>
  isCapitalised(word) && !isRoleWord(word) && !isSentenceStarter(word)
const isNamePart = (word: string): boolean => canBeName(word) && !commonNoun.test(word)

/** Functions that are told of somebody also where no name stands beside them. */
const office =
  /(?:minister|präsident|bürgermeister|landrat|landrät|kanzler|senator|sekretär|direktor|intendant|rektor|bischof|botschafter|geschäftsführer|dezernent)(?:in|s|en|n|es)?$|(?:vorsitzende|vorstandsvorsitzende|beauftragte)[rn]?$|^(?:mayor|minister|president|director|chancellor|secretary|governor|senator|chairman|chairwoman|chairperson|commissioner|ambassador|spokesman|spokeswoman|spokesperson|councillor)s?$/i

/** The names of a text with the place of each, and the functions and titles that stand with them. */
export function findPeople(text: string, surnames: ReadonlySet<string> = new Set()): readonly Fact[] {
  const words = wordsOf(text)
  const facts: Fact[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined) continue
    if (isTitle(word.text) || (isRoleWord(word.text) && isTold(words, index, surnames)))
      facts.push({ kind: 'title', key: titleKey(word.text), text: word.text, from: word.from, to: word.to })
    const end = nameEnd(words, index, surnames)
    if (end === null) continue
    const last = words[end] ?? word
    const parts = words.slice(index, end + 1).map((part) => part.text)
    facts.push({
      ...{ kind: 'person', key: personKey(parts, surnames), text: text.slice(word.from, last.to) },
      ...{ from: word.from, to: last.to },
    })
    index = end
  }
  return facts
}

/** Who is marked as a speaker: the whole text is the name, titles before it left out. */
export function markedPerson(name: string): Pick<Fact, 'kind' | 'key'> | null {
  const parts = wordsOf(name).map(({ text }) => text)
  return parts.length === 0 ? null : { kind: 'person', key: personKey(parts, new Set()) }
}

/** The surnames of the people that a text names in full. */
export const surnamesIn = (text: string): readonly string[] =>
  findPeople(text)
    .filter(({ kind, key }) => kind === 'person' && key.includes(' '))
    .map(({ key }) => key.split(' ').at(-1) ?? '')

const personKey = (parts: readonly string[], surnames: ReadonlySet<string>): string => {
  const names = parts.filter((part) => !isTitle(part) && !address.test(part))
  const surname = names.at(-1) ?? ''
  return [...names.slice(0, -1), withoutGenitive(surname, surnames)].join(' ')
}

const withoutGenitive = (surname: string, surnames: ReadonlySet<string>): string => {
  const bare = surname.replace(/['’]?s$|['’]$/, '')
  return surnames.has(bare) && !surnames.has(surname) ? bare : surname
}

export const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .trim()
    .replace(/(?<=vorsitzende|beauftragte)[rn]$/, '')
    .replace(
      /(?<=präsident|intendant)en$|(?<=(?:minister|meister|kanzler|sekretär|führer|direktor|rektor|rat))(?:s|es)$/,
      '',
    )

/** Where a name that begins here ends, or null. What is no name but a word for how to address somebody is skipped. */
function nameEnd(words: readonly Word[], index: number, surnames: ReadonlySet<string>): number | null {
  const word = words[index]
  if (word === undefined) return null
  const { text } = word
  const before = index > 0 && word.isNext ? (words[index - 1]?.text ?? '') : ''
  const isKnown = surnames.has(text) || surnames.has(withoutGenitive(text, surnames))
  const isLed = address.test(before) || isTitle(before) || isRoleBeforeName(before, words, index)
  const isTeller = german.saying.test(before) || english.saying.test(before)
  if (!isNamePart(text) && !isKnown) return null
  const end = runEnd(words, index)
  const isFull = end > index
  if (isGivenName(text) && isFull) return end
  if (isKnown) return index
  if (isLed) return end
  return isTeller && isFull ? end : null
}

/** The last word of a run of names with initials and particles between them. */
function runEnd(words: readonly Word[], index: number): number {
  let end = index
  let at = index + 1
  while (at < words.length && at <= index + 5) {
    const word = words[at]
    if (word?.isNext !== true) break
    // Behind a given name stands a surname, whatever it ends in: "Brockhaus".
    const isSurname = at === index + 1 && isGivenName(words[index]?.text ?? '') && canBeName(word.text)
    if (isSurname || isNamePart(word.text)) end = at
    else if (!isInitial(word.text) && !isParticle(word.text)) break
    at += 1
  }
  return end
}

const isRoleBeforeName = (before: string, words: readonly Word[], index: number): boolean =>
  isRoleWord(before) &&
  isCapitalised(before) &&
  !commonNoun.test(words[index]?.text ?? '') &&
  (office.test(before) || runEnd(words, index) > index)

/** Whether a word for a function is told of a person: it is an office, or a name stands beside it. */
function isTold(words: readonly Word[], index: number, surnames: ReadonlySet<string>): boolean {
  const word = words[index]?.text ?? ''
  if (office.test(word) && (isCapitalised(word) || /^[a-z]+$/.test(word))) return true
  const next = words[index + 1]
  if (!isCapitalised(word) || next?.isNext !== true) return false
  return isGivenName(next.text) || isTitle(next.text) || surnames.has(next.text)
}
