import { mergeEmptyEnds, type Draft, type DraftEnd, type DraftSection } from '../draft'
import { joinPassages, type Passage } from '../passage'
import { blocksOf, placeWords, type PlacedPassage } from './blocks-of'
import { endOf, isDetail, wordsOf, type ReviewPassage } from './review-passage'

/** A draft made of reviewed passages, and where the words of each passage stand in it. */
export interface ReviewDraft {
  readonly draft: Draft
  /** The texts of all passages, each on a line of its own. */
  readonly source: string
  /** For each passage where its text begins in the source. */
  readonly starts: readonly number[]
}

/** The draft that passages make by what they are now, whatever their order; what is left out and what are details is not in it. */
export function draftOf(passages: readonly ReviewPassage[]): ReviewDraft {
  const texts: string[] = []
  const starts: number[] = []
  let length = 0
  const placed = passages.map((review): PlacedPassage => {
    starts.push(length)
    const isRow = review.part === 'tableRow'
    const cells = isRow ? (review.row?.cells ?? [review]).map((cell) => placeWords(cell, length)) : []
    const words = wordsOf(review)
    const passage = placeWords(words, length)
    texts.push(words.text)
    length += words.text.length + 1
    return { review, passage, cells }
  })
  const front = (part: ReviewPassage['part']): Passage | null => {
    const own = placed.filter(({ review }) => review.part === part).map(({ passage }) => passage)
    return own.length === 0 ? null : joinPassages(own)
  }
  const lead = front('lead')
  const dateline = front('dateline')
  const runIn =
    lead !== null && placed.some(({ review }) => review.part === 'dateline' && review.runsIn === true)
  return {
    draft: {
      front: {
        ...{ kicker: front('kicker'), headline: front('headline'), subheadline: front('subheadline'), lead },
        dateline: dateline === null ? null : { passage: dateline, runIn },
      },
      ...bodyOf(placed),
    },
    source: texts.join('\n'),
    starts,
  }
}

const frontParts: ReadonlySet<ReviewPassage['part']> = new Set([
  'kicker',
  'headline',
  'subheadline',
  'dateline',
  'lead',
])

/** What collects passages: the body before the first heading, a section, or end matter. */
interface Container {
  readonly heading: Passage | null
  readonly end: DraftEnd['kind'] | null
  readonly content: PlacedPassage[]
}

function bodyOf(placed: readonly PlacedPassage[]): Omit<Draft, 'front'> {
  const body: Container = { heading: null, end: null, content: [] }
  const sections: Container[] = []
  const ends: Container[] = []
  let current = body
  const open = (list: Container[], container: Container): void => {
    list.push(container)
    current = container
  }
  for (const one of placed) {
    const { part } = one.review
    if (frontParts.has(part) || part === 'leftOut' || isDetail(part)) continue
    const end = endOf(part)
    if (part === 'sectionHeading') open(sections, { heading: one.passage, end: null, content: [] })
    else if (end?.isHeading === true) open(ends, { heading: one.passage, end: end.end, content: [] })
    else {
      if (end !== null && current.end !== end.end) open(ends, { heading: null, end: end.end, content: [] })
      // A paragraph behind end matter goes on where the text was.
      if (part === 'paragraph' && current.end !== null) current = sections.at(-1) ?? body
      current.content.push(one)
    }
  }
  return {
    body: blocksOf(body.content),
    sections: sections.flatMap(({ heading, content }): readonly DraftSection[] =>
      heading === null ? [] : [{ heading, blocks: blocksOf(content) }],
    ),
    ends: mergeEmptyEnds(
      ends.flatMap(({ heading, end, content }): readonly DraftEnd[] =>
        end === null ? [] : [{ kind: end, heading, blocks: blocksOf(content) }],
      ),
    ),
  }
}
