import { findDates, isDateAlone } from './dates'
import { measureRunInDateline, readDatelineLine } from './dateline'
import { claim, dropSigns, type DraftFront, type Notes } from './draft'
import { chooseHeadline, type OwnDateline, type Title } from './choose-headline'
import { isEmbargoLine, readEmbargo } from './embargo'
import { isDateLabel, isDetailLabel, isLabel, isReleaseLabel, measureRunInLabel } from './front-labels'
import {
  countWords,
  endsSentence,
  hasReach,
  isContactLine,
  isSentenceLike,
  isTitleCase,
  namesPositions,
} from './line-kinds'
import { isCaption } from './headings'
import { joinPassages, slicePassage, type Passage } from './passage'
import { reasons } from './reasons'
import type { TextUnit, Unit } from './unit'
import type { Words } from './words/words'
import { allWords, anyWords } from './words/words-for'

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
    if (unit === undefined) break
    const details = measureDetail(units, index, language)
    for (const { passage } of details) claim(notes, passage, 'dropped', 0.8, reasons.pageDetail)
    if (details.length > 0) {
      index += details.length - 1
      continue
    }
    if ('passage' in unit && isCaptionAboveLead(unit, titles, units, index)) {
      claim(notes, unit.passage, 'dropped', 0.8, reasons.captionAboveLead)
      continue
    }
    if (isBody(unit, titles, units, index, language)) break
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
    const lines = unit.kind === 'text' ? unit.lastLine - unit.firstLine + 1 : 1
    const level = unit.kind === 'heading' ? unit.level : null
    const label = unit.kind === 'item' ? 0 : measureRunInLabel(passage.text)
    if (label > 0) {
      const line = { index, isMarked: level !== null, level, lines }
      titles.push({ ...line, isMarked: false, passage: slicePassage(passage, 0, label), isLabel: true })
      const below = unit.kind === 'text' ? linesOfTitle(units, index, language) : []
      const title = joinPassages([slicePassage(passage, label), ...below.map((one) => one.passage)])
      titles.push({ ...line, passage: title, isLabel: false })
      seen.add(title.text.toLowerCase())
      index += below.length
      continue
    }
    const isPlain = unit.kind === 'text' || isDateAlone(passage.text)
    const own = isPlain ? readDatelineLine(passage.text, language) : null
    if (readDetails(passage, language, words, notes)) continue
    const date =
      own === null && titles.every(({ isLabel: label }) => label) ? measureDateBefore(passage.text) : 0
    if (date > 0) {
      const before = slicePassage(passage, 0, date)
      const dated = readDatelineLine(before.text, language)
      if (dated !== null) {
        datelines.push({ passage: before, index, ...dated })
        titles.push({
          passage: slicePassage(passage, date),
          index,
          isMarked: level !== null,
          level,
          lines,
          isLabel: false,
        })
        continue
      }
    }
    if (own !== null) datelines.push({ passage, index, ...own })
    else
      titles.push({
        passage,
        index,
        isMarked: level !== null,
        level,
        lines,
        isLabel:
          unit.kind === 'text' ? isLabel(passage.text) : level !== null && isReleaseLabel(passage.text),
      })
  }
  return place(units, titles, datelines, index, language, notes)
}

/**
 * "Von:" and the line right below it that says who. A date below its label is read as one, and the label is a page's
 * only beside other such details.
 */
function measureDetail(
  units: readonly Unit[],
  index: number,
  language: string,
): readonly Extract<Unit, { readonly kind: 'text' | 'item' }>[] {
  const [label, value] = units.slice(index, index + 2)
  if (label?.kind === 'item') return isYearDetail(label.passage.text) ? [label] : []
  if (label?.kind !== 'text') return []
  if (isYearDetail(label.passage.text)) return [label]
  const isDetail = (unit: Unit): boolean => unit.kind === 'text' && isDetailLabel(unit.passage.text)
  if (isDateLabel(label.passage.text))
    return units.slice(Math.max(0, index - 3), index + 5).some(isDetail) ? [label] : []
  if (!isDetail(label) || value?.kind !== 'text' || /^\d{1,2}(?:[:.]\d{2})?\s/.test(value.passage.text))
    return []
  const isValue =
    !value.blankBefore &&
    countWords(value.passage.text) <= 6 &&
    readDatelineLine(value.passage.text, language) === null
  return isValue ? [label, value] : [label]
}

/** Whether a dateline with its text comes right behind a short sentence, which then stands before the lead. */
function standsBeforeDateline(units: readonly Unit[], index: number, language: string): boolean {
  const unit = units[index]
  if (unit?.kind !== 'text' || opensDateline(unit, language)) return false
  const next = units.slice(index + 1, index + 4).filter(({ kind }) => kind !== 'dropped')
  if (unit.passage.text.length > 100) return isLongTitle(unit.passage.text) && isLabelUnit(next[0])
  const [date, lead] = next
  if (date?.kind === 'text' && lead?.kind === 'text' && isDateAlone(date.passage.text)) return true
  return next.slice(0, 2).some((one) => one.kind === 'text' && opensDateline(one, language))
}

/** "Ausgabejahr: 2026", as authorities show it beside the date. */
const isYearDetail = (text: string): boolean =>
  /^(?:ausgabejahr|erscheinungsjahr|jahrgang)\s*:?\s*\d{4}$/iu.test(text)

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
      return isSection(unit, titles, units.slice(index + 1))
    case 'item':
      return !hasHeadline || titles.length > 9 || !followsLead(units, index, language)
    case 'text': {
      const { text } = unit.passage
      if (isEmbargoLine(text) || isLabel(text)) return hasHeadline && text.length > 120
      if (readDatelineLine(text, language) !== null) return false
      if (!hasHeadline && /[:,]$/.test(text) && text.length < 90) return false
      if (hasHeadline && isAdvisoryPoint(text)) return true
      if (standsBeforeDateline(units, index, language)) return false
      return (
        (isSentenceLike(text) &&
          !isEnglishTitle(text, language) &&
          (hasHeadline || !isHeadlineAlone(units, index, language))) ||
        isEndHeading(text) ||
        (hasHeadline && isGreeting(text))
      )
    }
  }
}

/**
 * Whether a heading that the format marks heads a section, and is neither the headline nor the subheadline: those are of
 * a higher level, or the only one of theirs above a text.
 */
function isSection(
  { level, passage: { text } }: Extract<Unit, { readonly kind: 'heading' }>,
  titles: readonly Title[],
  following: readonly Unit[],
): boolean {
  const marked = titles.filter((title) => title.isMarked && !title.isLabel)
  if (marked.length === 0 || marked.every((title) => (title.level ?? 0) > level)) return false
  if (isNumber(text)) return false
  const highest = Math.min(...marked.map((title) => title.level ?? 1))
  if (following.slice(0, 6).some((unit) => unit.kind === 'heading' && unit.level < highest)) return false
  const next = following.find(({ kind }) => kind !== 'dropped')
  if (next?.kind !== 'text') return true
  const isAlone = !following.some((unit) => unit.kind === 'heading' && unit.level === level)
  return level > 2 && !isAlone && countWords(text) < 4
}

/** A caption between the headline and the paragraph that tells the news. */
const isCaptionAboveLead = (
  unit: Unit,
  titles: readonly Title[],
  units: readonly Unit[],
  index: number,
): boolean =>
  unit.kind === 'text' &&
  titles.some(({ isLabel: label }) => !label) &&
  (namesPositions(unit.passage.text) || isCaption(units, unit, index)) &&
  standsAboveText(units, index)

const standsAboveText = (units: readonly Unit[], index: number): boolean => {
  const next = units
    .slice(index + 1)
    .find(
      (unit, at) =>
        unit.kind !== 'dropped' && !(unit.kind === 'text' && isCaption(units, unit, index + 1 + at)),
    )
  return next?.kind === 'text' && isSentenceLike(next.passage.text)
}

const isLabelUnit = (unit: Unit | undefined): boolean =>
  unit?.kind === 'text' && isReleaseLabel(unit.passage.text)

/** Longer than a title is as a rule, but without the full stop of a sentence. */
const isLongTitle = (text: string): boolean =>
  text.length <= 300 && !endsSentence(text) && !/[,،、]$/.test(text)

/** One sentence, short enough for a headline, with the full stop that headlines lack as a rule. */
const isStoppedTitle = (text: string): boolean =>
  text.length <= 130 &&
  countWords(text) <= 16 &&
  /\p{L}\.$/u.test(text) &&
  !/[.!?:…][\s\u00a0]/u.test(text.replace(/\.$/, '')) &&
  !/[„“”"«»]/u.test(text)

/** The first words of a text apart from its labels: long, or with a full stop, yet a title, for a longer paragraph follows them. */
function isHeadlineAlone(units: readonly Unit[], index: number, language: string): boolean {
  const unit = units[index]
  if (unit?.kind !== 'text' || measureRunInDateline(unit.passage.text, language) > 0) return false
  const { text } = unit.passage
  const [next, ...rest] = units.slice(index + 1).filter(({ kind }) => kind !== 'dropped')
  if (next?.kind !== 'text' || !next.blankBefore || rest.length === 0) return false
  const { text: below } = next.passage
  if (!isSentenceLike(below) || !endsSentence(below)) return false
  return isLongTitle(text) || (isStoppedTitle(text) && below.length > Math.max(140, text.length * 1.5))
}

/** The lines right below a headline, down to a paragraph that opens with its dateline, belong to it. */
function linesOfTitle(units: readonly Unit[], index: number, language: string): readonly TextUnit[] {
  const lines: TextUnit[] = []
  for (const unit of units.slice(index + 1, index + 4)) {
    if (unit.kind !== 'text' || unit.blankBefore) return []
    if (opensDateline(unit, language)) return lines
    if (unit.passage.text.length > 110 || isContactLine(unit.passage.text)) return []
    lines.push(unit)
  }
  return []
}

const isEnglishTitle = (text: string, language: string): boolean =>
  language.startsWith('en') && isTitleCase(text)

/** "WHO: …", "Wann: …": the points of an advisory. */
const isAdvisoryPoint = (text: string): boolean =>
  /^(?:who|what|when|where|why|how|wer|was|wann|wo|warum|qui|quoi|quand|où|pourquoi|qué|quién|cuándo|dónde|chi|cosa|quando|dove)\s*:\s*\S/iu.test(
    text,
  )

const isGreeting = (text: string): boolean => anyWords(({ phrase }) => phrase.test(text))

const isEndHeading = (text: string): boolean =>
  anyWords(({ headings }) => headings.mediaContact.test(text) || headings.noteToEditors.test(text)) &&
  hasReach(text)

/** Whether list items above are points under the headline: a lead follows them. */
const followsLead = (units: readonly Unit[], index: number, language: string): boolean => {
  const place = units.findIndex(
    (unit, at) =>
      at > index &&
      unit.kind !== 'item' &&
      unit.kind !== 'dropped' &&
      !(unit.kind === 'text' && readDatelineLine(unit.passage.text, language) !== null),
  )
  const next = units[place]
  return (
    next?.kind === 'text' &&
    (next.passage.text.length > 140 || (next.passage.text.length > 60 && /[.:]$/.test(next.passage.text))) &&
    units.length - place > 1
  )
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
  if (isNumber(text)) {
    notes.attributes.number = text.replace(/\s/g, '')
    claim(notes, passage, 'number', 0.8, reasons.number)
    return true
  }
  const found =
    allWords.map((list) => list.number.exec(text)).find((match) => match !== null) ??
    (label === '' ? null : numberAlone.exec(text))
  if (found?.[1] === undefined) return false
  const before = text.slice(label.length, found.index).replace(/^[\s|•:–—-]+|[\s|•:–—-]+$/g, '')
  const after = text.slice(found.index + found[0].length).replace(/^[\s|•:,–—-]+/, '')
  if (before !== '') return false
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

/** "89/2022" */
const isNumber = (text: string): boolean => /^\d{1,4}\s?\/\s?(?:19|20)\d{2}$/.test(text)

/** Length of a date that opens a line and stands before its title: "1. Februar 2026 Stadtrat beschließt …", or 0. */
function measureDateBefore(text: string): number {
  const [date] = findDates(text.slice(0, 40), 'de')
  if (date?.from !== 0) return 0
  const space = /^[\s\u00a0|•·:,–—-]+(?=["„“«]?\p{Lu})/u.exec(text.slice(date.to))?.[0]
  return space !== undefined && countWords(text.slice(date.to)) >= 4 ? date.to + space.length : 0
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
