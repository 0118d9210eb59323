import { mendAll, noBreak, type Mend, type TypographyRule } from './rule'

/** Opens a shortened word behind each of its dots but the last. */
function partsOf({ index, 0: word }: RegExpExecArray): readonly Mend[] {
  return [...word.slice(0, -1).matchAll(/\./g)].map(({ index: dot }) => ({
    from: index + dot,
    to: index + dot + 1,
    text: `.${noBreak}`,
  }))
}

/** `typography.no-break-space`: a space that does not end a line, in § 5, 10 Mio., z. B., Dr. X. */
export const noBreakSpaces: TypographyRule = {
  id: 'typography.no-break-space',
  reason: {
    de: 'Ein geschütztes Leerzeichen hält zusammen, was nicht getrennt werden soll.',
    en: 'A no-break space keeps together what a line should not part.',
  },
  find: (text, { noBreaks, closedWords }) => {
    const spaces = noBreaks === null ? [] : mendAll(text, noBreaks, noBreak)
    const words = closedWords === null ? [] : [...text.matchAll(closedWords)].flatMap(partsOf)
    return [...spaces, ...words].sort((a, b) => a.from - b.from)
  },
}
