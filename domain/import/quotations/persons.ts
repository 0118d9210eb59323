import { isGivenName } from '../../document/given-names'
import { isInitial, isParticle, isTitle } from '../../document/names'
import { isRoleWord, isSentenceStarter } from '../../document/role-words'
import type { Words } from '../words/words'
import { readCaselessSpeaker } from './caseless-speaker'
import type { KnownText } from './known-text'

/** Who is quoted, as far as a phrase tells. */
export interface Speaker {
  /** A name as the phrase gives it, or null where it names only a function ("the president") or a pronoun. */
  readonly name: string | null
  readonly role: string | null
  readonly isPronoun: boolean
  /** "A spokesperson": one of many, nobody whom the text has named. */
  readonly isIndefinite?: boolean
}

/** Whether a phrase gives a name, not only a function or a pronoun. */
export const isNamed = (speaker: Speaker | null): speaker is Speaker & { readonly name: string } =>
  speaker !== null && speaker.name !== null

/** Somebody whom the text names together with a function. */
export interface Person {
  readonly name: string
  readonly role: string | null
}

interface Token {
  readonly text: string
  /** The word without the signs around it. */
  readonly word: string
  readonly from: number
  readonly to: number
}

const tokensOf = (phrase: string): readonly Token[] =>
  [...phrase.matchAll(/[^\s\u00a0]+/gu)].map(({ index, 0: text }) => ({
    text,
    word: withoutSigns(text).replace(/['’](?:s|in|ın|un|ün|nin|nın)$/u, ''),
    from: index,
    to: index + text.length,
  }))

const openingSigns = '("„“«»\'‘'
const closingSigns = ',;:!?)"“”«»’\''

function withoutSigns(token: string): string {
  let from = 0
  let to = token.length
  while (from < to && openingSigns.includes(token[from] ?? '')) from += 1
  while (to > from && closingSigns.includes(token[to - 1] ?? '')) to -= 1
  return token.slice(from, to)
}

const isNameWord = (word: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}\u00ad'’-]+$/u.test(word) && !/^\p{Lu}{2,}$/u.test(word.replace(/-/g, ''))
const endsPhrase = (token: Token): boolean => /[,;:()]$/.test(token.text) || /^[–—-]$/.test(token.text)
const bare = (word: string): string => word.replaceAll('\u00ad', '')

/** A run of words that can be a name, with the place of its first and last word. */
interface NameRun {
  readonly first: number
  readonly last: number
  readonly score: number
}

/** Finds the likeliest name in a phrase; null where there is none. */
function findName(tokens: readonly Token[], words: Words, known: KnownText): NameRun | null {
  const runs: NameRun[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    if (!startsName(tokens, index)) continue
    let last = index
    while (
      last + 1 < tokens.length &&
      !endsPhrase(tokens[last] ?? emptyToken) &&
      continuesName(tokens, last + 1)
    )
      last += 1
    const run = trimRun(tokens, index, last)
    if (run !== null) runs.push({ ...run, score: scoreRun(tokens, run, words, known) })
    index = last
  }
  const best = runs.reduce<NameRun | null>((a, b) => (a === null || b.score > a.score ? b : a), null)
  return best !== null && best.score >= 2 ? best : null
}

const emptyToken: Token = { text: '', word: '', from: 0, to: 0 }

const startsName = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.word ?? ''
  return isTitle(word) || isInitial(word) || (isNameWord(word) && !(isSentenceStarter(word) && index === 0))
}

const continuesName = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.word ?? ''
  // "Olympia J. Snowe (R-Maine)"
  if (tokens[index]?.text.startsWith('(') === true) return false
  if (isTitle(word) || isInitial(word) || isNameWord(word)) return true
  if (!isParticle(word) || word === 'des') return false
  // "van den Berg", "von der Heide"
  const isDouble =
    (word === 'van' || (word === 'von' && !isNameWord(tokens[index - 2]?.word ?? ''))) &&
    /^(?:den|der|de|het|'t)$/.test(tokens[index + 1]?.word ?? '')
  const place = isDouble ? index + 1 : index
  return isNameWord(tokens[place + 1]?.word ?? '') && isPersonParticle(tokens, place)
}

/** "von Storch" joins a name, "vom Verband" and "der Universität" do not; nor does "de" before an article. */
const isPersonParticle = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.word ?? ''
  const next = tokens[index + 1]?.word ?? ''
  if (
    /^(?:zu|zur|zum|la|le|du|da|den|der)$/.test(word) &&
    !/^(?:von|van|de)$/.test(tokens[index - 1]?.word ?? '')
  )
    return false
  return (
    !isRoleWord(next) && !/(?:ium|tät|verband|verein|amt|schule|stiftung|schaft|versity|land)$/i.test(next)
  )
}

/** Takes words for functions off the front of a run, and what is too much for a name. */
function trimRun(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly first: number; readonly last: number } | null {
  let first = from
  for (let index = from; index <= to; index += 1)
    if (isRoleWord(bare(tokens[index]?.word ?? ''))) first = index + 1
  for (let index = to; index >= first; index -= 1)
    if (isTitle(tokens[index]?.word ?? '') && index < to) first = titleStart(tokens, index, first)
  while (first <= to && isSentenceStarter(tokens[first]?.word ?? '')) first += 1
  if (first > to) return null
  const length = to - first + 1
  const given = Array.from({ length }, (_, offset) => first + offset).find((index) =>
    isGivenName(bare(tokens[index]?.word ?? '')),
  )
  if (given !== undefined && given > first && given < to && !isTitle(tokens[given - 1]?.word ?? ''))
    return { first: given, last: to }
  const names = Array.from({ length }, (_, offset) => tokens[first + offset]?.word ?? '').filter(
    isNameWord,
  ).length
  return names > 3 && given === undefined ? { first: to - 1, last: to } : { first, last: to }
}

function titleStart(tokens: readonly Token[], index: number, least: number): number {
  let start = index
  while (start - 1 >= least && isTitle(tokens[start - 1]?.word ?? '')) start -= 1
  return start
}

/** What stands before a place or a body, not before a person. */
const prepositions =
  /^(?:in|im|am|bei|aus|nach|an|der|des|dem|zum|zur|at|of|from|the|du|des|la|las|los|el|il|lo|gli|della|delle|dei|del|do|da|dos|das)$/i

function scoreRun(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  words: Words,
  known: KnownText,
): number {
  const inner = tokens.slice(first, last + 1)
  const before = tokens[first - 1]?.word ?? ''
  const surname = bare(inner.at(-1)?.word ?? '')
  let score = 0
  if (inner.some(({ word }) => isTitle(word))) score += 4
  if (inner.some(({ word }) => isGivenName(bare(word)))) score += 4
  if (
    isRoleWord(bare(before)) ||
    /^(?:Herr|Herrn|Frau|Mr|Mrs|Ms|M|Mme|Monsieur|Madame|Miss)\.?$/.test(before)
  )
    score += 4
  const following = tokens.slice(last + 1, last + 3).map(({ word }) => word)
  if (words.saying.test(before) || words.saying.test(following[0] ?? '')) score += 2
  else if (
    /^(?:a|ha|hat|ont|has|had|ist|s[’']est)$/i.test(following[0] ?? '') &&
    words.saying.test(following[1] ?? '')
  )
    score += 2
  if (/^(?:so|dit|laut|selon|aldus|według|según)$/i.test(before)) score += 2
  if (inner.filter(({ word }) => isNameWord(word)).length >= 2) score += 2
  if (startsRole(tokens, last + 1)) score += 3
  if (first === 0) score += 2
  // "Besonders die Entnahme …": a capital at the start of a phrase alone makes no name.
  if (first === 0 && inner.length === 1 && score === 2 && !known.hasNameBefore(surname)) score -= 1
  score -= tokens.slice(0, first).filter(({ text }) => /,$/.test(text)).length
  // "mayor of Altensiel" is a place unless the text gives a fuller name with these words: "Ursula von der Leyen".
  if (isParticle(inner[0]?.word ?? '') && !known.hasGivenNameBefore(inner.map(({ word }) => word).join(' ')))
    score -= 8
  if (surname.length > 2 && known.hasNameBefore(surname)) score += 1
  if (
    /(?:ung|heit|keit|schaft|tion|tät|ismus|ministerium|verband|amt|haus|projekts?|committee|council|university|department|office|group|foundation)$/i.test(
      surname,
    )
  )
    score -= 4
  if (prepositions.test(before)) score -= 3
  if (isRoleWord(surname)) score -= 6
  return score
}

/** Whether a comma segment tells a function: "…, Präsidentin des BfN". */
const startsRole = (tokens: readonly Token[], index: number): boolean =>
  /,$/.test(tokens[index - 1]?.text ?? '') &&
  tokens
    .slice(index, index + 6)
    .some(({ word }) => isRoleWord(bare(word)) || /^(?:CEO|CTO|CFO|MdB|MdL|MEP|MP)$/.test(word))

/** Reads who a phrase names: "Staatssekretärin Dr. Leidig", "Jane Doe, head of X", "die neue Präsidentin", "he". */
export function readSpeaker(phrase: string, words: Words, known: KnownText): Speaker | null {
  const tokens = tokensOf(phrase)
  if (/^[\s("']*\p{Lo}/u.test(phrase)) return readCaselessSpeaker(phrase, words)
  const name = findName(tokens, words, known)
  if (name !== null) {
    const text = tokens
      .slice(name.first, name.last + 1)
      .map(({ word, text: whole }, index, all) => (index < all.length - 1 ? whole : word))
      .join(' ')
    const role = readRoleBefore(tokens, name.first, words) ?? readRoleAfter(phrase, tokens, name.last, words)
    return { name: text, role, isPronoun: false }
  }
  const role = tokens.findIndex(({ word }) => isRoleWord(bare(word)))
  if (role >= 0 && role < 10) {
    const start = roleStart(tokens, role, words)
    const end = tokens.findIndex((token, index) => index >= role && endsPhrase(token))
    const text = tokens
      .slice(start, role + 1)
      .map(({ word }) => word)
      .join(' ')
    const isIndefinite = /^(?:an?|eine?|une?|un[ao]?|uno|een|en|ett|et)$/i.test(tokens[start - 1]?.word ?? '')
    return { name: null, role: end >= 0 && end < role ? null : text, isPronoun: false, isIndefinite }
  }
  return tokens.slice(0, 4).some(({ word }) => words.pronoun.test(word))
    ? { name: null, role: null, isPronoun: true }
    : null
}

/** First word of the function that ends at a word for one: small words that describe it belong to it. */
function roleStart(tokens: readonly Token[], role: number, words: Words): number {
  let start = role
  while (start > 0) {
    const before = tokens[start - 1]
    if (before === undefined || endsPhrase(before) || words.article.test(before.word)) break
    if (
      words.saying.test(before.word) ||
      words.pronoun.test(before.word) ||
      isSentenceStarter(before.word) ||
      isTitle(before.word)
    )
      break
    if (
      /^(?:so|laut|selon|dazu|auch|und|and|et|is|was|ist|war|hat|by|sich|weiter|according|to|bei|wie|beim|für|mit|zu)$/i.test(
        before.word,
      )
    )
      break
    start -= 1
  }
  return start
}

/** The function right before a name: "Staatssekretärin", "Home office crime prevention minister". */
function readRoleBefore(tokens: readonly Token[], first: number, words: Words): string | null {
  const before = tokens[first - 1]
  if (before === undefined) return null
  if (/,$/.test(before.text)) {
    const segment = lastSegment(tokens.slice(0, first))
    return segment.some(({ word }) => isRoleWord(bare(word))) && segment.length <= 14
      ? joinRole(segment, words)
      : null
  }
  if (endsPhrase(before)) return null
  const start = roleStart(tokens, first - 1, words)
  const role = tokens.slice(start, first)
  if (start === first - 1 && words.saying.test(before.word)) return null
  return role.some(({ word }) => isRoleWord(bare(word))) ? joinRole(role, words) : null
}

function lastSegment(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.slice(0, -1).findLastIndex(endsPhrase)
  return tokens.slice(end + 1)
}

function joinRole(tokens: readonly Token[], words: Words): string | null {
  const start = tokens.findIndex(
    ({ word }) =>
      !words.article.test(word) && !isSentenceStarter(word) && !words.saying.test(word) && word !== 'so',
  )
  const role = tokens
    .slice(Math.max(0, start))
    .map(({ text }) => text)
    .join(' ')
    .replace(/[,;:]+$|\solan$/, '')
  return role === '' ? null : role
}

/** The function after a name: ", Präsidentin des BfN", " (CEO)", ", the head of …". */
function readRoleAfter(phrase: string, tokens: readonly Token[], last: number, words: Words): string | null {
  const token = tokens[last]
  const next = tokens[last + 1]
  if (token === undefined || next === undefined) return null
  const rest = phrase.slice(next.from)
  if (next.text.startsWith('(')) {
    const inner = /^\(([^)]{2,80})\)/.exec(rest)?.[1]
    return inner === undefined || !/\p{L}{3}/u.test(inner) ? null : inner
  }
  if (!/,$/.test(token.text)) return null
  const segment = /^[^,;:()]+/u.exec(rest)?.[0].trim() ?? ''
  const first = segment.split(/\s+/)[0] ?? ''
  const isRole = segment
    .split(/\s+/)
    .slice(0, 8)
    .some((word) => isRoleWord(bare(word).replace(/[.,]$/, '')))
  if (!isRole && !(words.article.test(first) && segment.split(/\s+/).length > 1)) return null
  const cut = segment.split(/\s+/).findIndex((word, index) => index > 0 && words.saying.test(word))
  return (cut > 0 ? segment.split(/\s+/).slice(0, cut).join(' ') : segment).replace(/[.,]$/, '')
}

/** People whom a text names with a function, in order: "Ministerin Anna Muster", "Anna Muster, Ministerin für …". */
export function findPersons(text: string): readonly Person[] {
  const persons: Person[] = []
  for (const [sentence] of text.matchAll(/[^.!?:\n„“”"«»]+(?:\.(?=\s\p{L}+)[^.!?:\n„“”"«»]*)?/gu)) {
    const tokens = tokensOf(sentence)
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token === undefined || !isRoleWord(bare(token.word))) continue
      const after = nameAfter(tokens, at)
      if (after !== null) persons.push({ name: after, role: token.word })
      const before = nameBefore(tokens, at)
      if (before !== null) persons.push({ name: before, role: token.word })
    }
  }
  return persons
}

function nameAfter(tokens: readonly Token[], role: number): string | null {
  if (endsPhrase(tokens[role] ?? emptyToken)) return null
  const words: string[] = []
  for (let index = role + 1; index < tokens.length && words.length < 5; index += 1) {
    const token = tokens[index]
    if (
      token === undefined ||
      !(isTitle(token.word) || isInitial(token.word) || isNameWord(token.word)) ||
      isRoleWord(bare(token.word))
    )
      break
    words.push(token.word)
    if (endsPhrase(token)) break
  }
  return words.some(isNameWord) && !words.every(isTitle) ? words.join(' ') : null
}

function nameBefore(tokens: readonly Token[], role: number): string | null {
  let end = role - 1
  while (end >= 0 && role - end <= 3 && !/,$/.test(tokens[end]?.text ?? '')) end -= 1
  if (!/,$/.test(tokens[end]?.text ?? '')) return null
  const words: string[] = []
  for (let index = end; index >= 0 && words.length < 4; index -= 1) {
    const token = tokens[index]
    if (token === undefined || (index < end && endsPhrase(token))) break
    if (
      !(isTitle(token.word) || isInitial(token.word) || isNameWord(token.word)) ||
      isSentenceStarter(token.word)
    )
      break
    words.unshift(token.word)
  }
  return words.filter(isNameWord).length >= 2 ? words.join(' ') : null
}

/** The people whom a text names, in order. */
export interface People {
  readonly add: (person: Person) => void
  readonly last: () => Person | null
  /** The person whom a function names, from the people named before it; the last one where several fit. */
  readonly findByRole: (role: string) => Person | null
}

/** Collects people; each function keeps only the last who has it. */
export function collectPeople(persons: readonly Person[]): People {
  const byRole = new Map<string, { readonly person: Person; readonly order: number }>()
  let last: Person | null = null
  let order = 0
  const add = (person: Person): void => {
    const own =
      bare(person.role ?? '')
        .toLowerCase()
        .split(/\s+/)
        .find((word) => isRoleWord(word)) ?? ''
    order += 1
    last = person
    if (own !== '') byRole.set(own, { person, order })
  }
  for (const person of persons) add(person)
  return {
    add,
    last: () => last,
    findByRole: (role) => {
      const head = bare(role.split(/\s+/).find((word) => isRoleWord(bare(word))) ?? role).toLowerCase()
      let found: { readonly person: Person; readonly order: number } | null = null
      for (const [own, known] of byRole)
        if ((own.endsWith(head) || head.endsWith(own)) && known.order > (found?.order ?? 0)) found = known
      return found?.person ?? null
    },
  }
}
