import { isAllowedLink } from '../document/attributes'
import type { InlineSpan, Passage, Range } from './passage'
import type { SourcePassage } from './source/source-document'
import type { Unit } from './unit'

/** A style, a link or an insertion by its place in the source. */
export interface PlacedSpan extends Range {
  readonly mark: InlineSpan['mark'] | 'inserted'
}

/** The spans of passages by their place in the source, in its order. What is set one way throughout has a style, no emphasis. */
export const placedSpans = (
  placed: readonly (Range & { readonly passage: SourcePassage })[],
): readonly PlacedSpan[] =>
  placed
    .flatMap(({ passage, from }) =>
      passage.spans.flatMap((span): readonly PlacedSpan[] => {
        const range = { from: from + span.from, to: from + span.to }
        if (span.kind === 'inserted') return [{ ...range, mark: 'inserted' }]
        if (span.kind === 'link')
          return isAllowedLink(span.href) ? [{ ...range, mark: { href: span.href } }] : []
        return isAll(span, passage.text) ? [] : [{ ...range, mark: span.kind }]
      }),
    )
    .sort((a, b) => a.from - b.from)

const isAll = ({ from, to }: Range, text: string): boolean =>
  text.slice(0, from).trim() === '' && text.slice(to).trim() === ''

/** Gives the passages of units, which are in the order of the source, the spans over their letters. */
export function withSpans(units: readonly Unit[], spans: readonly PlacedSpan[]): readonly Unit[] {
  let next = 0
  const mark = (passage: Passage): Passage => {
    const [first] = passage.at
    const last = passage.at.at(-1)
    if (first === undefined || last === undefined) return passage
    while (next < spans.length && (spans[next]?.to ?? 0) <= first) next += 1
    const own: InlineSpan[] = []
    for (let index = next; index < spans.length; index += 1) {
      const span = spans[index]
      if (span === undefined || span.from > last) break
      if (span.mark === 'inserted') continue
      const range = { from: placeOf(passage.at, span.from), to: placeOf(passage.at, span.to) }
      if (range.to > range.from) own.push({ ...range, mark: span.mark })
    }
    return own.length === 0 ? passage : { ...passage, spans: own }
  }
  return units.map((unit) => {
    if (unit.kind === 'dropped') return unit
    if (unit.kind === 'row') return { ...unit, cells: unit.cells.map(mark) }
    return { ...unit, passage: mark(unit.passage) }
  })
}

/** The first letter that stands at this place of the source or after it. */
function placeOf(at: readonly number[], place: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
