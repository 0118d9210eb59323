import { isDateAlone } from '../dates'
import { readDatelineLine } from './dateline'
import { claim, dropSigns, type Notes } from '../draft'
import type { OwnDateline, Title } from './choose-headline'
import { isLabel, isReleaseLabel, measureRunInLabel } from './front-labels'
import { countWords, isContactLine, isTitleCase } from '../line-kinds'
import { isCaptionAboveLead, opensBody, opensDateline } from './opens-body'
import { measureDetail, measureOffice } from './page-details'
import { joinPassages, slicePassage, type Passage } from '../passage'
import { placeFront, type Front } from './place-front'
import { measureDateBefore, readDetails } from './read-details'
import { reasons } from '../reasons'
import type { TextUnit, Unit } from '../unit'
import type { Words } from '../words/words'

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
    const named = titles.findLast((title) => !title.isLabel)
    const office = named === undefined ? [] : measureOffice(units, index)
    if (named !== undefined && office.length > 0)
      titles.splice(titles.indexOf(named), 1, { ...named, isSure: true })
    const details = [...measureDetail(units, index, language), ...office]
    for (const { passage } of details) claim(notes, passage, 'dropped', 0.8, reasons.pageDetail)
    if (details.length > 0) {
      index += details.length - 1
      continue
    }
    if ('passage' in unit && isCaptionAboveLead(unit, titles, units, index)) {
      claim(notes, unit.passage, 'dropped', 0.8, reasons.captionAboveLead)
      continue
    }
    if (opensBody(unit, titles, units, index, language)) break
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
    const label =
      unit.kind === 'item' ? 0 : measureRunInLabel(passage.text, (title) => isRepeated(title, units, index))
    const line = { index, isMarked: level !== null, level, lines }
    if (label > 0) {
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
    const dated = own === null && titles.every((title) => title.isLabel) ? splitDate(passage, language) : null
    if (dated !== null) {
      datelines.push({ ...dated.dateline, index })
      titles.push({ ...line, passage: dated.title, isLabel: false })
      continue
    }
    const before = titles.at(-1)
    if (own !== null) datelines.push({ passage, index, ...own })
    else if (before !== undefined && unit.kind === 'text' && goesOnFrom(before, unit, index))
      titles.splice(-1, 1, {
        ...before,
        passage: joinPassages([before.passage, passage]),
        lines: before.lines + 1,
      })
    else {
      const isLabelLine =
        unit.kind === 'text' ? isLabel(passage.text) : level !== null && isReleaseLabel(passage.text)
      titles.push({ ...line, passage, isLabel: isLabelLine })
    }
  }
  return placeFront(units, titles, datelines, index, language, notes)
}

const isRepeated = (title: string, units: readonly Unit[], index: number): boolean =>
  units
    .slice(index + 1, index + 6)
    .some((unit) => 'passage' in unit && unit.passage.text.toLowerCase() === title.toLowerCase())

/** A title and the date that stands right before it in the same line; null where there is none. */
function splitDate(
  passage: Passage,
  language: string,
): { readonly dateline: Omit<OwnDateline, 'index'>; readonly title: Passage } | null {
  const length = measureDateBefore(passage.text)
  if (length === 0) return null
  const before = slicePassage(passage, 0, length)
  const own = readDatelineLine(before.text, language)
  return own === null ? null : { dateline: { passage: before, ...own }, title: slicePassage(passage, length) }
}

/** "… Indicted in Connection with Kidnapping", "And Fraud": a line of a title that begins in the middle of it. */
const goesOnFrom = (title: Title, unit: TextUnit, index: number): boolean =>
  !title.isLabel &&
  title.level === null &&
  title.index === index - 1 &&
  !unit.blankBefore &&
  isTitleCase(title.passage.text) &&
  /^(?:And|Or|Of|To)\s\p{Lu}/u.test(unit.passage.text)

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
