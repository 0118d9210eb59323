import type { LocalText } from '../language'
import type { Became } from './became'
import type { Claim } from './draft'

/** What one passage of the imported file became. Put together in order, the texts are the file's text in NFC. */
export interface MappingEntry {
  /** As it stands in the file, with the white space after it. */
  readonly text: string
  readonly became: Became
  /** From 0 to 1. */
  readonly confidence: number
  readonly reason: LocalText
}

/** Why characters that nothing claims are no text. */
export const unexplained: LocalText = {
  de: 'Zeichen ohne Bedeutung für die Mitteilung.',
  en: 'Characters that mean nothing in a release.',
}

const spaces: LocalText = { de: 'Leerraum.', en: 'White space.' }

/** Accounts for every character of a file: claims in order, white space with the passage before it. */
export function buildMapping(source: string, claims: readonly Claim[]): readonly MappingEntry[] {
  const sorted = [...claims]
    .filter(({ range }) => range.to > range.from)
    .sort((a, b) => a.range.from - b.range.from)
  const entries: { text: string; became: Became; confidence: number; reason: LocalText }[] = []
  let place = 0
  for (const { range, became, confidence, reason } of sorted) {
    const from = Math.max(place, range.from)
    if (range.to <= from) continue
    const between = source.slice(place, from)
    const last = entries.at(-1)
    if (between.trim() !== '')
      entries.push({ text: between, became: 'dropped', confidence: 1, reason: unexplained })
    else if (last !== undefined) last.text += between
    const text = (last === undefined && between.trim() === '' ? between : '') + source.slice(from, range.to)
    const previous = entries.at(-1)
    const isSame =
      previous?.became === became && previous.reason === reason && source.slice(place, from) === ''
    if (previous !== undefined && isSame && became !== 'dropped') previous.text += text
    else entries.push({ text, became, confidence, reason })
    place = range.to
  }
  const rest = source.slice(place)
  const last = entries.at(-1)
  if (last !== undefined && rest.trim() === '') last.text += rest
  else if (rest !== '')
    entries.push({
      text: rest,
      became: 'dropped',
      confidence: 1,
      reason: rest.trim() === '' ? spaces : unexplained,
    })
  return entries
}
