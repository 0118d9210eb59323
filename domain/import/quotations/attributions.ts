import { isRoleWord } from '../../document/role-words'
import { countWords } from '../line-kinds'
import type { Words } from '../words/words'
import { wordsFor } from '../words/words-for'
import { knownText, type KnownText } from './known-text'
import { isIdeographic, readIdeographicAfter, readIdeographicBefore } from './ideographic-attributions'
import { isNamed, readSpeaker, type Speaker } from './persons'

/** What the words around a quotation say of who speaks. */
export interface Attribution {
  readonly kind: 'after' | 'before'
  /** Null where the words attribute the quotation without naming anybody that can be told. */
  readonly speaker: Speaker | null
  /** A verb or word of saying stands there, not only a name. */
  readonly isSure: boolean
}

const abbreviation =
  /(?:^|[\s(.-])(?:Dr|Prof|dr|prof|drs|ir|ing|Ir|Drs|Dipl|Ing|Mag|St|Sen|Sens|Rep|Reps|Gov|Mr|Mrs|Ms|M|Mme|Nr|No|bzw|ca|e|z|d|u|Jr|Sr|Lt|Col|Gen|Hon|Rev|\p{Lu})$/u

/** Sentences longer than this many characters are cut; it bounds the work on texts that are none. */
const longestSentence = 1500

/** The end of the sentence that goes on at a place; abbreviations and initials end none. */
export function sentenceEnd(text: string, from: number): number {
  const longest = Math.min(text.length, from + longestSentence)
  for (const { index } of text
    .slice(from, longest)
    .matchAll(/[.!?…](?=[\s\u00a0"“”»«]|$)|[。！？]|[„“«"‘「](?=\p{L})/gu)) {
    const place = from + index
    if (/[„“«"‘「]/.test(text[place] ?? '')) {
      if (place > from) return place
      continue
    }
    if (text[place] === '.' && abbreviation.test(text.slice(Math.max(from, place - 12), place))) continue
    return place
  }
  return longest
}

/** The start of the sentence that leads up to a place. */
export function sentenceStart(text: string, to: number): number {
  const window = Math.max(0, to - longestSentence)
  const before = text.slice(window, to)
  let start = window
  for (const { index, 0: sign } of before.matchAll(
    /[.!?…]["“”»«’]?[\s\u00a0]+(?=\p{Lu}|\p{Lo}|["„“«])|[。！？][”」』]?/gu,
  ))
    if (!(sign.startsWith('.') && abbreviation.test(before.slice(Math.max(0, index - 12), index))))
      start = window + index + sign.length
  return start
}

/** What stands between the closing mark and the words after it. */
const joint = /^[\s\u00a0]*[,.，、،]?[\s\u00a0]*(?:[–—-]{1,2}[\s\u00a0]*)?/u

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
  if (isIdeographic(text.slice(closeAt, closeAt + 12))) {
    const speaker = readIdeographicAfter(text.slice(closeAt))
    return speaker === null ? null : { kind: 'after', speaker, isSure: true }
  }
  const hasStop = between.includes('.')
  const hasComma = between.includes(',') || /,$/.test(quoted) || /[!?]$/.test(quoted)
  const phrase = text.slice(start, sentenceEnd(text, start))
  const first = /^[^\s\u00a0,;:]+/u.exec(phrase)?.[0] ?? ''
  if (first === '') return readBracketed(phrase, text.slice(start), words, known)
  if (hasStop && !/^\p{Ll}|^\p{Lo}/u.test(first)) return null
  if (/\.$/.test(quoted) && !hasComma && /^\p{Lu}/u.test(first))
    return readTrailingVerb(phrase, words, known, true)
  if (/^wie\s/iu.test(phrase) && between.includes(','))
    return after(phrase.replace(/^wie\s/iu, ''), words, known)
  if (words.according.test(phrase)) return after(phrase.replace(words.according, ''), words, known)
  const verb = sayingVerb(phrase, words)
  if (verb !== null) {
    const attribution = after(phrase.slice(verb), words, known)
    // Without a sign between the two the verb may be the sentence's own: The exhibition “…” tells the story of …
    const isQuoting = /^(?:diye|dedi|diyen|diyor|şeklinde)$/u.test(first)
    const isJoined = isQuoting || hasComma || /[–—-]/.test(between) || /[.…]$/.test(quoted)
    return isJoined || attribution.speaker !== null ? attribution : null
  }
  const trailing = readTrailingVerb(phrase, words, known, false)
  if (trailing !== null) return trailing
  // German and others: after the comma a verb in lower case that no list has, then its subject.
  const isVerbLike = words === wordsFor('de') ? /^\p{Ll}+(?:t|te|ten|en)$/u : /^(?:s[’'])?\p{Ll}{2,}$/u
  if (hasComma && isVerbLike.test(first) && !words.unfinished.test(first) && !words.that.test(first)) {
    const speaker = readSpeaker(phrase.slice(first.length), words, known)
    if (isNamed(speaker) && countWords(phrase) <= 14) return { kind: 'after', speaker, isSure: false }
  }
  if (/[–—-]/.test(between) && countWords(phrase) <= 14 && phrase.length + start >= text.length - 1) {
    const speaker = readSpeaker(phrase, words, known)
    return !isNamed(speaker) ? null : { kind: 'after', speaker, isSure: false }
  }
  return null
}

/** A speaker named inside the quotation marks, as French does it: « …, précise Malik Benali, … ». */
export function readAttributionInside(quoted: string, words: Words, known: KnownText): Speaker | null {
  for (const { index, 0: comma } of quoted.matchAll(/,[\s\u00a0]/gu)) {
    const phrase = quoted.slice(index + comma.length, index + 160)
    const verb = sayingVerb(phrase, words)
    if (verb === null || verb > 24) continue
    const speaker = readSpeaker(phrase.slice(verb).split(/[.!?]/)[0] ?? '', words, known)
    const first = /^[\s\u00a0]*-?(\S+)/u.exec(phrase.slice(verb))?.[1] ?? ''
    if (isNamed(speaker) && /^\p{Lu}/u.test(first)) return speaker
    if (speaker?.isPronoun === true && words.pronoun.test(first.replace(/[,.]$/, ''))) return speaker
  }
  return null
}

const after = (phrase: string, words: Words, known: KnownText): Attribution => ({
  kind: 'after',
  speaker: readSpeaker(firstClause(phrase), words, known),
  isSure: true,
})

/** The part of a phrase before a clause of its own starts. */
const firstClause = (phrase: string): string =>
  phrase.split(
    /[\s\u00a0](?:und|and|et|während|while|because|weil|nachdem|bevor|wobei)[\s\u00a0](?=\p{Ll})/u,
  )[0] ?? phrase

/** Where the words after a verb of saying start, or null where the phrase does not open with one. */
function sayingVerb(phrase: string, words: Words): number | null {
  for (const { index, 0: word } of phrase.matchAll(/[^\s\u00a0,;:]+/gu)) {
    if (index > 24) break
    const parts = word.split(/-(?=t-|il|elle|on)/u)
    if (words.saying.test(word) || words.saying.test(parts[0] ?? ''))
      return parts.length > 1 ? index : index + word.length
    // Words that may stand before the verb: "hat … gesagt", "a dit", "ha detto", "s’est félicité".
    if (
      !/^(?:so|a|ha|hat|a-t-il|a-t-elle|s[’']est|se|s[’']|ont|has|had|wie|dann|auch|also|then|heute|dies|dazu|sich|ved|zo)$/iu.test(
        parts[0] ?? '',
      ) &&
      !/^s[’']/u.test(word)
    )
      break
  }
  return null
}

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
  const speaker = readSpeaker(before, words, known)
  // After a full stop only a clause that ends in its verb belongs to the quotation: “…” Jane Doe, head of X, said.
  const isClosed = verb >= tokens.length - 2 && !/:\s*$/.test(phrase)
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
  const clause = text.slice(sentenceStart(text, openAt), openAt).trimEnd()
  if (clause === '') return null
  if (isIdeographic(clause.slice(-8))) {
    const speaker = readIdeographicBefore(clause)
    return speaker === null ? null : { kind: 'before', speaker, isSure: true }
  }
  const sign = clause.at(-1) ?? ''
  const phrase = clause.replace(/(?<![:,–—-])[:,–—-]+$/u, '').trim()
  const tokens = phrase.split(/[\s\u00a0]+/)
  const verbs = tokens.filter((word) => words.saying.test(word.replace(/[,;]$/, '')))
  const isTitled = words.titleBefore.test(clause) && !verbs.some((verb) => clearSaying.test(verb))
  if (isTitled && (sign !== ':' || !isNamed(readSpeaker(phrase, words, known)))) return null
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
    sign !== ',' &&
    verbs.length > 0 &&
    /^\p{Ll}/u.test(quoted) &&
    countWords(quoted) >= 5 &&
    !isPassive(tokens)
  if (!isOpen && !isDirect && !isAccording && !isBuiltIn)
    return isReported && !isTitled ? { kind: 'before', speaker: null, isSure: false } : null
  const subject = isAccording ? said.replace(words.according, '') : cleanSubject(phrase, words)
  const speaker = readSpeaker(subject, words, known)
  if (sign === ':' && speaker === null && verbs.length === 0) return null
  return { kind: 'before', speaker, isSure: sign === ':' || verbs.length > 0 || isAccording }
}

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
