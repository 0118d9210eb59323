import type { Embargo } from '../../document/attributes'
import { toWallTime } from '../../document/wall-time'
import { findDates } from '../dates'
import { countWords } from '../line-kinds'
import type { Words } from '../words/words'
import { allWords } from '../words/words-for'

const timeZones: Readonly<Record<string, string>> = {
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  gmt: 'Europe/London',
  bst: 'Europe/London',
  utc: 'UTC',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
}
const time =
  /(?<![\d.])(\d{1,2})(?:[:.h](\d{2}))?\s*(uhr|h\b|heures?|[ap]\.?m\.?(?!\p{L})|(?=(?:mez|mesz|cet|cest|gmt|bst|utc|e[sd]?t|p[sd]?t)\b))|(?<![\d.:])(\d{1,2})[:h](\d{2})(?![\d.:])/iu
const zone = /(?<!\p{L})(mez|mesz|cet|cest|gmt|bst|utc|e[sd]?t|p[sd]?t)(?!\p{L})/iu

/** Whether a line speaks of an embargo, in any language. */
export const isEmbargoLine = (line: string): boolean =>
  line.length <= 160 && opensEmbargo(withoutLabel(withoutFrame(line)))

const opensEmbargo = (text: string): boolean => allWords.some(({ embargo }) => embargo.test(text))

/** "Press release +++ Embargo: …": the label says nothing of when. */
function withoutLabel(line: string): string {
  const [label = '', ...rest] = line.split(/\s*(?:[+*=#|]{2,}|\||:(?=\s))\s*/u)
  return rest.length > 0 &&
    countWords(label) <= 4 &&
    allWords.some(({ releaseLabel }) => releaseLabel.test(label))
    ? line.slice(line.indexOf(rest[0] ?? '', label.length))
    : line
}

/** "+++ Sperrfrist: … +++" */
const withoutFrame = (line: string): string => line.replace(/^[\s*+=#_~!–—-]+|[\s*+=#_~–—-]+$/gu, '')

/**
 * The embargo that a line gives, or null where date, time or time zone leave a doubt; then the line stays text. A time
 * without a zone is meant in the zone of the language's country where that is one.
 */
export function readEmbargo(framed: string, language: string, words: Words): Embargo | null {
  const line = withoutLabel(withoutFrame(framed))
  const label = allWords
    .map(({ embargo }) => embargo.exec(line)?.[0].length ?? 0)
    .reduce((a, b) => Math.max(a, b))
  const rest = line
    .slice(label)
    .trim()
    .replace(/^[([]|[)\].!]+$/g, '')
  if (allWords.some(({ startOfSpeech }) => startOfSpeech.test(rest)) && rest.length < 30)
    return { kind: 'startOfSpeech' }
  const [date, another] = findDates(rest, language)
  if (date === undefined || another !== undefined) return null
  const withoutDate = rest.slice(0, date.from) + ' ' + rest.slice(date.to)
  const clock = time.exec(withoutDate)
  const timeZone = timeZones[zone.exec(withoutDate)?.[1]?.toLowerCase() ?? ''] ?? words.timeZone
  if (clock === null || timeZone === null || hasOtherWords(withoutDate)) return null
  const hour = hourOf(clock)
  const minute = Number(clock[2] ?? clock[5] ?? 0)
  if (hour === null || minute > 59) return null
  // A year that a damaged file has lost digits of would lift the embargo: its line stays in the text, and is warned of.
  if (date.date < earliest) return null
  return { kind: 'until', instant: instantIn(timeZone, date.date, hour, minute), timeZone }
}

function hourOf(clock: RegExpExecArray): number | null {
  const hour = Number(clock[1] ?? clock[4])
  const half = /^([ap])/i.exec(clock[3] ?? '')?.[1]?.toLowerCase()
  if (half === undefined) return hour <= 23 ? hour : null
  return hour < 1 || hour > 12 ? null : (hour % 12) + (half === 'p' ? 12 : 0)
}

/** No release is older. */
const earliest = '1900-01-01'

/** Words that neither a time nor a weekday explains leave a doubt. */
const hasOtherWords = (text: string): boolean =>
  text
    .replace(zone, ' ')
    .replace(time, ' ')
    .replace(/\b(?:uhr|um|at|on|bis|ab|until|à|le|au|den|am|the|a\.?m\.?|p\.?m\.?|local time)\b/giu, ' ')
    .replace(/\p{L}+(?:tag|woch|day|di|anche)\b/giu, ' ')
    .match(/\p{L}{2,}/u) !== null

/** The instant (ISO 8601, UTC, whole seconds) at which a clock in a time zone shows this date and time. */
function instantIn(timeZone: string, date: string, hour: number, minute: number): string {
  const wanted = Date.parse(`${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`)
  const shown = (instant: number): number =>
    Date.parse(`${toWallTime(new Date(instant).toISOString(), timeZone)}:00Z`)
  const first = wanted - (shown(wanted) - wanted)
  return new Date(first - (shown(first) - wanted)).toISOString().replace('.000Z', 'Z')
}
