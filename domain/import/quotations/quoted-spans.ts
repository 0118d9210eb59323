import { closingsOf, type Closings } from './closings'
import { findHabits, readOpening, type Style } from './quotation-marks'

/** Words in quotation marks: where they stand in which text, the marks themselves left out. */
export interface QuotedSpan {
  /** The parts in order; more than one where a quotation runs over several paragraphs. */
  readonly parts: readonly { readonly text: number; readonly from: number; readonly to: number }[]
  /** Place of the opening mark in the first part's text, and of the first character after the closing mark in the last part's. */
  readonly openAt: number
  readonly closeAt: number
}

/** All words in quotation marks of some texts that follow each other, outermost marks only. */
export function findQuotedSpans(texts: readonly string[]): readonly QuotedSpan[] {
  const habits = findHabits(texts)
  const closings = closingsOf(texts, habits)
  const spans: QuotedSpan[] = []
  for (let text = 0; text < texts.length; text += 1) {
    const value = texts[text] ?? ''
    for (let place = 0; place < value.length; place += 1) {
      if (
        spans.at(-1)?.parts.some((part) => part.text === text && place >= part.from && place <= part.to) ===
        true
      )
        continue
      const style = readOpening(value, place, habits)
      if (style === null) continue
      const span = closeSpan(texts, text, place, value[place] ?? '', style, closings)
      if (span === null) continue
      spans.push(span)
      place = span.parts.at(-1)?.text === text ? span.closeAt - 1 : value.length
    }
  }
  return spans
}

function closeSpan(
  texts: readonly string[],
  text: number,
  openAt: number,
  mark: string,
  style: Style,
  closings: Closings,
): QuotedSpan | null {
  const parts: { readonly text: number; readonly from: number; readonly to: number }[] = []
  let from = openAt + 1
  for (let current = text; current < texts.length && current < text + 6; current += 1) {
    const value = texts[current] ?? ''
    const close = closings.find(current, from, mark, style)
    parts.push({ text: current, from, to: close >= 0 ? close : value.length })
    if (close >= 0)
      return {
        parts: parts.map((part) => trimPart(texts[part.text] ?? '', part)),
        openAt,
        closeAt: close + 1,
      }
    const next = texts[current + 1]
    if (next === undefined) break
    const reopens = next.startsWith(mark)
    // A quotation goes on in the next paragraph where that opens with the same mark, or has a closing mark and no opening one.
    if (!reopens && (style.isSingle || !closings.closesWithoutOpening(current + 1, mark, style))) break
    from = reopens ? 1 : 0
  }
  return null
}
const trimPart = (text: string, part: QuotedSpan['parts'][number]): QuotedSpan['parts'][number] => {
  const inner = text.slice(part.from, part.to)
  const lead = inner.length - inner.trimStart().length
  const trail = inner.length - inner.trimEnd().length
  return { ...part, from: Math.min(part.to, part.from + lead), to: Math.max(part.from, part.to - trail) }
}
