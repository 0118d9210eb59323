import type { EndKind } from './draft'
import {
  countWords,
  endsSentence,
  hasReach,
  isContactLine,
  isSentenceLike,
  startsLowerCase,
} from './line-kinds'
import type { TextUnit, Unit } from './unit'
import { anyWords } from './words/words-for'

/** What a unit of the body is in the release. */
export type UnitRole =
  | { readonly kind: 'body' }
  | { readonly kind: 'caption' }
  | { readonly kind: 'heading'; readonly isLast: boolean }
  | { readonly kind: 'end'; readonly end: EndKind; readonly isHeading: boolean }

const body: UnitRole = { kind: 'body' }
const caption: UnitRole = { kind: 'caption' }

/** What an end heading opens, and whether it opens end matter wherever it stands ("About us") or only after the last section. */
function readEndHeading(text: string): { readonly end: EndKind; readonly isSure: boolean } | null {
  const bare = text.replace(/(?<!\s)\s*[:.]$/, '')
  if (bare.length > 90 || countWords(bare) > 11 || (/\.$/.test(text) && countWords(bare) > 4)) return null
  if (anyWords(({ headings }) => headings.mediaContact.test(bare)))
    return { end: 'mediaContact', isSure: true }
  if (anyWords(({ headings }) => headings.noteToEditors.test(bare)))
    return { end: 'noteToEditors', isSure: true }
  if (/[!?]$/.test(bare)) return null
  if (anyWords(({ headings }) => headings.boilerplate.test(bare)))
    return { end: 'boilerplate', isSure: false }
  if (anyWords(({ headings }) => headings.legal.test(bare))) return { end: 'boilerplate', isSure: false }
  if (anyWords(({ headings }) => headings.background.test(bare))) return { end: 'boilerplate', isSure: false }
  if (anyWords(({ headings }) => headings.further.test(bare))) return { end: 'noteToEditors', isSure: false }
  return null
}

/** "About Example: Example is …": a paragraph that opens with its own end heading. */
function readEndRunIn(text: string): EndKind | null {
  const opening = /^([^:]{3,70}):\s/u.exec(text)?.[1]
  if (opening === undefined) return null
  const found = readEndHeading(opening)
  return found === null ? null : found.end
}

/** Gives each unit of the body its role, from its own words and from what stands around it. */
export function findRoles(units: readonly Unit[], hasBlankLines: boolean): readonly UnitRole[] {
  const headings = units.map((unit, index) => looksLikeHeading(units, unit, index, hasBlankLines))
  const ends = units.map((unit) =>
    unit.kind === 'heading'
      ? readEndHeading(unit.passage.text)
      : unit.kind === 'text'
        ? readEndHeading(unit.passage.text)
        : null,
  )
  const { start, first } = findEndStart(units, headings, ends)
  const lastWords = units.findLastIndex(({ kind }) => kind !== 'dropped')
  const roles: UnitRole[] = []
  let current: EndKind | null = null
  let isInAddress = false
  for (const [index, unit] of units.entries()) {
    const end = ends[index] ?? null
    if (index >= start) {
      const runIn = unit.kind === 'text' ? readEndRunIn(unit.passage.text) : null
      const role = roleInEnd(unit, {
        end: end?.end ?? null,
        runIn,
        isHeading: headings[index] === true && headsText(units, unit, index),
        isInAddress,
        current: current ?? (unit.kind === 'heading' ? first : null),
      })
      // "Press office" in the middle of an address opens no second one.
      isInAddress =
        role.end === 'mediaContact' &&
        !role.isHeading &&
        !(unit.kind === 'text' && hasReach(unit.passage.text))
      current = role.end
      roles.push(role)
    } else if (isCaption(units, unit, index)) roles.push(caption)
    else if (headings[index] === true) roles.push({ kind: 'heading', isLast: lastWords <= index })
    else roles.push(body)
  }
  return roles
}

/** In end matter short lines follow each other; a heading that nothing marks has running text below it. */
function headsText(units: readonly Unit[], unit: Unit, index: number): boolean {
  if (unit.kind !== 'text' || unit.isBold === true) return true
  const next = nextWords(units, index)
  return next?.kind === 'text'
    ? isSentenceLike(next.passage.text)
    : next?.kind === 'item' || next?.kind === 'row'
}

type EndRole = Extract<UnitRole, { readonly kind: 'end' }>

function roleInEnd(
  unit: Unit,
  {
    end,
    runIn,
    isHeading,
    isInAddress,
    current,
  }: {
    readonly end: EndKind | null
    readonly runIn: EndKind | null
    readonly isHeading: boolean
    /** The line before is part of an address that names no way to reach anybody yet. */
    readonly isInAddress: boolean
    readonly current: EndKind | null
  },
): EndRole {
  const isLine = current === 'mediaContact' && unit.kind === 'text' && (isInAddress || !unit.blankBefore)
  if (end === 'mediaContact' && isLine) return { kind: 'end', end, isHeading: false }
  if (end !== null && unit.kind !== 'item') return { kind: 'end', end, isHeading: true }
  if (runIn !== null) return { kind: 'end', end: runIn, isHeading: false }
  if (unit.kind === 'heading') return { kind: 'end', end: current ?? 'boilerplate', isHeading: true }
  if (isHeading && current !== null && current !== 'mediaContact')
    return { kind: 'end', end: current, isHeading: true }
  return { kind: 'end', end: current ?? 'mediaContact', isHeading: false }
}

/** Where the end matter starts (the number of units where there is none), and what it opens with. */
interface EndStart {
  readonly start: number
  readonly first: EndKind | null
}

function findEndStart(
  units: readonly Unit[],
  headings: readonly boolean[],
  ends: readonly ReturnType<typeof readEndHeading>[],
): EndStart {
  const lengths = units.map((unit) => ('passage' in unit ? unit.passage.text.length : 0))
  const total = lengths.reduce((a, b) => a + b, 0)
  const lastWords = units.findLastIndex(({ kind }) => kind !== 'dropped')
  const lastHeading = headings.findLastIndex((isHeading, at) => isHeading && (ends[at] ?? null) === null)
  const lastEnd = ends.findLastIndex((end) => end !== null)
  let left = total
  for (const [index, unit] of units.entries()) {
    const rest = left
    left -= lengths[index] ?? 0
    const end = ends[index] ?? null
    const follows = lastWords > index
    const others = lastHeading > index
    if (end !== null && (follows || end.isSure) && unit.kind !== 'item') {
      const isAbout = end.end === 'boilerplate' && !isBackground(unit) && !isLegal(unit)
      if (end.end === 'mediaContact' && (rest < total * 0.6 || !others))
        return { start: withLinesAbove(units, index, headings), first: end.end }
      const found = { start: index, first: end.end }
      if (end.isSure && rest < total * 0.7) return found
      if (isAbout && rest < total * (others ? 0.35 : 0.7)) return found
      if (!others && rest < total * 0.75 && (!isFurther(unit) || lastEnd > index)) return found
    }
    if (unit.kind !== 'text') continue
    const runIn = readEndRunIn(unit.passage.text)
    if (runIn !== null && runIn !== 'noteToEditors' && !others && rest < total * 0.5)
      return { start: index, first: runIn }
  }
  return { start: findBareContact(units), first: 'mediaContact' }
}

const textOfUnit = (unit: Unit): string =>
  'passage' in unit ? unit.passage.text.replace(/(?<!\s)\s*:$/, '') : ''
const isBackground = (unit: Unit): boolean =>
  anyWords(({ headings }) => headings.background.test(textOfUnit(unit)))
const isLegal = (unit: Unit): boolean => anyWords(({ headings }) => headings.legal.test(textOfUnit(unit)))
const isFurther = (unit: Unit): boolean => anyWords(({ headings }) => headings.further.test(textOfUnit(unit)))

/** An address may name the sender in the lines right above "Press office": its block starts there. */
function withLinesAbove(units: readonly Unit[], index: number, headings: readonly boolean[]): number {
  let start = index
  for (let place = index; place > 0; place -= 1) {
    const unit = units[place]
    const above = units[place - 1]
    const isHeaded = above?.kind === 'heading' || headings[place - 1] === true
    if (place === index && isHeaded && unit?.kind === 'text') return index - 1
    if (unit?.kind !== 'text' || above?.kind !== 'text') break
    const isRightAbove = above.lastLine + 1 === unit.firstLine
    if (!isRightAbove || above.passage.text.length > 70 || isSentenceLike(above.passage.text)) break
    start = place - 1
    if (above.blankBefore) return start
  }
  return index
}

/** Lines at the end with telephone or mail that no heading announces: where they start. */
function findBareContact(units: readonly Unit[]): number {
  let start = units.length
  let reached = false
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index]
    if (unit === undefined) break
    if (unit.kind === 'dropped') continue
    if (unit.kind === 'heading' && reached && countWords(unit.passage.text) <= 8) return index
    if (unit.kind !== 'text' || unit.passage.text.length > 110) break
    const { text } = unit.passage
    const isLine = isContactLine(text) || !isSentenceLike(text)
    if (!isLine || (/[.!?]$/.test(text) && !isContactLine(text) && countWords(text) > 4)) break
    reached ||= hasReach(text)
    start = index
    // The first line of the address block; what stands above it is another paragraph.
    if (reached && unit.blankBefore && !isContactLine(text)) break
  }
  return reached ? start : units.length
}

function looksLikeHeading(
  units: readonly Unit[],
  unit: Unit,
  index: number,
  hasBlankLines: boolean,
): boolean {
  if (unit.kind === 'heading') return true
  if (unit.kind !== 'text') return false
  const { text } = unit.passage
  if (!isHeadingText(text) || isCaption(units, unit, index)) return false
  const before = previousWords(units, index)
  if (
    !unit.blankBefore &&
    unit.isBold !== true &&
    (hasBlankLines || !endsSentence(textOfUnit(before ?? unit)))
  )
    return false
  if (
    before?.kind === 'text' &&
    before.passage.text.endsWith(':') &&
    !isSentenceLike(before.passage.text.replace(/:$/, '.'))
  )
    return false
  const next = nextWords(units, index)
  // A colon before a list, a quotation or the next page's text announces it and heads nothing.
  if (/[:：]$/.test(text) && (next?.kind !== 'text' || /^[„“"«»‘‚'「]/u.test(next.passage.text))) return false
  if (next === undefined)
    return unit.blankBefore && countWords(text) <= 9 && before !== null && endsSentence(textOfUnit(before))
  return next.kind !== 'text' || isFollowed(unit, next, nextWords(units, units.indexOf(next, index)))
}

/** A heading is followed by running text, not by another short line that stands right below it. */
function isFollowed(unit: TextUnit, next: TextUnit, afterNext: Unit | undefined): boolean {
  const { text } = next.passage
  if (/[:：]$/.test(unit.passage.text)) return text.length > 60 || isSentenceLike(text)
  if (startsLowerCase(text) && !isSentenceLike(text)) return false
  const isAdjacent = next.firstLine === unit.lastLine + 1
  // Lines of a table or of opening hours, which belong together.
  const opensLines = afterNext?.kind === 'text' && afterNext.firstLine === next.lastLine + 1
  return isSentenceLike(text) || (!isAdjacent && (unit.isBold === true || countWords(text) > 4 || opensLines))
}

const isHeadingText = (text: string): boolean =>
  text.length <= 110 &&
  countWords(text) <= 14 &&
  countWords(text) >= 1 &&
  !/[.,;…–—。、；؛،-]["'“”»’」』]?$/u.test(text) &&
  (!/[:：]$/.test(text) || isLabelWithColon(text)) &&
  !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text) &&
  !/^(?:[–—-]|!\[)/.test(text) &&
  !isContactLine(text) &&
  !anyWords(({ phrase, credit }) => phrase.test(text) || credit.test(text))

/** "Background:", "Opening hours:": a few words that say nothing of who speaks. */
const isLabelWithColon = (text: string): boolean =>
  countWords(text) <= 4 &&
  !text.split(/\s+/).some((word) => anyWords(({ saying }) => saying.test(word.replace(/:$/, '')))) &&
  !/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+:$/u.test(text)

const previousWords = (units: readonly Unit[], index: number): Unit | null =>
  unitBeside(units, index, -1) ?? null

const nextWords = (units: readonly Unit[], index: number): Unit | undefined => unitBeside(units, index, 1)

function unitBeside(units: readonly Unit[], index: number, step: 1 | -1): Unit | undefined {
  let place = index + step
  while (units[place]?.kind === 'dropped') place += step
  return units[place]
}

const isCredit = (text: string): boolean => text.length <= 200 && anyWords(({ credit }) => credit.test(text))

/** A credit line, the short line right above one, or a line that ends in a credit. */
function isCaption(units: readonly Unit[], unit: Unit, index: number): boolean {
  if (unit.kind !== 'text') return false
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
  return (
    text.length < 300 &&
    /(?:\((?:foto|photo|bild|crédit|credit|quelle|source|©)[^)]*\)|©\s*.{2,60}|\S\s\/\s(?:\p{Lu}[\p{L}.-]+\s?){1,3})$/iu.test(
      text,
    ) &&
    !/[.!?]$/.test(text)
  )
}
