import type { EndKind } from './draft'
import { countWords, endsAbbreviated, hasReach, isSentenceLike } from './line-kinds'
import type { Unit } from './unit'
import { anyWords } from './words/words-for'

/** What an end heading opens, and whether it opens end matter wherever it stands ("About us") or only after the last section. */
export interface EndHeading {
  readonly end: EndKind
  readonly isSure: boolean
}

/** The end matter that a unit opens as its heading, or null. */
export function readEndOf(units: readonly Unit[], index: number, isHeading: boolean): EndHeading | null {
  const unit = units[index]
  if (unit?.kind !== 'heading' && unit?.kind !== 'text') return null
  if (isHeading && headsOwnName(units, index)) return { end: 'boilerplate', isSure: false }
  const end = readEndHeading(unit.passage.text) ?? readAboutBrand(units, index)
  return end !== null && isFurther(unit) && headsAddress(units, index)
    ? { end: 'mediaContact', isSure: true }
    : end
}

/** "About example." above a paragraph that opens with that name: not all names have capitals. */
function readAboutBrand(units: readonly Unit[], index: number): EndHeading | null {
  const [heading, below] = units.slice(index, index + 6).filter(({ kind }) => kind !== 'dropped')
  if (heading === undefined || !('passage' in heading) || below?.kind !== 'text') return null
  const name = /^(?:über|about|over|om|o|sobre|su)\s(\S{2,30})$/iu.exec(heading.passage.text)?.[1]
  return name !== undefined && below.passage.text.startsWith(name)
    ? { end: 'boilerplate', isSure: false }
    : null
}

function readEndHeading(text: string): EndHeading | null {
  const bare = text
    .replace(/^[■◆□◇▼●○◎【]\s*|】$/gu, '')
    .replace(/(?<!\s)\s*[:：.]$/, '')
    .replace(/(?<=\S)\s+\([^()]{3,40}\)$/u, '')
  if (
    bare.length > 90 ||
    countWords(bare) > 11 ||
    (/\.$/.test(text) && countWords(bare) > 4 && !endsAbbreviated(text))
  )
    return null
  if (anyWords(({ headings }) => headings.mediaContact.test(bare)))
    return { end: 'mediaContact', isSure: true }
  if (anyWords(({ headings }) => headings.noteToEditors.test(bare)))
    return { end: 'noteToEditors', isSure: true }
  // "누리조합이란?": what is it?
  if (/^.{1,40}란\?$/u.test(bare)) return { end: 'boilerplate', isSure: false }
  if (/[!?]$/.test(bare)) return null
  if (anyWords(({ headings }) => headings.boilerplate.test(bare)))
    return { end: 'boilerplate', isSure: false }
  if (anyWords(({ headings }) => headings.legal.test(bare))) return { end: 'boilerplate', isSure: false }
  if (anyWords(({ headings }) => headings.background.test(bare))) return { end: 'boilerplate', isSure: false }
  if (anyWords(({ headings }) => headings.further.test(bare))) return { end: 'noteToEditors', isSure: false }
  return null
}

/** "About Example: Example is …": a paragraph that opens with its own end heading. */
export function readEndRunIn(text: string): EndKind | null {
  if (opensContactSentence(text)) return 'mediaContact'
  const opening = /^([^:：]{3,70})(?::\s|：)/u.exec(text)?.[1]
  if (opening === undefined) return null
  const found = readEndHeading(opening)
  return found === null ? null : found.end
}

/** "Hinweis für Redaktionen: …": a note, not links or a credit. */
export const opensNote = (text: string): boolean => {
  const opening = /^([^:]{3,70}):\s/u.exec(text)?.[1]
  return opening !== undefined && anyWords(({ headings }) => headings.noteToEditors.test(opening))
}

/** "For media enquiries, contact Jane Doe on …", "Kontakt Stadtwerke: Nils Remy, …" */
function opensContactSentence(text: string): boolean {
  if (text.length > 300 || !hasReach(text)) return false
  const opening =
    text.split(/[,:]|\s(?:please|contact|call|email|wenden|steht|stehen|bitte|kunt)(?!\p{L})/u)[0] ?? ''
  const label = /^[^:]{3,40}(?=:)/u.exec(text)?.[0].split(/\s/)[0] ?? opening
  return anyWords(({ headings }) => headings.mediaContact.test(opening) || headings.mediaContact.test(label))
}

/** The sender's name alone above what it is, as the last words before the contact: "Example Ltd", "Founded in 1931, Example Ltd …". */
function headsOwnName(units: readonly Unit[], index: number): boolean {
  const [heading, below, after] = units.slice(index, index + 8).filter(({ kind }) => kind !== 'dropped')
  if (heading?.kind !== 'text' && heading?.kind !== 'heading') return false
  const name = heading.passage.text
  const isName =
    countWords(name) >= 2 && name.split(' ').every((word) => /^(?:\p{Lu}|\p{Lo}|&|[a-z]{1,3}$)/u.test(word))
  return (
    isName &&
    below?.kind === 'text' &&
    below.passage.text.slice(0, 100).includes(name) &&
    after !== undefined &&
    'passage' in after &&
    readEndHeading(after.passage.text)?.end === 'mediaContact'
  )
}

/** "More information:" above the lines of an address is a contact. */
function headsAddress(units: readonly Unit[], index: number): boolean {
  const below = units.slice(index + 1, index + 5).filter(({ kind }) => kind !== 'dropped')
  const first = below.findIndex((unit) => unit.kind !== 'text' || isSentenceLike(unit.passage.text))
  return below
    .slice(0, first < 0 ? below.length : first)
    .some((unit) => unit.kind === 'text' && hasReach(unit.passage.text))
}

const textOfUnit = (unit: Unit): string =>
  'passage' in unit ? unit.passage.text.replace(/(?<!\s)\s*[:：]$/, '') : ''
/** Whether a unit is headed as background. */
export const isBackground = (unit: Unit): boolean =>
  anyWords(({ headings }) => headings.background.test(textOfUnit(unit)))
/** Whether a unit is headed as what lawyers ask for. */
export const isLegal = (unit: Unit): boolean =>
  anyWords(({ headings }) => headings.legal.test(textOfUnit(unit)))
/** Whether a unit is headed as further information. */
export const isFurther = (unit: Unit): boolean =>
  anyWords(({ headings }) => headings.further.test(textOfUnit(unit)))
