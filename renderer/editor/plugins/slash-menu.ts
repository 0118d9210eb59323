import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { fuzzyScore } from '../../../domain/search/fuzzy'
import { emptyParagraphAt } from '../commands/insert'
import { isBlockHolder, nameOf } from '../commands/places'
import { cursorOf } from '../commands/transactions'
import type { CurrentMessages } from '../extensions/nodes'
import { editorCommands, type EditorCommand, type EditorRequest } from '../keys'
import { editorMessages } from '../messages'
import { SlashMenuList } from './slash-menu-list'

/** What the menu needs from the editor around it. */
export interface SlashMenuHost {
  readonly messages: CurrentMessages
  readonly onRequest: (request: EditorRequest) => boolean
}

/** An open menu: where its slash stands, which entries fit what is typed behind it, and which one is current. */
export interface SlashMenu {
  readonly from: number
  readonly entries: readonly EditorCommand[]
  readonly current: number
}

type Message =
  | { readonly kind: 'open'; readonly from: number }
  | { readonly kind: 'current'; readonly index: number }
  | { readonly kind: 'close' }

const key = new PluginKey<SlashMenu | null>('slash-menu')

/**
 * A slash typed in an empty paragraph opens the menu of what can be inserted there; what is typed on chooses among it.
 * Escape leaves the slash as text. Where nothing can be inserted (headline, quote, list, cell) it is only a slash.
 */
export function slashMenu(host: SlashMenuHost): Plugin {
  let list: SlashMenuList | null = null
  return new Plugin<SlashMenu | null>({
    key,
    state: { init: () => null, apply: (transaction, menu, _old, state) => follow(transaction, menu, state) },
    view: (view) => {
      list = new SlashMenuList(view, host.messages, (id) => choose(view, id, host))
      return { update: () => list?.show(key.getState(view.state) ?? null), destroy: () => list?.destroy() }
    },
    props: {
      attributes: (state): Record<string, string> => list?.attributes(key.getState(state) ?? null) ?? {},
      handleTextInput: (view, from, to, text, insert) => {
        if (text !== '/' || from !== to || !canBegin(view.state)) return false
        view.dispatch(insert().setMeta(key, { kind: 'open', from } satisfies Message))
        return true
      },
      handleKeyDown: (view, event) => {
        const menu = key.getState(view.state) ?? null
        return menu !== null && menu.entries.length > 0 && press(view, menu, event, host)
      },
      handleDOMEvents: {
        blur: (view) => {
          if ((key.getState(view.state) ?? null) !== null) close(view)
          return false
        },
      },
    },
  })
}

const say = (state: EditorState, message: Message): Transaction =>
  state.tr.setMeta(key, message).setMeta('addToHistory', false)

const close = (view: EditorView): void => view.dispatch(say(view.state, { kind: 'close' }))

/** An empty paragraph, or one with only spaces in it, that stands where blocks do. */
function canBegin(state: EditorState): boolean {
  const cursor = cursorOf(state.selection)
  if (cursor === null || nameOf(cursor.parent) !== 'paragraph' || !isBlockHolder(cursor.node(-1)))
    return false
  return emptyParagraphAt(state, undefined) !== null || cursor.parent.textContent.trim() === ''
}

function follow(transaction: Transaction, menu: SlashMenu | null, state: EditorState): SlashMenu | null {
  const message = transaction.getMeta(key) as Message | undefined
  if (message?.kind === 'close') return null
  if (message?.kind === 'open') return { from: message.from, entries: entriesFor(''), current: 0 }
  if (menu === null) return null
  if (message?.kind === 'current') return { ...menu, current: message.index }
  if (!transaction.docChanged && !transaction.selectionSet) return menu
  const from = transaction.mapping.map(menu.from, -1)
  const typed = typedBehind(state, from)
  if (typed === null) return null
  return transaction.docChanged ? { from, entries: entriesFor(typed), current: 0 } : { ...menu, from }
}

/** What is typed between the slash and the cursor, or null where the cursor has left that place. */
function typedBehind(state: EditorState, from: number): string | null {
  const cursor = cursorOf(state.selection)
  if (cursor === null || cursor.pos <= from || cursor.start() > from) return null
  const text = cursor.parent.textBetween(from - cursor.start(), cursor.parentOffset)
  return text.startsWith('/') ? text.slice(1) : null
}

/** Found by their names in both languages; in the order of the menu where nothing is typed. */
function entriesFor(typed: string): readonly EditorCommand[] {
  const entries = editorCommands.filter(({ group }) => group === 'insert')
  if (typed === '') return entries
  return entries
    .flatMap((entry) => {
      const scores = Object.values(editorMessages)
        .map(({ command }) => fuzzyScore(typed, command[entry.id]))
        .filter((score) => score !== null)
      return scores.length === 0 ? [] : [{ entry, score: Math.max(...scores) }]
    })
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry)
}

function press(
  view: EditorView,
  { entries, current }: SlashMenu,
  event: KeyboardEvent,
  host: SlashMenuHost,
): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return false
  const go = (index: number): boolean => {
    view.dispatch(say(view.state, { kind: 'current', index: (index + entries.length) % entries.length }))
    return true
  }
  switch (event.key) {
    case 'ArrowDown':
      return go(current + 1)
    case 'ArrowUp':
      return go(current - 1)
    case 'Escape':
      close(view)
      return true
    case 'Enter':
    case 'Tab': {
      const entry = entries[current]
      if (entry !== undefined) choose(view, entry.id, host)
      return true
    }
    default:
      return false
  }
}

/** Takes slash and words away and inserts what was chosen, both as one step to undo. */
function choose(view: EditorView, id: EditorCommand['id'], host: SlashMenuHost): void {
  const menu = key.getState(view.state) ?? null
  const entry = editorCommands.find((command) => command.id === id)
  if (menu === null || entry === undefined) return
  const cursor = view.state.selection.$head
  const removal = view.state.tr.delete(cursor.start(), view.state.selection.to)
  view.dispatch(removal.setMeta(key, { kind: 'close' } satisfies Message))
  view.focus()
  if (entry.does.kind === 'request') host.onRequest(entry.does.request)
  // The history joins what is appended to a change with that change.
  else
    entry.does.command(
      view.state,
      (change) => view.dispatch(change.setMeta('appendedTransaction', removal)),
      view,
    )
}
