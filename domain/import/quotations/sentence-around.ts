import { nameIn, resolve, type Named, type State } from './resolve-speaker'
import { isNamed, readSpeaker } from './persons'
import { sentenceEnd, sentenceStart } from './sentences'

/** "Lo ha detto l'assessore …", "È quanto afferma …", "C'est ce qu'a déclaré …": a sentence that only says whose the words before it were. */
const said =
  /^(?:lo\s+(?:ha|hanno|rende|dichiara|afferma|sottolinea|comunica)\s|(?:è|questo è)\s+(?:quanto|ciò che|il\s+(?:pensiero|commento|parere|messaggio|giudizio|concetto))\s|(?:sono|queste|così)\s+(?:queste\s+)?(?:le\s+parole|le\s+dichiarazioni)\s|così\s+(?:si\s+è\s+espress[oa]\s+|ha\s+\p{L}+\s+)?(?=l[’']|il\s|la\s|\p{Lu})|a\s+(?:dirlo|dichiararlo|affermarlo|sottolinearlo|annunciarlo)\s|(?:así|de\s+esta\s+(?:forma|manera))\s+(?:lo|se)\s+(?:han?\s|\p{L}+(?:ó|aron|ieron)\s)|con\s+estas\s+palabras\s|(?:ainsi\s+(?:s[’']est\s+exprimée?|parlait|parle)\s|c[’']est\s+(?:ce\s+)?(?:qu[’'](?:a|ont)|que)\s|ces\s+mots\s+sont\s+(?:de|du)\s)|(?:das|dies)\s+(?:sagte|erklärte|betonte|äußerte)\s|mit\s+diesen\s+worten\s|(?:those|these)\s+(?:were|are)\s+the\s+words\s+of\s|so\s+(?:said|says)\s)/iu

/**
 * Whom the sentence right behind a quotation names that nothing else attributes: “….” È quanto afferma Anna Riva. It may
 * open the next paragraph.
 */
export function attributedBySentence(
  texts: readonly string[],
  place: { readonly text: number; readonly at: number },
  state: State,
): Named | null {
  const rest = (texts[place.text] ?? '').slice(place.at).replace(/^[”"»“.\s\u00a0]+/u, '')
  const next = rest === '' ? (texts[place.text + 1] ?? '').trimStart() : rest
  const sign = said.exec(next.slice(0, 80))?.[0]
  if (sign === undefined) return null
  const sentence = next.slice(/\s$/.test(sign) ? sign.length : 0, sentenceEnd(next, sign.length))
  // Who else was there stands behind the occasion.
  const first = nameIn(sentence.split(occasion)[0] ?? '', state)
  return first?.speaker ? first : nameIn(sentence, state)
}

const occasion =
  /[\s\u00a0](?:in occasione|alla presenza|durante|nel corso|a margine|al termine|intervenend[oa]|lors|à l[’']occasion|en marge|con motivo|en el acto|during|after|beim|anlässlich|während|nach)(?!\p{L})/iu

/** „…“ Für Anna Muster ist das Haus ein Gewinn: who opens a paragraph with what the next sentence says of them. */
export function valuedBy(rest: string, state: State): Named | null {
  const [, phrase] = valued.exec(rest.slice(0, 260)) ?? []
  const named = phrase === undefined ? null : nameIn(phrase.replace(/,$/, ''), state)
  return named?.speaker !== undefined && named.speaker !== null && / /.test(named.speaker) ? named : null
}

const valued =
  /^[\s\u00a0]+(?:Für|For|Pour|Per|Para)[\s\u00a0]([^.!?:;„“”"«»]{5,140}?)[\s\u00a0](?:ist|sind|war|waren|steht|bedeutet|heißt|is|was|means|est|sont|était|è|es|era)(?!\p{L})/u

/**
 * Who the subject of the sentence is into which a quotation is set without a verb of saying: "Wethouder Anna de Wit is
 * blij, “We hebben …”". The name stands among its first words.
 */
export function subjectOfClause(text: string, openAt: number, state: State): Named | null {
  const clause = text.slice(sentenceStart(text, openAt), openAt).trim()
  if (!/[,:]$/.test(clause) || /[“”»«"„]/u.test(clause)) return null
  const first = clause
    .split(/[\s\u00a0]+/)
    .slice(0, 7)
    .join(' ')
  const speaker = readSpeaker(first.replace(/[,:]$/, ''), state.words, state.known)
  return isNamed(speaker) && / /.test(state.fullName(speaker.name)) ? resolve(speaker, state) : null
}
