/** `expanded`: ä becomes ae, as people write it without umlauts. `plain`: ä becomes a. Everything else is the same. */
export type FoldingKind = 'expanded' | 'plain'

/** Letters that take an e where they are spelled without their own sign. */
const umlauts: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ø: 'o' }

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

/**
 * Folds a text for searching: lower case, accents, soft hyphens and zero-width characters removed, ß as ss, umlauts
 * by the kind, everything that is neither letter nor digit one space.
 */
export const foldText = (text: string, kind: FoldingKind): string =>
  foldWith(text, (vowel) => (kind === 'expanded' ? `${vowel}e` : vowel))

/** Folds with umlauts as the given function writes them. */
export function foldWith(text: string, writeUmlaut: (vowel: string) => string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      // Before letters are taken apart: afterwards an umlaut cannot be told from other accents of the same kind.
      .replaceAll(/[äöüø]/g, (letter) => writeUmlaut(umlauts[letter] ?? letter))
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
      .replaceAll(/[ßæœłđðþıς]/g, (letter) => letters[letter] ?? letter)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  )
}

/** For each UTF-16 unit of an expanded text the place in the text (NFC) that it came from. Slower than folding alone. */
export function foldedOrigins(text: string): readonly number[] {
  const origins: number[] = []
  let isAfterSpace = false
  let index = 0
  for (const character of text) {
    for (const letter of foldCharacter(character)) {
      if (letter !== ' ' || !isAfterSpace)
        for (let unit = 0; unit < letter.length; unit += 1) origins.push(index)
      isAfterSpace = letter === ' '
    }
    index += character.length
  }
  return origins
}

const foldedCharacters = new Map<string, string>()

/** What one character folds to, remembered because a text has few different ones. */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character)
  if (known !== undefined) return known
  const folded = foldText(character, 'expanded')
  foldedCharacters.set(character, folded)
  return folded
}

/** Drops the e of ae, oe and ue, whatever it stood for. */
export const dropSpelling = (expanded: string): string => expanded.replaceAll(/([aou])e/g, '$1')

/**
 * The folded text that is stored for searching: the expanded text, and on a second line the other spellings of its
 * words that have any.
 */
export function foldForIndex(text: string): string {
  const expanded = foldText(text, 'expanded').trim()
  const plain = foldText(text, 'plain').trim().split(' ')
  const others = new Set<string>()
  for (const [index, word] of expanded.split(' ').entries()) {
    if (!/[aou]e/.test(word)) continue
    for (const spelling of [plain[index] ?? word, dropSpelling(word)])
      if (spelling !== word) others.add(spelling)
  }
  return others.size === 0 ? expanded : `${expanded}\n${[...others].join(' ')}`
}
