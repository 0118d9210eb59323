import type { DraftBlock, DraftItem, DraftList } from '../draft'
import type { Passage } from '../passage'
import type { ReviewItem, ReviewPassage, ReviewWords } from './review-passage'

/** A reviewed passage as the importer takes it. */
export interface PlacedPassage {
  readonly review: ReviewPassage
  readonly passage: Passage
  /** Of a row of a table. */
  readonly cells: readonly Passage[]
}

/** Words that stand at a place of a text. */
export const placeWords = ({ text, spans }: ReviewWords, from: number): Passage => ({
  ...{ text, spans, signs: [], holes: [] },
  at: Array.from({ length: text.length }, (_, index) => from + index),
})

/** The blocks that passages make which follow one another: neighbours become one list, one table, one quote. */
export function blocksOf(content: readonly PlacedPassage[]): readonly DraftBlock[] {
  const blocks: DraftBlock[] = []
  for (let index = 0; index < content.length;) {
    const first = content[index]
    if (first === undefined) break
    const run = runFrom(content, index)
    const taken = takeBlock(first, run, content[index + run.length] ?? null)
    blocks.push(taken.block)
    index += taken.count
  }
  return blocks
}

/** The passages of one part from here on. */
function runFrom(content: readonly PlacedPassage[], from: number): readonly PlacedPassage[] {
  const part = content[from]?.review.part
  const end = content.findIndex(({ review }, index) => index > from && review.part !== part)
  return content.slice(from, end < 0 ? content.length : end)
}

function takeBlock(
  { review, passage }: PlacedPassage,
  run: readonly PlacedPassage[],
  after: PlacedPassage | null,
): { readonly block: DraftBlock; readonly count: number } {
  switch (review.part) {
    case 'listItem': {
      const own = run.slice(0, lengthOfList(run))
      return { block: listOf(itemsOf(own)), count: own.length }
    }
    case 'tableRow': {
      const next = run.findIndex((one, index) => one.review.row?.opens === true && isUntouched(run, index))
      const rows = next < 0 ? run : run.slice(0, next)
      return {
        block: {
          kind: 'table',
          rows: rows.map((row) => ({ cells: row.cells, isHeader: row.review.row?.isHeader ?? false })),
        },
        count: rows.length,
      }
    }
    case 'quote': {
      const attribution = after?.review.part === 'attribution' ? after.passage : null
      return {
        block: {
          kind: 'quote',
          paragraphs: run.map((one) => one.passage),
          attribution: attribution ?? placeWords({ text: '', spans: [] }, 0),
        },
        count: run.length + (attribution === null ? 0 : 1),
      }
    }
    default:
      return { block: { kind: 'paragraph', passage, isQuoted: review.isQuoted === true }, count: 1 }
  }
}

/** Whether nobody changed a passage or the one before it, so that what the file parted stays parted. */
const isUntouched = (run: readonly PlacedPassage[], index: number): boolean =>
  index > 0 && run[index]?.review.isAdjusted !== true && run[index - 1]?.review.isAdjusted !== true

interface Item extends ReviewItem {
  readonly passage: Passage
}

/** The items of a run. One that the file does not have as an item stands as the one beside it does. */
function itemsOf(run: readonly PlacedPassage[]): readonly Item[] {
  const known = run.find(({ review }) => review.item !== undefined)?.review.item
  let before: ReviewItem = { depth: 0, number: known?.number ?? null, opens: false }
  return run.map(({ review, passage }, index) => {
    const next = index === 0 || before.number === null ? before.number : before.number + 1
    before = review.item ?? { depth: before.depth, number: next, opens: false }
    return { ...before, passage }
  })
}

/** How many items of a run are one list: another begins where the file begins one, and where numbers follow bullets. */
function lengthOfList(run: readonly PlacedPassage[]): number {
  const items = itemsOf(run)
  const [first] = items
  const end = items.findIndex(
    (item, index) =>
      index > 0 &&
      item.depth <= (first?.depth ?? 0) &&
      ((item.number === null) !== (first?.number === null) || (item.opens && isUntouched(run, index))),
  )
  return end < 0 ? run.length : end
}

function listOf(items: readonly Item[]): DraftList {
  const depth = items.reduce((least, item) => Math.min(least, item.depth), Infinity)
  const built: DraftItem[] = []
  for (let index = 0; index < items.length;) {
    const item = items[index]
    if (item === undefined) break
    const next = items.findIndex((one, at) => at > index && one.depth <= depth)
    const below = items.slice(index + 1, next < 0 ? items.length : next)
    built.push({ passage: item.passage, children: below.length === 0 ? [] : [listOf(below)] })
    index += 1 + below.length
  }
  return { kind: 'list', start: items[0]?.number ?? null, items: built }
}
