import type { EditorHandle } from '../composables/editor-handle'
import { editorCommands, type EditorCommand } from '../editor/keys'
import { useCommands, type CommandGroup, type WindowCommand } from './window-commands'

const groups: Readonly<Record<EditorCommand['group'], CommandGroup>> = {
  text: 'text',
  insert: 'insert',
  turnInto: 'turnInto',
  block: 'block',
  table: 'table',
  history: 'edit',
  window: 'go',
}

/** A command of the text as one of the window. Its keys are answered by the text. */
export function asWindowCommand(
  { id, group, keys, does }: EditorCommand,
  editor: EditorHandle | null,
): WindowCommand {
  return {
    id,
    title: `editor.command.${id}`,
    group: groups[group],
    keys,
    keysInText: true,
    isAvailable: () =>
      editor !== null && editor.state.value !== null && (does.kind === 'request' || editor.can(does.command)),
    run: () => void editor?.runById(id),
  }
}

/** Offers every command of the text in the palette and the menus. */
export function useEditorCommands(editor: EditorHandle): void {
  useCommands(editorCommands.map((command) => asWindowCommand(command, editor)))
}
