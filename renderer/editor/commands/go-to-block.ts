import type { Command } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'

/** Puts the cursor at the beginning of the block with this id and shows it; false where there is none. */
export const goToBlock =
  (id: string): Command =>
  (state, dispatch) => {
    const found: number[] = []
    state.doc.descendants((node, at) => {
      if (node.attrs.id === id) found.push(at)
      return found.length === 0 && !node.isTextblock
    })
    const [position] = found
    if (position === undefined) return false
    const selection = TextSelection.near(state.doc.resolve(position + 1))
    dispatch?.(state.tr.setSelection(selection).scrollIntoView())
    return true
  }
