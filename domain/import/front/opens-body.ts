import { isDateAlone } from '../dates'
import { measureRunInDateline, readDatelineLine } from './dateline'
import type { Title } from './choose-headline'
import { isEmbargoLine } from './embargo'
import { isLabel, isReleaseLabel } from './front-labels'
import { isCaption } from '../headings'
import {
  countWords,
  endsSentence,
  hasReach,
  isSentenceLike,
  isTitleCase,
  namesPositions,
} from '../line-kinds'
import { isNumber } from './read-details'
import type { TextUnit, Unit } from '../unit'
import { anyWords } from '../words/words-for'

/** Whether a unit is no longer front matter but the lead or the body. */
export function opensBody(
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
      if (hasHeadline && isUnstoppedSummary(units, index)) return false
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

/** Longer paragraphs are no summary below the headline. */
const longestSummary = 450

/** The units behind one that are part of the text and no captions. */
const unitsBelow = (units: readonly Unit[], index: number, most: number): readonly Unit[] =>
  units
    .slice(index + 1, index + 1 + most)
    .filter((unit, at) => unit.kind !== 'dropped' && !isCaption(units, unit, index + 1 + at))

/**
 * Whether a dateline with its text comes right behind a short sentence or a summary, which then stands before the lead: a
 * dateline runs into the lead and into nothing else.
 */
function standsBeforeDateline(units: readonly Unit[], index: number, language: string): boolean {
  const unit = units[index]
  if (unit?.kind !== 'text' || opensDateline(unit, language)) return false
  const opens = (one: Unit | undefined): boolean => one?.kind === 'text' && opensDateline(one, language)
  const next = unitsBelow(units, index, 4)
  const [date, lead] = next
  const { length } = unit.passage.text
  if (length > 100) {
    if (isLongTitle(unit.passage.text) && isLabelUnit(date)) return true
    const dated = next.filter(opens)
    // Events that their dates head have several.
    return length <= longestSummary && dated.length === 1 && (opens(date) || (isShort(date) && opens(lead)))
  }
  if (date?.kind === 'text' && lead?.kind === 'text' && isDateAlone(date.passage.text)) return true
  return opens(date) || opens(lead)
}

const isShort = (unit: Unit | undefined): boolean => unit?.kind === 'text' && unit.passage.text.length <= 200

/** A summary below the headline, long as a sentence is but without its full stop, above a paragraph that has one. */
function isUnstoppedSummary(units: readonly Unit[], index: number): boolean {
  const unit = units[index]
  if (unit?.kind !== 'text' || unit.passage.text.length > 200 || !isLongTitle(unit.passage.text)) return false
  if (/[.!?:][\s\u00a0]/.test(unit.passage.text)) return false
  const [next, ...rest] = unitsBelow(units, index, 4)
  return (
    next?.kind === 'text' &&
    next.blankBefore &&
    rest.length > 0 &&
    next.passage.text.length > unit.passage.text.length &&
    endsSentence(next.passage.text)
  )
}

export const opensDateline = ({ passage: { text } }: TextUnit, language: string): boolean =>
  text.length > 110 && measureRunInDateline(text, language) > 0

/** Pages set whole paragraphs as captions of the picture above them. */
const longestCaption = 300

/** A caption between the headline and the paragraph that tells the news. */
export const isCaptionAboveLead = (
  unit: Unit,
  titles: readonly Title[],
  units: readonly Unit[],
  index: number,
): boolean =>
  unit.kind === 'text' &&
  unit.passage.text.length <= longestCaption &&
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
  text.length <= 160 &&
  countWords(text) <= 21 &&
  /\p{L}\.$/u.test(text) &&
  !/[.!?…][\s\u00a0]/u.test(text.replace(/\.$/, '')) &&
  (text.match(/:[\s\u00a0]/g)?.length ?? 0) <= 1 &&
  !/[„“”"«»]/u.test(text)

/** The first words of a text apart from its labels: long, or with a full stop, yet a title, for a longer paragraph follows them. */
function isHeadlineAlone(units: readonly Unit[], index: number, language: string): boolean {
  const unit = units[index]
  if (unit?.kind !== 'text' || measureRunInDateline(unit.passage.text, language) > 0) return false
  const { text } = unit.passage
  const below = units.slice(index + 1).filter(({ kind }) => kind !== 'dropped')
  // Points may stand between the headline and the lead.
  const points = below.findIndex(({ kind }) => kind !== 'item')
  const [next, ...rest] = below.slice(points > 3 ? 0 : points)
  if (next?.kind !== 'text' || !next.blankBefore || rest.length === 0) return false
  const { text: lead } = next.passage
  if (!isSentenceLike(lead) || !endsSentence(lead)) return false
  return isLongTitle(text) || (isStoppedTitle(text) && lead.length > Math.max(140, text.length * 1.5))
}

const isEnglishTitle = (text: string, language: string): boolean =>
  language.startsWith('en') && isTitleCase(text)

/** "WHO: …", "Wann: …": the points of an advisory. */
const isAdvisoryPoint = (text: string): boolean =>
  /^(?:who|what|when|where|why|how|wer|was|wann|wo|warum|qui|quoi|quand|où|pourquoi|qué|quién|cuándo|dónde|chi|cosa|quando|dove)\s*:\s*\S/iu.test(
    text,
  )

export const isGreeting = (text: string): boolean => anyWords(({ phrase }) => phrase.test(text))

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
