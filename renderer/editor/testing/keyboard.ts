import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { documentPlugins } from '../extensions'
import type { EditorRequest } from '../keys'
import { withBlockIds } from '../plugins/block-ids'

/** Where the cursor stands in a built document; two of them enclose a selection. */
export const cursorSign = '|'

/** An editor without a page: a document, a selection, and the plugins that answer keys. */
export interface Keyboard {
  readonly state: () => EditorState
  /** Presses a key, written as in keys.ts; what no plugin takes, the browser would do is done. */
  readonly press: (key: string) => Keyboard
  readonly type: (text: string) => Keyboard
  readonly dispatch: (transaction: Transaction) => void
  /** The document as prosemirror-model writes it, with the signs of cursor or selection in it. */
  readonly shown: () => string
  readonly requests: EditorRequest[]
}

function findSigns(doc: Node): readonly number[] {
  const signs: number[] = []
  doc.descendants((node, position) => {
    for (const [index, letter] of [...(node.text ?? '')].entries())
      if (letter === cursorSign) signs.push(position + index)
  })
  return signs
}

/** Opens a built document in which signs stand for the cursor. */
export function open(marked: Node): Keyboard {
  let count = 0
  const requests: EditorRequest[] = []
  const host = {
    createId: () => `id-${(count += 1)}`,
    onRequest: (request: EditorRequest) => requests.push(request) > 0,
    onPasted: () => undefined,
    onLongPaste: () => undefined,
  }
  const [anchor = 1, second] = findSigns(marked)
  const setUp = EditorState.create({ doc: marked }).tr
  if (second !== undefined) setUp.delete(second, second + 1)
  if (findSigns(marked).length > 0) setUp.delete(anchor, anchor + 1)
  const doc = withBlockIds(setUp.doc, host.createId)
  const selection = TextSelection.create(doc, anchor, second === undefined ? anchor : second - 1)
  let state = EditorState.create({ doc, selection, plugins: [...documentPlugins(host)] })

  const dispatch = (transaction: Transaction): void => {
    state = state.apply(transaction)
  }
  const view = {
    get state() {
      return state
    },
    dispatch,
    editable: true,
    composing: false,
    endOfTextblock: () => false,
  } as unknown as EditorView

  function press(key: string): Keyboard {
    const event = keyEvent(key)
    const isTaken = state.plugins.some(
      (plugin) => plugin.props.handleKeyDown?.call(plugin, view, event) === true,
    )
    if (!isTaken) browserKey(event.key)
    return keyboard
  }

  function browserKey(name: string): void {
    const { from, to, empty } = state.selection
    const { $from } = state.selection
    if (name === 'Backspace' && empty && $from.parentOffset > 0) dispatch(state.tr.delete(from - 1, from))
    if (name === 'Delete' && empty && $from.parentOffset < $from.parent.content.size)
      dispatch(state.tr.delete(to, to + 1))
    if (name.length === 1) typeLetter(name)
  }

  function typeLetter(letter: string): void {
    const { from, to } = state.selection
    const isTaken = state.plugins.some(
      (plugin) =>
        plugin.props.handleTextInput?.call(plugin, view, from, to, letter, () =>
          state.tr.insertText(letter),
        ) === true,
    )
    if (!isTaken) dispatch(state.tr.insertText(letter, from, to))
  }

  function shown(): string {
    const { from, to, empty } = state.selection
    const transaction = state.tr
    if (!empty) transaction.insertText(cursorSign, to)
    return transaction.insertText(cursorSign, from).doc.toString()
  }

  const keyboard: Keyboard = {
    state: () => state,
    press,
    type: (text) => {
      for (const letter of text) typeLetter(letter)
      return keyboard
    },
    dispatch,
    shown,
    requests,
  }
  return keyboard
}

function keyEvent(key: string): KeyboardEvent {
  const parts = key.split('-')
  const name = parts.pop() ?? ''
  const event: Pick<KeyboardEvent, 'key' | 'keyCode' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'> = {
    key: name,
    keyCode: 0,
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Mod') || parts.includes('Ctrl'),
    metaKey: false,
  }
  return event as KeyboardEvent
}
