/** What of a keyboard event decides which key was pressed. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

/**
 * Whether the event is that key, e.g. `Mod-Shift-f` or `F8`. Letters are compared without their case, for Shift
 * changes it; a sign that needs Shift to be typed is written as the sign.
 */
export function keyMatches(key: string, event: PressedKey, isMac: boolean): boolean {
  const parts = key.split('-')
  const last = parts.pop() ?? ''
  const isMod = isMac ? event.metaKey : event.ctrlKey
  const isOtherMod = isMac ? event.ctrlKey : event.metaKey
  const isLetterOrName = last.length > 1 || /\p{L}/u.test(last)
  return (
    event.key.toLowerCase() === last.toLowerCase() &&
    isMod === parts.includes('Mod') &&
    !isOtherMod &&
    event.altKey === parts.includes('Alt') &&
    (!isLetterOrName || event.shiftKey === parts.includes('Shift'))
  )
}
