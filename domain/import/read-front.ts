import { findDates } from './dates'
import { measureRunInDateline, readDatelineLine } from './dateline'
import { claim, dropSigns, type DraftFront, type Notes } from './draft'
import { isEmbargoLine, readEmbargo } from './embargo'
import { countWords, hasReach, isContactLine, isSentenceLike, startsLowerCase } from './line-kinds'
import { joinPassages, slicePassage, type Passage } from './passage'
import { reasons } from './reasons'
import { isSender } from './sender'
import type { TextUnit, Unit } from './unit'
import type { Words } from './words/words'
import { allWords, anyWords } from './words/words-for'

interface Title {
  readonly passage: Passage
  /** Place in the order of units. */
  readonly index: number
  readonly isMarked: boolean
  readonly lines: number
  /** Stands before the headline whatever happens: a label, a contact, an embargo without a clear instant. */
  readonly isLabel: boolean
}

interface OwnDateline {
  readonly passage: Passage
  readonly index: number
  readonly date: string | null
  readonly place: string
}

/** Where reading goes on after the front. */
export interface Front {
  readonly front: DraftFront
  readonly next: number
}

/** Reads what stands before the body: kicker, headline, subheadline, dateline, lead, and details such as the number. */
export function readFront(units: readonly Unit[], language: string, words: Words, notes: Notes): Front {
  const titles: Title[] = []
  const datelines: OwnDateline[] = []
  // A page's title and its heading say the same; short labels may well stand twice.
  const seen = new Set<string>()
  let index = 0
  for (; index < units.length; index += 1) {
    const unit = units[index]
    if (unit === undefined || isBody(unit, titles, units, index, language)) break
    if (unit.kind === 'dropped' || unit.kind === 'row' || unit.kind === 'quoted') continue
    // Points under the headline keep their signs: one line of text has no list.
    const isSigned = unit.kind === 'item' && unit.sign.text !== ''
    const passage = isSigned ? joinPassages([unit.sign, unit.passage]) : unit.passage
    dropSigns(notes, unit.kind === 'heading' ? unit.signs : [], reasons.sectionHeadingMarked)
    const folded = passage.text.toLowerCase()
    if (seen.has(folded) && countWords(folded) >= 3) {
      claim(notes, passage, 'dropped', 0.9, reasons.repeatedHeadline)
      continue
    }
    seen.add(folded)
    const own = unit.kind === 'text' ? readDatelineLine(passage.text, language) : null
    if (readDetails(passage, language, words, notes)) continue
    if (own !== null) datelines.push({ passage, index, ...own })
    else
      titles.push({
        passage,
        index,
        isMarked: unit.kind === 'heading',
        lines: unit.kind === 'text' ? unit.lastLine - unit.firstLine + 1 : 1,
        isLabel: unit.kind === 'text' && isLabel(passage.text),
      })
  }
  return place(units, titles, datelines, index, language, notes)
}

/** Whether a dateline with its text comes right behind a short sentence, which then stands before the lead. */
function standsBeforeDateline(units: readonly Unit[], index: number, language: string): boolean {
  const unit = units[index]
  if (unit?.kind !== 'text' || unit.passage.text.length > 100 || opensDateline(unit, language)) return false
  const next = units.slice(index + 1, index + 4).filter(({ kind }) => kind !== 'dropped')
  return next.slice(0, 2).some((one) => one.kind === 'text' && opensDateline(one, language))
}

const opensDateline = ({ passage: { text } }: TextUnit, language: string): boolean =>
  text.length > 110 && measureRunInDateline(text, language) > 0

/** Whether a unit is no longer front matter but the lead or the body. */
function isBody(
  unit: Unit,
  titles: readonly Title[],
  units: readonly Unit[],
  index: number,
  language: string,
): boolean {
  const hasHeadline = titles.some(({ isLabel: label }) => !label)
  switch (unit.kind) {
    case 'dropped':
      return false
    case 'row':
    case 'quoted':
      return true
    case 'heading':
      return titles.some(({ isMarked }) => isMarked) && (unit.level > 2 || units[index + 1]?.kind !== 'text')
    case 'item':
      return !hasHeadline || titles.length > 9 || !followsLead(units, index)
    case 'text': {
      const { text } = unit.passage
      if (isEmbargoLine(text) || isLabel(text)) return hasHeadline && text.length > 120
      if (readDatelineLine(text, language) !== null) return false
      if (!hasHeadline && /[:,]$/.test(text) && text.length < 90) return false
      if (hasHeadline && standsBeforeDateline(units, index, language)) return false
      return isSentenceLike(text) || isEndHeading(text) || (hasHeadline && isGreeting(text))
    }
  }
}

const isGreeting = (text: string): boolean => anyWords(({ phrase }) => phrase.test(text))

const isEndHeading = (text: string): boolean =>
  anyWords(({ headings }) => headings.mediaContact.test(text) || headings.noteToEditors.test(text)) &&
  hasReach(text)

/** Whether list items above are points under the headline: a lead follows them. */
const followsLead = (units: readonly Unit[], index: number): boolean => {
  const next = units.find(({ kind }, at) => at > index && kind !== 'item' && kind !== 'dropped')
  return next?.kind === 'text' && next.passage.text.length > 140 && units.length - index > 4
}

/** "P R E S S   R E L E A S E" */
const unspaced = (text: string): string =>
  /^(?:\p{L}\s+){4,}\p{L}$/u.test(text) ? text.replace(/\s/g, '') : text

const isReleaseLabel = (line: string): boolean => {
  const text = unspaced(line)
  return text.length <= 110 && anyWords(({ releaseLabel }) => isLabelOnly(releaseLabel.exec(text)?.[0], text))
}

/** "Contact: Office of Public Affairs" */
const isContactLabel = (text: string): boolean => {
  const opening = /^([^:]{3,40}):/u.exec(text)?.[1]
  return opening !== undefined && anyWords(({ headings }) => headings.mediaContact.test(opening))
}

const isLabel = (text: string): boolean =>
  isReleaseLabel(text) ||
  (text.length <= 120 && isContactLabel(text)) ||
  (text.length <= 120 && isContactLine(text) && hasReach(text)) ||
  isEmbargoLine(text)

/** A label stands alone, or is followed by a number, a date or who issues it, not by the words of a headline. */
function isLabelOnly(label: string | undefined, text: string): boolean {
  if (label === undefined) return false
  const rest = text.slice(label.length).trim()
  return rest === '' ||
    /^(?:[:|•–—/,(-]|nr|no|n°|vom|der|des|zum|zur|to\b|\d)/iu.test(rest) ||
    /^(?:von|by|from|of|de|du)\s/iu.test(rest)
    ? countWords(rest) <= 9 && !/^:\s*\p{L}.{25,}/u.test(rest)
    : false
}

/** Takes a line that is nothing but details. */
function readDetails(passage: Passage, language: string, words: Words, notes: Notes): boolean {
  const { text } = passage
  if (isEmbargoLine(text) && notes.attributes.embargo === undefined) {
    const embargo = readEmbargo(text, language, words)
    if (embargo === null) return false
    notes.attributes.embargo = embargo
    claim(notes, passage, 'embargo', 0.95, reasons.embargo)
    return true
  }
  if (text.length > 110 || notes.attributes.number !== undefined) return false
  const label = allWords
    .map(({ releaseLabel }) => releaseLabel.exec(text)?.[0] ?? '')
    .reduce((a, b) => (b.length > a.length ? b : a))
  const found =
    allWords.map((list) => list.number.exec(text)).find((match) => match !== null) ??
    (label === '' ? null : numberAlone.exec(text))
  if (found?.[1] === undefined) return false
  const before = text.slice(label.length, found.index).replace(/^[\s|•:–—-]+|[\s|•:–—-]+$/g, '')
  const after = text.slice(found.index + found[0].length).replace(/^[\s|•:,–—-]+/, '')
  if (before !== '' || (label === '' && after !== '')) return false
  const [date] = findDates(after, language)
  const isDate =
    date !== undefined &&
    /^[\s\p{P}]*(?:vom|of|du|le|den)?[\s\p{P}]*$/iu.test(after.slice(0, date.from)) &&
    date.to === after.length
  if (after !== '' && !isDate) return false
  notes.attributes.number = found[1].replace(/\s/g, '')
  if (date !== undefined) notes.attributes.issueDate = date.date
  claim(notes, passage, 'number', 0.95, reasons.number)
  return true
}

/** A number with its year that no word for "number" announces, behind the label: "Pressedienst 031/26". */
const numberAlone = /(?<=\s)(\d{1,5}\s?[/-]\s?(?:\d{4}|\d{2}))(?![\d./-])/u

function place(
  units: readonly Unit[],
  titles: readonly Title[],
  datelines: readonly OwnDateline[],
  next: number,
  language: string,
  notes: Notes,
): Front {
  const headlineIndex = chooseHeadline(titles, datelines)
  const headline = titles[headlineIndex]
  const kickers = [...titles.slice(0, Math.max(0, headlineIndex)), ...(headline === undefined ? titles : [])]
  const kickerDates = datelines.filter(({ index }) => headline === undefined || index < headline.index)
  const subheadlines = headline === undefined ? [] : titles.slice(headlineIndex + 1)
  const after = datelines.filter(({ index }) => headline !== undefined && index > headline.index)
  const { lead, runIn, nextUnit } = takeLead(units, next, language)
  const lastTitle = subheadlines.at(-1)?.index ?? -1
  const own = after.find(({ index, place: town }) => index > lastTitle && (town !== '' || runIn === 0))
  const kickerParts: Passage[] = []
  for (const part of [...kickers, ...kickerDates].sort((a, b) => a.index - b.index)) {
    if ('place' in part && part.place === '' && part.date !== null && takeDate(part, notes)) continue
    kickerParts.push(part.passage)
    claim(
      notes,
      part.passage,
      'kicker',
      'isLabel' in part && part.isLabel ? 0.9 : 0.7,
      'isLabel' in part && !part.isLabel ? reasons.kickerBefore : reasons.kickerLabel,
    )
  }
  const subParts: Passage[] = []
  for (const part of [...subheadlines, ...after.filter((line) => line !== own)].sort(
    (a, b) => a.index - b.index,
  )) {
    if ('place' in part && part.date !== null && part.place === '' && takeDate(part, notes)) continue
    subParts.push(part.passage)
    claim(notes, part.passage, 'subheadline', 0.8, reasons.subheadline)
  }
  if (headline !== undefined)
    claim(
      notes,
      headline.passage,
      'headline',
      headline.isMarked ? 1 : 0.9,
      headline.isMarked
        ? reasons.headlineMarked
        : headline.lines > 1
          ? reasons.headlineLines
          : reasons.headlineFirst,
    )
  if (own !== undefined) claim(notes, own.passage, 'dateline', 0.95, reasons.datelineLine)
  const isSplit = lead !== null && runIn > 0 && own === undefined
  const dateline = isSplit ? slicePassage(lead, 0, runIn) : null
  const leadPart = isSplit ? slicePassage(lead, runIn) : lead
  if (dateline !== null) claim(notes, dateline, 'dateline', 0.9, reasons.datelineRunIn)
  if (leadPart !== null) claim(notes, leadPart, 'lead', 0.9, reasons.lead)
  return {
    next: nextUnit,
    front: {
      kicker: kickerParts.length === 0 ? null : joinPassages(kickerParts),
      headline: headline?.passage ?? null,
      subheadline: subParts.length === 0 ? null : joinPassages(subParts),
      dateline:
        own !== undefined
          ? { passage: own.passage, runIn: false }
          : dateline === null
            ? null
            : { passage: dateline, runIn: true },
      lead: leadPart,
    },
  }
}

function takeDate({ passage, date }: OwnDateline, notes: Notes): boolean {
  if (date === null || notes.attributes.issueDate !== undefined) return false
  notes.attributes.issueDate = date
  claim(notes, passage, 'issueDate', 0.95, reasons.issueDate)
  return true
}

/** The lead: the first paragraph, where it is running text of its own. */
function takeLead(
  units: readonly Unit[],
  next: number,
  language: string,
): { readonly lead: Passage | null; readonly runIn: number; readonly nextUnit: number } {
  const unit = units[next]
  if (unit?.kind !== 'text' || isGreeting(unit.passage.text) || isContactLine(unit.passage.text))
    return { lead: null, runIn: 0, nextUnit: next }
  return { lead: unit.passage, runIn: measureRunInDateline(unit.passage.text, language), nextUnit: next + 1 }
}

const isSpokenLabel = (text: string): boolean =>
  countWords(text) >= 3 && !isEmbargoLine(text) && !isContactLine(text) && !/\d/.test(text)

/** What stands below a letterhead and "Press release" on a line of its own; all titles where that is not the order. */
function belowLabel(titles: readonly Title[], open: readonly number[]): readonly number[] {
  const textOf = (index: number): string => titles[index]?.passage.text ?? ''
  const label = titles.findIndex(({ passage }) => isReleaseLabel(passage.text))
  const below = open.filter((index) => index > label)
  const isLetterhead = open.every(
    (index) => index > label || isSender(textOf(index)) || countWords(textOf(index)) < 5,
  )
  return label > 0 && below.length > 0 && isLetterhead ? below : open
}

/** Which of the titles is the headline, by its place among them; -1 where there is none. */
function chooseHeadline(titles: readonly Title[], datelines: readonly OwnDateline[]): number {
  const marked = titles.findIndex(({ isMarked }) => isMarked)
  if (marked >= 0) return marked
  const open = titles.flatMap((title, index) =>
    title.isLabel || isContactLine(title.passage.text) ? [] : [index],
  )
  const free = belowLabel(titles, open)
  // Lines that name nobody but the sender stand above the headline.
  const notSender = free.findIndex((index) => !isSender(titles[index]?.passage.text ?? ''))
  const shown = free.slice(notSender < 0 ? -1 : notSender)
  const [first, second] = shown
  // A label alone can be the headline: "Statement of the chamber on the death of its president".
  if (first === undefined) return titles.findLastIndex(({ passage }) => isSpokenLabel(passage.text))
  if (second === undefined) return first
  const firstTitle = titles[first]
  const secondTitle = titles[second]
  if (firstTitle === undefined || secondTitle === undefined) return first
  // A label or the date between two titles: what stands before it is the letterhead.
  const isParted =
    titles.slice(first + 1, second).some(({ isLabel: label }) => label) ||
    datelines.some(({ index }) => index > firstTitle.index && index < secondTitle.index)
  if (isParted && countWords(firstTitle.passage.text) < 5) return second
  const length = countWords(firstTitle.passage.text)
  const isShort = length <= 4 && firstTitle.passage.text.length * 1.6 < secondTitle.passage.text.length
  const isOpener =
    /:$/.test(firstTitle.passage.text) || (isShort && (length <= 2 || (length <= 3 && shown.length > 2)))
  return isOpener && !startsLowerCase(secondTitle.passage.text) && !isSentenceLike(secondTitle.passage.text)
    ? second
    : first
}
