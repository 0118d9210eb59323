import { countWords } from '../line-kinds'
import type { Words } from '../words/words'
import type { KnownText } from './known-text'
import { isNamed, readSpeaker, type Speaker } from './persons'
import { sayingVerb } from './saying-verb'

/** A speaker named inside the quotation marks, as French does it: « …, précise Malik Benali, … ». */
export function readAttributionInside(quoted: string, words: Words, known: KnownText): Speaker | null {
  for (const { index, 0: sign } of quoted.matchAll(/,?[\s\u00a0][–—-][\s\u00a0]|,[\s\u00a0]/gu)) {
    const phrase = quoted.slice(index + sign.length, index + 160)
    const isDashed = /[–—-]/u.test(sign)
    const verb = sayingVerb(phrase, words) ?? (isDashed ? unlistedVerb(phrase) : null)
    if (verb === null || verb > 24) continue
    const whole = phrase.slice(verb).split(isDashed ? /[\s\u00a0][–—-]/ : /[.!?]/)[0] ?? ''
    const clause = whole.replace(/\.$/, '')
    const speaker = readSpeaker(clause, words, known)
    // Between two dashes nothing else stands: "- ha spiegato l'assessore -".
    if (isDashed && speaker !== null && phrase.length > verb + whole.length && countWords(clause) <= 12)
      return speaker
    const first = /^[\s\u00a0]*-?(\S+)/u.exec(phrase.slice(verb))?.[1] ?? ''
    if (isNamed(speaker) && /^\p{Lu}/u.test(first)) return speaker
    if (speaker?.isPronoun === true && words.pronoun.test(first.replace(/[,.]$/, ''))) return speaker
  }
  return null
}

/** "- ha rimarcato Roberti -": between two dashes a verb with its auxiliary needs no list. */
const unlistedVerb = (phrase: string): number | null =>
  /^(?:ha|hanno|a|ont|hat)[\s\u00a0]\p{Ll}{4,}(?=[\s\u00a0])/u.exec(phrase)?.[0].length ?? null
