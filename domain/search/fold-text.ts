/** `written`: ä becomes a. `spelled`: besides, ae, oe and ue become a, o and u, as where a keyboard has no umlauts. */
export type FoldingKind = 'written' | 'spelled'

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ς: 'σ',
}

/**
 * Folds a text for searching: lower case, accents, soft hyphens and zero-width characters removed, ß as ss,
 * everything that is neither letter nor digit one space.
 */
export function foldText(text: string, kind: FoldingKind): string {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replaceAll(/[ßæœøłđς]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  return kind === 'written' ? folded : folded.replaceAll(/([aou])e/g, '$1')
}

/** For each UTF-16 unit of a folded text the place in the text that it came from. Slower than folding alone. */
export function foldedOrigins(text: string, kind: FoldingKind): readonly number[] {
  const origins: number[] = []
  let last = ''
  let index = 0
  for (const character of text) {
    for (const unit of foldCharacter(character)) {
      const isSpelling = kind === 'spelled' && unit === 'e' && /^[aou]$/.test(last)
      const isSecondSpace = unit === ' ' && last === ' '
      if (!isSpelling && !isSecondSpace) for (let half = 0; half < unit.length; half += 1) origins.push(index)
      last = isSpelling ? '' : unit
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
  const folded = foldText(character, 'written')
  foldedCharacters.set(character, folded)
  return folded
}

/** The folded text that is stored for searching: as written, then the words that are spelled differently without umlauts. */
export function foldForIndex(text: string): string {
  const written = foldText(text, 'written').trim()
  const spelled = written
    .split(' ')
    .filter((word) => /[aou]e/.test(word))
    .map((word) => foldText(word, 'spelled'))
  return spelled.length === 0 ? written : `${written}\n${[...new Set(spelled)].join(' ')}`
}
