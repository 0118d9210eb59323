import type { EndKind } from './draft'
import {
  isBackground,
  isFurther,
  isLegal,
  opensNote,
  readEndOf,
  readEndRunIn,
  type EndHeading,
} from './end-headings'
import { isCaption, isFunctionOf, looksLikeHeading, nextWords, shapeOf } from './headings'
import { countWords, hasReach, isContactLine, isSentenceLike } from './line-kinds'
import type { Unit } from './unit'

/** What a unit of the body is in the release. */
export type UnitRole =
  | { readonly kind: 'body' }
  | { readonly kind: 'caption' }
  | { readonly kind: 'heading'; readonly isLast: boolean }
  | { readonly kind: 'end'; readonly end: EndKind; readonly isHeading: boolean }

const body: UnitRole = { kind: 'body' }
const caption: UnitRole = { kind: 'caption' }

/** Gives each unit of the body its role, from its own words and from what stands around it. */
export function findRoles(units: readonly Unit[], hasBlankLines: boolean): readonly UnitRole[] {
  const shape = shapeOf(units, hasBlankLines)
  const headings = units.map((unit, index) => looksLikeHeading(units, unit, index, shape))
  const ends = units.map((_, index) => readEndOf(units, index, headings[index] === true))
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

const isHeadOfText = (units: readonly Unit[], index: number): boolean => {
  const unit = units[index]
  return unit !== undefined && (unit.kind !== 'text' || headsText(units, unit, index))
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
  ends: readonly (EndHeading | null)[],
): EndStart {
  const lengths = units.map((unit) => ('passage' in unit ? unit.passage.text.length : 0))
  const total = lengths.reduce((a, b) => a + b, 0)
  const lastWords = units.findLastIndex(({ kind }) => kind !== 'dropped')
  // Behind the contact a short line above another one is a part of the address.
  const contact = ends.findIndex((end) => end?.end === 'mediaContact')
  const lastHeading = headings.findLastIndex(
    (isHeading, at) =>
      isHeading && (ends[at] ?? null) === null && (contact < 0 || at < contact || isHeadOfText(units, at)),
  )
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
      // In a release of few words what it says of the sender may be most of it: a contact follows at once.
      if (isAbout && !others && ends.slice(index + 1, index + 4).some((next) => next?.isSure === true))
        return found
      if (!others && rest < total * 0.75 && (!isFurther(unit) || lastEnd > index)) return found
    }
    if (unit.kind !== 'text') continue
    const runIn = readEndRunIn(unit.passage.text)
    const opens =
      runIn !== 'noteToEditors' || (opensNote(unit.passage.text) && (ends[index + 1] ?? null) !== null)
    if (runIn !== null && opens && !others && rest < total * 0.5) return { start: index, first: runIn }
  }
  return { start: findBareContact(units), first: 'mediaContact' }
}

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

/** "Telefon:" above its number. */
const reachLabel =
  /^(?:tel(?:efon|ephone)?|téléphone|phone|mobil(?:e|telefon)?|fax|e-?mail|mail|courriel)\.?\s?:$/iu

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
    const isLabel = reachLabel.test(text)
    const isLine = isContactLine(text) || isLabel || !isSentenceLike(text)
    if (!isLine || (/[.!?]$/.test(text) && !isContactLine(text) && countWords(text) > 4)) break
    reached ||= hasReach(text)
    start = index
    // "Jane Doe", "Press officer": the name stands above the function.
    const above = units[index - 1]
    if (isLabel || (above?.kind === 'text' && isFunctionOf(text, above.passage.text))) continue
    // The first line of the address block; what stands above it is another paragraph.
    if (reached && unit.blankBefore && !isContactLine(text)) break
  }
  return reached ? start : units.length
}
