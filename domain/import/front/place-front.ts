import { chooseHeadline, type OwnDateline, type Title } from './choose-headline'
import { measureRunInDateline } from './dateline'
import { claim, type DraftFront, type Notes } from '../draft'
import { isContactLine } from '../line-kinds'
import { isGreeting } from './opens-body'
import { joinPassages, slicePassage, type Passage } from '../passage'
import { reasons } from '../reasons'
import type { Unit } from '../unit'

/** Where reading goes on after the front. */
export interface Front {
  readonly front: DraftFront
  readonly next: number
}

/** Says what each title and dateline is, and takes the lead. */
export function placeFront(
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
