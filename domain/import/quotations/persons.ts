import { isGivenName } from '../../document/given-names'
import { isInitial, isParticle, isTitle } from '../../document/names'
import { closesRole, isRoleWord, isSentenceStarter } from '../../document/role-words'
import type { Words } from '../words/words'
import { readCaselessSpeaker } from './caseless-speaker'
import type { KnownText } from './known-text'
import { readRoleAfter, readRoleBefore, roleStart } from './told-functions'
import { bare, emptyToken, endsPhrase, isNameWord, tokensOf, withoutHonorific, type Token } from './tokens'

/** Who is quoted, as far as a phrase tells. */
export interface Speaker {
  /** A name as the phrase gives it, or null where it names only a function ("the president") or a pronoun. */
  readonly name: string | null
  readonly role: string | null
  readonly isPronoun: boolean
  /** "A spokesperson": one of many, nobody whom the text has named. */
  readonly isIndefinite?: boolean
  /** "The head of the harbour office": the whole of a function, no other word for somebody named before. */
  readonly isWhole?: boolean
}

/** Whether a phrase gives a name, not only a function or a pronoun. */
export const isNamed = (speaker: Speaker | null): speaker is Speaker & { readonly name: string } =>
  speaker !== null && speaker.name !== null

/** A run of words that can be a name, with the place of its first and last word. */
interface NameRun {
  readonly first: number
  readonly last: number
  readonly score: number
}

/** Finds the likeliest name in a phrase; null where there is none. */
function findName(
  tokens: readonly Token[],
  words: Words,
  known: KnownText,
  isBesideVerb: boolean,
): NameRun | null {
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
    const run = trimRun(tokens, index, last, known)
    if (run !== null) runs.push({ ...run, score: scoreRun(tokens, run, words, known, isBesideVerb) })
    index = last
  }
  const best = runs.reduce<NameRun | null>((a, b) => (a === null || b.score > a.score ? b : a), null)
  return best !== null && best.score >= 2 ? firstOfTwo(best, runs, tokens) : null
}

/** "Jane Doe and John Roe said": of two who speak together the first one. */
function firstOfTwo(best: NameRun, runs: readonly NameRun[], tokens: readonly Token[]): NameRun {
  const first = runs.find(({ last }) => last === best.first - 2)
  const isTwo =
    first !== undefined &&
    /^(?:und|and|et|y|e|ed|och|og|en|i|ja|ve|a)$/.test(tokens[best.first - 1]?.text ?? '') &&
    [first, best].every((run) => isFullName(tokens.slice(run.first, run.last + 1)))
  if (isTwo && !prepositions.test(tokens[first.first - 1]?.word ?? '')) return first
  return runs.find((run) => run.last < best.first && speakTogether(run, best, tokens)) ?? best
}

/** "Anna Muster, Leiterin der Werke, und Stadträtin Dr. Rita Kolb, …": the first has a function behind the name. */
function speakTogether(first: NameRun, second: NameRun, tokens: readonly Token[]): boolean {
  const joined = tokens.findLastIndex(
    ({ text }, index) =>
      index > first.last && index < second.first && /^(?:und|and|et|y|e|ed|och|og|en)$/.test(text),
  )
  return (
    joined > first.last + 1 &&
    first.first === 0 &&
    endsPhrase(tokens[joined - 1] ?? emptyToken) &&
    startsRole(tokens, first.last + 1) &&
    tokens.slice(joined + 1, second.first).every(({ word }) => isRoleWord(bare(word)) || isTitle(word)) &&
    [first, second].every((run) => isFullName(tokens.slice(run.first, run.last + 1)))
  )
}

const isFullName = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ word }) => isNameWord(word) && !isTitle(word)).length >= 2 &&
  !tokens.some(({ word }) => isRoleWord(bare(word)))

const startsName = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.word ?? ''
  // "Магнус Хагандер (Magnus Hagander)": the same name again, in other letters.
  if (tokens[index]?.text.startsWith('(') === true && isNameWord(tokens[index - 1]?.word ?? '')) return false
  return isTitle(word) || isInitial(word) || (isNameWord(word) && !(isSentenceStarter(word) && index === 0))
}

const continuesName = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.word ?? ''
  // "Olympia J. Snowe (R-Maine)"
  if (tokens[index]?.text.startsWith('(') === true) return false
  const before = tokens[index - 1]?.word ?? ''
  if (isTitle(word) || isInitial(word) || isNameWord(word)) return true
  // "Marie O"
  if (/^\p{Lu}$/u.test(tokens[index]?.text.replace(/,$/, '') ?? '') && isGivenName(bare(before))) return true
  // French sets surnames in capitals: "Guy MARCHAL".
  if (/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) && isGivenName(bare(before))) return true
  if (!isParticle(word) || word === 'des') return false
  if ((word === 'von' || word === 'vom') && isFromGroup(tokens, index)) return false
  // "van den Berg", "von der Heide"
  const isDouble =
    (word === 'van' || (word === 'von' && !isNameWord(tokens[index - 2]?.word ?? ''))) &&
    /^(?:den|der|de|het|'t)$/.test(tokens[index + 1]?.word ?? '')
  const place = isDouble ? index + 1 : index
  return isNameWord(tokens[place + 1]?.word ?? '') && isPersonParticle(tokens, place)
}

/** "Anna Muster von Fahrrad Jetzt", "Jo von Ende Kohle": behind a whole name, or before two words, it tells a group. */
const isFromGroup = (tokens: readonly Token[], index: number): boolean => {
  const isName = (at: number): boolean => {
    const word = tokens[at]?.word ?? ''
    return isNameWord(word) && !isTitle(word) && !isRoleWord(bare(word))
  }
  const isEnded = endsPhrase(tokens[index + 1] ?? emptyToken)
  return (isName(index - 1) && isName(index - 2)) || (isName(index + 1) && isName(index + 2) && !isEnded)
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
  end: number,
  known: KnownText,
): { readonly first: number; readonly last: number } | null {
  let first = from
  let to = end
  while (to > from && isMandate(tokens[to]?.word ?? '')) to -= 1
  // "Anna Muster Sprecherin der Gruppe": the comma before the function is missing.
  if (to >= from + 2 && isGivenName(bare(tokens[from]?.word ?? '')) && isFunction(tokens, to, to, known))
    to -= 1
  for (let index = from; index <= to; index += 1) if (isFunction(tokens, index, to, known)) first = index + 1
  for (let index = to; index >= first; index -= 1)
    if (isTitle(tokens[index]?.word ?? '') && index < to) first = titleStart(tokens, index, first)
  while (first <= to && opensSentence(tokens, first)) first += 1
  if (
    first > to ||
    /^(?:Familie|Familien|Eheleute|Firma|Landkreis|Gemeinde|Hotel)$/.test(tokens[first]?.word ?? '')
  )
    return null
  const length = to - first + 1
  // "med" is a title in German and a preposition in Swedish: titles alone are nobody.
  if (!tokens.slice(first, to + 1).some(({ word }) => isNameWord(word) && !isTitle(word))) return null
  const given = Array.from({ length }, (_, offset) => first + offset).find((index) =>
    isGivenName(bare(tokens[index]?.word ?? '')),
  )
  if (given !== undefined && given > first && given < to && !isTitle(tokens[given - 1]?.word ?? ''))
    return { first: given, last: to }
  const names = Array.from({ length }, (_, offset) => tokens[first + offset]?.word ?? '').filter(
    isNameWord,
  ).length
  const most = isInFunction(tokens, first) ? 2 : 3
  return names > most && given === undefined ? { first: to - 1, last: to } : { first, last: to }
}

/** A word that only stands at the start of a sentence; "Per" inside one is a given name. */
const opensSentence = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.word ?? ''
  return isSentenceStarter(word) && !(index > 0 && isGivenName(word))
}

/** Whether a word of a run that can be a name tells a function: "Minister", the second word of "Attorney General". */
function isFunction(tokens: readonly Token[], index: number, last: number, known: KnownText): boolean {
  const word = bare(tokens[index]?.word ?? '')
  if (closesRole(word, bare(tokens[index - 1]?.word ?? ''))) return true
  return isRoleWord(word) && !isSurname(tokens, index, last) && !(index === last && known.isSurname(word))
}

/** "Kerstin Hildebrandt MdL": a seat in a parliament is no name. */
const isMandate = (word: string): boolean => /^(?:MdB|MdL|MdA|MdEP|MdHB|MP|MEP|MSP|MLA|TD)$/.test(word)

/** "Gerhard Richter": behind a given name the word for a function is a surname. */
const isSurname = (tokens: readonly Token[], index: number, last: number): boolean =>
  index === last && isGivenName(bare(tokens[index - 1]?.word ?? ''))

/** "Minister of State Jane Doe", "Head of Marketing Jane Doe": what the function is for stands before the name. */
function isInFunction(tokens: readonly Token[], first: number): boolean {
  if (
    !/^(?:of|for|and|ai|agli|alla|alle|al|di|da|do|dos|das|del|della|per|de|du|des|à|aux|para|voor|van|till|for|für|und|y|e|et)$/.test(
      tokens[first - 1]?.word ?? '',
    )
  )
    return false
  const before = tokens.slice(Math.max(0, first - 6), first)
  return before.slice(before.findLastIndex(endsPhrase) + 1).some(({ word }) => isRoleWord(bare(word)))
}

/** "concejal de Conservación e Infraestructuras Municipales": what a function is for is nobody's name. */
function isForWhat(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(0, first)
  const segment = before.slice(before.findLastIndex(endsPhrase) + 1)
  const role = segment.findIndex(({ word }) => isRoleWord(bare(word)))
  const isJoined = /^(?:und|and|y|e|et|i)$/.test(segment.at(-1)?.word ?? '')
  return (
    role >= 0 &&
    isJoined &&
    segment
      .slice(role + 1, -1)
      .some(({ word }) => /^(?:de|del|di|da|do|of|for|für|ai|agli|alla|alle|al|à|aux|para|voor)$/.test(word))
  )
}

function titleStart(tokens: readonly Token[], index: number, least: number): number {
  let start = index
  while (start - 1 >= least && isTitle(tokens[start - 1]?.word ?? '')) start -= 1
  return start
}

/** What stands before a place or a body, not before a person. */
const prepositions =
  /^(?:in|im|am|bei|aus|nach|an|der|des|dem|den|zum|zur|at|of|from|the|du|de|des|la|las|los|el|il|lo|gli|di|della|delle|dei|del|do|da|dos|das|su|sus|son|sa|ses|leurs?|notre|suoi?|sua|seu|ihre[mnrs]?|seine[mnrs]?|unsere[mnrs]?|its|their|our)$/i

function scoreRun(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  words: Words,
  known: KnownText,
  isBesideVerb: boolean,
): number {
  const inner = tokens.slice(first, last + 1)
  const before = tokens[first - 1]?.word ?? ''
  const surname = bare(inner.at(-1)?.word ?? '')
  let score = 0
  if (inner.some(({ word }) => isTitle(word))) score += 4
  if (inner.some(({ word }) => isGivenName(bare(word)))) score += 4
  if (
    (first > 0 &&
      isFunction(tokens, first - 1, last, known) &&
      !endsPhrase(tokens[first - 1] ?? emptyToken)) ||
    /^(?:Herr|Herrn|Frau|Mr|Mrs|Ms|M|Mme|Monsieur|Madame|Miss|DA|ADA|AG)\.?$/.test(before)
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
  // "Maureen Holt, 71, …"
  if (/,$/.test(tokens[last]?.text ?? '') && /^\(?\d{1,3}\)?,?$/.test(tokens[last + 1]?.text ?? ''))
    score += 4
  if (first === 0) score += 2
  // "Besonders die Entnahme …": a capital at the start of a phrase alone makes no name, unless it is all that stands
  // beside the verb.
  const isAlone = isBesideVerb && tokens.length === 1
  if (first === 0 && inner.length === 1 && !isAlone && !known.hasNameBefore(surname) && !isGivenName(surname))
    score -= 4
  score -= tokens.slice(0, first).filter(({ text }) => /,$/.test(text)).length
  // "mayor of Altensiel" is a place unless the text gives a fuller name with these words: "Ursula von der Leyen".
  if (isParticle(inner[0]?.word ?? '') && !known.hasGivenNameBefore(inner.map(({ word }) => word).join(' ')))
    score -= 8
  // A name that the text gives in full elsewhere, as the last words before the quotation: “Açılışta konuşan Topuz, “…””
  if (surname.length > 2 && known.hasNameBefore(surname))
    score += last === tokens.length - 1 && first > 0 ? 2 : 1
  if (
    /(?:ung|heit|keit|schaft|tion|tät|ismus|ministerium|verband|amt|haus|projekts?|committee|council|county|university|department|office|group|foundation)$/i.test(
      surname,
    )
  )
    score -= 4
  if (prepositions.test(before)) score -= 3
  // "Bayerischen Fährwerken": an adjective and its noun.
  if (inner.length > 1 && /^\p{Lu}\p{Ll}+(?:ischen|lichen|ischer|licher)$/u.test(inner[0]?.word ?? ''))
    score -= 4
  if (isForWhat(tokens, first) && !inner.some(({ word }) => isTitle(word) || isGivenName(bare(word))))
    score -= 4
  // "Abbau von Standorten": two nouns, unless something else tells a person.
  const [lead, particle] = inner
  if (particle?.word === 'von' && lead !== undefined && !isGivenName(bare(lead.word)) && !isTitle(lead.word))
    score -= 2
  if (isFunction(tokens, last, last, known)) score -= 6
  if (inner.length === 1 && isListedField(tokens, first)) score -= 6
  if (followsRole(tokens, first)) score += 3
  return score
}

/** "Minister of Rivers, Harbours and Ferries, …": one of the fields of a function. */
const isListedField = (tokens: readonly Token[], place: number): boolean =>
  followsRole(tokens, place) &&
  /^(?:and|und|et|y|e|i)$/.test(tokens[place + 1]?.word ?? '') &&
  endsPhrase(tokens[place + 2] ?? emptyToken)

/** "La ministra de Territorio, Carmen Olmedo": the name in apposition to the function. */
const followsRole = (tokens: readonly Token[], first: number): boolean =>
  /,$/.test(tokens[first - 1]?.text ?? '') &&
  tokens
    .slice(tokens.slice(0, first - 1).findLastIndex(endsPhrase) + 1, first)
    .some(({ word }) => isRoleWord(bare(word)))

/** Whether a comma segment tells a function: "…, Präsidentin des BfN". */
const startsRole = (tokens: readonly Token[], index: number): boolean =>
  /,$/.test(tokens[index - 1]?.text ?? '') &&
  tokens
    .slice(index, index + 6)
    .some(({ word }) => isRoleWord(bare(word)) || /^(?:CEO|CTO|CFO|MdB|MdL|MEP|MP)$/.test(word))

/** Reads who a phrase names: "Staatssekretärin Dr. Leidig", "Jane Doe, head of X", "die neue Präsidentin", "he". */
export function readSpeaker(
  given: string,
  words: Words,
  known: KnownText,
  /** The phrase is what stands right beside a verb of saying, as its subject. */
  isBesideVerb = false,
): Speaker | null {
  // Ousman Noor of “Stop Killer Robots”: what stands in quotation marks is nobody's name.
  const phrase = withoutHonorific(given).replace(/[„“"«][^„“”"«»]{2,60}[“”"»]/gu, (title) =>
    title.toLowerCase(),
  )
  const tokens = tokensOf(phrase)
  if (/^[\s("']*\p{Lo}/u.test(phrase)) return readCaselessSpeaker(phrase, words)
  const name = findName(tokens, words, known, isBesideVerb)
  if (name !== null) {
    const text = tokens
      .slice(name.first, name.last + 1)
      .map(({ word, text: whole }, index, all) => (index < all.length - 1 ? whole : word))
      .join(' ')
    const role = readRoleBefore(tokens, name.first, words) ?? readRoleAfter(phrase, tokens, name.last, words)
    return { name: text, role, isPronoun: false }
  }
  const tellsFunction = ({ word }: Token): boolean => isRoleWord(bare(word)) && !known.isSurname(bare(word))
  const firstRole = tokens.findIndex(tellsFunction)
  // In a long sentence the function stands beside the verb: "…, le maire a indiqué que".
  const role = firstRole < 10 ? firstRole : tokens.findLastIndex(tellsFunction)
  if (role >= 0 && (role < 10 || role >= tokens.length - 5)) {
    const start = roleStart(tokens, role, words)
    const end = tokens.findIndex((token, index) => index >= role && endsPhrase(token))
    const text = tokens
      .slice(start, role + 1)
      .map(({ word }) => word)
      .join(' ')
    const isIndefinite = /^(?:an?|eine?|une?|un[ao]?|uno|een|en|ett|et)$/i.test(tokens[start - 1]?.word ?? '')
    return {
      name: null,
      role: end >= 0 && end < role ? null : text,
      isPronoun: false,
      isIndefinite,
      isWhole: opensScope.test(tokens[role + 1]?.word ?? ''),
    }
  }
  return tokens.slice(0, 4).some(({ word }) => words.pronoun.test(word) || isAge(word))
    ? { name: null, role: null, isPronoun: true }
    : null
}

/** What opens the words for what a function is for. */
const opensScope = /^(?:des|für|of|for|de|del|della|delle|di|du|voor|van)$/

/** "der 39-Jährige", "the 39-year-old": somebody named before. */
const isAge = (word: string): boolean => /^\d{1,3}-(?:[Jj]ährige[nr]?|year-old)$/.test(word)
