import type { LocalText } from '../language'
import { findWebFurniture } from './web-furniture'

/** The name of a mailbox is read from its start only: every other start would read a long word again. */
const electronicMail = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d.-]+\.\p{L}{2,}/iu
const webAddress =
  /(?:https?:\/\/|www\.)\S+|^(?:[a-z\d-]+\.)+(?:de|com|org|net|eu|fr|uk|gov|edu|info|io|at|ch|it|es|nl|pl|be|lu)(?:\/\S*)?$/i
const telephone =
  /(?:^(?![1-9]\d{0,2}(?:[. ]\d{3})+ ?[^\d\s()/.+–-])|\b(?:tel|telefon|telephone|téléphone|phone|mobil|mobile|fax|call|text|t|m|f|tél|tlf|cell)\b\.?\s*:?\s*)\+?\(?\d[\d\s()/.–-]{5,}\d|\(\d{3}\)\s?\d{3}[-–. ]\d{4}\b|(?<![\d.-])\d{3}[-. ]\d{3}[-.]\d{4}(?!\d)|(?<![\d.,/-])(?:\+\d{1,3}|\(?0\d{1,4}\)?)[\s/–-]{1,3}\d[\d\s/–-]{4,}\d(?![\d.,])|(?:电话|電話|传真|傳真|전화|тел|هاتف|تلفن|טלפון|טל['’]?)\.?\s*[:：]?\s*\+?\(?\d[\d\s()/.–-]{5,}\d/iu
const town =
  /^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}\p{Ll}+(?:[\s/-]\p{Lu}\p{L}*|\s(?:am|an der|bei|im|ob der))*$|^\d{1,5},?\s+(?:\p{Lu}[\p{L}.]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard|Plaza|Way|Court|Parkway)\b\.?|^\d{1,5}\s.{3,60},\s*[A-Z]{2}\s\d{5}/u
/** "Washington, D.C. 20220" */
const american = /^\p{Lu}[\p{L}. ]{2,40},\s(?:[A-Z]{2}|D\.C\.)\s\d{5}(?:-\d{4})?$/u
const bankAccount =
  /(?<!\p{L})(?:IBAN\s?:?\s*[A-Z]{2}\d{2}|(?:BIC|SWIFT)(?:-Code)?\s?:?\s*[A-Z]{6}[A-Z\d]{2})/u
const street =
  /(?:straße|strasse|str\.|platz|allee|gasse|ufer|ring|damm|weg)\s+\d+\s?[a-z]?(?:,|$|\s[-–|•·])|^\d+(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|place|quai)(?!\p{L})/iu

/** "LinkedIn: Example Corp", "X: @example" */
const profile =
  /^(?:facebook|twitter|x|linkedin|instagram|youtube|mastodon|bluesky|tiktok|threads|xing|telegram)\s*:\s*\S/iu

/** Whether a line is a street with its number, or a town with its postcode. */
export const isPostalLine = (text: string): boolean =>
  text.length <= 120 && (street.test(text) || town.test(text) || american.test(text))

/** Whether a line is part of an address: telephone, mail, web, an account, street or town. */
export const isContactLine = (text: string): boolean =>
  isPostalLine(text) ||
  (text.length <= 120 &&
    (electronicMail.test(text) ||
      webAddress.test(text) ||
      profile.test(text) ||
      bankAccount.test(text) ||
      telephone.test(text)))

/** "Mayor Jane Doe (right)" */
const position =
  /\((?:(?:2nd |second )?(?:from )?(?:left|right)|cent(?:er|re)|(?:\d\. v(?:on|\.) )?(?:links|rechts|li\.|re\.)|à (?:gauche|droite)|au centre|izquierda|derecha|a (?:sinistra|destra))\)/iu

/** Whether a line says who stands where in a picture: "Von links: …", "From left: …", "Jane Doe (right) …". */
export const namesPositions = (text: string): boolean =>
  (text.length <= 300 && position.test(text) && !/[„“”"«»]/u.test(text)) ||
  /^(?:(?:auf dem (?:foto|bild)|im bild|das (?:foto|bild) zeigt|foto|bild|pictured|photo|sur la photo|en la (?:foto|imagen)|nella foto)?[\s,:(]*(?:v\.\s?l\.\s?(?:n\.\s?r\.)?|von links(?: nach rechts)?|(?:from )?left to right|(?:from )?l-r|from (?:the )?left|de gauche à droite|da sinistra(?: a destra)?|de izquierda a derecha|v\.l\.n\.r\.|van links naar rechts|från vänster|fra venstre)[\s):,]*)[:,\s]\s*(?=\p{Lu})/iu.test(
    text,
  )

/** Whether a line holds a way to reach a person: telephone or mail. */
export const hasReach = (text: string): boolean => electronicMail.test(text) || telephone.test(text)

const bullet = /^(?:[•·・▪■●○◦‣►▸▶✓✔❖➢➤⁃\uf0b7\uf0a7])\s*(?=\S)/u
const dash = /^[-–—*+]\s+(?=\S)/u
const number = /^(?:\((\d{1,3})\)|(\d{1,3})[.)])\s+(?=\S)/u

/** The list sign that a line opens with, or null: a sure bullet, a dash that may be one, or a number. */
export function readListSign(text: string): {
  readonly kind: 'bullet' | 'dash' | 'number'
  readonly length: number
  readonly number: number | null
} | null {
  const sure = bullet.exec(text)
  if (sure !== null) return { kind: 'bullet', length: sure[0].length, number: null }
  const maybe = dash.exec(text)
  if (maybe !== null) return { kind: 'dash', length: maybe[0].length, number: null }
  const counted = number.exec(text)
  if (counted === null) return null
  return { kind: 'number', length: counted[0].length, number: Number(counted[1] ?? counted[2]) }
}

const endMark =
  /^(?:##(?:\s*#)*|[-–—]?\s*30\s*[-–—]|[-–—*(+]+\s*(?:ende|ends?|fin|schluss|end of release|ende der mitteilung|fine|einde|slut|koniec|son)\s*[-–—*)+]+|ends?|ende|fin|xxx)$/iu
const divider = /^(?:(?:[-–—_=*~.+#]\s*){3,}|~|--)$/u
const pageNumber =
  /^(?:(?:seite|page|pagina|página|strona|sayfa|sivu|sida|side)\s+\d{1,3}(?:\s*(?:von|of|sur|de|di|van|av|z|\/)\s*\d{1,3})?|[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}\s*(?:\/|von|of|sur)\s*\d{1,3})$/iu
/** Whether a line is nothing but the number of a page. */
export const isPageNumber = (text: string): boolean => pageNumber.test(text) || /^\d{1,4}$/.test(text)

const goesOn = /^(?:[-–—(.…]+\s*(?:more|weiter|suite|mehr|bitte wenden)\s*[-–—).…]+|b\.\s?w\.)$/iu

/** Why a line is no text of the release (end mark, divider, page number), or null. */
export function findFurniture(text: string): LocalText | null {
  if (endMark.test(text))
    return { de: 'Endzeichen; es gehört nicht zum Text.', en: 'End mark; it is no part of the text.' }
  if (divider.test(text))
    return { de: 'Trennlinie; sie gehört nicht zum Text.', en: 'Divider; it is no part of the text.' }
  if (pageNumber.test(text))
    return { de: 'Seitenzahl; sie gehört nicht zum Text.', en: 'Page number; it is no part of the text.' }
  if (goesOn.test(text))
    return {
      de: 'Hinweis auf die nächste Seite; er gehört nicht zum Text.',
      en: 'Pointer to the next page; it is no part of the text.',
    }
  return findWebFurniture(text)
}

/** Whether a text ends as a sentence ends, quotation marks and brackets after the end included. */
export const endsSentence = (text: string): boolean =>
  /[.!?…:;。！？؟]["'“”„«»‘’‚›‹)\]\s\u00a0\u202f」』]*$/u.test(text)

/** Whether a text opens with a small letter, quotation marks and brackets before it left out. */
export const startsLowerCase = (text: string): boolean => /^["'“”„«»‘’‚›‹(\u00a0\s]*\p{Ll}/u.test(text)

/** Number of words in a text; where a script parts no words, two characters count as one. */
export const countWords = (text: string): number =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,2}|[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu,
  )?.length ?? 0

/** Whether the full stop that ends a text belongs to its last word: "… After 10 P.M.", "… acquires Example Inc." */
export const endsAbbreviated = (text: string): boolean =>
  /(?<!\p{L})(?:(?:\p{Lu}\.){2,}|Inc\.|Corp\.|Co\.|Ltd\.|Bros\.|Jr\.|Sr\.|e\.\s?V\.|S\.p\.A\.|[Ss]\.r\.l\.|A\.Ş\.|o\.\s?o\.|a\.\s?s\.)$/u.test(
    text,
  )

/** "… Fewer Shootings in June Compared to the Same Period": English sets the words of titles, and of no sentence, with capitals. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}'’-]{3,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return (
    words.length >= 6 && capitals >= words.length * 0.8 && !/[.:]["”’)]*$/.test(text) && text.length <= 300
  )
}

/** "Gemeinsamer Fahrtag am 3.3.": the full stop belongs to the day. */
const endsInDay = /(?:am|vom|bis|zum|ab|den|dem)\s\d{1,2}\.\s?\d{1,2}\.$/

/** Thai sets neither full stops nor spaces between words. */
export const isThai = (text: string): boolean => /\p{Script=Thai}/u.test(text)

/** Whether a text reads as running text and not as a title: it ends as a sentence does, or is long. */
export const isSentenceLike = (text: string): boolean =>
  (/[.…;。؛]["'“”«»’›‹」』)\]\u00a0\u202f]*$/u.test(text) &&
    !endsAbbreviated(text) &&
    !endsInDay.test(text)) ||
  /[:,：，،]$/.test(text) ||
  text.length > (isThai(text) ? 80 : 170) ||
  countWords(text) > 24 ||
  (/[!?！？؟]["'“”«»’」』]*$/.test(text) && countWords(text) > 14)
