/** A text made ready for searching, with the place in the text that each of its characters came from. */
export interface FoldedText {
  readonly folded: string
  /** For each UTF-16 unit of `folded` the index in the text. */
  readonly origins: readonly number[]
}

/** `written`: ä becomes a. `spelled`: besides, ae, oe and ue become a, o and u, as where a keyboard has no umlauts. */
export type FoldingKind = 'written' | 'spelled'

const single: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' }

/**
 * Folds a text: lower case, accents removed, ß as ss, soft hyphens and zero-width characters removed, everything
 * that is neither letter nor digit one space.
 */
export function foldText(text: string, kind: FoldingKind): FoldedText {
  let folded = ''
  const origins: number[] = []
  const push = (piece: string, index: number): void => {
    folded += piece
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(index)
  }
  let index = 0
  for (const character of text) {
    const piece = foldCharacter(character)
    if (piece === ' ') {
      if (!folded.endsWith(' ')) push(' ', index)
    } else if (!(kind === 'spelled' && piece === 'e' && /[aou]$/.test(folded))) push(piece, index)
    index += character.length
  }
  return { folded, origins }
}

function foldCharacter(character: string): string {
  if (/[a-z0-9]/.test(character)) return character
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]|\p{M}/u.test(character)) return ''
  const lower = character.toLowerCase()
  const base = (single[lower] ?? lower).normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return /^[\p{L}\p{N}]+$/u.test(base) ? base : ' '
}

/** The folded text that is stored for searching: as written, then the words that are spelled differently without umlauts. */
export function foldForIndex(text: string): string {
  const written = foldText(text, 'written').folded.trim()
  const spelled = foldText(text, 'spelled').folded.trim()
  if (spelled === written) return written
  const writtenWords = new Set(written.split(' '))
  return `${written}\n${spelled
    .split(' ')
    .filter((word) => !writtenWords.has(word))
    .join(' ')}`
}
