import { closeHistory } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { changeInto } from '../clipboard/place-pasted'

/** Makes the text another release, its attributes with it, as one step that undo takes back; blocks that are the same stay. */
export const becomeRelease =
  (document: object): Command =>
  (state, dispatch) => {
    const target = state.schema.nodeFromJSON(document)
    target.check()
    const transaction = changeInto(state, target, state.selection.head)
    for (const [name, value] of Object.entries<unknown>(target.attrs))
      if (JSON.stringify(state.doc.attrs[name]) !== JSON.stringify(value))
        transaction.setDocAttribute(name, value)
    dispatch?.(closeHistory(transaction))
    return true
  }
