/** What of a keyboard event decides which key was pressed. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

/**
 * Whether the event is that key, e.g. `Mod-Shift-f` or `F8`. Letters are compared without their case, for Shift
 * changes it; a sign that needs Shift to be typed is written as the sign.
 */
export function keyMatches(key: string, event: PressedKey, isMac: boolean): boolean {
  const { modifiers, last } = keyParts(key)
  const isMod = isMac ? event.metaKey : event.ctrlKey
  const isOtherMod = isMac ? event.ctrlKey : event.metaKey
  const isLetterOrName = last.length > 1 || /\p{L}/u.test(last)
  return (
    event.key.toLowerCase() === last.toLowerCase() &&
    isMod === modifiers.includes('Mod') &&
    !isOtherMod &&
    event.altKey === modifiers.includes('Alt') &&
    (!isLetterOrName || event.shiftKey === modifiers.includes('Shift'))
  )
}

/** The modifiers of a key and the key itself, which may be the hyphen between them: `Mod--`. */
export function keyParts(key: string): { readonly modifiers: readonly string[]; readonly last: string } {
  const parts = key.split('-')
  return key.endsWith('-')
    ? { modifiers: parts.slice(0, -2), last: '-' }
    : { modifiers: parts.slice(0, -1), last: parts.at(-1) ?? '' }
}
