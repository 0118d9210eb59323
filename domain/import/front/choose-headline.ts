import { isEmbargoLine } from './embargo'
import { endsInLabel, isReleaseLabel } from './front-labels'
import { countWords, hasReach, isContactLine, isSentenceLike, startsLowerCase } from '../line-kinds'
import type { Passage } from '../passage'
import { isLetterhead, isSender } from './sender'

/** A line above the lead that may be the headline. */
export interface Title {
  readonly passage: Passage
  /** Place in the order of units. */
  readonly index: number
  readonly isMarked: boolean
  /** The level of a heading that the format marks; null where nothing marks the line. */
  readonly level: number | null
  readonly lines: number
  /** Stands before the headline whatever happens: a label, a contact, an embargo without a clear instant. */
  readonly isLabel: boolean
  /** What stands below tells that it is the headline. */
  readonly isSure?: true
}

/** A line that gives place and date and nothing else. */
export interface OwnDateline {
  readonly passage: Passage
  readonly index: number
  readonly date: string | null
  readonly place: string
}

const isSpokenLabel = (text: string): boolean =>
  countWords(text) >= 3 &&
  !isEmbargoLine(text) &&
  !isContactLine(text) &&
  !/\d/.test(text.replace(/(?<=\p{L}\s)(?:19|20)\d{2}$/u, ''))

/** What stands below a letterhead and "Press release" on a line of its own; all titles where that is not the order. */
function belowLabel(titles: readonly Title[], open: readonly number[]): readonly number[] {
  const textOf = (index: number): string => titles[index]?.passage.text ?? ''
  const lastOpen = open.at(-1) ?? -1
  const label = titles.findLastIndex(
    ({ passage }, index) => index < lastOpen && (isReleaseLabel(passage.text) || endsInLabel(passage.text)),
  )
  const below = open.filter((index) => index > label)
  const isBelow = open.every(
    (index) => index > label || isLetterhead(textOf(index)) || countWords(textOf(index)) < 5,
  )
  return label > 0 && below.length > 0 && isBelow ? below : open
}

/** '("Example" or the "Group")': a line in brackets is no headline. */
const isAside = (text: string): boolean => /^\([^()]*\)$/u.test(text)

/** "Jane Doe", "Chief of Staff" right above a telephone number, where other lines follow. */
function isInAddress(titles: readonly Title[], index: number): boolean {
  const own = titles[index]
  const reach = titles
    .slice(index + 1, index + 3)
    .find(({ passage }) => isContactLine(passage.text) && hasReach(passage.text))
  if (own === undefined || reach === undefined || countWords(own.passage.text) > 5) return false
  const isLast = titles.slice(titles.indexOf(reach) + 1).every(({ passage }) => isContactLine(passage.text))
  return (
    !isLast &&
    titles.slice(index, titles.indexOf(reach)).every(({ passage }) => countWords(passage.text) <= 5)
  )
}

/** The first heading of the highest level: a page may set its labels as headings of their own. */
function findMarked(titles: readonly Title[]): number {
  const isHeadline = ({ isMarked, isLabel }: Title): boolean => isMarked && !isLabel
  const highest = Math.min(...titles.filter(isHeadline).map(({ level }) => level ?? Infinity))
  const found = titles.findIndex((title) => isHeadline(title) && (title.level ?? Infinity) === highest)
  return found >= 0 ? found : titles.findIndex(({ isMarked }) => isMarked)
}

/** Which of the titles is the headline, by its place among them; -1 where there is none. */
export function chooseHeadline(titles: readonly Title[], datelines: readonly OwnDateline[]): number {
  const sure = titles.findIndex(({ isSure }) => isSure === true)
  if (sure >= 0) return sure
  const marked = findMarked(titles)
  if (marked >= 0) return marked
  const open = titles.flatMap((title, index) =>
    title.isLabel ||
    isAside(title.passage.text) ||
    isContactLine(title.passage.text) ||
    isInAddress(titles, index)
      ? []
      : [index],
  )
  const free = belowLabel(titles, open)
  // Lines that name nobody but the sender stand above the headline.
  const notSender = free.findIndex((index) => !isSender(titles[index]?.passage.text ?? ''))
  return firstOf(free.slice(notSender < 0 ? -1 : notSender), titles, datelines)
}

/** More labels than these stand above no headline. */
const mostOpeners = 6

/** The first of some titles that opens no other one: "Plenary session", "Season 2026/27" stand above the headline. */
function firstOf(
  shown: readonly number[],
  titles: readonly Title[],
  datelines: readonly OwnDateline[],
): number {
  // A label alone can be the headline: "Statement of the chamber on the death of its president".
  if (shown.length === 0) return titles.findLastIndex(({ passage }) => isSpokenLabel(passage.text))
  const place = shown.slice(0, mostOpeners).findIndex((first, index) => {
    const title = titles[first]
    const next = titles[shown[index + 1] ?? -1]
    return (
      title === undefined ||
      next === undefined ||
      !(
        isLetterheadAbove(title, next, titles, datelines) ||
        isOpener(title.passage.text, next.passage.text, shown.length - index)
      )
    )
  })
  return shown[Math.max(0, place)] ?? -1
}

/** A label or the date between two titles: what stands before it is the letterhead. */
function isLetterheadAbove(
  first: Title,
  second: Title,
  titles: readonly Title[],
  datelines: readonly OwnDateline[],
): boolean {
  const isBetween = ({ index }: { readonly index: number }): boolean =>
    index > first.index && index < second.index
  const isParted = titles.some((title) => title.isLabel && isBetween(title)) || datelines.some(isBetween)
  return (
    isParted &&
    countWords(first.passage.text) < 5 &&
    !(shout.test(first.passage.text) && isClause(second.passage.text))
  )
}

/** "Fährtage VERSCHOBEN" tells news, as no letterhead does. */
const shout = /(?<!\p{L})\p{Lu}{6,}(?!\p{L})/u

/** "What was rumoured for weeks, is official now": a sentence below the headline, without its full stop. */
const isClause = (text: string): boolean =>
  countWords(text) >= 11 && /^[^:]*,\s[^:]*$/.test(text) && /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text)

function isOpener(first: string, second: string, count: number): boolean {
  if (startsLowerCase(second) || isSentenceLike(second)) return false
  const length = countWords(first)
  // "Season 2026/27": what recurs each year says nothing yet.
  const isRecurring = length <= 3 && /\s\d{4}(?:\/\d{2,4})?$/.test(first)
  if (isRecurring && (count > 2 || countWords(second) > 4)) return true
  if (/:$/.test(first)) return true
  // Labels above each other, the shorter one last: "Plenary session", "ENVI".
  if (length <= 2 && count > 2 && countWords(second) === 1) return true
  const isShort = length <= 4 && first.length * 1.6 < second.length
  return isShort && (length <= 2 || (length <= 3 && count > 2))
}
