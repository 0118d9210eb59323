import { undoInputRule } from '@tiptap/pm/inputrules'
import { keymap } from '@tiptap/pm/keymap'
import { selectAll } from '@tiptap/pm/commands'
import { Plugin, type Command } from '@tiptap/pm/state'
import { pressBackspace } from '../commands/backspace'
import { pressDelete } from '../commands/delete-forward'
import { pressEnter } from '../commands/enter'
import { pressShiftTab, pressTab } from '../commands/table'
import { firstOf } from '../commands/transactions'
import { editorCommands, type EditorRequest } from '../keys'

const bind = (command: Command, ...keys: readonly string[]): Readonly<Record<string, Command>> =>
  Object.fromEntries(keys.map((key) => [key, command]))

/** Enter never makes a line break within a block: the grammar has none. */
export const enterKeys = (): Plugin => keymap(bind(pressEnter, 'Enter', 'Shift-Enter'))

const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac')

/** All keys that delete; within a text block the browser does it, at its ends and over selections we do. */
export const deletionKeys = (): Plugin =>
  keymap({
    ...bind(firstOf(undoInputRule, pressBackspace), 'Backspace'),
    ...bind(
      pressBackspace,
      'Mod-Backspace',
      'Shift-Backspace',
      ...(isMac ? ['Alt-Backspace', 'Ctrl-h'] : []),
    ),
    ...bind(pressDelete, 'Delete', 'Mod-Delete', 'Shift-Delete', ...(isMac ? ['Alt-Delete', 'Ctrl-d'] : [])),
  })

export const tabKeys = (): Plugin => keymap({ Tab: pressTab, 'Shift-Tab': pressShiftTab, 'Mod-a': selectAll })

/** Leaves the window its key with Enter (submit); ProseMirror keeps every Enter from whoever listens outside. */
export const windowKeys = (): Plugin =>
  new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_, event) =>
          event.key === 'Enter' && event.shiftKey && (isMac ? event.metaKey : event.ctrlKey),
      },
    },
  })

/** A key that is ours stays ours where its command does not apply: neither the browser nor the same key without Shift gets it. */
const always =
  (command: Command): Command =>
  (state, dispatch, view) => {
    command(state, dispatch, view)
    return true
  }

/** The keys of every command in keys.ts. What only the window can do is passed on to it. */
export function commandKeys(onRequest: (request: EditorRequest) => boolean): Plugin {
  const bindings = editorCommands.flatMap(({ keys, does }) => {
    const command: Command = does.kind === 'command' ? does.command : () => onRequest(does.request)
    return keys.flatMap((key) => [key, withCapital(key)].map((name) => [name, always(command)] as const))
  })
  return keymap(Object.fromEntries(bindings))
}

/** With Ctrl and Alt held, Windows reports Shift and a letter as the capital. */
const withCapital = (key: string): string => {
  const letter = key.slice(-1)
  return key.startsWith('Shift-') && /-[a-z]$/.test(key) ? key.slice(0, -1) + letter.toUpperCase() : key
}
