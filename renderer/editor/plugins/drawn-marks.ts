import type { Node } from '@tiptap/pm/model'
import type { PluginKey, StateField, Transaction } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'

/** The state of a plugin that draws what it is shown, and moves that with the text until it is shown something else. */
export const drawnMarks = <Shown>(
  key: PluginKey<DecorationSet>,
  draw: (doc: Node, shown: Shown, drawn: DecorationSet) => DecorationSet,
): StateField<DecorationSet> => ({
  init: () => DecorationSet.empty,
  apply: (transaction, marks) => {
    // By this key nothing else is set: see `showMarks`.
    const shown = transaction.getMeta(key) as Shown | undefined
    const moved = transaction.docChanged ? marks.map(transaction.mapping, transaction.doc) : marks
    return shown === undefined ? moved : draw(transaction.doc, shown, moved)
  },
})

/** Shows marks to the plugin of a key; no undo takes that back. */
export const showMarks = (
  transaction: Transaction,
  key: PluginKey<DecorationSet>,
  shown: unknown,
): Transaction => transaction.setMeta(key, shown).setMeta('addToHistory', false)
