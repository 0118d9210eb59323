const signs: Readonly<Record<string, string>> = {
  '\u00ad': '‧',
  '\u00a0': '⍽',
  '\u202f': '⍽',
  '\t': '→',
  '\n': '↵',
}

/** Text in which characters that leave no ink can be seen: signs for the usual ones, code points for the rest. */
export const visibleText = (text: string): string =>
  text.replace(
    /[\u00ad\u00a0\u202f\t\n]|[\p{Cc}\p{Cf}\p{Co}]/gu,
    (character) =>
      signs[character] ??
      `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
