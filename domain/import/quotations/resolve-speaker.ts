import { isGivenName } from '../../document/given-names'
import { hasGivenName } from '../../document/names'
import { isRoleWord } from '../../document/role-words'
import type { Words } from '../words/words'
import { isCredit } from '../credit'
import { wordsFor } from '../words/words-for'
import { fullCaselessName } from './caseless-speaker'
import { isAttributionLine } from './attribution-line'
import type { KnownText } from './known-text'
import { findPersons, type People } from './people'
import { isNamed, readSpeaker, type Speaker } from './persons'
import { sentenceEnd, sentenceStart } from './sentences'

/** What is known of a release's people while its quotations are read in order. */
export interface State {
  readonly words: Words
  /** Text of the release in which names are looked up while a phrase is read. */
  readonly known: KnownText
  /** The fullest form that the release gives of a name. */
  readonly fullName: (name: string) => string
  readonly people: People
  readonly texts: readonly string[]
  readonly titles: readonly string[]
  /** Where the quotation that is judged stands. */
  before: { readonly text: number; readonly at: number }
  /** Who was quoted so far, by the fullest name. */
  readonly quoted: Set<string>
  /** Whether somebody was quoted whom nothing names. */
  hasUnnamed: boolean
  last: { readonly speaker: string | null; readonly role: string | null } | null
}

/** Who is quoted, by the fullest name. */
export interface Named {
  readonly speaker: string | null
  readonly role: string | null
}

/** Who issues "the following statement" that an earlier paragraph announced. */
export function stated(texts: readonly string[], text: number, state: State): Named | null {
  for (let place = text - 1; place >= Math.max(0, text - 3); place -= 1) {
    const value = texts[place] ?? ''
    const announced = announcement.exec(value)
    if (announced === null) continue
    const sentence = value.slice(sentenceStart(value, announced.index), announced.index)
    return resolve(readSpeaker(sentence, state.words, state.known), state)
  }
  return null
}

/** Whose statement a release is by its headline or subheadline: "Réaction de Clémence Aubier, députée …". */
export function titled({ titles, ...state }: State): Named | null {
  const [title] = titles.filter((one) => statement.test(one))
  const speaker =
    title === undefined ? null : readSpeaker(title.replace(statement, ''), state.words, state.known)
  return isNamed(speaker) ? { speaker: state.fullName(speaker.name), role: speaker.role } : null
}

/** Whom the line right above presents, name first: "Anne Riou, présidente du Département, revient sur …". */
export function presented(texts: readonly string[], text: number, state: State): Named | null {
  const line = texts[text - 1] ?? ''
  if (line.length > 250 || /[.!?]$/.test(line) || /[“”„«»"]/.test(line)) return null
  const speaker = readSpeaker(line, state.words, state.known)
  return isNamed(speaker) && speaker.role !== null && line.startsWith(speaker.name)
    ? resolve(speaker, state)
    : null
}

/** Who signs a quotation that is a paragraph of its own, in the line below it: "Anna Muster, Ministerin". */
export function signed(line: string | undefined, state: State): Named | null {
  if (line === undefined || !isAttributionLine(line)) return null
  const speaker = readSpeaker(line, state.words, state.known)
  return isNamed(speaker) ? resolve(speaker, state) : null
}

/**
 * Whom the paragraph before a quotation that is a paragraph of its own is about: "Sen. Jane Doe took to the floor today."
 * Where quotations of others stand between, it says nothing.
 */
export function broughtIn(texts: readonly string[], text: number, state: State): Named | null {
  const above = texts[text - 1] ?? ''
  const before = isCredit(above) ? (texts[text - 2] ?? '') : above
  if (before === '' || /[“”„«»"]/u.test(before)) return null
  const sentence = before.slice(0, sentenceEnd(before, 0)).replace(/[.!?\s]+$/, '')
  if (opensWithPronoun(sentence, state)) return null
  const speaker = readSpeaker(tellingClause(sentence, state) ?? sentence, state.words, state.known)
  if (!isNamed(speaker)) return null
  return speaker.role !== null || hasGivenName(state.fullName(speaker.name)) ? resolve(speaker, state) : null
}

const statement =
  /^(?:(?:joint\s+)?statement\s+(?:by|from|of)|(?:statement|erklärung|stellungnahme|kommentar)\s+von|(?:réaction|déclaration)\s+(?:de|du|d['’])|declaración\s+de|dichiarazione\s+di)\s*/iu

const announcement =
  /(?<!\p{L})(?:(?:the )?following (?:joint )?(?:statement|remarks|comment)|(?:folgende[sr]?|nachfolgende[sr]?) (?:statement|erklärung|stellungnahme)|(?:déclaration|communiqué) suivante?|siguiente (?:declaración|comunicado)|(?:seguente|la seguente) dichiarazione)(?!\p{L})/iu

/**
 * Whom a pronoun means where the sentence right before names nobody: whom a sentence of the paragraph names, from its end
 * back to the last quotation, or the one that the paragraph before opens with, where nobody has been quoted since.
 */
export function introduced(
  texts: readonly string[],
  place: { readonly text: number; readonly at: number },
  since: { readonly text: number; readonly at: number } | null,
  state: State,
): Named | null {
  const value = texts[place.text] ?? ''
  const from = since?.text === place.text ? since.at : 0
  let end = sentenceStart(value, place.at)
  for (let count = 0; end > from && count < 12; count += 1) {
    const start = Math.max(from, sentenceStart(value, end - 1))
    const who = subjectOf(value.slice(start, end), state)
    if (who !== null) return who
    if (start >= end) break
    end = start
  }
  const before = texts[place.text - 1]
  if (from > 0 || before === undefined || (since !== null && since.text >= place.text - 1)) return null
  return subjectOf(before.slice(0, sentenceEnd(before, 0)), state)
}

/** Whom the sentence right before a quotation means by "he" or "him": somebody whom a sentence before that introduces. */
export function referred(
  texts: readonly string[],
  place: { readonly text: number; readonly at: number },
  since: { readonly text: number; readonly at: number } | null,
  state: State,
): Named | null {
  const pronouns = state.words === wordsFor('de') ? german : state.words === wordsFor('en') ? english : null
  const before = (texts[place.text] ?? '').slice(0, place.at).trimEnd()
  if (pronouns === null || !'.!?'.includes(before.at(-1) ?? ' ')) return null
  const start = sentenceStart(before, before.length - 1)
  const hasPronoun = before
    .slice(start)
    .split(/[^\p{L}]+/u)
    .some((word) => pronouns.test(word))
  return hasPronoun ? introduced(texts, { text: place.text, at: start }, since, state) : null
}

/** Pronouns of one person; German ones may mean a thing as well, which speaks less often. */
const german = /^(?:er|ihm|ihn)$/iu
const english = /^(?:he|him|she)$/iu

/** "…, concludes Jane Doe, who reports on it": what stands behind the verb of saying of a sentence that it closes. */
function tellingClause(sentence: string, { words }: State): string | null {
  const clauses = sentence.split(/,[\s\u00a0]/u)
  const telling = clauses.findIndex((clause, index) => index > 0 && words.saying.test(firstWord(clause)))
  return telling < 0
    ? null
    : clauses
        .slice(telling)
        .join(', ')
        .slice(firstWord(clauses[telling] ?? '').length)
}

const firstWord = (clause: string): string => /^\p{Ll}*/u.exec(clause)?.[0] ?? ''

/** Whom some words name, by a name or by the function of somebody named before. */
export function nameIn(phrase: string, state: State): Named | null {
  const speaker = readSpeaker(phrase, state.words, state.known)
  return speaker === null || speaker.isPronoun ? null : resolve(speaker, state)
}

/** Whom a sentence is about, by a name of at least two words; a sentence about "he" or "she" introduces nobody. */
function subjectOf(sentence: string, state: State): Named | null {
  if (opensWithPronoun(sentence, state)) return null
  const speaker = readSpeaker(sentence.replace(/[.!?\s]+$/, ''), state.words, state.known)
  return isNamed(speaker) && / /.test(state.fullName(speaker.name)) ? resolve(speaker, state) : null
}

const opensWithPronoun = (sentence: string, { words }: State): boolean =>
  words.pronoun.test(/^[\s\u00a0]*(\p{L}+)/u.exec(sentence)?.[1] ?? '')

/** Whom the sentence right before a quotation names: "X stressed the need for speed. “…”" */
export function nearby(text: string, openAt: number, state: State): Named | null {
  const before = text.slice(Math.max(0, openAt - 1500), openAt).trimEnd()
  if (!/[.!?]$/.test(before)) return null
  const sentence = unquoted(before.slice(sentenceStart(before, before.length - 1)))
  if (opensWithPronoun(sentence, state)) return null
  const main = nameIn(mainClause.exec(sentence)?.[1] ?? '', state)
  if (main?.speaker) return main
  const speaker = readSpeaker(sentence.replace(/(?<![.!?])[.!?]+$/, ''), state.words, state.known)
  if (isNamed(speaker) || speaker?.isIndefinite === true) return resolve(speaker, state)
  const role = speaker?.role ?? null
  const bearer = role === null ? null : state.people.findByRole(role)
  return bearer === null ? null : { speaker: state.fullName(bearer.name), role: bearer.role }
}

/** "Muster ist sicher, dass Trainer Beispiel …": who is sure of it speaks. */
const mainClause = /^([^,]{3,80}),\s(?:dass|daß|ob|that|que|che)\s/u

/** The words of a sentence behind a quotation that ends in it: “…”, sagte er. */
const unquoted = (sentence: string): string => {
  const close = /[“”»"](?=[\s\u00a0]*,)/u.exec(sentence)
  return close === null || /[„“«"]/u.test(sentence.slice(0, close.index))
    ? sentence
    : sentence.slice(close.index + 1)
}

/** Turns what an attribution says into a name: the fullest that the text gives, of a function its bearer, of a pronoun the last speaker. */
export function resolve(speaker: Speaker | null, state: State): Named | null {
  if (speaker === null) return null
  if (speaker.name !== null) {
    const full = state.fullName(speaker.name)
    const name =
      full === speaker.name ? (quotedBefore(full, state) ?? fullCaselessName(full, textBefore(state))) : full
    state.people.add({ name, role: speaker.role })
    return { speaker: name, role: speaker.role }
  }
  if (speaker.isPronoun) return state.last ?? lastPerson(state)
  if (speaker.isIndefinite === true) return { speaker: null, role: speaker.role }
  if (speaker.role === null) return state.last
  if (/^kolleg(?:e|en|in)$/iu.test(speaker.role)) return { speaker: otherThanLast(state), role: speaker.role }
  const bearer = state.people.findByRole(speaker.role)
  const last = speaker.isWhole === true ? null : (state.last?.speaker ?? null)
  const name = bearer === null ? last : state.fullName(bearer.name)
  return { speaker: name, role: speaker.role }
}

/** „…“, so der Imker: whom the text before calls so, right before the name or behind a comma after it. */
export function described(rest: string, state: State): Named | null {
  const word =
    /^[^\p{L}]{0,4}\p{Ll}+[\s\u00a0](?:der|die|the|le|la|il)[\s\u00a0]([\p{L}-]{4,40})(?!\p{L})/u.exec(
      rest,
    )?.[1]
  if (word === undefined || isRoleWord(word)) return null
  const names = new Set<string>()
  const text = textBefore(state)
  for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    const behind = /^[\s\u00a0]((?:\p{Lu}[\p{L}'’-]+[\s\u00a0]){1,2}\p{Lu}[\p{L}'’-]+)/u.exec(
      text.slice(at + word.length, at + word.length + 80),
    )
    const ahead =
      /((?:\p{Lu}[\p{L}'’-]+[\s\u00a0]){1,2}\p{Lu}[\p{L}'’-]+),[\s\u00a0](?:[\p{Ll}\d-]+[\s\u00a0]){0,3}$/u.exec(
        text.slice(Math.max(0, at - 120), at),
      )
    const name = behind?.[1] ?? ahead?.[1]
    if (name !== undefined && isGivenName(name.split(/\s/)[0] ?? '')) names.add(state.fullName(name))
    if (names.size > 1) return null
  }
  const [only] = names
  return only === undefined ? null : { speaker: only, role: word }
}

/** "seine Kollegin": whoever was quoted before the last one. */
const otherThanLast = ({ quoted, last }: State): string | null =>
  [...quoted].findLast((name) => name !== last?.speaker) ?? null

/** Somebody quoted before whose name ends in this one; scripts without capitals have no other sign of a name. */
const quotedBefore = (name: string, { quoted }: State): string | null =>
  [...quoted].findLast((one) => one.endsWith(` ${name}`)) ?? null

/** Whom the text right before the quotation named last together with a function. */
const lastPerson = (state: State): Named | null => {
  const person = findPersons(textBefore(state)).at(-1)
  return person === undefined ? null : { speaker: state.fullName(person.name), role: person.role }
}

/** The text right before the quotation that is judged: three paragraphs at most. */
const textBefore = ({ texts, before: { text, at } }: State): string =>
  [...texts.slice(Math.max(0, text - 3), text), (texts[text] ?? '').slice(0, at)].join('\n').slice(-4000)
