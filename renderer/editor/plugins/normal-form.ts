import { Plugin } from '@tiptap/pm/state'
import { changedRanges } from './changed-ranges'

/** Keeps all text in normalisation form C, also where a keyboard types a letter and its accent apart. */
export function normalForm(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _oldState, newState) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      const found = new Map<number, { readonly text: string; readonly size: number }>()
      for (const { from, to } of changedRanges(transactions, newState.doc))
        newState.doc.nodesBetween(from, to, (node, position) => {
          if (node.isText && node.text !== undefined && node.text !== node.text.normalize('NFC'))
            found.set(position, { text: node.text, size: node.nodeSize })
        })
      if (found.size === 0) return null
      const transaction = newState.tr
      for (const [position, { text, size }] of [...found].sort(([a], [b]) => b - a)) {
        const normal = text.normalize('NFC')
        let start = 0
        while (start < Math.min(size, normal.length) && text[start] === normal[start]) start += 1
        let end = 0
        while (end < Math.min(size, normal.length) - start && text.at(-1 - end) === normal.at(-1 - end))
          end += 1
        const { marks } = newState.doc.nodeAt(position) ?? { marks: [] }
        const middle = normal.slice(start, normal.length - end)
        if (middle === '') transaction.delete(position + start, position + size - end)
        else
          transaction.replaceWith(
            position + start,
            position + size - end,
            newState.schema.text(middle, marks),
          )
      }
      return transaction
    },
  })
}
