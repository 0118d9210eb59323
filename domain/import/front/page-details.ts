import { findDates } from '../dates'
import { isDateLabel, isDetailLabel, isOfficeLine } from './front-labels'
import { readDatelineLine } from './dateline'
import { countWords, isSentenceLike } from '../line-kinds'
import type { TextUnit, Unit } from '../unit'

/**
 * "Von:" and the line right below it that says who. A date below its label is read as one, and the label is a page's
 * only beside other such details.
 */
export function measureDetail(
  units: readonly Unit[],
  index: number,
  language: string,
): readonly Extract<Unit, { readonly kind: 'text' | 'item' }>[] {
  const [label, value] = units.slice(index, index + 2)
  if (label?.kind === 'item') return isYearDetail(label.passage.text) ? [label] : []
  if (label?.kind !== 'text') return []
  if (index > 0 && isDatedByline(label.passage.text, language)) return [label]
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

/** Who sends it, and the line right below that says for whom. */
export function measureOffice(units: readonly Unit[], index: number): readonly TextUnit[] {
  const [office, sender] = units.slice(index, index + 2)
  if (office?.kind !== 'text' || !isOfficeLine(office.passage.text)) return []
  const isSender = sender?.kind === 'text' && !sender.blankBefore && countWords(sender.passage.text) <= 8
  return isSender && !isSentenceLike(sender.passage.text) ? [office, sender] : [office]
}

/** "Von Beispielverband 4. 2. 2026.": who put it on the page, and when. */
const isDatedByline = (text: string, language: string): boolean => {
  if (text.length > 90 || !/^(?:von|by|par|por)\s/iu.test(text)) return false
  const [date, other] = findDates(text, language)
  const before = date === undefined ? '' : text.slice(0, date.from).trimEnd()
  return (
    date !== undefined &&
    other === undefined &&
    countWords(before) <= 6 &&
    // "By ferry to Altufer from 4 May 2026"
    !/\s\p{Ll}+$/u.test(before) &&
    /^\W*(?:\d{1,2}:\d{2}\s?(?:uhr|[ap]\.?m\.?)?)?\W*$/iu.test(text.slice(date.to))
  )
}

/** "Ausgabejahr: 2026", as authorities show it beside the date. */
const isYearDetail = (text: string): boolean =>
  /^(?:ausgabejahr|erscheinungsjahr|jahrgang)\s*:?\s*\d{4}$/iu.test(text)
