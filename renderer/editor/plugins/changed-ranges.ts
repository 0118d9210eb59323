import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { AddMarkStep, Mapping, RemoveMarkStep, ReplaceStep, type Step } from '@tiptap/pm/transform'

/** A stretch of the document. */
export interface ChangedRange {
  readonly from: number
  readonly to: number
}

/** The stretches of the new document that these transactions touched, each clamped to it. */
export function changedRanges(transactions: readonly Transaction[], doc: Node): readonly ChangedRange[] {
  const maps = transactions.flatMap((transaction) => transaction.mapping.maps)
  return maps.flatMap((map, index) => {
    const rest = new Mapping(maps.slice(index + 1))
    const ranges: ChangedRange[] = []
    map.forEach((_oldStart, _oldEnd, start, end) => {
      const from = Math.max(0, Math.min(rest.map(start, -1), doc.content.size))
      const to = Math.max(from, Math.min(rest.map(end, 1), doc.content.size))
      ranges.push({ from, to })
    })
    return ranges
  })
}

/** Whether these transactions did more than put in or mark text within its blocks. */
export const bringsBlocks = (transactions: readonly Transaction[]): boolean =>
  transactions.some(({ steps }) => steps.some((step) => !isTextStep(step)))

function isTextStep(step: Step): boolean {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return true
  return step instanceof ReplaceStep && step.slice.content.content.every((node) => node.isText)
}

/** Whether a transaction is the history's own undo or redo. */
export const isHistory = (transaction: Transaction): boolean => transaction.getMeta('history$') !== undefined
