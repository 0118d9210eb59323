import { redo, undo } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { keyParts } from '../commands/key-matches'
import { deleteBlock, duplicateBlock, moveBlockDown, moveBlockUp } from './commands/change-block'
import { insertBulletList, insertOrderedList, insertParagraph, insertQuote } from './commands/insert'
import { insertEndMatter, insertHeadPart, insertSection } from './commands/insert-part'
import { toggleEmphasis, toggleRole, toggleSpeaker, toggleStrong } from './commands/marks'
import { unsetQuotation } from './commands/quotation'
import {
  addColumn,
  addColumnBefore,
  addRow,
  addRowAbove,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeaderRow,
} from './commands/table'
import { turnInto, type TurnTarget } from './commands/turn-into'
import type { CommandId } from './messages'
import { acceptProposal } from './plugins/findings'

/** What the editor asks the window around it to show or do. */
export type EditorRequest =
  | 'link'
  | 'quotation'
  | 'table'
  | 'image'
  | 'blockMenu'
  | 'insertMenu'
  | 'nextFinding'
  | 'previousFinding'
  | 'nextProposal'
  | 'nextSpelling'
  | 'sayRefused'
  | 'leave'

/** A command by the name that menus, help and tests know it by; its words are `editor.command.<id>` of the catalogue. */
export interface EditorCommand {
  readonly id: CommandId
  readonly group: 'text' | 'insert' | 'turnInto' | 'block' | 'table' | 'history' | 'window'
  /** Keys as prosemirror-keymap writes them, the one to show first. `Mod` is Ctrl, on a Mac the command key. */
  readonly keys: readonly string[]
  readonly does:
    | { readonly kind: 'command'; readonly command: Command }
    | { readonly kind: 'request'; readonly request: EditorRequest }
}

const entry =
  (group: EditorCommand['group']) =>
  (id: CommandId, command: Command, ...keys: readonly string[]): EditorCommand => ({
    id,
    group,
    keys,
    does: { kind: 'command', command },
  })

const ask = (
  group: EditorCommand['group'],
  id: CommandId,
  request: EditorRequest,
  ...keys: readonly string[]
): EditorCommand => ({ id, group, keys, does: { kind: 'request', request } })

const text = entry('text')
const insert = entry('insert')
const block = entry('block')
const table = entry('table')
const history = entry('history')
const turn = (id: CommandId, name: TurnTarget, ...keys: readonly string[]): EditorCommand =>
  entry('turnInto')(id, turnInto(name), ...keys)

/**
 * Every command of the editor with its keys. `Mod-Alt-` is AltGr on Windows, so it stands with no letter or digit
 * that types a character on a German keyboard (q e m 2 3 7 8 9 0 ß + <), and with none that a desktop keeps for itself (l t d).
 */
export const editorCommands: readonly EditorCommand[] = [
  text('toggleStrong', toggleStrong, 'Mod-b'),
  text('toggleEmphasis', toggleEmphasis, 'Mod-i'),
  ask('text', 'editLink', 'link', 'Mod-k'),
  ask('text', 'markQuotation', 'quotation', 'Mod-Alt-g'),
  text('unsetQuotation', unsetQuotation, 'Shift-Mod-Alt-g'),
  text('acceptProposal', acceptProposal, 'Alt-Enter'),
  text('toggleSpeaker', toggleSpeaker, 'Mod-Alt-s'),
  text('toggleRole', toggleRole, 'Mod-Alt-f'),
  insert('insertParagraph', insertParagraph(), 'Mod-Alt-p'),
  insert('insertQuote', insertQuote(), 'Mod-Alt-o'),
  insert('insertSection', insertSection(), 'Mod-Alt-h'),
  insert('insertBulletList', insertBulletList(), 'Mod-Alt-i'),
  insert('insertOrderedList', insertOrderedList(), 'Mod-Alt-1'),
  ask('insert', 'insertTable', 'table', 'Mod-Alt-x'),
  ask('insert', 'insertImage', 'image', 'Mod-Alt-j'),
  insert('insertKicker', insertHeadPart('kicker')(), 'Mod-Alt-k'),
  insert('insertSubheadline', insertHeadPart('subheadline')(), 'Mod-Alt-u'),
  insert('insertDateline', insertHeadPart('dateline')(), 'Mod-Alt-r'),
  insert('insertLead', insertHeadPart('lead')(), 'Mod-Alt-v'),
  insert('insertBoilerplate', insertEndMatter('boilerplate')(), 'Mod-Alt-b'),
  insert('insertNoteToEditors', insertEndMatter('noteToEditors')(), 'Mod-Alt-n'),
  insert('insertMediaContact', insertEndMatter('mediaContact')(), 'Mod-Alt-c'),
  turn('turnIntoParagraph', 'paragraph', 'Shift-Mod-Alt-p'),
  turn('turnIntoLead', 'lead', 'Shift-Mod-Alt-v'),
  turn('turnIntoSection', 'section', 'Shift-Mod-Alt-h'),
  turn('turnIntoQuote', 'quote', 'Shift-Mod-Alt-o'),
  turn('turnIntoBulletList', 'bulletList', 'Shift-Mod-8', 'Shift-Mod-Alt-i'),
  turn('turnIntoOrderedList', 'orderedList', 'Shift-Mod-7', 'Shift-Mod-Alt-1'),
  block('moveBlockUp', moveBlockUp(), 'Alt-ArrowUp'),
  block('moveBlockDown', moveBlockDown(), 'Alt-ArrowDown'),
  block('duplicateBlock', duplicateBlock(), 'Shift-Mod-d'),
  block('deleteBlock', deleteBlock(), 'Shift-Mod-Backspace'),
  table('addRow', addRow, 'Mod-Alt-a'),
  table('addColumn', addColumn, 'Shift-Mod-Alt-a'),
  table('addRowAbove', addRowAbove),
  table('addColumnBefore', addColumnBefore),
  table('deleteRow', deleteRow),
  table('deleteColumn', deleteColumn),
  table('toggleHeaderRow', toggleHeaderRow),
  table('deleteTable', deleteTable),
  history('undo', undo, 'Mod-z'),
  history('redo', redo, 'Shift-Mod-z', 'Mod-y'),
  ask('window', 'openBlockMenu', 'blockMenu', 'Mod-.'),
  ask('window', 'openInsertMenu', 'insertMenu', 'Mod-Enter'),
  ask('window', 'nextFinding', 'nextFinding', 'F8'),
  ask('window', 'previousFinding', 'previousFinding', 'Shift-F8'),
  ask('window', 'nextProposal', 'nextProposal', 'Mod-F8'),
  ask('window', 'nextSpelling', 'nextSpelling', 'Shift-Mod-F8'),
  ask('window', 'leaveEditor', 'leave', 'Escape'),
]

/** The command with this name. */
export function editorCommand(id: CommandId): EditorCommand {
  const found = editorCommands.find((command) => command.id === id)
  if (found === undefined) throw new RangeError(`keys.ts lists no command ${id}.`)
  return found
}

const keyNames = {
  en: { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Enter: 'Enter', Backspace: 'Backspace', Escape: 'Esc' },
  de: { Mod: 'Strg', Alt: 'Alt', Shift: 'Umschalt', Enter: 'Eingabe', Backspace: 'Rück', Escape: 'Esc' },
} as const
const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' }
const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Backspace: '⌫',
}

/** A key as a menu shows it: `Strg+Alt+O`, on a Mac `⌥⌘O`. */
export function keyLabel(key: string, language: 'de' | 'en', isMac: boolean): string {
  const order = isMac ? ['Alt', 'Shift', 'Mod'] : ['Mod', 'Alt', 'Shift']
  const { modifiers, last } = keyParts(key)
  const names: Readonly<Record<string, string>> = isMac ? macSigns : keyNames[language]
  const words = [...order.filter((modifier) => modifiers.includes(modifier)), last].map(
    (part) => names[part] ?? signs[part] ?? (part.length === 1 ? part.toUpperCase() : part),
  )
  return words.join(isMac ? '' : '+')
}
