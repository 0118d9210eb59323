/** What of a keyboard event decides which key was pressed. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'
>

/**
 * Whether the event is that key, e.g. `Mod-Shift-f` or `F8`. Letters are compared without their case, for Shift
 * changes it; a sign that needs Shift to be typed is written as the sign. On a Mac, Option makes another sign of a letter
 * (Option-Z types Ω): there the letter on the key counts, as in prosemirror-keymap.
 */
export function keyMatches(key: string, event: PressedKey, isMac: boolean): boolean {
  const { modifiers, last } = keyParts(key)
  const isMod = isMac ? event.metaKey : event.ctrlKey
  const isOtherMod = isMac ? event.ctrlKey : event.metaKey
  const isLetterOrName = last.length > 1 || /\p{L}/u.test(last)
  const isLetter = last.length === 1 && isLetterOrName
  const isKey =
    event.key.toLowerCase() === last.toLowerCase() ||
    (isMac && event.altKey && isLetter && letterOn(event) === last.toUpperCase())
  return (
    isKey &&
    isMod === modifiers.includes('Mod') &&
    !isOtherMod &&
    event.altKey === modifiers.includes('Alt') &&
    (!isLetterOrName || event.shiftKey === modifiers.includes('Shift'))
  )
}

/** The letter on the key by the layout that is set; `code` would name the key by its place on an American keyboard. */
const letterOn = (event: PressedKey): string => String.fromCharCode(event.keyCode)

/** The modifiers of a key and the key itself, which may be the hyphen between them: `Mod--`. */
export function keyParts(key: string): { readonly modifiers: readonly string[]; readonly last: string } {
  const parts = key.split('-')
  return key.endsWith('-')
    ? { modifiers: parts.slice(0, -2), last: '-' }
    : { modifiers: parts.slice(0, -1), last: parts.at(-1) ?? '' }
}
