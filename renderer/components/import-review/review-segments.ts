import type { ReviewQuotation } from '../../../domain/import/review/derive-release'
import type { ReviewWords } from '../../../domain/import/review/review-passage'

/** Letters that look alike, in the order of the text. */
export interface ReviewSegment {
  readonly text: string
  readonly isStrong: boolean
  readonly isEmphasised: boolean
  readonly isLink: boolean
  /** The quotation that they are part of. */
  readonly quotation: ReviewQuotation | null
}

/** Parts words where a mark or a quotation begins or ends. */
export function reviewSegments(
  { text, spans }: ReviewWords,
  quotations: readonly ReviewQuotation[],
): readonly ReviewSegment[] {
  const edges = [...spans, ...quotations].flatMap(({ from, to }) => [from, to])
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    const marks = spans.filter((span) => span.from <= from && span.to >= to).map(({ mark }) => mark)
    return {
      text: text.slice(from, to),
      isStrong: marks.includes('strong'),
      isEmphasised: marks.includes('emphasis'),
      isLink: marks.some((mark) => typeof mark === 'object'),
      quotation: quotations.find((one) => one.from <= from && one.to >= to) ?? null,
    }
  })
}
