import { isGivenName } from '../../document/given-names'
import { findDates } from '../dates'
import { isEmbargoLine } from './embargo'
import { countWords, hasReach, isContactLine } from '../line-kinds'
import { anyWords } from '../words/words-for'

/** "P R E S S   R E L E A S E" */
const unspaced = (text: string): string =>
  /^(?:\p{L}\s+){4,}\p{L}$/u.test(text) ? text.replace(/\s/g, '') : text

/** Whether a line names the kind of text and nothing else: "Press release No. 4". */
export const isReleaseLabel = (line: string): boolean => {
  const text = unspaced(line).replace(/^[-–—*_=\s]+(?=\p{L})|(?<=\p{L})[-–—*_=\s]+$/gu, '')
  return text.length <= 110 && anyWords(({ releaseLabel }) => isLabelOnly(releaseLabel.exec(text)?.[0], text))
}

/** "Contact: Office of Public Affairs" */
const isContactLabel = (text: string): boolean => {
  const opening = /^([^:]{3,40}):/u.exec(text)?.[1]
  return opening !== undefined && anyWords(({ headings }) => headings.mediaContact.test(opening))
}

/** Longer lines are no labels, in characters. */
const longestLabel = 90

/** "Example Zoo, Press Service 14/2026", "11 February 2026 … / MEDIA STATEMENT": the label ends the line. */
export function endsInLabel(line: string): boolean {
  if (line.length > longestLabel) return false
  const parts = line.split(/\s*(?:[,|/]|\s[–—-])\s+/u)
  const label = parts.at(-1) ?? ''
  return parts.length > 1 && countWords(parts.slice(0, -1).join(' ')) <= 6 && isReleaseLabel(label)
}

/** "Ausgabejahr 2026 | Datum 12.05.2026": a few short details, one of them a date. */
function isMetaLine(line: string): boolean {
  if (line.length > longestLabel * 2) return false
  const parts = line.split(/\s*[|•·]\s*/u)
  return (
    parts.length > 1 &&
    parts.every((part) => countWords(part) <= 4) &&
    parts.some((part) => findDates(part, 'de').length > 0)
  )
}

/** "Case # 14NF4930", "RNS Number : 9952N", "NUH12PR89": the sender's own number, with or without its name. */
const isCode = (line: string): boolean =>
  /^(?:\p{L}[\p{L}. ]{2,20}\s?[:#]\s*)?(?=[\p{Lu}\d/-]*\d)(?:\p{Lu}{1,5}[-/]?)?\d[\p{Lu}\d/-]{3,14}$/u.test(
    line,
  ) && !/^\d{4}$/.test(line)

/** Whether a line stands above or beside the headline whatever else it says: a label, a contact, an embargo. */
export const isLabel = (text: string): boolean =>
  isReleaseLabel(text) ||
  endsInLabel(text) ||
  isMetaLine(text) ||
  isCode(text) ||
  (text.length <= 120 && isContactLabel(text)) ||
  (text.length <= 120 && isContactLine(text) && hasReach(text)) ||
  isEmbargoLine(text)

/** What asks editors to print the text, and is no part of it. */
const order =
  /^(?:for (?:immediate )?(?:release|publication)|zur sofortigen (?:veröffentlichung|verwendung|freigabe)|pour (?:diffusion|publication) immédiate|para (?:su )?(?:publicación|difusión|divulgação) inmediata|per (?:la )?diffusione immediata)$/iu
/** What is sent to the press, whoever sends it. */
const sent = /(?:mitteilung|information|meldung)(?!\p{L})|release|communiqué|nota|comunica|persbericht/iu

/**
 * Length of "For immediate release:" or "Press release of the council:" where the headline follows in the same line, or
 * 0. "Press release:" alone may be meant as part of the headline, unless that is repeated without it.
 */
export function measureRunInLabel(line: string, isRepeated: (title: string) => boolean): number {
  const [opening, label] = /^([^:]{3,110}?)\s*:(?=\s?["„“«]?\p{Lu})/u.exec(line) ?? []
  if (opening === undefined || label === undefined) return 0
  const title = line.slice(opening.length).trim()
  const isSent = sent.test(label) && isReleaseLabel(label)
  const isBare = anyWords(({ releaseLabel }) => releaseLabel.exec(label)?.[0].length === label.length)
  if (!order.test(label) && !(isSent && (!isBare || isRepeated(title)))) return 0
  return title.length > 25 && !isEmbargoLine(title) && findDates(title.slice(0, 40), 'en').length === 0
    ? opening.length
    : 0
}

/** "Comunicato stampa Altoborgo", "Press release Spring Fair 2026": where, when or on what occasion, in two words. */
const namesIssue = /^(?:[\p{Lu}\d][\p{L}\d'’-]*)(?:\s[\p{Lu}\d][\p{L}\d'’-]*){0,1}(?:\s(?:19|20)\d{2})?$/u

/** "der Firma Beispiel und Söhne GmbH": long names of who issues it. */
const namesBody = /^(?:der|des|von|by|from)\s.*(?<!\p{L})(?:GmbH|AG|SE|KG|e\.\s?V\.|Inc\.?|Ltd\.?|eG|gGmbH)$/u

/** "For immediate release    For more information:": the contact stands beside the label. */
const asksContact = /^[-–—|/\s]*(?:for (?:more|further) information|(?:media |press )?contacts?)\s*:?$/iu

/** "Von:", "Category:" on a line of its own, as pages show the details of a text: what it is for stands below. */
export const isDetailLabel = (text: string): boolean =>
  /^(?:von|by|par|por|autor(?:in)?|author|auteur|autore|veröffentlicht(?:\s+am)?|published|publié|publicado|kategorie|rubrik|category|catégorie|release date|publication date|veröffentlichungsdatum|date de publication)\s*:$/iu.test(
    text,
  )

/** "Datum:" on a line of its own, which may as well be a point of an invitation. */
export const isDateLabel = (text: string): boolean => /^(?:datum|date|data|fecha)\s*:$/iu.test(text)

/** A label stands alone, or is followed by a number, a date or who issues it, not by the words of a headline. */
function isLabelOnly(label: string | undefined, text: string): boolean {
  if (label === undefined) return false
  const rest = text.slice(label.length).trim()
  if (asksContact.test(rest) || (sent.test(label) && namesIssue.test(rest))) return true
  return rest === '' ||
    /^(?:[:|•–—/,(-]|nr|no|n°|n\.\s?\d|vom|der|des|zum|zur|to\b|\d)/iu.test(rest) ||
    /^(?:von|by|from|of|de|du|gemäß|gemäss|nach|pursuant|selon)\s/iu.test(rest)
    ? countWords(rest) <= (namesBody.test(rest) ? 16 : 9) && !/^:\s*\p{L}.{25,}/u.test(rest)
    : false
}

/** "Dr. Karin Rösler, Abteilung Öffentlichkeitsarbeit": who sends it, as portals for universities show it below the headline. */
export const isOfficeLine = (text: string): boolean =>
  text.length <= 120 &&
  !/[.!?:]$/.test(text) &&
  (/^(?:Dr|Prof|Mag|Dipl\.-\p{L}+)\.\s/u.test(text) || isGivenName(text.split(/\s/)[0] ?? '')) &&
  /(?<!\p{L})(?:Abteilung|Stabsstelle|Referat|Dezernat|Stabsabteilung|Pressestelle|Presse-?\s(?:und|&)|Öffentlichkeitsarbeit|Hochschulkommunikation|(?:Corporate\s)?Communications?|Press\sOffice|Kommunikation)(?!\p{L})/u.test(
    text,
  )
