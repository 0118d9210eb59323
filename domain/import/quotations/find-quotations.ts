import { nameFinder } from '../../document/names'
import { countWords } from '../line-kinds'
import { english } from '../words/english'
import type { Words } from '../words/words'
import type { Attribution } from './attribution'
import { readAttributionAfter } from './attribution-after'
import { namesTitle, readAttributionBefore } from './attribution-before'
import { readAttributionInside } from './attribution-inside'
import { knownText, type KnownText } from './known-text'
import { collectPeople, findPersons } from './people'
import { isNamed, readSpeaker } from './persons'
import { findQuotedSpans, type QuotedSpan } from './quoted-spans'
import { withoutHonorific } from './tokens'
import {
  broughtIn,
  described,
  introduced,
  nearby,
  presented,
  referred,
  signed,
  resolve,
  stated,
  titled,
  type Named,
  type State,
} from './resolve-speaker'
import { attributedBySentence, subjectOfClause, valuedBy } from './sentence-around'
import { sentenceEnd, sentenceStart } from './sentences'

/** Why words in quotation marks were taken for a quotation. */
export type QuotationReason =
  | 'attributedAfter'
  | 'attributedBefore'
  | 'attributedInside'
  | 'carriedOver'
  | 'wholeParagraph'
  | 'setApart'
  | 'sentence'

/** A quotation in running text. */
export interface FoundQuotation {
  readonly span: QuotedSpan
  readonly speaker: string | null
  readonly role: string | null
  readonly reason: QuotationReason
  readonly confidence: number
}

/** What the file shows beside the words of its running text. */
export interface Surroundings {
  /** Texts that the file sets apart as quoted, by their place. */
  readonly setApart?: ReadonlySet<number>
  /** Headline and subheadline, which may say whose statement the release is. */
  readonly titles?: readonly string[]
}

/**
 * Finds the quotations in the running text of a release, and who is quoted. Titles and terms in quotation marks are
 * left out. A text that the file sets apart as quoted is one quotation where it has no quotation marks of its own.
 */
export function findQuotations(
  texts: readonly string[],
  known: string,
  words: Words,
  { setApart = new Set(), titles = [] }: Surroundings = {},
): readonly FoundQuotation[] {
  const spoken = withoutHonorific(known)
  const state: State = {
    words,
    known: knownText(spoken.slice(0, 60_000)),
    fullName: nameFinder(spoken),
    people: collectPeople(findPersons(known)),
    texts,
    titles,
    before: { text: 0, at: 0 },
    quoted: new Set(),
    hasUnnamed: false,
    last: null,
  }
  const spans = findQuotedSpans(texts, setApart)
  const found: FoundQuotation[] = []
  for (const span of spans) {
    // A title or a term between two quotations parts them no more than other words do.
    const before = found.at(-1) ?? null
    const quotation = judge(span, texts, before, state)
    if (quotation === null) continue
    found.push(quotation)
    if (quotation.speaker === null) {
      state.hasUnnamed = true
      continue
    }
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
  if (first.isSetApart === true) return { ...setApartSpeaker(first.text, before, texts, state), span }
  const announced = isLead ? readAnnouncement(texts[first.text - 1], words, known) : null
  if (namesTitle.test(opening.slice(Math.max(0, span.openAt - 40), span.openAt))) return null
  if (isOccasion(opening, span.openAt, closing.slice(span.closeAt, span.closeAt + 220))) return null
  state.before = { text: first.text, at: span.openAt }
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
  const isCut = reopens.test(closing.slice(last.to, last.to + 160))
  if (
    attribution !== null &&
    (isLongEnough(attribution, length, isSentence, quoted) || (isCut && attribution.isSure))
  ) {
    const isPronoun = attribution.speaker?.isPronoun === true
    const isReported = attribution.speaker === null && !attribution.isSure
    const isHere = (isPronoun || isReported) && attribution.kind === 'before'
    const told =
      nearby(opening, isHere ? sentenceStart(opening, span.openAt) : span.openAt, state) ??
      (isPronoun || isReported
        ? introduced(texts, { text: first.text, at: span.openAt }, endOf(before), state)
        : null)
    const who =
      (isHere || isPronoun ? told : null) ??
      resolve(attribution.speaker, state) ??
      (attribution.speaker === null
        ? (described(closing.slice(span.closeAt), state) ?? told ?? carryInto(before, span))
        : null)
    if (who !== null || attribution.isSure)
      return make(
        who,
        attribution.kind === 'after' ? 'attributedAfter' : 'attributedBefore',
        attribution.isSure ? 0.95 : 0.8,
      )
  }
  const inside = words === english ? null : readAttributionInside(quoted, words, known)
  if (inside !== null && length >= 4) return make(resolve(inside, state), 'attributedInside', 0.9)
  const behind = attributedBySentence(texts, { text: last.text, at: span.closeAt }, state)
  if (behind !== null && length >= 4) return make(behind, 'attributedAfter', 0.85)
  const isWhole = isLead && closing.slice(span.closeAt).replace(/[\s.,]/g, '') === ''
  if (
    before !== null &&
    goesOn(before, span, texts, words, known) &&
    (isClosed
      ? length >= (isSentence ? 2 : 3)
      : length >= 6 || (length >= 2 && isInterrupted(before, span, opening)))
  )
    return make({ speaker: before.speaker, role: before.role }, 'carriedOver', 0.85)
  const valued = isLead && isSentence && length >= 4 ? valuedBy(closing.slice(span.closeAt), state) : null
  if (valued !== null) return make(valued, 'attributedAfter', 0.75)
  if (isWhole && length >= 6)
    return make(
      carryInto(before, span) ??
        signed(texts[last.text + 1], state) ??
        stated(texts, first.text, state) ??
        titled(state) ??
        presented(texts, first.text, state) ??
        onlyOne(state) ??
        broughtIn(texts, first.text, state),
      'wholeParagraph',
      0.7,
    )
  if (isSentence && length >= 7 && !isTitled(opening, span.openAt, words))
    return make(
      nearby(opening, span.openAt, state) ??
        subjectOfClause(opening, span.openAt, state) ??
        referred(texts, { text: first.text, at: span.openAt }, endOf(before), state) ??
        carryInto(before, span) ??
        onlyOneIn(opening.slice(0, span.openAt), state),
      'sentence',
      0.6,
    )
  return !isTitled(opening, span.openAt, words) && length >= 14
    ? make(nearby(opening, span.openAt, state) ?? carryInto(before, span), 'sentence', 0.5)
    : null
}

/** Zur Mitteilung „…“ erklärt Anna Muster: „…“ What was said before, and by others, is only what the speaker comments on. */
const isOccasion = (text: string, openAt: number, behind: string): boolean =>
  occasion.test(text.slice(sentenceStart(text, openAt), openAt)) &&
  /^,?[\s\u00a0][^„“”"«».!?:]{3,180}:[\s\u00a0]*(?:$|[„“"«])/u.test(
    behind.replace(/(?<=(?:^|[\s\u00a0])(?:\p{Lu}\p{Ll}{0,4}|h|c|rer|nat|med|phil|jur))\./gu, ''),
  )

const occasion =
  /^(?:zu[mr]?|anlässlich|angesichts|(?:commenting|reacting|speaking|responding)[\s\u00a0](?:on|to|about)|in[\s\u00a0](?:response|reaction)[\s\u00a0]to|à[\s\u00a0]propos|en[\s\u00a0](?:réaction|réponse)|suite[\s\u00a0]|tras[\s\u00a0]|en[\s\u00a0]respuesta)(?!\p{L})/iu

/** Who speaks in a paragraph set apart as quoted: whom the paragraph before announces, or who spoke in the one right before. */
function setApartSpeaker(
  text: number,
  before: FoundQuotation | null,
  texts: readonly string[],
  state: State,
): Omit<FoundQuotation, 'span'> {
  const goesOnFrom = before?.reason === 'setApart' && before.span.parts.at(-1)?.text === text - 1
  const announced = readAnnouncement(texts[text - 1], state.words, state.known)
  const who = goesOnFrom ? before : announced === null ? null : resolve(announced.speaker, state)
  return { speaker: who?.speaker ?? null, role: who?.role ?? null, reason: 'setApart', confidence: 0.9 }
}

/** “No forgetting,” she said, “that …”: what a clause cuts in two is one sentence of speech, however short its first part is. */
const reopens = /^[“”»"]?,?[“”»"]?[\s\u00a0][^“”„«»".!?:]{4,110},[\s\u00a0]*[“”„«»"]\p{Ll}/u

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

/** “…”, says X, “…”: one sentence of speech, cut in two by who speaks. */
function isInterrupted(before: FoundQuotation, span: QuotedSpan, text: string): boolean {
  if (before.span.parts.at(-1)?.text !== span.parts[0]?.text) return false
  const between = text.slice(before.span.closeAt, span.openAt)
  return /,[\s\u00a0]*$/.test(between) && !/[.!?:;][\s\u00a0]/.test(between)
}

/** A quotation that nothing attributes takes the speaker of the one before it in the same paragraph. */
function carryInto(before: FoundQuotation | null, span: QuotedSpan): Named | null {
  const isSameText = before !== null && before.span.parts.at(-1)?.text === span.parts[0]?.text
  return isSameText ? { speaker: before.speaker, role: before.role } : null
}

/** A statement of one person has paragraphs of theirs that say so no more. */
const onlyOne = ({ quoted, last, hasUnnamed }: State): Named | null =>
  quoted.size === 1 && !hasUnnamed ? last : null

/** The one person quoted so far, where the words before the quotation name them again. */
function onlyOneIn(text: string, state: State): Named | null {
  const only = onlyOne(state)
  const surname = only?.speaker?.split(/\s/).at(-1)
  return surname !== undefined && text.split(/[^\p{L}\p{M}'’-]+/u).includes(surname) ? only : null
}

/** Where a quotation ends. */
const endOf = (quotation: FoundQuotation | null): { readonly text: number; readonly at: number } | null => {
  const last = quotation?.span.parts.at(-1)
  return quotation === null || last === undefined ? null : { text: last.text, at: quotation.span.closeAt }
}
