import { computed, onBeforeUnmount, onMounted, shallowRef, type ComputedRef } from 'vue'
import type { MessageKey } from '../locales/messages'
import { commandFacts, type WindowCommandId } from './command-list'

/** Where a command stands in the palette and in the list of keys, in this order. */
export const commandGroups = [
  'file',
  'edit',
  'text',
  'insert',
  'turnInto',
  'block',
  'table',
  'view',
  'go',
  'help',
] as const
export type CommandGroup = (typeof commandGroups)[number]

/** What a person can do in the window, by a name that menus, the palette, keys and tests share. */
export interface WindowCommand {
  /** A menu item of the same name runs it. */
  readonly id: string
  /** What it is called, in the catalogue. */
  readonly title: MessageKey
  readonly group: CommandGroup
  /** Keys as prosemirror-keymap writes them, the one to show first. `Mod` is Ctrl, on a Mac the command key. */
  readonly keys: readonly string[]
  /** Set where the text answers the keys itself while it has the focus; elsewhere they mean nothing. */
  readonly keysInText?: true
  /** False where it makes no sense now; asked each time. */
  readonly isAvailable?: () => boolean
  readonly run: () => void
}

/** A command of the list, with what it does here. */
export type OfferedCommand = Pick<WindowCommand, 'isAvailable' | 'run'> & { readonly id: WindowCommandId }

const registered = shallowRef<readonly (readonly WindowCommand[])[]>([])

/** Offers commands as long as the calling component is on the screen. */
export function offerCommands(commands: readonly WindowCommand[]): void {
  onMounted(() => {
    registered.value = [...registered.value, commands]
  })
  onBeforeUnmount(() => {
    registered.value = registered.value.filter((others) => others !== commands)
  })
}

/** Offers commands of the list as long as the calling component is on the screen. */
export function useCommands(commands: readonly OfferedCommand[]): void {
  offerCommands(commands.map((command) => ({ ...commandFacts(command.id), ...command })))
}

/** Every command on offer, in the order in which its components came on the screen. */
export const windowCommands: ComputedRef<readonly WindowCommand[]> = computed(() => registered.value.flat())

const isAvailable = (command: WindowCommand): boolean => command.isAvailable?.() ?? true

/** The command of that name, if it can be run now; the one offered last wins. */
export function availableCommand(id: string): WindowCommand | undefined {
  return windowCommands.value.findLast((command) => command.id === id && isAvailable(command))
}

/** Runs a command by its name; false where nothing on the screen offers it now. */
export function runCommand(id: string): boolean {
  const command = availableCommand(id)
  command?.run()
  return command !== undefined
}
