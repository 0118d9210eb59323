import { findDates, withoutDays, type FoundDate } from '../dates'
import { countWords } from '../line-kinds'
import { allWords } from '../words/words-for'

const weekday =
  /(?<!\p{L})(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}),?/giu
const connector =
  /(?<!\p{L})(?:vom|den|am|le|on|the|datum|date|ort|place|issued|released|released on|posted|posted on|published|published on|stand|heute|today|for release)(?!\p{L})\.?:?/giu
const wire = /[([/]\s*(?:[\p{Lu}][\p{L}\d./ -]{1,24}|\p{Ll}{2,8}\p{Lu}?|[a-z]{2,5}-[a-z]{2,8})\s*[)\]/]/gu
const wireAtEnd =
  /[\s\u00a0]\((?:ots|dpa|epd|kna|idw|pts|apa|sda|ats|afp|efe|ansa|lusa|pap|tt|ntb|ritzau)\)[\s\u00a0]*[-–—]?$/iu
/** "Winterberg/Hessdorf (hsw)" */
const wireAfter = /^\p{Lu}\S*(?:\s\p{Lu}\S*)*\s\([a-z]{2,5}(?:-[a-z]{2,8})?\)$/u
/** What stands beside a date and is no place: the time of day, its zone, the sign for "year". */
const clock =
  /\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:uhr|h|[ap]\.?m\.?)?(?!\p{L})|(?<!\p{L})(?:(?:eastern|central|mountain|pacific)\s+)?(?:(?:daylight|standard)\s+)?time(?!\p{L})|(?<!\p{L})(?:GMT|UTC|BST|CET\/CEST|CES?T|MES?Z|E[SD]?T|P[SD]?T)(?!\p{L})|(?<!\p{L})(?:г|r|р)(?:\.|(?!\p{L}))|(?<!\p{L})(?:года|року|год)(?!\p{L})|(?<!\p{L})(?:às|um|à|at)(?=\s*$)/giu
const placeWord =
  /^(?:\p{Lu}[\p{L}.'’]*(?:[-/–]\p{L}+)*|\p{Lo}+|&|and|und|et|an|der|am|im|bei|in|ob|upon|on|sur|la|le|les|en|of|de|del|di|y|le|den)[.,/]*$/u

/** What is left of a dateline's text once dates, weekdays, labels and separators are taken out: its place. */
function placeIn(text: string, dates: readonly FoundDate[]): string {
  const withoutDates = dates.reduceRight(
    (rest, { from, to }) => rest.slice(0, from) + ' ' + rest.slice(to),
    text,
  )
  const label = allWords
    .map(({ releaseLabel }) => releaseLabel.exec(withoutDates)?.[0] ?? '')
    .reduce((a, b) => (b.length > a.length ? b : a))
  return withoutDays(withoutDates.slice(label.length))
    .replace(weekday, ' ')
    .replace(wire, ' ')
    .replace(connector, ' ')
    .replace(clock, ' ')
    .replace(/[|•·–—:;()[\]]|(?<=\s)-+|-+(?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.،，、]+|[\s,،，、]+$/gu, '')
}

const isPlace = (place: string, most: number): boolean => {
  const words = place.split(' ').filter((word) => word !== ',')
  return (
    countWords(place) <= most &&
    /^(?:\p{Lu}|\p{Lo})/u.test(place) &&
    words.every((word) => placeWord.test(word)) &&
    !/\d/.test(place)
  )
}

/** "Altburg/Niederau.", "Altburg –": two places, or one before its dash, on a line of their own. */
const placesAlone = /^\p{Lu}\p{Ll}+(?:\/\p{Lu}\p{Ll}+\.|\s[–—-])$/u

/** What a line that gives place and date holds, or null where it is something else. */
export function readDatelineLine(
  line: string,
  language: string,
): { readonly date: string | null; readonly place: string } | null {
  if (line.length > 90) return null
  // "Berlin, 28.10.2026, 058/26": the number stands behind the date.
  const text = line.replace(/(?<=\d{4}),[\s\u00a0]+(?:(?:nr|no)\.?[\s\u00a0]*)?\d{1,4}\/\d{2,4}$/iu, '')
  const dates = findDates(text, language)
  const [date] = dates
  // "Niederau (ots)": the place and the wire service.
  if (date === undefined && wireAtEnd.test(text)) {
    const place = placeIn(text, [])
    return isPlace(place, 4) ? { date: null, place } : null
  }
  if (date === undefined && placesAlone.test(text))
    return { date: null, place: text.replace(/[\s.–—-]+$/u, '') }
  if (date === undefined || dates.length > 1) return null
  const place = placeIn(text, dates)
  return place === '' || isPlace(place, 6) ? { date: date.date, place } : null
}

const separators =
  /(?<=[)\]/])[\s\u00a0]?(?:–|—|-{1,2})[\s\u00a0]?|[\s\u00a0](?:–|—|―|-{1,2})[\s\u00a0]|[\s\u00a0](?:–|—)(?=[\p{Lu}„“«])|(?:–|—)[\s\u00a0]|(?<=\d)-{2}[\s\u00a0]|\.[\s\u00a0]?[-–—]{1,2}[\s\u00a0]|[:：][\s\u00a0]|\.[\s\u00a0](?=\p{Lu}|\p{Lo}|\d|["„“«])|[)\]](?=[\s\u00a0](?![-–—]))|[\s\u00a0]\|[\s\u00a0]/gu

/**
 * Length of the dateline that runs into a lead, its separator included, or 0. "Berlin –", "WASHINGTON, D.C. -",
 * "Paris, le 3 mars 2026 –", "20 Eylül 2010:".
 */
export function measureRunInDateline(lead: string, language: string): number {
  const head = lead.slice(0, 130)
  const dates = findDates(head, language)
  let found = 0
  for (const { index, 0: separator } of head.matchAll(separators)) {
    const end = index + separator.length
    if (lead.length - end < 20 || index > 110) break
    if (dates.some(({ from, to }) => from < end - 1 && to > index + 1)) continue
    const before = head.slice(0, end).trimEnd()
    if (isOpenBracket(before)) continue
    const inside = dates.filter(({ to }) => to <= index + 1)
    if (inside.length > 1) break
    if (!isDateline(before, inside, separator, lead.slice(end))) continue
    found = before.length
    // After a bar more of the dateline may follow, and so may the date; after the other separators the text does.
    if (separator.trim() !== '|' && !dates.some(({ from }) => from >= end && from <= end + 1)) break
  }
  return found
}

/** A bracket that opens before a place and closes behind it: "[Austin, TX – April 21, 2026] –". */
const isOpenBracket = (text: string): boolean =>
  (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0)

function isDateline(before: string, dates: readonly FoundDate[], separator: string, after: string): boolean {
  const sign = separator.trim()
  const bare = before.slice(0, before.length - sign.length).trim()
  const place = placeIn(bare, dates)
  // "Warburgen (ots) - (mk) Eine Streife …": who wrote it stands before the text.
  if (!/^(?:\(\p{L}{2,4}\)[\s\u00a0])?["„“”«»‘'(]?[\s\u00a0]?(?:\p{Lu}|\p{Lo}|\d)/u.test(after)) return false
  if (dates.length > 0) return place === '' ? /[-–—:：|]/.test(sign) : isPlace(place, 6)
  if (withoutDays(bare) !== bare && place !== '' && /[-–—:]/.test(sign)) return isPlace(place, 4)
  if (sign === '.' && towns.test(bare)) return true
  if (sign === '.' && (isTownAlone(bare, after) || (wireAfter.test(bare) && isPlace(place, 4)))) return true
  if (!/[-–—]/.test(sign)) return false
  if (bare.search(wire) >= 0) return place !== '' && isPlace(place, 6)
  if (/^\p{Lu}[\p{Lu}\s.,'’/-]+$/u.test(place)) return isPlace(place, 6)
  return isPlace(place, 3) && !/^(?:an|der|am|im|bei|in|on|la|le|les|en|of|de|di|y)(?:\s|$)/i.test(place)
}

/** "Steinheim, Westfalen/Altburg." */
const towns = /^\p{Lu}\p{Ll}+(?:, \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)?\/\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u

/** "Auental. Das Klinikum Auental …": one word that is a town by its ending, or by what the lead says. */
const isTownAlone = (word: string, after: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)*$/u.test(word) &&
  (/(?:bach|berg|burg|dorf|feld|furt|hafen|hausen|heim|hofen|ingen|kirchen|stadt|stedt|tal|walde?|brück)$/u.test(
    word,
  ) ||
    new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(after.slice(0, 400)))
