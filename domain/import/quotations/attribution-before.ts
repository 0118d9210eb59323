import { isRoleWord } from '../../document/role-words'
import { countWords } from '../line-kinds'
import type { Words } from '../words/words'
import { french } from '../words/french'
import { other } from '../words/other'
import { wordsFor } from '../words/words-for'
import { firstClause, pronoun, type Attribution } from './attribution'
import { isHangul, readHangulBefore } from './hangul-attributions'
import { isIdeographic, readIdeographicBefore } from './ideographic-attributions'
import { knownText, type KnownText } from './known-text'
import { isNamed, readSpeaker, type Speaker } from './persons'
import { sentenceStart } from './sentences'

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

/** "Et d’ajouter :", "Avant de conclure :": French goes on to quote in the infinitive. */
const isInfinitive = (phrase: string, words: Words): boolean =>
  words === french &&
  /^(?:et|puis|avant|enfin)[\s\u00a0]+(?:de[\s\u00a0]+|d['’])(?:(?:se|s['’])[\s\u00a0]*)?\p{L}+(?:er|ir|re)(?:[\s\u00a0]+(?:que|ainsi|aussitôt|aussi|également|toutefois))?$/iu.test(
    phrase,
  )

/** Many languages need no pronoun beside the verb: "Y añadió: …", "Dodała: …", "وأضاف: …". */
const isVerbAlone = (tokens: readonly string[], verbs: readonly string[], words: Words): boolean =>
  words === other && verbs.length > 0 && tokens.length <= 3

/** Who is named before a quotation where names have no capitals: undefined where the words around it are of no such script. */
function readSpacelessBefore(text: string, openAt: number, clause: string): Speaker | null | undefined {
  if (clause === '') {
    const before = text.slice(0, openAt).trimEnd()
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
