import { isGivenName } from '../document/given-names'
import { isRoleWord, isSentenceStarter } from '../document/role-words'
import { isCredit } from './credit'
import { findDates, isDateAlone } from './dates'
import {
  countWords,
  endsAbbreviated,
  endsSentence,
  isContactLine,
  isSentenceLike,
  isThai,
  startsLowerCase,
} from './line-kinds'
import { isReleaseLabel } from './front/front-labels'
import { isSender } from './front/sender'
import { isAttributionLine, isSpeechAbove } from './quotations/attribution-line'
import type { TextUnit, Unit } from './unit'
import { anyWords } from './words/words-for'

const wholeTextOf = (unit: Unit): string => ('passage' in unit ? unit.passage.text : '')
const textOfUnit = (unit: Unit): string => wholeTextOf(unit).replace(/(?<!\s)\s*:$/, '')

/** How a text sets its headings and its lists, found once for all of its units. */
export interface Shape {
  readonly hasBlankLines: boolean
  /** Several lines end in a colon above paragraphs: headings, however long. */
  readonly hasColonHeadings: boolean
  /** Short lines that follow each other: a list without its signs, or a programme. */
  readonly listed: ReadonlySet<number>
}

/** Finds the shape of a body. */
export function shapeOf(units: readonly Unit[], hasBlankLines: boolean): Shape {
  const listed = new Set<number>()
  let colons = 0
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index]
    if (unit?.kind !== 'text') continue
    if (isColonHeading(unit.passage.text) && unit.blankBefore && headsSentences(nextWords(units, index)))
      colons += 1
    const isAnnounced = /[:：]$/.test(unit.passage.text)
    let end = index + 1
    while (isListLine(units[end], isAnnounced)) end += 1
    const lines = end - index - 1
    // What stands above running text may head it, and the first line all of the others.
    const isLastApart = isApart(units[end - 1]) && !(isAnnounced && isApart(units[end - 2]))
    const last = headsSentences(units[end]) && isLastApart ? end - 1 : end
    const first = isAnnounced || isListLine(unit, false) ? index + 1 : index + 2
    if (lines >= (isAnnounced ? 3 : 4)) for (let at = first; at < last; at += 1) listed.add(at)
    index = Math.max(index, end - 2)
  }
  return { hasBlankLines, hasColonHeadings: colons > 1, listed }
}

const isApart = (unit: Unit | undefined): boolean => unit?.kind === 'text' && unit.blankBefore

const isListLine = (unit: Unit | undefined, isAnnounced: boolean): boolean =>
  unit?.kind === 'text' &&
  unit.passage.text.length <= 80 &&
  !isSentenceLike(unit.passage.text) &&
  (isAnnounced || (unit.blankBefore && !isContactLine(unit.passage.text)))

const headsSentences = (unit: Unit | undefined): boolean =>
  headsText(unit) && unit?.kind === 'text' && isSentenceLike(unit.passage.text)

/** Whether a unit is a paragraph that a heading may stand above, and no quotation. */
const headsText = (unit: Unit | undefined): boolean =>
  unit?.kind === 'text' && !/^(?:[„“"«»‘‚'「]|[–—―-]\s)/u.test(unit.passage.text)

/** "New limits for small ferries and their loads:": a line with a colon in which nobody speaks. */
const isColonHeading = (text: string): boolean =>
  /[:：]$/.test(text) &&
  text.length <= 110 &&
  countWords(text) <= 14 &&
  !/\p{L}\.\s/u.test(text) &&
  !speaks(text)

/** "Small Ferries Administration:": each word has a capital, as no sentence has. */
const isName = /^(?:\p{Lu}[\p{L}'’-]*\s(?:(?:of|for|and|the|to)\s){0,2})*\p{Lu}[\p{L}'’-]*:$/u

const speaks = (text: string): boolean =>
  text.split(/\s+/).some((word) => anyWords(({ saying }) => saying.test(word.replace(/[:：]$/, ''))))

/** Whether a unit of the body heads what follows it, by its own words and by what stands around it. */
export function looksLikeHeading(
  units: readonly Unit[],
  unit: Unit,
  index: number,
  { hasBlankLines, hasColonHeadings, listed }: Shape,
): boolean {
  if (unit.kind === 'heading') return !isSetAsHeading(unit.passage.text)
  if (unit.kind !== 'text') return false
  const { text } = unit.passage
  if (!isHeadingText(text, hasColonHeadings) || isCaption(units, unit, index)) return false
  const before = previousWords(units, index)
  if (isAttributionLine(text) && before !== null && isQuotation.test(textOfUnit(before))) return false
  if (before !== null && isSpeechAbove(wholeTextOf(before), text)) return false
  if (before?.kind === 'text' && isFunctionOf(text, before.passage.text)) return false
  if (
    !unit.blankBefore &&
    unit.isBold !== true &&
    !isWedged(before, unit, nextWords(units, index)) &&
    (hasBlankLines || (before !== null && !endsSentence(textOfUnit(before))))
  )
    return false
  if (
    before?.kind === 'text' &&
    before.passage.text.endsWith(':') &&
    !isSentenceLike(before.passage.text.replace(/:$/, '.'))
  )
    return false
  if (listed.has(index)) return false
  const next = nextWords(units, index)
  // A colon before a list, a quotation or the next page's text announces it and heads nothing.
  if (/[:：]$/.test(text) && !headsText(next) && !(hasColonHeadings && isName.test(text))) return false
  if (next === undefined)
    return (
      unit.blankBefore &&
      countWords(text) <= 9 &&
      countWords(text) > 1 &&
      !isSender(text) &&
      !isReleaseLabel(text) &&
      before !== null &&
      endsSentence(textOfUnit(before)) &&
      findDates(text, 'de').length === 0
    )
  if (listed.has(index + 1) && !/[:：]$/.test(text)) return true
  return next.kind !== 'text' || isFollowed(unit, next, nextWords(units, units.indexOf(next, index)))
}

/** A credit, a date or the kind of text, which pages set as headings for their size. */
const isSetAsHeading = (text: string): boolean =>
  (isCredit(text) && /[:©]/.test(text)) ||
  /^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(text) ||
  (isReleaseLabel(text) && /\d/.test(text))

/** A paragraph that is a quotation and nothing else: who signs it stands below. */
const isQuotation = /^[„“”"«»].+[“”"»«]\.?$/su

/** A short line right between the end of one long paragraph and the start of another, where lines are paragraphs. */
const isWedged = (before: Unit | null, unit: TextUnit, next: Unit | undefined): boolean =>
  before?.kind === 'text' &&
  next?.kind === 'text' &&
  before.lastLine + 1 === unit.firstLine &&
  next.firstLine === unit.lastLine + 1 &&
  unit.passage.text.length <= 80 &&
  before.passage.text.length > 120 &&
  next.passage.text.length > 120 &&
  endsSentence(before.passage.text)

/** A heading is followed by running text, not by another short line that stands right below it. */
function isFollowed(unit: TextUnit, next: TextUnit, afterNext: Unit | undefined): boolean {
  const { text } = next.passage
  if (/[:：]$/.test(unit.passage.text)) {
    const isColonLine = /[:：]$/.test(text) && text.length <= 110
    return !isColonLine && (text.length > 60 || isSentenceLike(text)) && !isContactLine(text)
  }
  if (startsLowerCase(text) && !isSentenceLike(text)) return false
  // "Notifying person: Jane Doe, head of law": one line that says it all.
  if (isDetail(unit.passage.text)) return isSentenceLike(text)
  const isAdjacent = next.firstLine === unit.lastLine + 1
  // "ÖFFNUNGSZEITEN" above what the hours are.
  if (
    isAdjacent &&
    unit.blankBefore &&
    isCapitals(unit.passage.text) &&
    !isCapitals(text) &&
    !isContactLine(text)
  )
    return true
  if (isAdjacent && isDetail(text) && !isContactLine(text) && unit.blankBefore)
    return countWords(unit.passage.text) <= 6
  // Lines of a table or of opening hours, which belong together.
  const opensLines = afterNext?.kind === 'text' && afterNext.firstLine === next.lastLine + 1
  if (isGivenName(unit.passage.text) && !isSentenceLike(text)) return false
  return isSentenceLike(text) || (!isAdjacent && (unit.isBold === true || countWords(text) > 4 || opensLines))
}

/** "Head of Wind Energy" below "Jane Doe": a line that opens with a function, below a name. */
export const isFunctionOf = (text: string, above: string): boolean =>
  isRoleWord(/^(?:stellvertretende[rn]?\s|deputy\s|vice[- ])?(\p{L}+)/iu.exec(text)?.[1] ?? '') &&
  above.length <= 60 &&
  countWords(above) <= 4 &&
  isGivenName(above.split(/\s/)[0] ?? '') &&
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*$/u.test(above)

/** A few words in capitals alone. */
const isCapitals = (text: string): boolean =>
  countWords(text) <= 6 && /^(?:\p{Lu}{2,}|[\s&\-–/:\d])+$/u.test(text) && /\p{Lu}{5}/u.test(text)

/** "Tuesday to Friday: 1 to 5 pm" */
const isDetail = (text: string): boolean => /^[\p{Lu}\d][^:]{2,50}:\s\S|^\p{Lo}{2,10}[:：]\S/u.test(text)

const isHeadingText = (text: string, hasColonHeadings: boolean): boolean =>
  text.length <= 110 &&
  !(isThai(text) && isSentenceLike(text)) &&
  countWords(text) <= 14 &&
  countWords(text) >= 1 &&
  (!/[.,;…–—。、；؛،-][\s\u00a0\u202f]?["'“”»’」』]?$/u.test(text) || endsAbbreviated(text)) &&
  (!/[:：]$/.test(text) || isLabelWithColon(text) || (hasColonHeadings && isColonHeading(text))) &&
  !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text) &&
  !/^(?:[–—→►▶»›-]|!\[)/u.test(text) &&
  !announcesMore.test(text) &&
  !eventDetail.test(text) &&
  (!isContactLine(text) || opensWithYear.test(text)) &&
  !/\*{2,}$/.test(text) &&
  !isUnfinished(text) &&
  !isDateAlone(text) &&
  !sumOfMoney.test(text) &&
  !isPointer(text) &&
  !endsInAddress.test(text) &&
  !isByline(text) &&
  !isPresentation(text) &&
  !anyWords(({ phrase, credit }) => phrase.test(text) || credit.test(text))

/** "The plans focus on:", "AND": what breaks off goes on below and heads nothing. */
const isUnfinished = (text: string): boolean => {
  const last = /(\p{L}+)[:：]?$/u.exec(text)?.[1] ?? ''
  return (
    (/[:：]$/.test(text) || countWords(text) === 1) && anyWords(({ unfinished }) => unfinished.test(last))
  )
}

/** "Ort: Rathaus, Saal 2" among the points of an invitation. */
const eventDetail =
  /^(?:ort|termin|datum|zeit|uhrzeit|beginn|wann|wo|treffpunkt|anmeldung|place|date|time|where|when|venue|lieu|heure|luogo|data|orario|lugar|fecha|hora)\s?:\s\S/iu

/** "You can reach us by these numbers": what comes below belongs to it, and it heads nothing. */
const announcesMore =
  /(?<!\p{L})(?:(?:les?|aux?|des?)\s\p{L}+\ssuivante?s?|(?:die|den|unter)?\s?folgende[nrms]?\s\p{L}+|the\sfollowing(?:\s\p{L}+)?|(?:l[oa]s|el|la)\s\p{L}+\ssiguientes?)$/iu

/** "1 545 500 EUROS" */
const sumOfMoney = /^[€$£]?\s?\d[\d\s.,]*(?:€|euros?|eur|usd|chf|millione?n?|milliarden?|mio\.?)?$/iu

/** "Von Anna Muster": who wrote it. */
const isByline = (text: string): boolean => {
  const given = /^(?:von|by|par|por|di)\s(\p{Lu}[\p{L}-]+)\s(?:\p{Lu}[\p{L}.'’-]+\s?){1,2}$/iu.exec(text)?.[1]
  return given !== undefined && isGivenName(given)
}

/** "More on this: example.org": what ends in an address on the web behind a colon leads there and heads nothing. */
const endsInAddress =
  /[:–—]\s*\\?\s*[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|eu|info|gov|edu|de|at|ch|fr|it|es|nl|be|pl|uk)(?:\/\S*)?$/u

/** "2026 Financial Outlook" is no postal code with its town. */
const opensWithYear = /^(?:19[5-9]|20[0-4])\d\s\p{Lu}\p{L}+\s\p{L}{3,}/u

/** "Video of the launch: link", "Download: …": what leads to something else heads nothing. */
const isPointer = (text: string): boolean =>
  /:\s*(?:links?|liens?|hier|here|ici|aquí|qui|enlaces?|pdf|downloads?|video|vidéo|www\S*|https?:\S*)\.?$|^(?:source|quelle)\s+\S|^(?:downloads?|herunterladen|télécharger|descargar?|scarica|watch|video|vidéo|link|lien)\s?:\s/iu.test(
    text,
  )

/** "Jane Doe, head of the park, looks back": a name with its function, and a verb behind both. */
export const isPresentation = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3},\s[^,:]{3,80},\s\p{Ll}/u.test(text)

/** "Background:", "Opening hours:": a few words that say nothing of who speaks. */
const isLabelWithColon = (text: string): boolean =>
  countWords(text) <= 4 &&
  !speaks(text) &&
  (!/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+:$/u.test(text) || isSentenceStarter(text.split(/\s/)[0] ?? ''))

const previousWords = (units: readonly Unit[], index: number): Unit | null =>
  unitBeside(units, index, -1) ?? null

/** The next unit that is part of the text. */
export const nextWords = (units: readonly Unit[], index: number): Unit | undefined =>
  unitBeside(units, index, 1)

function unitBeside(units: readonly Unit[], index: number, step: 1 | -1): Unit | undefined {
  let place = index + step
  while (units[place]?.kind === 'dropped') place += step
  return units[place]
}

/** "Symbolbild. Foto: Archiv" */
const endsInCredit =
  /[.!?,]\s(?:fotos?|bild|photos?|credit|crédit|image|grafik|foto|kuva)\s?[:©]\s?[^.!?:]{2,50}$/iu

/** A credit line, the short line right above one, or a line that ends in a credit. */
export function isCaption(units: readonly Unit[], unit: Unit, index: number): boolean {
  if (unit.kind !== 'text') return false
  if (unit.isCaption === true) return true
  const { text } = unit.passage
  if (isCredit(text)) return true
  const next = units[index + 1]
  if (
    next?.kind === 'text' &&
    next.firstLine === unit.lastLine + 1 &&
    text.length < 200 &&
    isCredit(next.passage.text)
  )
    return true
  if (text.length < 300 && endsInCredit.test(text)) return true
  return (
    text.length < 300 &&
    /(?:\((?:foto|photo|bild|crédit|credit|quelle|source|©)[^)]*\)|©\s*.{2,60}|\S\s\/\s(?:\p{Lu}[\p{L}.-]+\s?){1,3})$/iu.test(
      text,
    ) &&
    !/[.!?]$/.test(text)
  )
}
