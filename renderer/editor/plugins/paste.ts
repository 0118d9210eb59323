import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import { deleteRange } from '../commands/delete-selection'
import { pasteSlice, putSlice, sliceOfText } from '../commands/paste'
import { allowWordsToMove } from '../commands/transactions'

/** Text as it may stand in a release: in normalisation form C, on one line. */
function normalText(node: Node): Node {
  if (!node.isText) return node.copy(Fragment.from(node.children.map(normalText)))
  const text = (node.text ?? '').replace(/[\r\n\t]+/g, ' ').normalize('NFC')
  return node.type.schema.text(text, node.marks)
}

/** Pasting and dropping: everything enters through the grammar, and nothing that was there changes its part. */
export function releasePaste(): Plugin {
  return new Plugin({
    props: {
      clipboardTextParser: (text, context) => sliceOfText(context.doc.type.schema, text),
      transformPasted: (slice) =>
        new Slice(Fragment.from(slice.content.content.map(normalText)), slice.openStart, slice.openEnd),
      handlePaste: (view, _event, slice) => {
        view.dispatch(pasteSlice(view.state, slice).setMeta('paste', true).setMeta('uiEvent', 'paste'))
        return true
      },
      handleDrop: (view, event, slice, isMoved) => {
        const target = view.posAtCoords({ left: event.clientX, top: event.clientY })
        const { from, to, empty } = view.state.selection
        if (target === null || (isMoved && target.pos >= from && target.pos <= to)) return true
        const transaction = view.state.tr
        if (isMoved && !empty) deleteRange(transaction, from, to)
        const place = transaction.doc.resolve(transaction.mapping.map(target.pos))
        transaction.setSelection(TextSelection.near(place))
        putSlice(transaction, slice)
        view.dispatch(allowWordsToMove(transaction).setMeta('uiEvent', 'drop').scrollIntoView())
        view.focus()
        return true
      },
    },
  })
}
