import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { PasteReport } from '../../../domain/clipboard/paste-report'
import {
  largestPage,
  readPastedPage,
  readPastedText,
  type Pasted,
} from '../../../domain/clipboard/read-pasted'
import { notePasted } from '../clipboard/brought-words'
import { ownSliceType, readOwnSlice } from '../clipboard/own-slice'
import { parseHtml } from '../clipboard/parse-html'
import { formOfPaste, pasteInSteps } from '../clipboard/paste-steps'
import { deleteRange } from '../commands/delete-selection'
import { pasteSlice, putSlice, sliceOfText } from '../commands/paste'
import { allowWordsToMove } from '../commands/transactions'

/** Who is told what a paste kept, changed and left out. */
export interface PasteHost {
  readonly onPasted: (report: PasteReport) => void
  /** So much was pasted that reading it will take a moment. */
  readonly onLongPaste: () => void
}

/** From this many characters on, a person is told before the reading begins. */
const longPaste = 300_000
/** Time for the window to show that, in milliseconds. */
const timeToShow = 60

/** Text as it may stand in a release: in normalisation form C, on one line. */
function normalText(node: Node): Node {
  if (!node.isText) return node.copy(Fragment.from(node.children.map(normalText)))
  const text = (node.text ?? '').replace(/[\r\n\t]+/g, ' ').normalize('NFC')
  return node.type.schema.text(text, node.marks)
}

const normalSlice = (slice: Slice): Slice =>
  new Slice(Fragment.from(slice.content.content.map(normalText)), slice.openStart, slice.openEnd)

/** What another program left, read for its form; null where there is nothing. */
function readForeign(html: string, text: string): Pasted | null {
  const isTooLarge = html.length > largestPage
  const page = html === '' || isTooLarge ? null : readPastedPage(parseHtml(html), html)
  if (page !== null && (page.blocks.length > 0 || text === '')) return page
  if (text === '') return null
  const bare = readPastedText(text)
  if (isTooLarge) bare.notes.change('tooLarge')
  return bare
}

function textOf(text: string, { blocks }: Pasted): string {
  if (text.trim() !== '') return text
  return blocks.map((block) => block.textBetween(0, block.content.size, '\n')).join('\n')
}

function pasteForeign(view: EditorView, html: string, text: string, host: PasteHost): boolean {
  const pasted = readForeign(html, text)
  if (pasted === null) return false
  const report = pasteInSteps(view.state, pasted, textOf(text, pasted), (transaction) => {
    view.dispatch(transaction)
    return view.state
  })
  if (report !== null) host.onPasted(report)
  return true
}

function pasteFrom(view: EditorView, data: DataTransfer, host: PasteHost): boolean {
  const own = readOwnSlice(view.state.schema, data.getData(ownSliceType))
  if (own !== null) {
    const slice = normalSlice(own)
    const transaction = notePasted(pasteSlice(view.state, slice), 'release', slice.content.content)
    view.dispatch(transaction.setMeta('paste', true).setMeta('uiEvent', 'paste'))
    return true
  }
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
  if (html.length + text.length < longPaste) return pasteForeign(view, html, text, host)
  host.onLongPaste()
  setTimeout(() => {
    if (!view.isDestroyed && view.editable) pasteForeign(view, html, text, host)
  }, timeToShow)
  return true
}

/** Pasting and dropping: everything enters through the grammar, and nothing that was there changes its part. */
export function releasePaste(host: PasteHost): Plugin {
  let isPlainWanted = false
  return new Plugin({
    key: formOfPaste,
    state: {
      init: () => false,
      apply: (transaction, isForm: boolean) => {
        if (transaction.getMeta(formOfPaste) === true) return true
        if (transaction.getMeta('appendedTransaction') !== undefined) return isForm
        return isForm && !transaction.docChanged
      },
    },
    props: {
      clipboardTextParser: (text, context) => sliceOfText(context.doc.type.schema, text),
      transformPasted: normalSlice,
      handleDOMEvents: {
        keydown: (_view, event) => {
          isPlainWanted = event.shiftKey && event.key !== 'Insert'
          return false
        },
        keyup: () => {
          isPlainWanted = false
          return false
        },
        paste: (view, event) => {
          if (!view.editable || view.composing || isPlainWanted || event.clipboardData === null) return false
          const { types } = event.clipboardData
          // "Paste without formatting" of the menu gives bare text; that of the key is known by its Shift.
          if (!pasteFrom(view, event.clipboardData, host)) return types.includes('Files')
          event.preventDefault()
          return true
        },
      },
      handlePaste: (view, _event, slice) => {
        const transaction = notePasted(pasteSlice(view.state, slice), 'text', slice.content.content)
        view.dispatch(transaction.setMeta('paste', true).setMeta('uiEvent', 'paste'))
        return true
      },
      handleDrop: (view, event, slice, isMoved) => {
        const target = view.posAtCoords({ left: event.clientX, top: event.clientY })
        const { from, to, empty } = view.state.selection
        if (target === null || (isMoved && target.pos >= from && target.pos <= to)) return true
        const isOwn = view.dragging !== null
        if (!isOwn && event.dataTransfer !== null) {
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(target.pos))))
          pasteFrom(view, event.dataTransfer, host)
          view.focus()
          return true
        }
        const transaction = view.state.tr
        if (isMoved && !empty) deleteRange(transaction, from, to)
        const place = transaction.doc.resolve(transaction.mapping.map(target.pos))
        transaction.setSelection(TextSelection.near(place))
        putSlice(transaction, slice)
        notePasted(transaction, 'release', slice.content.content)
        view.dispatch(allowWordsToMove(transaction).setMeta('uiEvent', 'drop').scrollIntoView())
        view.focus()
        return true
      },
    },
  })
}
