import { Fragment, type Node } from 'prosemirror-model'
import { canonicalNodeText } from '../revision/canonical-form'
import { compareText } from '../revision/compare/compare-text'
import { isWord } from '../revision/compare/words'
import type { Outcome } from './spot'

/** A stretch of a text; empty where something is only put in. */
interface TextSpan {
  readonly from: number
  readonly to: number
}

/** A stretch of one text and what stands in its place in another. */
interface Stretch extends TextSpan {
  readonly otherFrom: number
  readonly otherTo: number
}

/**
 * Puts what is different between two states of a text block, one place of it, into a third state: where its words are
 * still those of the first.
 */
export function transplantText(expected: Node, next: Node, current: Node): Outcome<Node> {
  const differences = stretchesOf(expected, next)
  const [first] = differences
  const last = differences.at(-1)
  if (first === undefined || last === undefined) return { state: 'applied', value: current, spot: null }
  const touched = stretchesOf(expected, current)
  const wanted = { from: first.from, to: last.to, otherFrom: first.otherFrom, otherTo: last.otherTo }
  const overlapping = touched.filter((stretch) => overlaps(wanted, stretch))
  const put = putIn(next, current, { wanted, touched, overlapping })
  if (overlapping.length > 0) return { ...put, state: isSame(put.value, current) ? 'applied' : 'conflict' }
  const meeting = touched.filter(({ from, to }) => to === wanted.from || from === wanted.to)
  if (meeting.length === 0 || !isGlued(put.value, put.edges)) return { ...put, state: 'open' }
  return { ...putIn(next, current, { wanted, touched, overlapping: meeting }), state: 'conflict' }
}

interface Putting {
  readonly wanted: Stretch
  readonly touched: readonly Stretch[]
  /** What was changed there, and gives way. */
  readonly overlapping: readonly Stretch[]
}

/** The current text with a stretch of the next one in the place of the wanted words and all that overlaps them. */
function putIn(
  next: Node,
  current: Node,
  { wanted, touched, overlapping }: Putting,
): Pick<Outcome<Node>, 'spot'> & { readonly value: Node; readonly edges: readonly [number, number] } {
  const from = Math.min(wanted.from, ...overlapping.map((stretch) => stretch.from))
  const to = Math.max(wanted.to, ...overlapping.map((stretch) => stretch.to))
  const put = next.content.cut(wanted.otherFrom - (wanted.from - from), wanted.otherTo + (to - wanted.to))
  const [start, end] = rangeIn(touched, from, to, overlapping)
  const parts = [current.content.cut(0, start), put, current.content.cut(end)]
  return {
    value: current.copy(Fragment.fromArray(parts.flatMap(({ content }) => content))),
    spot: { kind: 'text', path: [], from: start, to: end },
    edges: [start, start + put.size],
  }
}

/** Whether two words stand together as one at the edge of what was put in. */
const isGlued = ({ textContent }: Node, edges: readonly number[]): boolean =>
  edges.some((edge) => isWord(textContent.slice(edge - 1, edge)) && isWord(textContent.slice(edge, edge + 1)))

const isSame = (one: Node, other: Node): boolean => canonicalNodeText(one) === canonicalNodeText(other)

/** The places at which two text blocks are different. */
function stretchesOf(old: Node, fresh: Node): readonly Stretch[] {
  if (isSame(old, fresh)) return []
  const stretches: Stretch[] = []
  let [place, otherPlace] = [0, 0]
  for (const segment of compareText(old, fresh, () => 0)) {
    const length =
      segment.kind === 'kept' ? segment.length : Fragment.fromJSON(old.type.schema, segment.text).size
    const end = { to: place + segment.length, otherTo: otherPlace + length }
    if (segment.kind !== 'kept') stretches.push({ from: place, otherFrom: otherPlace, ...end })
    ;[place, otherPlace] = [end.to, end.otherTo]
  }
  return stretches
}

/** Whether two changes are about the same words. Two that only meet are not, unless both put something in at one place. */
export function overlaps(one: TextSpan, other: TextSpan): boolean {
  if (one.from === one.to && other.from === other.to) return one.from === other.from
  return one.from < other.to && other.from < one.to
}

/** Where a stretch of the expected text lies in the current one. */
function rangeIn(
  touched: readonly Stretch[],
  from: number,
  to: number,
  inside: readonly Stretch[],
): readonly [number, number] {
  const moved = (place: number, isBefore: (stretch: Stretch) => boolean): number =>
    touched
      .filter((stretch) => isBefore(stretch))
      .reduce(
        (sum, stretch) => sum + stretch.otherTo - stretch.otherFrom - (stretch.to - stretch.from),
        place,
      )
  const isBefore = (stretch: Stretch): boolean => !inside.includes(stretch) && stretch.to <= from
  return [moved(from, isBefore), moved(to, (stretch) => isBefore(stretch) || inside.includes(stretch))]
}
