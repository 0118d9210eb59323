import { allWords } from '../words/words-for'
import type { QuotedSpan } from './quoted-spans'
import { sentenceEnd } from './sentences'

const opening = /^[–—―-][\s\u00a0]+(?=\p{Lu}|[„“"«]?\p{Lu})/u
const dash = /[\s\u00a0][–—―-][\s\u00a0]+/gu

/** "powiedziała minister …", "dodał.": what stands between two dashes and says who speaks. */
const isAttribution = (segment: string): boolean =>
  /^\p{Ll}/u.test(segment) &&
  (segment.match(/[^\s\u00a0,.;:]+/gu) ?? [])
    .slice(0, 3)
    .some((word) => allWords.some(({ saying }) => saying.test(word)))

interface Segment {
  readonly from: number
  readonly to: number
}

function segmentsOf(text: string, from: number): readonly Segment[] {
  const dashes = [...text.slice(from).matchAll(dash)].map(({ index, 0: sign }) => ({
    from: from + index,
    to: from + index + sign.length,
  }))
  return [...dashes, { from: text.length, to: text.length }].map((end, index) => ({
    from: dashes[index - 1]?.to ?? from,
    to: end.from,
  }))
}

/**
 * Speech that a dash opens, without what says who speaks, as Polish sets it: "– Mamy czas – mówi Anna Nowak. – I miejsce."
 * Null where a paragraph is something else.
 */
export function findDashSpeech(text: string): readonly Segment[] | null {
  const start = opening.test(text) ? 0 : insideStart(text)
  if (start < 0) return null
  return speechFrom(text, start)
}

/** "… håper på flere. – Ingen krim over 80 grader, sier han.": a sentence of speech behind another one. */
const insideStart = (text: string): number =>
  /[„“”"«»]/u.test(text) ? -1 : text.search(/(?<=[.!?][\s\u00a0])[–—―][\s\u00a0]+\p{Lu}/u)

function speechFrom(text: string, start: number): readonly Segment[] | null {
  const sign = opening.exec(text.slice(start))
  if (sign === null) return null
  const first = start + sign[0].length
  const parts: { from: number; to: number; isSpeech: boolean }[] = []
  for (const segment of segmentsOf(text, first)) {
    const isSpeech = !isAttribution(text.slice(segment.from, segment.to))
    const last = parts.at(-1)
    // A dash inside the speech or inside the attribution parts nothing, unless the attribution's sentence has ended.
    const goesOn =
      last !== undefined && isSpeech && (last.isSpeech || !/[.!?,]$/.test(text.slice(last.from, last.to)))
    if (goesOn) last.to = segment.to
    else parts.push({ ...segment, isSpeech })
  }
  if (parts.length > 1) return parts.filter(({ isSpeech }) => isSpeech)
  const comma = findComma(text, first)
  if (comma === null) return null
  const rest = sentenceEnd(text, comma) + 1
  const from = rest + (/^[\s\u00a0]*/u.exec(text.slice(rest))?.[0].length ?? 0)
  return [{ from: first, to: comma }, ...(from < text.length ? [{ from, to: text.length }] : [])]
}

/**
 * Swedish and its neighbours part speech and attribution by a comma, and speech goes on behind it: "– Vi trodde på
 * tåget, säger Katarina Söderlund. Nu får vi be om ursäkt."
 */
function findComma(text: string, from: number): number | null {
  for (const { index, 0: comma } of text.slice(from).matchAll(/(?:,|(?<=[!?]))[\s\u00a0]+(?=\p{Ll})/gu)) {
    const word = /^\p{L}+/u.exec(text.slice(from + index + comma.length))?.[0] ?? ''
    if (allWords.some(({ saying }) => saying.test(word))) return from + index
  }
  return null
}

/** Speech that a dash opens and nothing in the paragraph attributes: all of it, where the paragraph before announces it with a colon. */
const announcedSpeech = (text: string, before: string): readonly Segment[] => {
  const sign = opening.exec(text)?.[0]
  return sign !== undefined && /:[\s\u00a0]*$/.test(before) && /[.!?][”"»]?$/u.test(text)
    ? [{ from: sign.length, to: text.length }]
    : []
}

/** The speech of a text with this index, as spans of a release's quotations. */
export const dashSpans = (text: string, index: number, before = ''): readonly QuotedSpan[] =>
  (findDashSpeech(text) ?? announcedSpeech(text, before)).map(({ from, to }) => ({
    parts: [{ text: index, from, to }],
    openAt: from - (/[–—―-][\s\u00a0]+$/u.exec(text.slice(0, from))?.[0].length ?? 0),
    closeAt: to,
  }))
