import { findDates } from '../dates'
import { claim, type Notes } from '../draft'
import { isEmbargoLine, readEmbargo } from './embargo'
import { countWords } from '../line-kinds'
import type { Passage } from '../passage'
import { reasons } from '../reasons'
import type { Words } from '../words/words'
import { allWords } from '../words/words-for'

/** Takes a line that is nothing but details. */
export function readDetails(passage: Passage, language: string, words: Words, notes: Notes): boolean {
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

/** Whether a line is a number with its year and nothing else: "89/2022". */
export const isNumber = (text: string): boolean => /^\d{1,4}\s?\/\s?(?:19|20)\d{2}$/.test(text)

/** A number with its year that no word for "number" announces, behind the label: "Pressedienst 031/26". */
const numberAlone = /(?<=\s)(\d{1,5}\s?[/-]\s?(?:\d{4}|\d{2}))(?![\d./-])/u

/** Length of a date that opens a line and stands before its title: "1. Februar 2026 Stadtrat beschließt …", or 0. */
export function measureDateBefore(text: string): number {
  const [date] = findDates(text.slice(0, 40), 'de')
  if (date?.from !== 0) return 0
  const space = /^[\s\u00a0|•·:,–—-]+(?=["„“«]?\p{Lu})/u.exec(text.slice(date.to))?.[0]
  return space !== undefined && countWords(text.slice(date.to)) >= 4 ? date.to + space.length : 0
}
