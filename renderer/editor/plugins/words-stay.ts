import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { partAt } from '../commands/places'
import { mayMoveWords } from '../commands/transactions'
import { isHistory } from './changed-ranges'

/** What a part is known by across a change: its name and id; the sections and the free blocks are one body. */
function partKey(place: ResolvedPos): string {
  const { name, node } = partAt(place)
  return name === 'release' || name === 'section' ? 'body' : `${name} ${String(node.attrs.id)}`
}

/**
 * The last guard of a rule that the commands keep by themselves: no change made in passing (a composition, a drop, a
 * key that the operating system handles) carries words from one part of the release to another. Such a change is refused,
 * and `onRefused` says so.
 */
export function wordsStay(onRefused: () => void): Plugin {
  return new Plugin({
    filterTransaction: (transaction) => {
      const isAllowed =
        !transaction.docChanged ||
        mayMoveWords(transaction) ||
        isHistory(transaction) ||
        !movesWords(transaction)
      if (!isAllowed) onRefused()
      return isAllowed
    },
  })
}

/** Whether text beside a replaced stretch ends up in another part. */
export function movesWords(transaction: Transaction): boolean {
  return transaction.steps.some((step, index) => {
    if (!(step instanceof ReplaceStep)) return false
    const before = transaction.docs[index]
    if (before === undefined) return false
    const after = transaction.docs[index + 1] ?? transaction.doc
    const map = step.getMap()
    const start = before.resolve(step.from)
    const end = before.resolve(step.to)
    const hasTextBefore = start.parent.isTextblock && start.parentOffset > 0
    const hasTextBehind = end.parent.isTextblock && end.parentOffset < end.parent.content.size
    return (
      (hasTextBefore && isElsewhere(start, after, map.map(step.from, -1))) ||
      (hasTextBehind && isElsewhere(end, after, map.map(step.to, 1)))
    )
  })
}

function isElsewhere(place: ResolvedPos, after: Node, position: number): boolean {
  return partKey(place) !== partKey(after.resolve(position))
}
