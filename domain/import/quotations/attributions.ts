import { isRoleWord } from '../../document/role-words'
import { countWords } from '../line-kinds'
import type { Words } from '../words/words'
import { english } from '../words/english'
import { french } from '../words/french'
import { other } from '../words/other'
import { wordsFor } from '../words/words-for'
import { knownText, type KnownText } from './known-text'
import { isHangul, readHangulAfter, readHangulBefore } from './hangul-attributions'
import { isIdeographic, readIdeographicAfter, readIdeographicBefore } from './ideographic-attributions'
import { isNamed, readSpeaker, type Speaker } from './persons'
import { sayingVerb } from './saying-verb'
import { sentenceEnd, sentenceStart } from './sentences'

/** What the words around a quotation say of who speaks. */
export interface Attribution {
  readonly kind: 'after' | 'before'
  /** Null where the words attribute the quotation without naming anybody that can be told. */
  readonly speaker: Speaker | null
  /** A verb or word of saying stands there, not only a name. */
  readonly isSure: boolean
}

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
  if (isIdeographic(text.slice(closeAt, closeAt + 40))) {
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

const pronoun: Speaker = { name: null, role: null, isPronoun: true }

/** "Et d’ajouter :", "Avant de conclure :": French goes on to quote in the infinitive. */
const isInfinitive = (phrase: string, words: Words): boolean =>
  words === french &&
  /^(?:et|puis|avant|enfin)[\s\u00a0]+(?:de[\s\u00a0]+|d['’])(?:(?:se|s['’])[\s\u00a0]*)?\p{L}+(?:er|ir|re)(?:[\s\u00a0]+(?:que|ainsi|aussitôt|aussi|également|toutefois))?$/iu.test(
    phrase,
  )

/** Many languages need no pronoun beside the verb: "Y añadió: …", "Dodała: …", "وأضاف: …". */
const isVerbAlone = (tokens: readonly string[], verbs: readonly string[], words: Words): boolean =>
  words === other && verbs.length > 0 && tokens.length <= 3

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

/** The part of a phrase before a clause of its own starts. */
const firstClause = (phrase: string): string =>
  phrase.split(
    /[\s\u00a0](?:und|and|et|während|while|because|weil|nachdem|bevor|wobei)[\s\u00a0](?=\p{Ll})/u,
  )[0] ?? phrase

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

/** The attribution that leads up to a quotation: “X, head of Y: …”, “X said: …”, “X said that …”, “According to X, …”. */
export function readAttributionBefore(
  text: string,
  openAt: number,
  quoted: string,
  words: Words,
  known: KnownText,
): Attribution | null {
  const clause = behindQuotation(text.slice(sentenceStart(text, openAt), openAt)).trim()
  const told = readSpacelessBefore(text, openAt, clause)
  if (told !== undefined) return told === null ? null : { kind: 'before', speaker: told, isSure: true }
  if (clause === '') return null
  const sign = clause.at(-1) ?? ''
  if (
    sign === ':' &&
    isInfinitive(
      clause
        .replace(/[\s\u00a0]*:$/u, '')
        .split(/,[\s\u00a0]/)
        .at(-1) ?? '',
      words,
    )
  )
    return { kind: 'before', speaker: pronoun, isSure: true }
  const phrase = clause.replace(/(?<![:,–—-])[:,–—-]+$/u, '').trim()
  const tokens = phrase.split(/[\s\u00a0]+/)
  const verbs = tokens.filter((word) => words.saying.test(word.replace(/[,;]$/, '')))
  const isTitled =
    words.titleBefore.test(clause) &&
    !verbs.some((verb) => clearSaying.test(verb)) &&
    !(/^\p{Ll}/u.test(quoted) && countWords(quoted) >= 5)
  if (isTitled && (sign !== ':' || !isNamed(readSpeaker(phrase, words, known)))) return null
  const clear = certain.exec(phrase)?.[1]
  if (clear !== undefined) return { kind: 'before', speaker: readSpeaker(clear, words, known), isSure: true }
  const last = tokens.at(-1) ?? ''
  const isReported =
    words === wordsFor('de') &&
    countWords(quoted) >= 4 &&
    !/[„“”»«"]/u.test(clause) &&
    tokens.some((word) => subjunctive.test(word))
  const isThat = words.that.test(last.replace(/[’']$/u, '’')) || words.that.test(last)
  const isOpen =
    sign === ':' ||
    (sign === ',' && (words.saying.test(last) || isNamePhrase(phrase, words))) ||
    (isThat && verbs.length > 0)
  const isDirect = !isOpen && words.saying.test(last) && !isPassive(tokens)
  // "…, so Sobotta weiter:": the last clause says who speaks.
  const lastClause = /^.*[,;][\s\u00a0]+([^,;]+)$/u.exec(phrase)?.[1] ?? ''
  const said = words.according.test(`${lastClause} `) && /[:,]/.test(sign) ? lastClause : phrase
  const isAccording =
    words.according.test(`${said} `) &&
    said.split(/[\s\u00a0]+/).length <= (countWords(quoted) >= 4 ? 24 : 12)
  // Words built into the sentence: called the plan “a long overdue step”, nannte das „einen Schritt in die richtige Richtung“.
  const isBuiltIn =
    (sign !== ',' || (words === wordsFor('de') && infinitive.test(quoted))) &&
    verbs.length > 0 &&
    /^\p{Ll}/u.test(quoted) &&
    countWords(quoted) >= 5 &&
    !isPassive(tokens)
  if (!isOpen && !isDirect && !isAccording && !isBuiltIn)
    return isReported && !isTitled ? { kind: 'before', speaker: null, isSure: false } : null
  if (sign === ':' && words === wordsFor('de')) {
    const told = readInvertedClause(phrase, words, known)
    if (told !== null) return { kind: 'before', speaker: told, isSure: true }
  }
  const behalf = isOpen ? onBehalf.exec(phrase)?.[1] : undefined
  const principal = behalf === undefined ? null : readSpeaker(behalf, words, known)
  if (isNamed(principal)) return { kind: 'before', speaker: principal, isSure: true }
  const subject = isAccording ? said.replace(words.according, '') : cleanSubject(phrase, words)
  const speaker = readSpeaker(subject, words, known) ?? (isVerbAlone(tokens, verbs, words) ? pronoun : null)
  if (sign === ':' && speaker === null && verbs.length === 0) return null
  return { kind: 'before', speaker, isSure: sign === ':' || verbs.length > 0 || isAccording }
}

/** Who is named before a quotation where names have no capitals: undefined where the words around it are of no such script. */
function readSpacelessBefore(text: string, openAt: number, clause: string): Speaker | null | undefined {
  const before = text.slice(0, openAt).trimEnd()
  if (clause === '') {
    if (!before.endsWith('。')) return undefined
    return readIdeographicBefore(before.slice(sentenceStart(before, before.length - 1)).trim())
  }
  if (isIdeographic(clause.slice(-8))) return readIdeographicBefore(clause)
  return isHangul(clause.slice(-2)) ? readHangulBefore(clause) : undefined
}

/**
 * Who stands behind the verb of the last clause: „…, unterstreicht Muster und verdeutlicht:“, „Den Verein
 * beglückwünschte er bei der Feier:“. What stands before that verb is what was said or done.
 */
function readInvertedClause(phrase: string, words: Words, known: KnownText): Speaker | null {
  const clause = /,[\s\u00a0]([^,]+)$/u.exec(phrase)?.[1]?.trimStart() ?? phrase
  const [, verb = '', subject = '', rest = ''] =
    /(?:^|[\s\u00a0])(\p{Ll}{3,}t|\p{Ll}{3,}te|\p{Ll}{3,})[\s\u00a0]+(er|sie)((?:[\s\u00a0]+[^\s\u00a0]+){0,8})$/u.exec(
      clause,
    ) ?? []
  const isVerb = words.saying.test(verb) || /(?:[^aeiouäöü]t|\p{L}te)$/u.test(verb)
  if (isVerb && !(subject === 'sie' && isNamed(readSpeaker(rest, words, known)))) return pronoun
  if (clause === phrase || !words.saying.test(clause.split(/[\s\u00a0]+/)[0] ?? '')) return null
  const speaker = readSpeaker(firstClause(clause.replace(/^\S+[\s\u00a0]+/u, '')), words, known)
  return isNamed(speaker) ? speaker : null
}

/** A lawyer or an office may read out what somebody else says. */
const onBehalf =
  /(?<!\p{L})(?:on behalf of|im namen (?:von|der|des)|au nom (?:de|du)|a nome (?:di|del|della)|en nombre de)\s+(.+)$/iu

/** The words of a sentence behind the quotation that opens it: „…“, versprach X, und Y ergänzte: */
const behindQuotation = (clause: string): string =>
  !/[.!?][\s\u00a0]*$/.test(clause) && /^[\s\u00a0]*[„“«"][^„“”»«"]*[“”»"][\s\u00a0]*,/u.test(clause)
    ? clause.replace(/^.*[“”»"][\s\u00a0]*,(?:.*,[\s\u00a0]+(?:und|and|et)(?=[\s\u00a0]))?/u, '')
    : clause

/** "Für Anna Muster ist klar, dass „…“", "For Jane Doe it is clear that “…”" */
const certain =
  /^(?:für|for|pour|per|para)[\s\u00a0](.{3,100}?)[\s\u00a0](?:ist|steht|it is|is it|il est|è|es|está)[\s\u00a0](?:klar|fest|clear|clair|chiaro|claro)[\s\u00a0,:]*(?:dass|that|que|che)?[\s\u00a0:]*$/iu

/** "… bei der Tagung zum Thema „…“": what follows is a title, whoever speaks in the sentence. */
export const namesTitle =
  /(?<!\p{L})(?:(?:thema|motto|titel|slogan|leitspruch|stichwort)|(?:titled|entitled|under the (?:theme|motto|title))|(?:intitulée?s?|sur le thème)|(?:titulad[oa]s?|bajo el (?:lema|título))|(?:intitolat[oa]|dal titolo|sul tema))[\s\u00a0]*$/iu

/** … ruft Muster dazu auf, „als Ansprechpartner zur Verfügung zu stehen“ */
const infinitive = /(?<!\p{L})(?:zu\s\p{Ll}+en|\p{Ll}+zu\p{Ll}+en)[.!]?$/u

/** German says by the mood of the verb that somebody else speaks: „Das sei „kein Leuchtturm“.“ */
const subjunctive = /^(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|gebe|brauche)$/

const clearSaying =
  /^(?:sag|erkl|beton|said|says|dit|décl|describ|call|hail|brand|prais|nann|bezeichn|qualifi)/i

const isNamePhrase = (phrase: string, words: Words): boolean => {
  const speaker = readSpeaker(phrase, words, knownText(phrase))
  return isNamed(speaker) && phrase.endsWith(speaker.name)
}

/** "was asked “…”": what stands in quotation marks is what somebody was told. */
const isPassive = (tokens: readonly string[]): boolean =>
  tokens
    .slice(-4, -1)
    .some((word) => /^(?:is|are|was|were|be|been|being|wird|werden|wurde|wurden|est|sont|été)$/i.test(word))

/** In a long clause the subject stands beside the verb of saying, or at the start. */
function cleanSubject(phrase: string, words: Words): string {
  const tokens = phrase.split(/[\s\u00a0]+/)
  const verb = tokens.findLastIndex((word) => words.saying.test(word.replace(/[,;]$/, '')))
  if (verb < 0 || tokens.length <= 10) return phrase
  const afterVerb = tokens.slice(verb + 1).join(' ')
  if (
    tokens.slice(verb + 1).some((word) => isRoleWord(word.replace(/[,;]$/, ''))) &&
    isNamed(readSpeaker(afterVerb, words, knownText(phrase)))
  )
    return afterVerb
  return phrase
}
