import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { crossesBlocks, deleteRange, deleteSelectedWords } from '../commands/delete-selection'

/** Types over a selection that reaches across blocks: its words go, the parts stay, the text stands where it began. */
export function typeOver(state: EditorState, from: number, to: number, text: string): Transaction {
  const transaction = state.tr
  deleteRange(transaction, from, to)
  const { $from } = transaction.selection
  if ($from.parent.isTextblock) transaction.insertText(text.normalize('NFC'), $from.pos)
  return transaction.scrollIntoView()
}

const deletesOrReplaces = /^(delete|insert)/

/**
 * Takes over whatever deletes or replaces a selection across blocks, for the browser would join what is left of them:
 * typed text, cutting, and what input methods and the operating system send.
 */
export function typingAcrossBlocks(): Plugin {
  const isAcross = (view: EditorView): boolean => {
    const { from, to, empty } = view.state.selection
    return !empty && view.editable && crossesBlocks(view.state, from, to)
  }
  const clear = (view: EditorView): void => {
    deleteSelectedWords(view.state, (transaction) => view.dispatch(transaction))
  }
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        if (!(view.state.selection instanceof TextSelection) && isAcross(view)) {
          view.dispatch(typeOver(view.state, view.state.selection.from, view.state.selection.to, text))
          return true
        }
        if (from === to || !crossesBlocks(view.state, from, to)) return false
        view.dispatch(typeOver(view.state, from, to, text))
        return true
      },
      handleDOMEvents: {
        beforeinput: (view, event) => {
          if (!deletesOrReplaces.test(event.inputType) || !isAcross(view)) return false
          if (event.inputType === 'insertCompositionText') return false
          event.preventDefault()
          if (event.inputType.startsWith('insert') && typeof event.data === 'string') {
            const { from, to } = view.state.selection
            view.dispatch(typeOver(view.state, from, to, event.data))
          } else clear(view)
          return true
        },
        compositionstart: (view) => {
          if (isAcross(view)) clear(view)
          return false
        },
      },
    },
  })
}
