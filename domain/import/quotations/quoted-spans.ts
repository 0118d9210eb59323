import { countWords } from '../line-kinds'
import { closingsOf, type Closings } from './closings'
import { dashSpans } from './dash-speech'
import {
  closesDoubled,
  findHabits,
  lengthOfOpening,
  openingMark,
  readOpening,
  type Style,
} from './quotation-marks'

/** Words in quotation marks: where they stand in which text, the marks themselves left out. */
export interface QuotedSpan {
  /** The parts in order; more than one where a quotation runs over several paragraphs. */
  readonly parts: readonly {
    readonly text: number
    readonly from: number
    readonly to: number
    /** The file sets the whole text apart as quoted, without quotation marks. */
    readonly isSetApart?: true
  }[]
  /** Place of the opening mark in the first part's text, and of the first character after the closing mark in the last part's. */
  readonly openAt: number
  readonly closeAt: number
}

/** All words in quotation marks, or that dashes open as speech, of some texts that follow each other, outermost marks only. */
export function findQuotedSpans(
  texts: readonly string[],
  setApart: ReadonlySet<number> = new Set(),
): readonly QuotedSpan[] {
  const habits = findHabits(texts)
  const closings = closingsOf(texts, habits)
  const spans: QuotedSpan[] = []
  for (let text = 0; text < texts.length; text += 1) {
    const value = texts[text] ?? ''
    const spoken =
      setApart.has(text) && hasNoMarks(value)
        ? [wholeSpan(value, text)]
        : dashSpans(value, text, texts[text - 1])
    for (const span of spoken) spans.push(span)
    if (spoken.length > 0) continue
    for (let place = 0; place < value.length; place += 1) {
      if (covers(spans.at(-1), text, place)) continue
      const style = readOpening(value, place, habits)
      if (style === null) continue
      const span = closeSpan(texts, text, place, openingMark(value, place), style, closings)
      if (span === null) continue
      spans.push(span)
      place = span.parts.at(-1)?.text === text ? span.closeAt - 1 : value.length
    }
  }
  return spans
}

const wholeSpan = (value: string, text: number): QuotedSpan => ({
  parts: [{ text, from: 0, to: value.length, isSetApart: true }],
  openAt: 0,
  closeAt: value.length,
})

/** The mark that a later paragraph repeats at its start belongs to the span as well. */
const covers = (span: QuotedSpan | undefined, text: number, place: number): boolean =>
  span?.parts.some(
    (part, index) => part.text === text && (index > 0 || place >= part.from) && place <= part.to,
  ) === true

/** A quotation goes on over this many paragraphs at most, and a speech that repeats the mark at each of them over more. */
const mostParagraphs = 6
const longestSpeech = 60

function closeSpan(
  texts: readonly string[],
  text: number,
  openAt: number,
  mark: string,
  style: Style,
  closings: Closings,
): QuotedSpan | null {
  const parts: { readonly text: number; readonly from: number; readonly to: number }[] = []
  let from = openAt + lengthOfOpening(mark)
  let last = text + mostParagraphs
  for (let current = text; current < Math.min(texts.length, last); current += 1) {
    const value = texts[current] ?? ''
    const found = closings.find(current, from, mark, style)
    const close =
      mark === '"' &&
      found >= 0 &&
      texts[current + 1]?.startsWith(mark) === true &&
      opensMore(value.slice(from, found))
        ? -1
        : found
    parts.push({ text: current, from, to: close >= 0 ? close : value.length })
    if (close >= 0)
      return {
        parts: parts.map((part) => trimPart(texts[part.text] ?? '', part)),
        openAt,
        closeAt: close + (closesDoubled(value, close, mark) ? 2 : 1),
      }
    const next = texts[current + 1]
    if (next === undefined) break
    // One who types “ at the start of a quotation may well type a straight mark at its next paragraph.
    const reopens =
      (mark === ',' ? next.startsWith(',,') : next.startsWith(mark)) ||
      (mark === '“' && /^"\p{Lu}/u.test(next))
    // A quotation goes on in the next paragraph where that opens with the same mark, has no mark at all, or a closing mark and no opening one.
    if (
      !reopens &&
      (style.isSingle || !(hasNoMarks(next) || closings.closesWithoutOpening(current + 1, mark, style)))
    )
      break
    // Whoever repeats the mark at each paragraph gives a whole speech.
    if (reopens) last = Math.min(text + longestSpeech, last + 1)
    from = reopens ? lengthOfOpening(mark) : 0
  }
  return leftOpen(texts[text] ?? '', text, openAt, mark, style)
}

/** Fewer words in marks that nothing closes may be a title. */
const leastLeftOpen = 8

/** Speech announced by a colon whose closing mark was forgotten: it ends with its paragraph. */
function leftOpen(
  value: string,
  text: number,
  openAt: number,
  mark: string,
  style: Style,
): QuotedSpan | null {
  const isAnnounced = /:[\s\u00a0]{0,2}$/u.test(value.slice(Math.max(0, openAt - 3), openAt))
  if (style.isSingle || mark === '"' || !isAnnounced) return null
  const from = openAt + lengthOfOpening(mark)
  const rest = value.slice(from)
  if (!hasNoMarks(rest) || countWords(rest) < leastLeftOpen) return null
  return { parts: [trimPart(value, { text, from, to: value.length })], openAt, closeAt: value.length }
}

/** Whether more straight marks open than close in a piece of text: what closes right behind it is an inner one. */
function opensMore(text: string): boolean {
  const opening = text.match(/(?<![\p{L}\p{N}.,!?])"(?=[\p{L}\p{N}])/gu)?.length ?? 0
  const all = text.match(/"/g)?.length ?? 0
  return opening > all - opening
}

const hasNoMarks = (text: string): boolean => !/[„“”"«»‹›「」『』]/u.test(text)

const trimPart = (text: string, part: QuotedSpan['parts'][number]): QuotedSpan['parts'][number] => {
  const inner = text.slice(part.from, part.to)
  const lead = inner.length - inner.trimStart().length
  const trail = inner.length - inner.trimEnd().length
  return { ...part, from: Math.min(part.to, part.from + lead), to: Math.max(part.from, part.to - trail) }
}
