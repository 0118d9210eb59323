import { nameFinder } from '../../document/names'
import { countWords } from '../line-kinds'
import { english } from '../words/english'
import type { Words } from '../words/words'
import {
  readAttributionAfter,
  readAttributionBefore,
  readAttributionInside,
  sentenceEnd,
  sentenceStart,
  type Attribution,
} from './attributions'
import { knownText, type KnownText } from './known-text'
import { collectPeople, findPersons, isNamed, readSpeaker, type People, type Speaker } from './persons'
import { findQuotedSpans, type QuotedSpan } from './quoted-spans'

/** Why words in quotation marks were taken for a quotation. */
export type QuotationReason =
  'attributedAfter' | 'attributedBefore' | 'attributedInside' | 'carriedOver' | 'wholeParagraph' | 'sentence'

/** A quotation in running text. */
export interface FoundQuotation {
  readonly span: QuotedSpan
  readonly speaker: string | null
  readonly role: string | null
  readonly reason: QuotationReason
  readonly confidence: number
}

interface State {
  readonly words: Words
  /** Text of the release in which names are looked up while a phrase is read. */
  readonly known: KnownText
  /** The fullest form that the release gives of a name. */
  readonly fullName: (name: string) => string
  readonly people: People
  /** Who was quoted so far, by the fullest name. */
  readonly quoted: Set<string>
  last: { readonly speaker: string | null; readonly role: string | null } | null
}

/** Finds the quotations in the running text of a release, and who is quoted. Titles and terms in quotation marks are left out. */
export function findQuotations(
  texts: readonly string[],
  known: string,
  words: Words,
): readonly FoundQuotation[] {
  const state: State = {
    words,
    known: knownText(known.slice(0, 60_000)),
    fullName: nameFinder(known),
    people: collectPeople(findPersons(known)),
    quoted: new Set(),
    last: null,
  }
  const spans = findQuotedSpans(texts)
  const found: FoundQuotation[] = []
  for (const [index, span] of spans.entries()) {
    const before = found.at(-1)?.span === spans[index - 1] ? (found.at(-1) ?? null) : null
    const quotation = judge(span, texts, before, state)
    if (quotation === null) continue
    found.push(quotation)
    if (quotation.speaker === null) continue
    state.last = { speaker: quotation.speaker, role: quotation.role }
    state.quoted.add(quotation.speaker)
  }
  return found
}

const quotedText = (span: QuotedSpan, texts: readonly string[]): string =>
  span.parts.map(({ text, from, to }) => (texts[text] ?? '').slice(from, to)).join(' ')

function judge(
  span: QuotedSpan,
  texts: readonly string[],
  before: FoundQuotation | null,
  state: State,
): FoundQuotation | null {
  const { words, known } = state
  const quoted = quotedText(span, texts)
  const first = span.parts[0]
  const last = span.parts.at(-1)
  if (first === undefined || last === undefined || quoted === '') return null
  const opening = texts[first.text] ?? ''
  const closing = texts[last.text] ?? ''
  const length = countWords(quoted)
  const caseless = !/[\p{Lu}\p{Ll}]/u.test(quoted.slice(0, 3))
  const opensSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(quoted) || caseless
  const isSentence = opensSentence && /[.!?…。！？]$/.test(quoted)
  // Many languages set the full stop behind the closing mark.
  const isClosed =
    isSentence || (opensSentence && /^[.。]/.test(closing.slice(last.to).replace(/^[”"»“’」\s\u00a0]+/u, '')))
  const isLead = opening.slice(0, span.openAt).trim() === ''
  const announced = isLead ? readAnnouncement(texts[first.text - 1], words, known) : null
  const leading = announced ?? readAttributionBefore(opening, span.openAt, quoted, words, known)
  const trailing = readAttributionAfter(closing, span.closeAt, quoted, words, known)
  const attribution = withSubject(choose(leading, trailing), opening, span.openAt, state)
  const make = (who: Named | null, reason: QuotationReason, confidence: number): FoundQuotation => ({
    span,
    speaker: who?.speaker ?? null,
    role: who?.role ?? null,
    reason,
    confidence,
  })
  if (attribution !== null && isLongEnough(attribution, length, isSentence, quoted)) {
    const isHere = attribution.speaker?.isPronoun === true && attribution.kind === 'before'
    const told = nearby(opening, isHere ? sentenceStart(opening, span.openAt) : span.openAt, state)
    const who =
      (isHere || (attribution.speaker?.isPronoun === true && told !== null && told.speaker !== null)
        ? told
        : null) ??
      resolve(attribution.speaker, state) ??
      (attribution.speaker === null ? (told ?? carryInto(before, span)) : null)
    if (who !== null || attribution.isSure)
      return make(
        who,
        attribution.kind === 'after' ? 'attributedAfter' : 'attributedBefore',
        attribution.isSure ? 0.95 : 0.8,
      )
  }
  const inside = words === english ? null : readAttributionInside(quoted, words, known)
  if (inside !== null && length >= 4) return make(resolve(inside, state), 'attributedInside', 0.9)
  const isWhole = isLead && closing.slice(span.closeAt).replace(/[\s.,]/g, '') === ''
  if (before !== null && goesOn(before, span, texts, words, known) && (isClosed ? length >= 3 : length >= 6))
    return make({ speaker: before.speaker, role: before.role }, 'carriedOver', 0.85)
  if (isWhole && length >= 6)
    return make(carryInto(before, span) ?? stated(texts, first.text, state), 'wholeParagraph', 0.7)
  if (isSentence && length >= 7 && !isTitled(opening, span.openAt, words))
    return make(nearby(opening, span.openAt, state) ?? carryInto(before, span), 'sentence', 0.6)
  return !isTitled(opening, span.openAt, words) && length >= 14
    ? make(nearby(opening, span.openAt, state) ?? carryInto(before, span), 'sentence', 0.5)
    : null
}

interface Named {
  readonly speaker: string | null
  readonly role: string | null
}

const isTitled = (text: string, openAt: number, words: Words): boolean =>
  words.titleBefore.test(text.slice(Math.max(0, openAt - 80), openAt))

const isLongEnough = (
  { isSure, kind }: Attribution,
  length: number,
  isSentence: boolean,
  quoted: string,
): boolean => {
  if (isSentence) return length >= 2
  if (kind === 'after') return length >= (isSure ? 3 : 5) || /,$/.test(quoted)
  return length >= 4
}

/** A paragraph that ends in a colon and says who speaks announces the quotation that opens the next. */
function readAnnouncement(text: string | undefined, words: Words, known: KnownText): Attribution | null {
  return text !== undefined && /:\s*$/.test(text)
    ? readAttributionBefore(`${text} „`, text.length + 1, '', words, known)
    : null
}

/** Of two attributions the one with a colon before the quotation, else the one that names somebody, else the one after. */
function choose(leading: Attribution | null, trailing: Attribution | null): Attribution | null {
  if (leading === null || trailing === null) return leading ?? trailing
  if (isNamed(leading.speaker) && leading.isSure) return leading
  return trailing.speaker !== null ? trailing : leading
}

/** A verb behind the quotation whose subject stands before it: “Öğretmen Sevgi Acar ise “…” diye konuştu.” */
function withSubject(
  attribution: Attribution | null,
  text: string,
  openAt: number,
  { words, known }: State,
): Attribution | null {
  if (attribution?.kind !== 'after' || attribution.speaker !== null) return attribution
  const clause = text.slice(sentenceStart(text, openAt), openAt).trim()
  if (clause === '' || /[“”»«"]/.test(clause)) return attribution
  const speaker = readSpeaker(clause, words, known)
  return isNamed(speaker) ? { ...attribution, speaker } : attribution
}

/** Whether a quotation goes on with the one before it: nothing but its attribution stands between them. */
function goesOn(
  before: FoundQuotation,
  span: QuotedSpan,
  texts: readonly string[],
  words: Words,
  known: KnownText,
): boolean {
  const end = before.span.parts.at(-1)
  const start = span.parts[0]
  if (end === undefined || start === undefined) return false
  if (start.text === end.text + 1) {
    const rest = (texts[end.text] ?? '').slice(before.span.closeAt)
    const isAttributionOnly = countWords(rest.slice(sentenceEnd(rest, 1))) === 0
    return (
      (texts[start.text] ?? '').slice(0, span.openAt).trim() === '' &&
      // What follows it says who speaks, though not in words that were understood.
      !/^[“”»"’]?\s*,/.test((texts[start.text] ?? '').slice(span.closeAt - 1, span.closeAt + 3).slice(1)) &&
      isAttributionOnly &&
      before.reason !== 'sentence'
    )
  }
  if (start.text !== end.text) return false
  const between = (texts[end.text] ?? '').slice(before.span.closeAt, span.openAt)
  const stop = sentenceEnd(between, 1)
  const rest = between.slice(stop)
  if (countWords(rest) === 0) return true
  // A clause that leads on: "… sagte X und fügte hinzu:", "… dedi, ve devam etti:".
  return countWords(rest) <= 6 && !isNamed(readSpeaker(rest, words, known)) && /[:,]\s*$/.test(rest)
}

/** A quotation that nothing attributes takes the speaker of the one before it in the same paragraph. */
function carryInto(before: FoundQuotation | null, span: QuotedSpan): Named | null {
  const isSameText = before !== null && before.span.parts.at(-1)?.text === span.parts[0]?.text
  return isSameText ? { speaker: before.speaker, role: before.role } : null
}

/** Who issues "the following statement" that an earlier paragraph announced. */
function stated(texts: readonly string[], text: number, state: State): Named | null {
  for (let place = text - 1; place >= Math.max(0, text - 3); place -= 1) {
    const value = texts[place] ?? ''
    const announced = announcement.exec(value)
    if (announced === null) continue
    const sentence = value.slice(sentenceStart(value, announced.index), announced.index)
    return resolve(readSpeaker(sentence, state.words, state.known), state)
  }
  return null
}

const announcement =
  /(?<!\p{L})(?:(?:the )?following (?:joint )?(?:statement|remarks|comment)|(?:folgende[sr]?|nachfolgende[sr]?) (?:statement|erklärung|stellungnahme)|(?:déclaration|communiqué) suivante?|siguiente (?:declaración|comunicado)|(?:seguente|la seguente) dichiarazione)(?!\p{L})/iu

/** Whom the sentence right before a quotation names: "X stressed the need for speed. “…”" */
function nearby(text: string, openAt: number, state: State): Named | null {
  const before = text.slice(Math.max(0, openAt - 1500), openAt).trimEnd()
  if (!/[.!?]$/.test(before)) return null
  const sentence = before.slice(sentenceStart(before, before.length - 1))
  const speaker = readSpeaker(sentence.replace(/(?<![.!?])[.!?]+$/, ''), state.words, state.known)
  return isNamed(speaker) ? resolve(speaker, state) : null
}

/** Turns what an attribution says into a name: the fullest that the text gives, of a function its bearer, of a pronoun the last speaker. */
function resolve(speaker: Speaker | null, state: State): Named | null {
  if (speaker === null) return null
  if (speaker.name !== null) {
    const full = state.fullName(speaker.name)
    const name = full === speaker.name ? (quotedBefore(full, state) ?? full) : full
    state.people.add({ name, role: speaker.role })
    return { speaker: name, role: speaker.role }
  }
  if (speaker.isPronoun) return state.last ?? lastPerson(state)
  if (speaker.role === null) return state.last
  if (speaker.isIndefinite === true) return { speaker: null, role: speaker.role }
  const bearer = state.people.findByRole(speaker.role)
  const name = bearer === null ? (state.last?.speaker ?? null) : state.fullName(bearer.name)
  return { speaker: name, role: speaker.role }
}

/** Somebody quoted before whose name ends in this one; scripts without capitals have no other sign of a name. */
const quotedBefore = (name: string, { quoted }: State): string | null =>
  [...quoted].findLast((one) => one.endsWith(` ${name}`)) ?? null

const lastPerson = (state: State): Named | null => {
  const person = state.people.last()
  return person === null ? null : { speaker: state.fullName(person.name), role: person.role }
}
