import { TextSelection, type Command } from '@tiptap/pm/state'
import type { PasteReport } from '../../../domain/clipboard/paste-report'
import { readPastedText } from '../../../domain/clipboard/read-pasted'
import { noteFile } from './brought-words'
import { pasteInSteps } from './paste-steps'

/** Puts the text of a file at a position, read as pasted text is; one undo brings its lines as they are. */
export const insertText =
  (
    { name, text }: { readonly name: string; readonly text: string },
    position: number,
    onPasted: (report: PasteReport) => void,
  ): Command =>
  (state, _dispatch, view) => {
    if (view === undefined) return false
    const place = state.doc.resolve(Math.min(position, state.doc.content.size))
    view.dispatch(state.tr.setSelection(TextSelection.near(place)))
    const report = pasteInSteps(view.state, readPastedText(text), text, (transaction) => {
      view.dispatch(noteFile(transaction, name, text))
      return view.state
    })
    if (report !== null) onPasted(report)
    return true
  }
