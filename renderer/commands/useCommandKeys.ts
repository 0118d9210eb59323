import { onBeforeUnmount, onMounted } from 'vue'
import { keyMatches } from './key-matches'
import { availableCommand, windowCommands } from './window-commands'

/** Runs the command whose key was pressed, unless the text or a dialog has used the key itself. */
export function useCommandKeys(isMac: () => boolean): void {
  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return
    const pressed = windowCommands.value.findLast(
      ({ id, keys, keysInText }) =>
        keysInText === undefined &&
        keys.some((key) => keyMatches(key, event, isMac())) &&
        availableCommand(id) !== undefined,
    )
    if (pressed === undefined) return
    event.preventDefault()
    availableCommand(pressed.id)?.run()
  }
  onMounted(() => {
    document.addEventListener('keydown', press)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('keydown', press)
  })
}
