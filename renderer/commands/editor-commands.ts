import type { EditorHandle } from '../composables/editor-handle'
import { editorCommands, type EditorCommand } from '../editor/keys'
import type { CommandFacts } from './command-list'
import { offerCommands, type CommandGroup, type WindowCommand } from './window-commands'

const groups: Readonly<Record<EditorCommand['group'], CommandGroup>> = {
  text: 'text',
  insert: 'insert',
  turnInto: 'turnInto',
  block: 'block',
  table: 'table',
  history: 'edit',
  window: 'go',
}

const factsOf = ({ id, group, keys }: EditorCommand): CommandFacts => ({
  id,
  title: `editor.command.${id}`,
  group: groups[group],
  keys,
})

/** Every command of the text as the list of keys shows it. */
export const editorCommandFacts: readonly CommandFacts[] = editorCommands.map(factsOf)

/** A command of the text as one of the window. Its keys are answered by the text. */
const asWindowCommand = (command: EditorCommand, editor: EditorHandle): WindowCommand => ({
  ...factsOf(command),
  keysInText: true,
  isAvailable: () =>
    editor.state.value !== null && (command.does.kind === 'request' || editor.can(command.does.command)),
  run: () => void editor.runById(command.id),
})

/** Offers every command of the text in the palette and the menus. */
export function useEditorCommands(editor: EditorHandle): void {
  offerCommands(editorCommands.map((command) => asWindowCommand(command, editor)))
}
