import { isRoleWord } from '../../document/role-words'
import { countWords } from '../line-kinds'
import type { Words } from '../words/words'
import { english } from '../words/english'
import { wordsFor } from '../words/words-for'
import { firstClause, pronoun, type Attribution } from './attribution'
import { isHangul, readHangulAfter } from './hangul-attributions'
import { isIdeographic, readIdeographicAfter } from './ideographic-attributions'
import type { KnownText } from './known-text'
import { isNamed, readSpeaker, type Speaker } from './persons'
import { sayingVerb } from './saying-verb'
import { sentenceEnd } from './sentences'

/** What stands between the closing mark and the words after it. */
const joint = /^[\s\u00a0]*[,.，、،]?[\s\u00a0]*(?:(?:[–—-]{1,2}|[―－])[\s\u00a0]*)?/u

/** The attribution that follows a quotation: “, so X.”, “, said X, head of Y”, “ X said”. */
export function readAttributionAfter(
  text: string,
  closeAt: number,
  quoted: string,
  words: Words,
  known: KnownText,
): Attribution | null {
  const between = joint.exec(text.slice(closeAt))?.[0] ?? ''
  const start = closeAt + between.length
  if (start >= text.length) return null
  // Behind a comma of these scripts a name in Latin letters may come first.
  const window = /^[”"」』\s]{0,2}[，、]/u.test(text.slice(closeAt, closeAt + 3)) ? 40 : 12
  if (isIdeographic(text.slice(closeAt, closeAt + window))) {
    const speaker = readIdeographicAfter(text.slice(closeAt))
    return speaker === null ? null : { kind: 'after', speaker, isSure: true }
  }
  if (isHangul(text.slice(start, start + 2))) {
    const speaker = readHangulAfter(text.slice(start))
    return speaker === null ? null : { kind: 'after', speaker, isSure: true }
  }
  const hasStop = between.includes('.')
  const hasComma = between.includes(',') || /,$/.test(quoted) || /[!?]$/.test(quoted)
  const phrase = text.slice(start, sentenceEnd(text, start))
  const first = /^[^\s\u00a0,;:]+/u.exec(phrase)?.[0] ?? ''
  if (first === '' || first.startsWith('(')) return readBracketed(phrase, text.slice(start), words, known)
  if (hasStop && !/^\p{Ll}|^\p{Lo}/u.test(first)) return null
  const isDashed = /[–—―－-]/.test(between)
  if (/\.$/.test(quoted) && !hasComma && !isDashed && /^\p{Lu}/u.test(first))
    return readTrailingVerb(phrase, words, known, true)
  if (/^wie\s/iu.test(phrase) && between.includes(','))
    return after(phrase.replace(/^wie\s/iu, ''), words, known)
  if (words.according.test(phrase)) return after(phrase.replace(words.according, ''), words, known)
  const cited = citedAs.exec(phrase)?.[1]
  if (cited !== undefined) return after(` ${cited}`, words, known)
  const verb = sayingVerb(phrase, words)
  if (verb !== null) {
    const attribution = after(phrase.slice(verb), words, known)
    // Without a sign between the two the verb may be the sentence's own: The exhibition “…” tells the story of …
    const isQuoting =
      /^(?:diye|dedi|diyen|diyor|şeklinde|ifade(?:lerini|sini|leriyle)|sözler(?:ini|iyle))$/u.test(first)
    const isJoined = isQuoting || hasComma || isDashed || /[.…]$/.test(quoted)
    // German and English part the two by a comma; a title or a term in quotation marks has none.
    const isTerm = (words === wordsFor('de') || words === english) && countWords(quoted) < 6
    return isJoined || (attribution.speaker !== null && !isTerm) ? attribution : null
  }
  // In German the verb comes first behind a quotation, and a comma before both.
  const isApart = words !== wordsFor('de') || hasComma || hasStop || isDashed
  const trailing = isApart ? readTrailingVerb(phrase, words, known, false) : null
  if (trailing !== null) return trailing
  // Scripts without capitals: one word behind the comma is a verb without its subject.
  if (hasComma && /^\p{Lo}+$/u.test(phrase.trim())) return pronounAfter
  // German and others: after the comma a verb in lower case that no list has, then its subject.
  const isVerbLike = words === wordsFor('de') ? /^\p{Ll}+(?:t|te|ten|en)$/u : /^(?:s[’'])?\p{Ll}{2,}$/u
  if (hasComma && isVerbLike.test(first) && !words.unfinished.test(first) && !words.that.test(first)) {
    const speaker = readSpeaker(phrase.slice(first.length), words, known)
    if (isNamed(speaker) && countWords(phrase) <= 14) return { kind: 'after', speaker, isSure: false }
    // „…“, betete der Bischof
    const isFunction = typeof speaker?.role === 'string'
    if (isFunction && words.article.test(/^\s*(\p{L}+)/u.exec(phrase.slice(first.length))?.[1] ?? ''))
      return countWords(phrase) <= 5 ? { kind: 'after', speaker, isSure: false } : null
    if (opensWithPronoun(phrase.slice(first.length), words)) return pronounAfter
  }
  if (hasComma && /^\p{Ll}+-(?:t-)?(?:il|elle|ils|elles)$/u.test(first)) return pronounAfter
  if (hasComma && words === english && words.pronoun.test(first) && countWords(phrase) <= 8)
    return pronounAfter
  if (hasComma && start + phrase.length >= text.length - 1) {
    const speaker = readSignature(phrase, words, known)
    if (speaker !== null) return { kind: 'after', speaker, isSure: false }
  }
  const isLast = /^[.!]?[\s\u00a0]*(?:$|[„“"«])/u.test(text.slice(start + phrase.length))
  if (isDashed && countWords(phrase) <= 14 && isLast) {
    const speaker = readSpeaker(phrase, words, known)
    return !isNamed(speaker) ? null : { kind: 'after', speaker, isSure: false }
  }
  return null
}

/** „…“, wird Präsidentin Anna Muster zitiert */
const citedAs = /^wird[\s\u00a0]([^.!?]{3,120}?)[\s\u00a0]zitiert(?!\p{L})/u

/** „…“, Anna Muster, Leiterin der Werke: nothing but a name and its function up to the end, as lists of statements have it. */
function readSignature(phrase: string, words: Words, known: KnownText): Speaker | null {
  if (countWords(phrase) > 16) return null
  const speaker = readSpeaker(phrase, words, known)
  if (!isNamed(speaker)) return null
  const rest = phrase.slice(phrase.indexOf(speaker.name) + speaker.name.length)
  const isOnly =
    phrase.startsWith(speaker.name) &&
    (/^$|^[\s\u00a0]?[,(]/.test(rest) || isRoleWord(/^[\s\u00a0](\p{L}+)/u.exec(rest)?.[1] ?? ''))
  return isOnly && (speaker.role !== null || / /.test(speaker.name)) ? speaker : null
}

/** A pronoun beside a verb that no list has: „…“, scherzt sie; “…,” she laughs; « … », sourit-il. */
const pronounAfter: Attribution = {
  kind: 'after',
  speaker: pronoun,
  isSure: true,
}

const opensWithPronoun = (text: string, words: Words): boolean =>
  words.pronoun.test(/^[\s\u00a0]*(\p{L}+)/u.exec(text)?.[1] ?? '')

const after = (phrase: string, words: Words, known: KnownText): Attribution => {
  // „…“, sagte er mit Blick auf Anna Muster: whom the sentence names behind its subject is somebody else.
  if (subjectPronoun.test(phrase)) return pronounAfter
  const clause = firstClause(phrase).split(besideVerb)[0] ?? ''
  const first = readSpeaker(clause, words, known, true)
  // "lead prosecutor and member of the team Jane Doe": two functions of one person.
  const other = isRoleWord(/^\s*\p{L}+\s+(\p{L}+)/u.exec(phrase.slice(clause.length))?.[1] ?? '')
  const speaker =
    (!isNamed(first) && other ? readSpeaker(phrase, words, known) : first) ??
    readSpeaker(clause.split(',')[0]?.replace(reflexive, '') ?? '', words, known, true)
  const body = speaker === null && isBody(clause) ? unnamed(clause) : null
  return { kind: 'after', speaker: speaker ?? body, isSure: true }
}

/** „…“, freute sich Muster, die im Mai antritt */
const reflexive = /^[\s\u00a0]*(?:sich|se|si)[\s\u00a0]/u

/** A pronoun that can only be the subject, right behind the verb; “he, Jane Doe, …” says its name behind a comma. */
const subjectPronoun =
  /^[\s\u00a0]+(?:er|sie|he|she|elle|hij|zij|ella|lei)(?=[\s\u00a0]+\p{Ll}|[.:\s\u00a0]*$)/u

/** "… premier, wskazując na …", "… el alcalde señalando a …": what else the speaker does names others. */
const besideVerb =
  /,?[\s\u00a0](?:\p{Ll}{3,}ąc|(?!reverendo)\p{Ll}{4,}(?:ando|endo)|en[\s\u00a0]\p{Ll}{3,}ant|(?:referring|pointing|alluding|turning)[\s\u00a0](?:to|at|out))(?=[\s\u00a0])/u

/** "teilt das Unternehmen mit", "heißt es im Urteil": nobody who can be named. */
const isBody = (clause: string): boolean =>
  /^[\s\u00a0]*(?:das|es|dem|the (?:company|agency|department|council|group|firm|police|court)|(?:die|der)\s\p{L}*(?:gewerkschaft|behörde|polizei|gesellschaft|genossenschaft|firma|stadt|verwaltung|gemeinde|regierung|kammer|bank|partei|fraktion|stiftung|initiative|organisation|gruppe|universität|hochschule|klinik|anwaltschaft|konzern|verband|verein|bund|hersteller|betreiber|kreis))(?!\p{L})/iu.test(
    clause,
  )

const unnamed = (phrase: string): Speaker => ({
  name: null,
  role: phrase.trim().split(',')[0] ?? phrase,
  isPronoun: false,
  isIndefinite: true,
})

/** “ Jane Doe, head of X, said” and “ he added”. */
function readTrailingVerb(
  phrase: string,
  words: Words,
  known: KnownText,
  needsSpeaker: boolean,
): Attribution | null {
  const tokens = [...phrase.matchAll(/[^\s\u00a0,;:]+/gu)].slice(0, 22)
  const verb = tokens.findIndex(({ 0: word }) => words.saying.test(word))
  const found = tokens[verb]
  if (verb <= 0 || found === undefined) return null
  const before = phrase.slice(0, found.index)
  const [first = ''] = before.split(/[\s\u00a0]+/)
  if (!/^\p{Lu}|^\p{Lo}/u.test(first) && !words.pronoun.test(first) && !words.article.test(first)) return null
  const speaker = readSpeaker(before, words, known, true)
  // After a full stop only a clause that ends in its verb belongs to the quotation: “…” Jane Doe, head of X, said.
  const isClosed = verb >= tokens.length - 2 && !/:\s*$/.test(phrase)
  // A firm or an office speaks: “…,” the company said in a statement.
  if (speaker === null && !needsSpeaker && words.article.test(first) && verb <= 4)
    return { kind: 'after', speaker: unnamed(before), isSure: true }
  if (speaker === null || (needsSpeaker && !isClosed)) return null
  return countWords(before) <= 3 || speaker.name !== null || speaker.role !== null
    ? { kind: 'after', speaker, isSure: true }
    : null
}

/** “…“ (Jane Doe, head of X). */
function readBracketed(phrase: string, rest: string, words: Words, known: KnownText): Attribution | null {
  const inner = /^\(([^)]{4,90})\)/u.exec(rest)?.[1] ?? /^\(([^)]{4,90})\)/u.exec(phrase)?.[1]
  const speaker = inner === undefined ? null : readSpeaker(inner, words, known)
  return !isNamed(speaker) ? null : { kind: 'after', speaker, isSure: false }
}
